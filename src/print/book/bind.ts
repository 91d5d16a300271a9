/** Makes a book of the built pages of the site and of its content. */
import { escapeHtml } from '../../files/escape.ts';
import { wholeAddress } from '../../files/site-address.ts';
import { inLanguage } from '../../language/format.ts';
import { stringsKind } from '../../language/kinds.ts';
import { inLocale, ORIGINAL } from '../../language/paths.ts';
import { type Say, sayFrom } from '../../language/strings.ts';
import { conventionKind, helpLineKind, lawKind } from '../../law/kinds.ts';
import { quizKind } from '../../quiz/kinds.ts';
import { inOneLanguage } from '../../quiz/plain.ts';
import { siteKind, termKind } from '../../reference/kinds.ts';
import { isPlaceholder } from '../../reference/placeholder.ts';
import { publishedSite } from '../../reference/published-site.ts';
import { inAlphabet } from '../../reference/term-order.ts';
import type { Content } from '../../source/kind.ts';
import type { Book, BookKind, Chapter } from './book.ts';
import { articleIndex, termIndex, type Work } from './book-index.ts';
import { ANSWERS, type Draft, readChapter } from './chapter.ts';
import { linkChapters } from './cross-links.ts';
import { outlineOf } from './outline.ts';
import { questionsOf } from './questions.ts';
import { xhtmlOf } from './xhtml.ts';

/** Colours of charts on paper, told apart in grey as well: the same as where a page of the site is printed. */
const CHARTS = new Map([
	['--chart-1', '#000000'],
	['--chart-2', '#777777'],
	['--chart-3', '#444444'],
	['--chart-4', '#aaaaaa'],
]);

/**
 * @param readPage the HTML of a built page by its address, language included
 * @param given what `SITE_URL` says
 * @throws where a page that the book is made of is missing or has no text
 */
export function bookOf(kind: BookKind, content: Content, language: string, readPage: (path: string) => string, given = process.env.SITE_URL): Book {
	const say = sayFrom(content.served(stringsKind), language);
	const site = content.served(siteKind);
	const published = publishedSite(site.url, given);
	const address = isPlaceholder(published.href) ? undefined : wholeAddress('/', published);
	// A source names articles in Vietnamese where that is not translated.
	const words = {
		article: [language, ORIGINAL].flatMap((tag) => sayFrom(content.served(stringsKind), tag)('print.book.articleWords').split(/\s+/).filter(Boolean)),
	};
	const outline = outlineOf(kind, content, language);
	const drafts = outline.flatMap(({ chapters }) => chapters).map((chapter) => readChapter(chapter, readPage(inLocale(chapter.page, language)), words));
	linkChapters(drafts, outline, language, address);
	const made = new Map(drafts.map((draft) => [draft.id, chapterOf(draft, content, language, say)]));
	const parts = outline.map(({ id, title, summary, chapters }) => ({ id, title, summary, chapters: chapters.flatMap((one) => made.get(one.id) ?? []) }));
	const all = [...made.values()];
	const terms = inAlphabet(content.served(termKind), language).map(({ id, term }) => ({ id, label: inLanguage(term, language) }));
	return {
		kind,
		language,
		title: say(`print.book.${kind}`),
		subtitle: say(`print.book.${kind}.about`),
		site: inLanguage(site.title, language),
		...(site.operator ? { operator: inLanguage(site.operator.name, language) } : {}),
		...(site.licence ? { licence: say(`media.licence.${site.licence}`) } : {}),
		address,
		day: content.today,
		phones: content.served(helpLineKind).map(({ number, name }) => ({ number, name: inLanguage(name, language) })),
		parts,
		indexes: [
			termIndex(say('print.book.terms'), terms, all, language),
			articleIndex(
				{ title: say('print.book.articles'), about: say('print.book.articles.about') },
				(number) => say('article', { number }),
				worksOf(content, language),
				all,
				language,
			),
		].filter(({ groups }) => groups.length > 0),
	};
}

/** The conventions and laws of the content, by all that sources call them. */
function worksOf(content: Content, language: string): Work[] {
	const conventions = content.served(conventionKind).map(({ id, name, short }) => ({
		label: `${inLanguage(name, language)} (${id})`,
		names: [inLanguage(name, language), inLanguage(short, language), `(${id})`],
	}));
	const laws = content.served(lawKind).map(({ name, number }) => ({
		label: [inLanguage(name, language), ...(number ? [`(${number})`] : [])].join(' '),
		names: [...(number ? [number] : []), inLanguage(name, language)],
	}));
	return [...conventions, ...laws];
}

function chapterOf(draft: Draft, content: Content, language: string, say: Say): Chapter {
	const { id, title, page, outline, root, sources } = draft;
	// What was taken away with a way on through the site leaves nothing to look up.
	const places = new Set([...root.querySelectorAll('[id]')].map((place) => place.id));
	const mentions = draft.mentions.filter(({ anchor }) => places.has(anchor));
	const { lesson } = outline;
	const quizzes = content.served(quizKind);
	const quiz = lesson?.check === undefined ? undefined : quizzes.find((one) => one.id === lesson.check);
	const asked = quiz ? questionsOf(inOneLanguage(quiz, quizzes, language), say) : { questions: '', answers: '' };
	const solved = root.querySelector(`.${ANSWERS}`);
	solved?.remove();
	const exercises = solved ? xhtmlOf(solved, CHARTS) : '';
	const objectives = lesson?.objectives.map((text) => `<li>${escapeHtml(inLanguage(text, language))}</li>`) ?? [];
	const aims =
		objectives.length === 0 ? '' : `<div class="panel"><p><strong>${escapeHtml(say('course.objectives'))}</strong></p><ul>${objectives.join('')}</ul></div>`;
	return {
		id,
		title,
		page,
		html: `${aims}${xhtmlOf(root, CHARTS)}`,
		questions: asked.questions,
		answers: `${exercises}${exercises && asked.answers ? `<p class="exercise-name">${escapeHtml(say('print.book.questions'))}</p>` : ''}${asked.answers}`,
		sources: sources.map(({ anchor, root: entry }) => ({ anchor, html: xhtmlOf(entry, CHARTS) })),
		mentions,
	};
}
