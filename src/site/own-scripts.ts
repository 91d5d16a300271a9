/** The inline scripts that the build itself writes into pages, known before any page is there: no text of the content can become one. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import { listFolder } from '../files/folder.ts';

export type OwnScripts = {
	/** gathers the scripts that Astro bundles and writes into pages whole */
	plugin: Plugin;
	/** @param text the text of an inline script */
	has(text: string): boolean;
};

const INLINE = /<script\b[^>]*\bis:inline\b[^>]*>([\s\S]*?)<\/script>/g;

/**
 * @param folder the project's own components
 * @param others inline scripts that no component holds as it is written
 */
export function ownScripts(folder: string, others: readonly string[] = []): OwnScripts {
	const starlight = dirname(dirname(createRequire(import.meta.url).resolve('@astrojs/starlight/components/Head.astro')));
	const known = new Set(others);
	for (const file of [folder, starlight].flatMap(components)) for (const [, text = ''] of readFileSync(file, 'utf8').matchAll(INLINE)) known.add(text);
	return {
		plugin: {
			name: 'own-scripts',
			applyToEnvironment: ({ name }) => name === 'client',
			generateBundle: {
				// Astro takes those that it writes into pages out of the bundle.
				order: 'pre',
				handler: (_options, bundle) => {
					for (const output of Object.values(bundle)) if (output.type === 'chunk') known.add(output.code.trim());
				},
			},
		},
		has: (text) => known.has(text),
	};
}

const components = (folder: string): string[] =>
	listFolder(folder)
		.files.filter((name) => name.endsWith('.astro'))
		.map((name) => join(folder, name));
