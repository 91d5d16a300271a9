/** The built site, whose course can be kept on a device without the search index: a thousand files, of which one test keeps every one. */
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OfflineList } from '../../src/offline/lists.ts';
import { once } from './once.ts';
import { dist } from './pages.ts';

const LISTS = 'offline';

/** @returns the folder of the site, whose lists alone are other files than those of the built one */
export const siteWithoutIndex = (): Promise<string> =>
	once('site-without-index', (folder) => {
		const site = join(folder, 'site');
		mkdirSync(join(site, LISTS), { recursive: true });
		for (const name of readdirSync(dist)) if (name !== LISTS) symlinkSync(join(dist, name), join(site, name));
		for (const name of readdirSync(join(dist, LISTS))) {
			const text = readFileSync(join(dist, LISTS, name), 'utf8');
			const list = JSON.parse(text) as Partial<OfflineList>;
			const smaller = list.files ? JSON.stringify({ ...list, files: list.files.filter(({ url }) => !url.startsWith('/pagefind/')) }) : text;
			writeFileSync(join(site, LISTS, name), smaller);
		}
		return site;
	});
