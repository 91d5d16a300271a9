/** Builds what a package's page runs and looks like: one classic script, and style sheets with the typeface beside them. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleScript } from '../files/bundle.ts';
import { APP_FOLDER } from './course-data.ts';

/** The path of the entry of a package's script. */
export const shellEntry = fileURLToPath(new URL('shell/shell.ts', import.meta.url));

export type ShellFiles = Map<string, string | Uint8Array>;

/** A style sheet with what it imports in its place; the text of the typeface's sheet stands for `@fonts.css`. */
function wholeSheet(path: string, fonts: string): string {
	const text = readFileSync(path, 'utf8');
	return text.replace(/^@import "(.+)";$/gm, (_, name: string) => (name === '@fonts.css' ? fonts : wholeSheet(join(dirname(path), name), fonts)));
}
/** Comments are for those who change a style sheet, not for those who load it. */
const withoutComments = (css: string): string => css.replace(/\/\*[\s\S]*?\*\/\n?/g, '');

/**
 * @param fontSheet the style sheet that declares the typeface, with its files in the same folder
 * @returns files by their paths in a package; the same input gives the same bytes
 */
export async function shellFiles(fontSheet: string): Promise<ShellFiles> {
	const fonts = readFileSync(fontSheet, 'utf8').replaceAll('url(./', 'url(fonts/');
	const sheet = (path: string) => withoutComments(wholeSheet(fileURLToPath(new URL(path, import.meta.url)), fonts));
	const files: ShellFiles = new Map();
	files.set(`${APP_FOLDER}shell.js`, await bundleScript(shellEntry, { name: 'shell.js' }));
	files.set(`${APP_FOLDER}course.css`, sheet('shell/shell.css'));
	files.set(`${APP_FOLDER}frame.css`, sheet('../h5p/player/frame.css'));
	const folder = dirname(fontSheet);
	for (const name of readdirSync(folder).filter((file) => file.endsWith('.woff2'))) files.set(`${APP_FOLDER}fonts/${name}`, readFileSync(join(folder, name)));
	return files;
}
