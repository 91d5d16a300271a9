/** A book as an EPUB 3.3 file. The same book gives the same bytes. */
import { readFileSync } from 'node:fs';
import { element, xmlDocument } from '../../../files/xml.ts';
import { zip } from '../../../files/zip.ts';
import type { Say } from '../../../language/strings.ts';
import type { Book } from '../book.ts';
import type { ReadPicture } from '../picture-type.ts';
import { chapterFile, chapterHtml } from './chapter-page.ts';
import { COVER, coverPage, partPage, titlePage } from './front.ts';
import { indexPage } from './index-page.ts';
import { filesOfAnchors, followIn } from './links.ts';
import { NAV, navPage } from './nav.ts';
import { type Item, packageDocument } from './package-document.ts';
import { documentOfPage, type Page, STYLES } from './page.ts';
import { picturesOf } from './pictures.ts';
import { finished, readText } from './text.ts';

const FOLDER = 'EPUB';
const PACKAGE = 'package.opf';
const SHEETS = ['../../../ui/sr-only.css', '../text.css', './epub.css', './epub-drawings.css'];
const styles = SHEETS.map((name) => readFileSync(new URL(name, import.meta.url), 'utf8')).join('\n');

/** What an EPUB needs beside the book. */
export type Given = {
	/** a PNG file, higher than wide */
	cover: Uint8Array;
	/** those that chapters show */
	picture: ReadPicture;
};

/**
 * @param say the words of the book's language
 * @throws where a link leads to an anchor that the book has not, an anchor is there twice, or a picture is none that reading systems show
 */
export function epubOf(book: Book, say: Say, { cover, picture }: Given): Uint8Array {
	const pictures = picturesOf(picture);
	const pages = pagesOf(book, say, pictures);
	const items: Item[] = [
		...pages.map(({ file, drawn }) => ({ file, type: 'application/xhtml+xml', properties: propertiesOf(file, drawn), read: true })),
		{ file: STYLES, type: 'text/css', read: false },
		{ file: COVER, type: 'image/png', properties: 'cover-image', read: false },
		...pictures.all().map(({ file, type }) => ({ file, type, read: false })),
	];
	const files = {
		...Object.fromEntries(pages.map((page) => [page.file, documentOfPage(page, book.language)])),
		...Object.fromEntries(pictures.all().map(({ file, bytes }) => [file, bytes])),
		[STYLES]: styles,
		[COVER]: cover,
		[PACKAGE]: packageDocument(book, items, say),
	};
	const placed = Object.entries(files).map(([file, content]) => [`${FOLDER}/${file}`, content] as const);
	return zip({ 'META-INF/container.xml': container(), ...Object.fromEntries(placed) }, { name: 'mimetype', content: 'application/epub+zip' });
}

const propertiesOf = (file: string, drawn = false): string | undefined => (file === NAV ? 'nav' : drawn ? 'svg' : undefined);

/** All files of text, in the order in which they are read. */
function pagesOf(book: Book, say: Say, pictures: ReturnType<typeof picturesOf>): Page[] {
	const chapters = book.parts.flatMap((part) => part.chapters);
	const texts = new Map(chapters.map((chapter) => [chapter.id, readText(chapterHtml(chapter, say))]));
	const parts = book.parts.map((part, index) => ({ page: partPage(part, index, say), chapters: part.chapters }));
	const drafts: Page[] = [...texts].map(([id, { anchors }]) => ({ file: chapterFile(id), title: '', body: '', anchors }));
	const files = filesOfAnchors([...parts.map(({ page }) => page), ...drafts]);
	const follow = followIn(files, book);
	const titles = new Map(chapters.map(({ id, title }) => [chapterFile(id), title]));
	const chapterOf = (anchor: string): string => titles.get(files.get(anchor) ?? '') ?? '';
	const chapterPage = ({ id, title, sources }: (typeof chapters)[number]): Page[] => {
		const text = texts.get(id);
		if (!text) return [];
		const body = finished(text, chapterFile(id), new Set(sources.map(({ anchor }) => anchor)), follow, pictures);
		return [{ file: chapterFile(id), title, body, anchors: text.anchors, drawn: text.drawn }];
	};
	return [
		coverPage(book, say),
		titlePage(book, say),
		navPage(book, say),
		...parts.flatMap(({ page, chapters: list }) => [page, ...list.flatMap(chapterPage)]),
		...book.indexes.map((index) => indexPage(index, follow, chapterOf)),
	];
}

/** EPUB 3.3, section 4.2.6.3.1. */
const container = (): string =>
	xmlDocument(
		element(
			'container',
			{ version: '1.0', xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container' },
			element('rootfiles', {}, element('rootfile', { 'full-path': `${FOLDER}/${PACKAGE}`, 'media-type': 'application/oebps-package+xml' })),
		),
	);
