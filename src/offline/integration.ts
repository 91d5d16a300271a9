/** After everything else is built: the lists of what can be kept offline, and the service worker. */
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { bundleScript } from '../files/bundle.ts';
import { shortHash } from '../files/hash.ts';
import { belowBase } from '../files/site-address.ts';
import { inLocale } from '../language/paths.ts';
import { OFFLINE } from '../ui/paths.ts';
import { type FileLister, fileLister } from './built-files.ts';
import { headPath, isLasting, listPath, type OfflineFile, type OfflineHead, type OfflineList, type OfflineSet } from './lists.ts';

/**
 * @param sets what can be kept
 * @param languages the tags of the site's languages
 * @param base the path that the site is published below
 */
export function offline(sets: readonly OfflineSet[], languages: readonly string[], base = '/'): AstroIntegration {
	return {
		name: 'offline',
		hooks: {
			'astro:build:done': async ({ dir }) => {
				const root = fileURLToPath(dir);
				const listed = fileLister(root);
				const filesOf: FileLister = async (patterns) => (await listed(patterns)).map((file) => ({ ...file, url: belowBase(file.url, base) }));
				await mkdir(`${root}offline`, { recursive: true });
				for (const set of sets) {
					const list = await listOf(filesOf, set);
					const { files: _, ...head } = list;
					await writeFile(`${root}${listPath(set.id).slice(1)}`, JSON.stringify(list));
					await writeFile(`${root}${headPath(set.id).slice(1)}`, JSON.stringify(head satisfies OfflineHead));
				}
				const pages = languages.map((language) => `${inLocale(OFFLINE, language).slice(1)}index.html`);
				// Scripts come as they are used: a worker is not begun while one of its first files does not come whole.
				const first = (await filesOf([...pages, '_astro/*.css', '_astro/*.woff2'])).filter(({ url }) => !url.endsWith('.js'));
				const lasting = (await listed(['_astro/**', 'h5p/**']))
					.filter(({ url }) => isLasting(url))
					.map((file) => ({ ...file, url: belowBase(file.url, base) }));
				const { entry, options } = workerOptions(first, lasting, languages, base);
				await writeFile(`${root}sw.js`, await bundleScript(entry, options));
			},
		},
	};
}

async function listOf(filesOf: FileLister, { id, patterns }: OfflineSet): Promise<OfflineList> {
	const files = await filesOf(patterns);
	return {
		set: id,
		version: shortHash(files.map(({ url, revision }) => `${url} ${revision}\n`).join(''), 12),
		bytes: files.reduce((sum, { size }) => sum + size, 0),
		files,
	};
}

/** How the worker is bundled: as one classic script, which changes whenever a file that it brings along does, so that browsers take it up anew. */
export const workerOptions = (first: readonly OfflineFile[], lasting: readonly OfflineFile[], languages: readonly string[], base = '/') => ({
	entry: fileURLToPath(new URL('worker.ts', import.meta.url)),
	options: {
		name: 'sw.js',
		define: {
			FIRST_FILES: JSON.stringify(first),
			LASTING_FILES: JSON.stringify(lasting),
			LANGUAGES: JSON.stringify(languages),
			SITE_BASE: JSON.stringify(base),
			'process.env.NODE_ENV': '"production"',
		},
	},
});
