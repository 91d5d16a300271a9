/** A book as one HTML document that a browser prints: cover, contents, parts, indexes. Numbers of pages are put in once they are known. */
import { readFileSync } from 'node:fs';
import { cssString, escapeHtml } from '../../files/escape.ts';
import type { Say } from '../../language/strings.ts';
import { drawnSigns } from '../signs.ts';
import { typefaceSheet } from '../typeface.ts';
import type { Book, Chapter, Index, Part } from './book.ts';
import { CROSS } from './cross-links.ts';
import { pictureType, type ReadPicture } from './picture-type.ts';
import { dayLine, imprintLines, partName, partNumber } from './wording.ts';

/** Sizes of paper that books are made for (ISO 216), and the margins of a page: the inner one is where the book is bound. In millimetres. */
export const BOOK_PAPER = {
	a4: { width: 210, height: 297, inner: 26, outer: 20, top: 22, bottom: 20 },
	a5: { width: 148, height: 210, inner: 18, outer: 13, top: 17, bottom: 15 },
} as const;
export type BookPaper = keyof typeof BOOK_PAPER;

const SHEETS = ['../../ui/sr-only.css', './text.css', './book.css', './book-frame.css', './book-matter.css'];
const sheet = SHEETS.map((name) => readFileSync(new URL(name, import.meta.url), 'utf8')).join('\n');

/** Heads and numbers of pages, the same on the outer side of left and right ones: rules of pages cannot share what stands in their margins. */
const FONT = `"Be Vietnam Pro",sans-serif`;
const outerMargins = ['left', 'right']
	.map(
		(side) =>
			`@page :${side}{@top-${side}{font:600 8pt ${FONT};color:#555;vertical-align:bottom;padding-bottom:4mm;white-space:nowrap}@bottom-${side}{content:counter(page);font:600 9pt ${FONT}}}`,
	)
	.join('');

/** What a book on paper shows beside its text. */
export type Shown = { /** a picture for the cover, as SVG */ cover?: string | undefined /** those that chapters show */; picture?: ReadPicture };

/** The number of the page that an anchor is on; none before the first print. */
export type PageOf = (anchor: string) => number | undefined;

/**
 * @param pageOf where each anchor of the book is: numbers have a width of their own, so that those of a second print stand where they do in the first
 * @throws where a chapter shows a picture that is none for a book
 */
export function printDocument(book: Book, paper: BookPaper, say: Say, pageOf: PageOf, { cover, picture }: Shown = {}): string {
	const { width, height, inner, outer, top, bottom } = BOOK_PAPER[paper];
	const margins = (left: number, right: number): string => `margin:${top}mm ${right}mm ${bottom}mm ${left}mm`;
	const pages = `@page{size:${width}mm ${height}mm}@page :left{${margins(outer, inner)}}@page :right{${margins(inner, outer)}}`;
	const body = [
		coverHtml(book, say, cover),
		contentsHtml(book, say, pageOf),
		...book.parts.map((part, index) => partHtml(part, index, say)),
		...book.indexes.map((index) => indexHtml(index, pageOf)),
	].join('');
	return `<!doctype html><html lang="${escapeHtml(book.language)}"><head><meta charset="utf-8"><title>${escapeHtml(`${book.title} · ${book.site}`)}</title><style>${typefaceSheet()}\n${outerMargins}\n${sheet}\n${pages}\n${runningHeads(book)}</style></head><body class="${paper}">${withNumbers(signed(picture ? withPictures(body, picture) : body), say, pageOf)}</body></html>`;
}

/** What stands above each page: the part on the left one, the chapter on the right one (CSS Paged Media Level 3, named pages). */
function runningHeads({ parts, indexes, title }: Book): string {
	const rule = (name: string, left: string, right: string): string =>
		`.in-${name}{page:${name}}@page ${name}:left{@top-left{content:${cssString(left)}}}@page ${name}:right{@top-right{content:${cssString(right)}}}`;
	const chapters = parts.flatMap((part) => part.chapters.map((chapter) => rule(`page-${chapter.id}`, part.title, chapter.title)));
	return [...chapters, ...indexes.map((index) => rule(`page-${index.id}`, title, index.title))].join('');
}

function coverHtml(book: Book, say: Say, cover: string | undefined): string {
	const { title, subtitle, site, operator, address } = book;
	const lines = [...imprintLines(book, say), ...(address === undefined ? [] : [say('print.book.address', { address })])];
	return `<header class="cover"><p class="cover-site">${escapeHtml(site)}</p><h1>${escapeHtml(title)}</h1><p class="cover-about">${escapeHtml(subtitle)}</p>${cover === undefined ? '' : `<div class="cover-picture">${cover.replace('<svg ', '<svg aria-hidden="true" ')}</div>`}<p class="cover-foot">${operator === undefined ? '' : `${escapeHtml(operator)}<br>`}${escapeHtml(dayLine(book, say))}</p></header><section class="imprint">${phonesHtml(book, say)}${lines.map((line) => `<p>${escapeHtml(line)}</p>`).join('')}</section>`;
}

/** The numbers to call, where they are found at once. */
function phonesHtml({ phones }: Book, say: Say): string {
	if (phones.length === 0) return '';
	const rows = phones.map(({ number, name }) => `<li><span class="number">${escapeHtml(number)}</span> ${escapeHtml(name)}</li>`);
	return `<div class="to-call"><p class="to-call-name">${escapeHtml(say('print.call'))}</p><ul>${rows.join('')}</ul></div>`;
}

/** The number of a page, as wide as any: the same lines break before and after numbers are known. */
const numberHtml = (anchor: string, pageOf: PageOf): string => `<span class="page-number">${pageOf(anchor) ?? ''}</span>`;
const line = (anchor: string, title: string, pageOf: PageOf): string =>
	`<a href="#${anchor}"><span class="line-title">${escapeHtml(title)}</span><span class="dots" aria-hidden="true"></span>${numberHtml(anchor, pageOf)}</a>`;

function contentsHtml({ parts, indexes }: Book, say: Say, pageOf: PageOf): string {
	const entries = parts.map(
		(part, index) =>
			`<li>${line(part.id, partName(part, index, say), pageOf)}<ol>${part.chapters.map(({ id, title }) => `<li>${line(id, title, pageOf)}</li>`).join('')}</ol></li>`,
	);
	const last = indexes.map(({ id, title }) => `<li>${line(id, title, pageOf)}</li>`);
	return `<nav class="contents"><h1>${escapeHtml(say('print.book.contents'))}</h1><ol>${[...entries, ...last].join('')}</ol></nav>`;
}

function partHtml(part: Part, index: number, say: Say): string {
	const { id, title, summary, chapters } = part;
	const [first, ...others] = chapters;
	const number = `<p class="part-number">${escapeHtml(partNumber(index, say))}</p>`;
	const name = `${number}<h1>${escapeHtml(title)}</h1>${summary === '' ? '' : `<p class="lead">${escapeHtml(summary)}</p>`}`;
	// A part of one chapter begins on the page of that chapter, whose running head it then needs.
	const alone = first && others.length === 0 ? ` alone in-page-${first.id}` : '';
	return `<div class="part-opener${alone}" id="${id}">${name}</div>${chapters.map((chapter) => chapterHtml(chapter, say)).join('')}`;
}

/** A figure in HTML holds a picture and its words; one in a PDF is a picture, and needs words that stand for it (ISO 32000-1, 14.8.4.5). */
const withoutFigures = (html: string): string => html.replace(/<(\/?)figcaption(?=[\s>])/g, '<$1p').replace(/<(\/?)figure(?=[\s>])/g, '<$1div');

/** Headings of a chapter go down by one: its name stands above them, and the part above that. */
const lowered = (html: string): string => html.replace(/<(\/?)h([2-5])(?=[\s>])/g, (_, slash: string, level: string) => `<${slash}h${Number(level) + 1}`);

function chapterHtml({ id, title, html, questions, answers, sources }: Chapter, say: Say): string {
	const section = (name: string, key: string, inner: string): string =>
		inner === '' ? '' : `<section class="${name}"><h3>${escapeHtml(say(key))}</h3>${inner}</section>`;
	const list = sources.map(({ anchor, html: entry }) => `<li id="${anchor}">${entry}</li>`).join('');
	return `<article class="in-page-${id}"><h2 id="${id}">${escapeHtml(title)}</h2>${lowered(withoutFigures(html))}${section('questions-part', 'print.book.questions', questions)}${section('answers-part', 'print.book.answers', answers)}${section('sources', 'print.book.chapterSources', list === '' ? '' : `<ol>${list}</ol>`)}</article>`;
}

function indexHtml({ id, title, about, groups }: Index, pageOf: PageOf): string {
	const entryHtml = (label: string, anchors: readonly string[]): string => {
		// Before the first print nothing is known: each anchor is led to, so that the browser tells its page.
		const pages = new Map(anchors.map((anchor) => [pageOf(anchor) ?? anchor, anchor]));
		const sorted = [...pages].sort(([a], [b]) => Number(a) - Number(b));
		return `<li>${escapeHtml(label)} ${sorted.map(([page, anchor]) => `<a href="#${anchor}">${typeof page === 'number' ? page : '000'}</a>`).join(', ')}</li>`;
	};
	const list = groups.map(
		({ label, entries }) =>
			`<section><h2>${escapeHtml(label)}</h2><ul>${entries.map((entry) => entryHtml(entry.label, entry.anchors)).join('')}</ul></section>`,
	);
	return `<section class="index in-page-${id}"><h1 id="${id}">${escapeHtml(title)}</h1>${about === undefined ? '' : `<p>${escapeHtml(about)}</p>`}<div class="index-columns">${list.join('')}</div></section>`;
}

/** The texts of a document with its signs drawn; what stands in attributes stays. */
const signed = (html: string): string => html.replace(/(?<=>)[^<]+/g, drawnSigns);

/** Pictures in the document itself: the browser that prints it loads nothing. */
const withPictures = (html: string, read: ReadPicture): string =>
	html.replace(/(?<=<img [^>]*?\bsrc=")[^"]+/g, (src) => `data:${pictureType(src).type};base64,${Buffer.from(read(src)).toString('base64')}`);

/** Behind a link to another chapter stands the page that it leads to. */
function withNumbers(html: string, say: Say, pageOf: PageOf): string {
	return html.replace(/(\(?)<a ([^>]*)>.*?<\/a>(\)?)/gs, (whole, open: string, attributes: string, close: string) => {
		const anchor = /\bhref="#([\w-]+)"/.exec(attributes)?.[1];
		if (anchor === undefined || !attributes.includes(`class="${CROSS}"`)) return whole;
		const number = `<span class="reference-number">${pageOf(anchor) ?? ''}</span>`;
		const page = say('print.book.page', { number: '\u0000' }).replace('\u0000', number);
		// In brackets already, no further ones.
		if (open && close) return `${whole.slice(0, -1)}<span class="reference">, ${page}</span>)`;
		return `${whole}<span class="reference"> (${page})</span>`;
	});
}
