/** Lets readers take along the address of a part of a page: its heading becomes a link to itself. */

/** Where the text of a page begins. */
const TEXT = '<div class="sl-markdown-content">';
/** A heading that has an anchor and is not pressed to open what it heads. */
const HEADING = /(?<!<summary\b[^>]*>\s*)<h([23])((?:\s[^>]*)?\sid="([^"]+)"[^>]*)>((?:(?!<\/?h[1-6]\b)[\s\S])*?)<\/h\1>/g;
/** What may not stand inside a link, and what a heading of its own has to itself. */
const APART = /<(?:a|button|input|select|details)\b/;

/**
 * @param html a whole page
 * @returns the page with links in the headings of its text, levels two and three, that have an anchor, hold nothing to click and open nothing
 */
export function linkHeadings(html: string): string {
	const start = html.indexOf(TEXT);
	if (start < 0) return html;
	const text = html
		.slice(start)
		.replace(HEADING, (whole, level: string, attributes: string, id: string, inner: string) =>
			APART.test(inner) ? whole : `<h${level}${attributes}><a class="heading-link" href="#${id}">${inner}</a></h${level}>`,
		);
	return html.slice(0, start) + text;
}
