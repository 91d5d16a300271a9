/** What stands before the chapters: the cover, the title page, and the page that each part begins with. */
import { escapeXml } from '../../../files/escape.ts';
import type { Say } from '../../../language/strings.ts';
import type { Book, Part } from '../book.ts';
import { imprintLines, partName, partNumber } from '../wording.ts';
import { chapterFile } from './chapter-page.ts';
import type { Page } from './page.ts';

export const COVER = 'cover.png';
/** Stands in a sentence for what is put into it as XHTML: a character that no text has (Unicode, private use). */
const PLACE = '\uE000';
const paragraph = (name: string, text: string): string => `<p class="${name}">${escapeXml(text)}</p>`;

export function coverPage({ title }: Book, say: Say): Page {
	const label = say('print.book.coverAlt', { title });
	const body = `<section epub:type="cover" class="cover"><img src="${COVER}" alt="${escapeXml(label)}" role="doc-cover"/></section>`;
	return { file: 'cover.xhtml', title: say('print.book.cover'), body, anchors: [] };
}

export function titlePage(book: Book, say: Say): Page {
	const { title, subtitle, site, address } = book;
	const lines = [
		...imprintLines(book, say).map(escapeXml),
		...(address === undefined
			? []
			: [escapeXml(say('print.book.address', { address: PLACE })).replace(PLACE, `<a href="${escapeXml(address)}">${escapeXml(address)}</a>`)]),
	];
	const imprint = lines.map((line) => `<p>${line}</p>`).join('');
	const body = `<section class="title-page" epub:type="titlepage">${paragraph('site', site)}<h1>${escapeXml(title)}</h1>${paragraph('lead', subtitle)}<div class="imprint">${imprint}</div></section>`;
	return { file: 'title.xhtml', title, body, anchors: [] };
}

export const partFile = (index: number): string => `part-${index + 1}.xhtml`;

/** A page with the name of the part, what it is about and its chapters. */
export function partPage(part: Part, index: number, say: Say): Page {
	const { id, title, summary, chapters } = part;
	const list = chapters.map((chapter) => `<li><a href="${chapterFile(chapter.id)}">${escapeXml(chapter.title)}</a></li>`).join('');
	const number = `<span class="part-number">${escapeXml(partNumber(index, say))}</span>`;
	const about = summary === '' ? '' : paragraph('lead', summary);
	const body = `<section class="part-page" id="${id}" epub:type="part" role="doc-part" aria-labelledby="${id}-title"><h1 id="${id}-title">${number} ${escapeXml(title)}</h1>${about}<ol>${list}</ol></section>`;
	return { file: partFile(index), title: partName(part, index, say), body, anchors: [id, `${id}-title`] };
}
