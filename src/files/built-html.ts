/** The pages of the built site. */
import { join } from 'node:path';
import { listFolder } from './folder.ts';

export type BuiltPage = { /** the address, `/cong-uoc/` */ path: string /** the file on disk */; file: string };

/** What reads every page of the site once, while others are still being rendered. */
export type PageReader = {
	/**
	 * @param path the page's address
	 * @param html the page as it is written
	 */
	page: (path: string, html: string) => void;
	/**
	 * Every page that is to be found has been read; files of HTML that integrations make may follow.
	 * @param root the folder of the built site
	 * @param log says what was done
	 */
	done: (root: string, log: (line: string) => void) => Promise<void>;
};

/** Every HTML file under a folder, by address in alphabetical order; what lies behind a link is not under it. */
export function builtHtml(root: string): BuiltPage[] {
	return listFolder(root)
		.files.filter((name) => name.endsWith('.html'))
		.map((name) => ({ path: `/${name}`.replace(/(^|\/)index\.html$/, '$1'), file: join(root, name) }))
		.sort((a, b) => (a.path < b.path ? -1 : 1));
}
