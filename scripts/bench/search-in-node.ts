/** The search of a built site, asked without a browser: the site's own code over Pagefind's own engine. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Bundle, OPENER, type Opener } from '../../src/search/engine.ts';
import { NAMES_FILE, type NamesFile } from '../../src/search/names.ts';

type Engine = { createInstance(options: { basePath: string; baseUrl: string; noWorker: boolean }): Pick<Bundle, 'init' | 'search'> };
type Client = Pick<typeof import('../../src/search/client.ts'), 'find'>;

/** What Pagefind takes for the address of the indexes; no request leaves for it. */
const BASE = '/pagefind/';

/**
 * @param dist the folder of the built site
 * @returns the search; one process searches one site
 */
export async function searchIn(dist: string): Promise<Client> {
	const folder = join(dist, 'pagefind');
	const elsewhere = globalThis.fetch;
	globalThis.fetch = async (input, init) => {
		if (typeof input !== 'string' || !input.startsWith(BASE)) return elsewhere(input, init);
		return new Response(readFileSync(join(folder, input.slice(BASE.length).replace(/\?.*/, ''))));
	};
	const open: Opener = async (language) => {
		const engine: Engine = await import(pathToFileURL(join(folder, language, 'pagefind.js')).href);
		const instance = engine.createInstance({ basePath: `${BASE}${language}/`, baseUrl: '/', noWorker: true });
		return {
			init: () => instance.init(),
			search: (query) => instance.search(query),
			names: async () => JSON.parse(readFileSync(join(folder, language, NAMES_FILE), 'utf8')) as NamesFile,
			addressOf: (url) => url,
		};
	};
	Object.assign(globalThis, { [OPENER]: open });
	return import('../../src/search/client.ts');
}
