/**
 * Hosts that read `_headers` join the headers of all rules that fit, and of two policies both hold: a rule for everything
 * cannot be taken back for the cards. So each part of the site but theirs gets a rule of its own.
 */

/** The folder of the cards, those of every language in it. */
const CARDS = 'nhung';
/** Only pages of the site itself may show these in a frame. */
const RULE = "  Content-Security-Policy: frame-ancestors 'self'; object-src 'none'; base-uri 'none'";

/**
 * @param names what stands at the top of the built site: files by name, folders with `/*` behind
 * @returns rules to add to `_headers`
 */
export function frameRules(names: readonly string[]): string {
	const framed = names.filter((name) => name !== `${CARDS}/*` && !name.startsWith('_') && (name.endsWith('/*') || name.endsWith('.html'))).sort();
	const paths = ['/', ...framed.map((name) => `/${name}`)];
	return paths.map((path) => `\n${path}\n${RULE}\n`).join('');
}
