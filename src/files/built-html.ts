/** The pages of the built site. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

export type BuiltPage = { /** the address, `/cong-uoc/` */ path: string /** the file on disk */; file: string };

/** What reads every page of the site once, while others are still being rendered. */
export type PageReader = {
	/**
	 * @param path the page's address
	 * @param html the page as it is written
	 */
	page: (path: string, html: string) => void;
	/**
	 * Every page has been read.
	 * @param root the folder of the built site
	 * @param log says what was done
	 */
	done: (root: string, log: (line: string) => void) => Promise<void>;
};

/** Every HTML file under a folder, by address in alphabetical order. */
export async function builtHtml(root: string): Promise<BuiltPage[]> {
	const entries = await readdir(root, { recursive: true, withFileTypes: true });
	return entries
		.filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
		.map((entry) => {
			const file = join(entry.parentPath, entry.name);
			const name = file.slice(root.length).replaceAll('\\', '/').replace(/^\/?/, '/');
			return { path: name.replace(/(^|\/)index\.html$/, '$1'), file };
		})
		.sort((a, b) => (a.path < b.path ? -1 : 1));
}
