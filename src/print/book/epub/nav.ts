/** The navigation document (EPUB 3.3, section 7): contents and landmarks. Pages of paper are in no list, as an e-book has none. */
import { escapeXml } from '../../../files/escape.ts';
import type { Say } from '../../../language/strings.ts';
import type { Book } from '../book.ts';
import { partName } from '../wording.ts';
import { chapterFile } from './chapter-page.ts';
import { partFile } from './front.ts';
import { indexFile } from './index-page.ts';
import type { Page } from './page.ts';

export const NAV = 'nav.xhtml';
const link = (file: string, label: string, type?: string): string =>
	`<a${type === undefined ? '' : ` epub:type="${type}"`} href="${file}">${escapeXml(label)}</a>`;

export function navPage(book: Book, say: Say): Page {
	const { title, parts, indexes } = book;
	const contents = say('print.book.contents');
	const entries = [
		link('title.xhtml', title),
		...parts.map((part, index) => {
			const chapters = part.chapters.map((chapter) => `<li>${link(chapterFile(chapter.id), chapter.title)}</li>`);
			return `${link(partFile(index), partName(part, index, say))}<ol>${chapters.join('')}</ol>`;
		}),
		...indexes.map((index) => link(indexFile(index.id), index.title)),
	];
	const all = parts.flatMap(({ chapters }) => chapters);
	const glossary = all.find(({ id }) => id === 'glossary');
	const landmarks = [
		link('cover.xhtml', say('print.book.cover'), 'cover'),
		link(NAV, contents, 'toc'),
		link(partFile(0), say('print.book.start'), 'bodymatter'),
		...(glossary ? [link(chapterFile(glossary.id), glossary.title, 'glossary')] : []),
	];
	const list = (lines: readonly string[]): string => `<ol>${lines.map((line) => `<li>${line}</li>`).join('')}</ol>`;
	const body = `<nav epub:type="toc" role="doc-toc" aria-labelledby="contents-title"><h1 id="contents-title">${escapeXml(contents)}</h1>${list(entries)}</nav><nav epub:type="landmarks" hidden="hidden" aria-labelledby="landmarks-title"><h2 id="landmarks-title">${escapeXml(say('print.book.landmarks'))}</h2>${list(landmarks)}</nav>`;
	return { file: NAV, title: contents, body, anchors: [] };
}
