/** What a style sheet loads, and which file an address in it or in a list means. */
import { decodedPart } from './percent.ts';

/** An address without quotes holds neither quotes nor brackets, so that none is read past the beginning of the next. */
const LOADS = /url\(\s{0,99}(?:"([^"]*)"|'([^']*)'|([^"'()\s]+))\s{0,99}\)|@import\s{1,99}(?:"([^"]*)"|'([^']*)')/gi;

/**
 * @param css a style sheet; what stands in its comments is not looked at
 * @returns the addresses that it loads as they are written, without their quotes (CSS Values and Units 3, section 4.5)
 */
export function addressesIn(css: string): string[] {
	const said = css.replace(/\/\*[\s\S]*?(?:\*\/|$)/g, ' ');
	return [...said.matchAll(LOADS)].map((match) => match.slice(1).find((address) => address !== undefined) ?? '');
}

/**
 * @param address as a style sheet or a list of files has it: in quotes or without, with a query, a fragment or both
 * @returns the path of the file, relative as it was; none where it leads to no file of its own: another host, data, a fragment alone
 */
export function fileOfAddress(address: string): string | undefined {
	const bare = address.trim().replace(/^(["'])(.*)\1$/s, '$2');
	const [path = ''] = bare.split(/[?#]/);
	if (path === '' || /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(bare)) return undefined;
	return decodedPart(path) ?? path;
}
