/** Anchors are unique in a book; an EPUB has many files: where a link of the model leads there. */
import type { Book } from '../book.ts';
import type { Page } from './page.ts';

/** @returns the file of each anchor, by its name, without a `#` */
export function filesOfAnchors(pages: readonly Page[]): Map<string, string> {
	const files = new Map<string, string>();
	for (const { file, anchors } of pages) {
		for (const anchor of anchors) {
			if (files.has(anchor)) throw new Error(`the anchor ${anchor} is in the book twice: ${files.get(anchor)} and ${file}`);
			files.set(anchor, file);
		}
	}
	return files;
}

/** Puts the file before an anchor. */
export type Follow = (anchor: string, from: string) => string;

/** @throws (the function returned) where no file has the anchor */
export function followIn(files: ReadonlyMap<string, string>, { kind, language }: Pick<Book, 'kind' | 'language'>): Follow {
	return (anchor, from) => {
		const file = files.get(anchor);
		if (file === undefined) throw new Error(`a link in ${from} of the ${kind} (${language}) leads to #${anchor}, which is nowhere in the book`);
		return file === from ? `#${anchor}` : `${file}#${anchor}`;
	};
}
