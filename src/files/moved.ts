/** Changes the addresses of the site in what the build wrote: in attributes, style sheets and blocks of data. */
import { jsonForScript } from './escape.ts';
import type { Attributes } from './markup.ts';

/** What becomes of addresses. */
export type Move = {
	/** @returns what takes the place of an address; one that does not lead into the site stays as it is */
	address(text: string): string;
	/** whether a text that stands where any text may is the address of something on the site */
	isAddress(text: string): boolean;
};

const ADDRESSES = new Set(['href', 'src', 'action', 'formaction', 'poster', 'data', 'xlink:href']);
/** What people read or type; a text there is no address, whatever it looks like. */
const TEXTS = new Set(['alt', 'title', 'content', 'placeholder', 'label', 'class', 'id', 'name', 'for', 'pattern']);

/**
 * @param name the element
 * @param attributes are not changed
 * @param frame moves the document of a frame
 */
export function movedAttributes(name: string, attributes: Attributes, move: Move, frame: (html: string) => string): Attributes {
	const one = (key: string, value: string): string => {
		if (key === 'srcdoc') return frame(value);
		if (key === 'srcset' || key === 'imagesrcset')
			return value.replace(/(^|,\s*)([^\s,]+)/g, (_whole, before: string, address: string) => before + move.address(address));
		if (key === 'style') return movedSheet(value, move);
		// The choice of languages has an address in every option, `/` for the home page, which alone could be any sign.
		if (ADDRESSES.has(key) || (name === 'option' && key === 'value' && value.startsWith('/'))) return move.address(value);
		const spoken = TEXTS.has(key) || key.startsWith('aria-') || (key === 'value' && name !== 'option');
		if (spoken || !value.includes('/')) return value;
		const parts = value.split(' ');
		return parts.every(move.isAddress) ? parts.map(move.address).join(' ') : value;
	};
	return Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, one(key, value)]));
}

/** @returns the sheet with every address in it moved */
export function movedSheet(css: string, { address: moved }: Pick<Move, 'address'>): string {
	return css
		.replace(/url\(\s*(?:"([^"]*)"|'([^']*)'|([^"'()\s]+))\s*\)/g, (whole, double?: string, single?: string, bare?: string) => {
			const address = double ?? single ?? bare ?? '';
			const now = moved(address);
			return now === address ? whole : `url(${JSON.stringify(now)})`;
		})
		.replace(/@import\s+(["'])([^"']+)\1/g, (_whole, quote: string, address: string) => `@import ${quote}${moved(address)}${quote}`);
}

/**
 * @param json the text of a file or a block
 * @param text what becomes of a text in it, and of the texts of a list, by the name of the field
 * @returns the same data; no text in it can end a block
 */
export function movedData(json: string, text: (value: string, key: string) => string): string {
	const walk = (value: unknown, key = ''): unknown => {
		if (typeof value === 'string') return text(value, key);
		if (Array.isArray(value)) return value.map((item) => walk(item, key));
		if (typeof value !== 'object' || value === null) return value;
		return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, walk(item, name)]));
	};
	return jsonForScript(walk(JSON.parse(json)));
}

/** True for a text with markup in it that names an address from the root. */
export const hasAddresses = (text: string): boolean => /<\w[^>]*="\//.test(text);
