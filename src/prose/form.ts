/** The form of prose pages: a folder of the menu for each folder that holds no other kind of page. */
import type { Content, FormPlace } from '../source/kind.ts';

const DOCS = 'docs/';
const folderOf = (name: string): string => name.slice(0, name.lastIndexOf('/'));

/**
 * @param kind the name of the kind of prose pages
 * @returns each folder with a page that no other kind claims; where others have pages in it, it has a form of their own with the page as its index
 */
export function pagePlaces({ pages }: Content, kind: string): FormPlace[] {
	const inDocs = pages.filter(({ name }) => name.startsWith(DOCS));
	const claimed = new Set(inDocs.flatMap((page) => (page.kind.name === kind ? [] : [folderOf(page.name)])));
	const folders = new Set(inDocs.flatMap((page) => (page.kind.name === kind ? [folderOf(page.name)] : [])));
	return [...folders]
		.filter((folder) => !claimed.has(folder))
		.sort()
		.map((folder) => ({ path: `content/${folder}`, suffix: folder.slice(DOCS.length), choices: {} }));
}
