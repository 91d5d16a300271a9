/** The search of a copy that is opened from a folder: Pagefind as on the site, over an index that scripts bring. */

import { createInstance } from 'virtual:search-engine';
import type { Opener } from '../../search/engine.ts';
import { NAMES_FILE } from '../../search/names.ts';
import { INDEX, type IndexFiles } from '../index-key.ts';
import { searchData } from '../paths.ts';
import { append, ENGINE, root } from './scripts.ts';

/** What Pagefind takes for the address of an index; no request leaves for it. */
const BASE = '/pagefind/';

function files(): IndexFiles {
	return (window as { [INDEX]?: IndexFiles })[INDEX] ?? {};
}

/** Answers Pagefind's requests from what the scripts brought; files cannot be fetched. */
function serveIndex(): void {
	const elsewhere = window.fetch.bind(window);
	window.fetch = async (input, init) => {
		if (typeof input !== 'string' || !input.startsWith(BASE)) return elsewhere(input, init);
		const [language = '', ...path] = input.slice(BASE.length).replace(/\?.*/, '').split('/');
		const found = files()[language]?.[path.join('/')];
		return found === undefined ? new Response(null, { status: 404 }) : new Response(Uint8Array.from(atob(found), (sign) => sign.charCodeAt(0)));
	};
}

/** `/cong-uoc/#dieu-1` -> the file of that page on this device. */
export function fileAddress(address: string): string {
	const [, path = '', rest = ''] = /^([^?#]*)(.*)$/.exec(address) ?? [];
	return `${root}${path.replace(/^\//, '').replace(/(^|\/)$/, '$1index.html')}${rest}`;
}

const open: Opener = async (language) => {
	if (!files()[language]) await append(searchData(language));
	const engine = createInstance({ basePath: `${BASE}${language}/`, baseUrl: '/', noWorker: true });
	return {
		init: () => engine.init(),
		search: (query) => engine.search(query),
		names: async () => (await window.fetch(`${BASE}${language}/${NAMES_FILE}`)).json(),
		addressOf: fileAddress,
	};
};

serveIndex();
Object.assign(window, { [ENGINE]: open });
