/** Builds what a package's page runs and looks like: one classic script, and style sheets with the typeface beside them. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleScript } from '../files/bundle.ts';
import { type Colours, colourSheet, defaultColours } from '../ui/colours.ts';
import { APP_FOLDER } from './course-data.ts';

/** The path of the entry of a package's script. */
export const shellEntry = fileURLToPath(new URL('shell/shell.ts', import.meta.url));

export type ShellFiles = Map<string, string | Uint8Array>;

/** A style sheet with what it imports in its place. @param made the texts of sheets that are made by the build, by the names under which they are imported */
function wholeSheet(path: string, made: Readonly<Record<string, string>>): string {
	const text = readFileSync(path, 'utf8');
	return text.replace(/^@import "(.+)";$/gm, (_, name: string) => made[name] ?? wholeSheet(join(dirname(path), name), made));
}
/** Comments are for those who change a style sheet, not for those who load it. */
const withoutComments = (css: string): string => css.replace(/\/\*[\s\S]*?\*\/\n?/g, '');

/**
 * @param fontSheet the style sheet that declares the typeface, with its files in the same folder
 * @param colours those of the site
 * @returns files by their paths in a package; the same input gives the same bytes
 */
export async function shellFiles(fontSheet: string, colours: Colours = defaultColours): Promise<ShellFiles> {
	const fonts = readFileSync(fontSheet, 'utf8').replaceAll('url(./', 'url(fonts/');
	const made = { '@fonts.css': fonts, '@colours.css': colourSheet(colours) };
	const sheet = (path: string) => withoutComments(wholeSheet(fileURLToPath(new URL(path, import.meta.url)), made));
	const files: ShellFiles = new Map();
	files.set(`${APP_FOLDER}shell.js`, await bundleScript(shellEntry, { name: 'shell.js' }));
	files.set(`${APP_FOLDER}course.css`, sheet('shell/shell.css'));
	files.set(`${APP_FOLDER}frame.css`, sheet('../h5p/player/frame.css'));
	const folder = dirname(fontSheet);
	for (const name of readdirSync(folder).filter((file) => file.endsWith('.woff2'))) files.set(`${APP_FOLDER}fonts/${name}`, readFileSync(join(folder, name)));
	return files;
}
