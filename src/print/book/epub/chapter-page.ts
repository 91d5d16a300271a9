/** A chapter as one file: its text, its questions, their answers behind all of them, its sources with the way back. */
import { escapeXml } from '../../../files/escape.ts';
import type { Say } from '../../../language/strings.ts';
import type { Chapter } from '../book.ts';

/** @returns a name that no other file of the book has, whatever the chapter is called */
export const chapterFile = (id: string): string => `chapter-${id}.xhtml`;

/** Chapters that are more than that, by their id: the role of DPUB-ARIA and the term of the EPUB vocabulary. */
const KINDS: Readonly<Record<string, string>> = { glossary: 'glossary' };

/** @returns the whole text of a chapter as XHTML whose links are still those of the model */
export function chapterHtml(chapter: Chapter, say: Say): string {
	const { id, title, html, questions, answers } = chapter;
	const kind = KINDS[id] ?? 'chapter';
	const own = `${part(chapter, 'questions', say, questions)}${part(chapter, 'answers', say, answers)}`;
	return `<section id="${id}" epub:type="${kind}" role="doc-${kind}" aria-labelledby="${id}-title"><h1 id="${id}-title">${escapeXml(title)}</h1>${html}${own}${sourcesHtml(chapter, say)}</section>`;
}

function part({ id }: Chapter, name: 'questions' | 'answers', say: Say, inner: string): string {
	if (inner === '') return '';
	return `<section class="${name}-part" aria-labelledby="${id}-${name}"><h2 id="${id}-${name}">${escapeXml(say(`print.book.${name}`))}</h2>${inner}</section>`;
}

/** The list at the end, its entries by the numbers of the text; each leads back to the first place that refers to it. */
function sourcesHtml({ id, html, sources }: Chapter, say: Say): string {
	if (sources.length === 0) return '';
	const cited = firstPlaces(html);
	const entries = sources.map(({ anchor, html: entry }, index) => {
		const place = cited.get(anchor);
		const back = place === undefined ? '' : ` ${backHtml(place, say('print.book.back', { number: index + 1 }))}`;
		return `<li id="${anchor}">${entry}${back}</li>`;
	});
	return `<section class="sources" epub:type="endnotes" role="doc-endnotes" aria-labelledby="${id}-sources"><h2 id="${id}-sources">${escapeXml(say('print.book.chapterSources'))}</h2><ol>${entries.join('')}</ol></section>`;
}

const backHtml = (place: string, label: string): string =>
	`<a href="#${place}" role="doc-backlink" epub:type="backlink" aria-label="${escapeXml(label)}">↩\uFE0E</a>`;

/** @returns the anchor of the first mark that names each source, by the anchor of the source */
function firstPlaces(html: string): Map<string, string> {
	const places = new Map<string, string>();
	for (const [, mark = '', inner = ''] of html.matchAll(/<sup id="([^"]+)">(.*?)<\/sup>/gs)) {
		for (const [, source = ''] of inner.matchAll(/href="#([^"]+)"/g)) if (!places.has(source)) places.set(source, mark);
	}
	return places;
}
