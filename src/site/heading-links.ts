/** Lets readers take along the address of a part of a page: its heading becomes a link to itself. */
import { TEXT_START } from '../reference/page-sources.ts';

/** What is passed over whole: what opens and closes at a click is no link, and after it, a heading. */
const HEADING = /<summary\b[\s\S]*?<\/summary>|<h([23])((?:\s[^>]*)?\sid="([^"]+)"[^>]*)>((?:(?!<\/?h[1-6]\b)[\s\S])*?)<\/h\1>/g;
/** What may not stand inside a link, and what a heading of its own has to itself. */
const APART = /<(?:a|button|input|select|details)\b/;

/**
 * @param html a whole page
 * @returns the page with links in the headings of its text, levels two and three, that have an anchor and hold nothing to click
 */
export function linkHeadings(html: string): string {
	const start = html.search(TEXT_START);
	if (start < 0) return html;
	const text = html
		.slice(start)
		.replace(HEADING, (whole, level: string | undefined, attributes: string, id: string, inner: string) =>
			level === undefined || APART.test(inner) ? whole : `<h${level}${attributes}><a class="heading-link" href="#${id}">${inner}</a></h${level}>`,
		);
	return html.slice(0, start) + text;
}
