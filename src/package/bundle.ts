/** Builds what a package's page runs and looks like: one classic script, and style sheets with the typeface beside them. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleScript } from '../files/bundle.ts';
import { APP_FOLDER } from './course-data.ts';

export type ShellFiles = Map<string, string | Uint8Array>;

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
/** Comments are for those who change a style sheet, not for those who load it. */
const withoutComments = (css: string): string => css.replace(/\/\*[\s\S]*?\*\/\n?/g, '');

/**
 * @param fontSheet the style sheet that declares the typeface, with its files in the same folder
 * @returns files by their paths in a package; the same input gives the same bytes
 */
export async function shellFiles(fontSheet: string): Promise<ShellFiles> {
	const fonts = readFileSync(fontSheet, 'utf8').replaceAll('url(./', 'url(fonts/');
	const palette = read('../ui/palette.css');
	const files: ShellFiles = new Map();
	files.set(`${APP_FOLDER}shell.js`, await bundleScript(fileURLToPath(new URL('shell/shell.ts', import.meta.url)), { name: 'shell.js' }));
	files.set(`${APP_FOLDER}course.css`, withoutComments([fonts, palette, read('../h5p/player/player.css'), read('./shell/shell.css')].join('\n')));
	files.set(`${APP_FOLDER}frame.css`, withoutComments([fonts, palette, read('../h5p/types/types.css')].join('\n')));
	const folder = dirname(fontSheet);
	for (const name of readdirSync(folder).filter((file) => file.endsWith('.woff2'))) files.set(`${APP_FOLDER}fonts/${name}`, readFileSync(join(folder, name)));
	return files;
}
