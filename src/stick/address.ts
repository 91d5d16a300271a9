/** How an address of the site is written in a page that is opened from a folder. Runs in the browser, too. */
import { decodedPart } from '../files/percent.ts';
import { withoutBase } from '../files/site-address.ts';
import type { Tree } from './tree.ts';

export type Places = {
	tree: Pick<Tree, 'has' | 'under'>;
	/** the address of the published site, without a slash at its end */
	site: string;
	/** the path that addresses in the pages begin with, where they were read below one; files are named without it */
	base?: string;
	/** pages that another one stands for, such as the first page of a copy that has only a part */
	instead?: ReadonlyMap<string, string>;
	/** whether a page of the tree goes along; other files always may */
	goes(file: string): boolean;
	/** is told every file and folder that something points to and that has to go along */
	needs(file: string): void;
};

/** Stands for the site while an address is worked out; no page leads there. */
const BASE = 'https://site.invalid';
const encode = (path: string) => path.split('/').map(encodeURIComponent).join('/');

/**
 * @param address as the page has it: from the root, relative, or with a host
 * @param from the file that it stands in
 * @returns the address relative to that file, ending in a file's name; the published address where its page stays behind;
 * the address itself where it does not lead into the site
 */
export function localAddress(address: string, from: string, places: Places): string {
	if (address === '' || /^([a-z][a-z0-9+.-]*:|\/\/|[#?])/i.test(address.trim())) return address;
	const url = URL.parse(address, `${BASE}/${from}`);
	if (!url) return address;
	const target = fileOf(url.pathname, places);
	if (target === undefined) return `${places.site}${url.pathname}${url.search}${url.hash}`;
	places.needs(target);
	return `${relativePath(target, from)}${url.search}${url.hash}`;
}

/** The way from a file to another one, or to a folder, which ends with a slash. */
export function relativePath(target: string, from: string): string {
	const [here, there] = [from.split('/').slice(0, -1), target.replace(/\/$/, '').split('/')];
	const common = there.findIndex((step, index) => step !== here[index]);
	const shared = common === -1 ? there.length : common;
	const path = [...here.slice(shared).map(() => '..'), ...there.slice(shared)].join('/') || '.';
	return encode(path) + (target.endsWith('/') ? '/' : '');
}

/** True where a text is the address of something in the site; `/` alone may as well be a sign between two words. */
export function isSiteAddress(text: string, { tree, base }: Places): boolean {
	if (!/^\/[^/\s]\S*$/.test(text)) return false;
	const path = pathOf(new URL(text, BASE).pathname, base);
	return tree.has(path) || tree.has(`${path}index.html`) || (path.endsWith('/') && tree.under(path).length > 0);
}

/** The file or the folder that an address leads to, where it goes along. */
function fileOf(pathname: string, { tree, goes, instead, base }: Places): string | undefined {
	const path = pathOf(pathname, base);
	if (path === '' || path.endsWith('/')) {
		const named = `${path}index.html`;
		const page = instead?.get(named) ?? named;
		if (tree.has(page)) return goes(page) ? page : undefined;
		return tree.under(path).some(goes) ? path : undefined;
	}
	return tree.has(path) && goes(path) ? path : undefined;
}

function pathOf(pathname: string, base = '/'): string {
	const path = (withoutBase(pathname, base) ?? pathname).slice(1);
	return decodedPart(path) ?? path;
}
