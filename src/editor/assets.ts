/** The editor's own files: Sveltia CMS (MIT) with the addresses of other hosts turned to this one, its words, its icons. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ORIGINAL } from '../language/paths.ts';
import { ASSETS } from './addresses.ts';

/** The language of the editor's own buttons and messages, and what it falls back on. */
const LOCALES = ['vi', 'en-GB', 'en-US'];
/** A font that no browser can read: the text is shown in the typeface of the system. */
const NO_FONT = 'data:font/woff2;base64,';

const require = createRequire(import.meta.url);

/**
 * The program takes words, icons and its version from package hosts. Here they come from the site itself.
 * @param code the program as it is published
 */
export function withOwnAddresses(code: string): string {
	return code
		.replaceAll('https://unpkg.com/@sveltia/cms', `${ASSETS}sveltia`)
		.replaceAll(/https:\/\/cdn\.jsdelivr\.net\/fontsource\/fonts\/material-symbols-outlined:vf@[\d.]+\/latin-wght-normal\.woff2/g, `${ASSETS}icons.woff2`)
		.replaceAll(/https:\/\/cdn\.jsdelivr\.net\/fontsource\/fonts\/[^)\s]+/g, NO_FONT)
		.replaceAll(/https:\/\/(unpkg\.com|cdn\.jsdelivr\.net)(?=\/)/g, `${ASSETS}none`)
		.replaceAll(/https:\/\/www\.githubstatus\.com\/api\/v2\/status\.json/g, `${ASSETS}sveltia/status.json`)
		.replace(/\n?\/\/# sourceMappingURL=.*\s*$/, '\n');
}

/** What the program says otherwise than its makers: whoever edits here knows of folders, and of no repository. */
export const programWords = (say: (key: 'editor.openFolder' | 'editor.openFolderHow') => string): Record<string, string> => ({
	work_with_local_repo: say('editor.openFolder'),
	work_with_local_repo_description: say('editor.openFolderHow'),
});

/**
 * Every file by its name under `ASSETS`.
 * @param words said in place of the program's own, by their keys there
 */
export function editorAssets(words: Readonly<Record<string, string>> = {}): Map<string, string | Uint8Array> {
	const main = fileURLToPath(import.meta.resolve('@sveltia/cms'));
	const root = dirname(dirname(main));
	const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
	const icons = join(
		dirname(require.resolve('@fontsource-variable/material-symbols-outlined/package.json')),
		'files/material-symbols-outlined-latin-wght-normal.woff2',
	);
	return new Map<string, string | Uint8Array>([
		['sveltia-cms.js', withOwnAddresses(readFileSync(join(root, 'dist/sveltia-cms.mjs'), 'utf8'))],
		['icons.woff2', readFileSync(icons)],
		['sveltia/package.json', JSON.stringify({ version })],
		// No remote repository, no state of it to report.
		['sveltia/status.json', JSON.stringify({ status: { indicator: 'none' } })],
		...LOCALES.map((tag) => {
			const text = readFileSync(join(root, `locales/${tag}.json`), 'utf8');
			const own = tag === ORIGINAL ? JSON.stringify({ ...(JSON.parse(text) as object), ...words }) : text;
			return [`sveltia@${version}/locales/${tag}.json`, own] as const;
		}),
	]);
}
