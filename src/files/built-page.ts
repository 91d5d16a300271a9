/** What one built page holds that the site answers for: inline scripts and styles, anchors, links. */
import { Parser } from 'htmlparser2';
import { dangersOf, loadsByStyle } from './dangers.ts';
import { sha256 } from './hash.ts';
import { decodedPart } from './percent.ts';

export type PageFacts = {
	/** the text of each inline script and style element */
	scripts: string[];
	styles: string[];
	/** every id in the page */
	ids: Set<string>;
	/** every address that the page leads to or loads, as written */
	links: string[];
	/** whether the page asks that styles in it be let through: a frame that plays content types of others */
	inlineStyles: boolean;
	/** the origins of record stores, and of a forge, that the page may send to */
	stores: string[];
	/** whether any element has a `style` attribute */
	styleAttributes: boolean;
	/** whether the page searches: Pagefind runs WebAssembly */
	searches: boolean;
	/** markup that would run code or load from elsewhere, also in the documents of frames */
	dangers: string[];
};

/** Types of a `<script>` that is a block of data: nothing runs it (HTML, "data block"). */
const DATA = ['application/json', 'application/ld+json'];

/** @param html a whole page */
export function readBuiltPage(html: string): PageFacts {
	const facts: PageFacts = {
		scripts: [],
		styles: [],
		ids: new Set(),
		links: [],
		inlineStyles: false,
		stores: [],
		styleAttributes: false,
		searches: false,
		dangers: [],
	};
	let open: string[] | undefined;
	let text = '';
	/** whether the element around the text is a script that loads a file: only an SVG runs what stands in it, too */
	let loaded = false;
	let noscript: number | undefined;
	const parser = new Parser({
		onopentag(name, attributes) {
			if (attributes.id) facts.ids.add(attributes.id);
			if (name === 'meta' && attributes.name === 'inline-styles') facts.inlineStyles = true;
			if (name === 'record-store' && attributes['data-address']) facts.stores.push(new URL(attributes['data-address']).origin);
			// The editor's page asks the forge that its site names, and no other host.
			if (attributes['data-forge']) facts.stores.push(new URL(attributes['data-forge']).origin);
			const link = attributes.href ?? attributes.src;
			const elsewhere = name === 'link' && /canonical|alternate|sitemap/.test(attributes.rel ?? '');
			if (link !== undefined && !elsewhere) facts.links.push(link);
			if (attributes.style !== undefined) facts.styleAttributes = true;
			if (name === 'search-box') facts.searches = true;
			facts.dangers.push(...dangersOf(name, attributes));
			if (attributes.srcdoc !== undefined) readFrame(attributes.srcdoc, facts);
			const runs = !DATA.includes(attributes.type ?? '');
			open = name === 'script' && runs ? facts.scripts : name === 'style' ? facts.styles : undefined;
			loaded = name === 'script' && attributes.src !== undefined;
			text = '';
			if (name === 'noscript') noscript = parser.endIndex + 1;
		},
		ontext(part) {
			if (open) text += part;
		},
		onclosetag(name) {
			if (open && !(loaded && text.trim() === '')) open.push(text);
			if (open === facts.styles && loadsByStyle(text)) facts.dangers.push(`<style>${text.trim().slice(0, 80)}`);
			open = undefined;
			// Where scripts run, this element ends at the first text that looks like its end, whatever that stands in.
			if (name === 'noscript' && /<\/noscript/i.test(html.slice(noscript, parser.startIndex))) facts.dangers.push('<noscript>');
		},
		oncomment(comment) {
			// In HTML it ends at the first `>`.
			if (comment.startsWith('[CDATA[')) facts.dangers.push(`<!${comment.slice(0, 80)}`);
		},
	});
	parser.end(html);
	return facts;
}

/** The document inside a frame is under the policy of the page around it. */
function readFrame(html: string, facts: PageFacts): void {
	const inner = readBuiltPage(html);
	facts.scripts.push(...inner.scripts);
	facts.dangers.push(...inner.dangers);
	facts.styleAttributes ||= inner.styleAttributes;
}

/** Most pages hold the same blocks. */
const knownHashes = new Map<string, string>();

/** The hash of an inline block, as a Content Security Policy names it (CSP Level 3). */
export function cspHash(text: string): string {
	const hash = knownHashes.get(text) ?? `'sha256-${sha256(text, 'base64')}'`;
	knownHashes.set(text, hash);
	return hash;
}

/**
 * The Content Security Policy of a page: everything from the site itself, inline blocks by their hash alone.
 * `wasm-unsafe-eval` lets Pagefind run its index, where there is a search; style attributes set only custom properties of the layout.
 */
export function policyOf({ scripts, styles, inlineStyles, stores, styleAttributes, searches }: Omit<PageFacts, 'ids' | 'links' | 'dangers'>): string {
	const hashes = (texts: string[]) => [...new Set(texts.map(cspHash))].sort();
	const directives: string[][] = [
		['default-src', "'self'"],
		['script-src', "'self'", ...(searches ? ["'wasm-unsafe-eval'"] : []), ...hashes(scripts)],
		// A hash beside `unsafe-inline` would switch it off again.
		['style-src', "'self'", ...(inlineStyles ? ["'unsafe-inline'"] : hashes(styles))],
		...(styleAttributes ? [['style-src-attr', "'unsafe-inline'"]] : []),
		['img-src', "'self'", 'data:'],
		['media-src', "'self'"],
		// Style sheets of others bring their icons in themselves.
		...(inlineStyles ? [['font-src', "'self'", 'data:']] : []),
		...(stores.length > 0 ? [['connect-src', "'self'", ...new Set(stores)]] : []),
		['object-src', "'none'"],
		['base-uri', "'none'"],
		['form-action', "'self'"],
	];
	return directives.map((parts) => parts.join(' ')).join('; ');
}

/**
 * Links of a page that lead nowhere.
 * @param page the page's own address
 * @param idsOf the anchors of a built page, or none where there is no such page
 * @param isFile whether a file is served under an address
 */
export function brokenLinks(
	page: string,
	{ links }: Pick<PageFacts, 'links'>,
	idsOf: (path: string) => Set<string> | undefined,
	isFile: (path: string) => boolean,
): string[] {
	return links.filter((link) => {
		if (/^(https?:|mailto:|tel:|data:)/.test(link)) return false;
		const url = URL.parse(link, `https://site.invalid${page}`);
		if (url?.host !== 'site.invalid') return true;
		const [path, anchor] = [decodedPart(url.pathname, decodeURI), decodedPart(url.hash.slice(1))];
		if (path === undefined || anchor === undefined) return true;
		const ids = idsOf(path);
		if (!ids) return !isFile(path);
		return anchor !== '' && anchor !== '_top' && !ids.has(anchor);
	});
}
