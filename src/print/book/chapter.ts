/** Reads a built page as a chapter: its text, its sources with the numbers that the page gives them, the terms and articles in it. */

import { parseHTML } from 'linkedom';
import { literally } from '../../files/literally.ts';
import type { Mention } from './book.ts';
import { cleanPage } from './clean-page.ts';
import type { OutlineChapter } from './outline.ts';

/** A chapter whose links still lead where those of the page do. */
export type Draft = {
	id: string;
	page: string;
	title: string;
	root: Element;
	/** the list of the page's sources, none where it has none */
	sources: readonly { anchor: string; root: Element }[];
	/** anchors of the page, and what they are called in the book */
	anchors: ReadonlyMap<string, string>;
	mentions: readonly Mention[];
	outline: OutlineChapter;
};

/** Words of the language that the reader of pages needs. */
export type ReadWords = {
	/** what stands before the number of an article, in every form: `art`, `arts` */
	article: readonly string[];
};

/**
 * @param outline the chapter as the book's outline has it
 * @param html the built page, whole
 * @throws where the page has no text
 */
export function readChapter(outline: OutlineChapter, html: string, words: ReadWords): Draft {
	const { document } = parseHTML(html);
	const { id, page, lesson } = outline;
	const root = document.querySelector(lesson ? '[data-lesson-body]' : 'main .sl-markdown-content');
	const title = outline.title ?? document.querySelector('h1')?.textContent.trim();
	if (!root || !title) throw new Error(`the built page ${page} has no text for a book`);
	const sources = [...document.querySelectorAll('.page-sources ol > li')].map((item, index) => ({ anchor: `${id}--s${index + 1}`, root: item }));
	const mentions = [...takeCites(root, id, words), ...takeTerms(root, id)];
	for (const note of root.querySelectorAll('[popover]')) note.remove();
	moveAnswers(root);
	cleanPage(root);
	for (const source of sources) cleanPage(source.root);
	const anchors = rename(root, id);
	mentions.push(...articleHeadings(anchors, title), ...articleLinks(root, id));
	return { id, page, title, root, sources, anchors, mentions, outline };
}

/** Articles that a page about a convention explains, each under an anchor of its own. */
const articleHeadings = (anchors: ReadonlyMap<string, string>, work: string): Mention[] =>
	[...anchors].flatMap(([id, anchor]) => {
		const article = /^dieu-(\d+[a-z]?)$/.exec(id)?.[1];
		return article === undefined ? [] : [{ anchor, work, article }];
	});

/** Articles of conventions that a text leads to by name. */
function articleLinks(root: Element, chapter: string): Mention[] {
	return [...root.querySelectorAll('a[href*="#dieu-"]')].flatMap((link, index) => {
		const [, convention = '', article = ''] = /\/cong-uoc\/([\w-]+)\/#dieu-(\d+[a-z]?)$/.exec(link.getAttribute('href') ?? '') ?? [];
		if (article === '') return [];
		link.id = `${chapter}--a${index + 1}`;
		return [{ anchor: link.id, work: `(${convention.toUpperCase()})`, article }];
	});
}

/** Behind the text of a lesson: the answers to its exercises, which a screen opens at a press. */
export const ANSWERS = 'exercise-answers-part';

/** Takes the answers out of the exercises, to stand at the end of the chapter, each under the name of its exercise. */
function moveAnswers(root: Element): void {
	const document = root.ownerDocument;
	const moved = document.createElement('div');
	moved.setAttribute('class', ANSWERS);
	for (const exercise of root.querySelectorAll('section.exercise')) {
		const folds = [...exercise.querySelectorAll('details')];
		if (folds.length === 0) continue;
		moved.append(nameOf(exercise.querySelector('h2, h3, h4'), document));
		for (const fold of folds) {
			const summary = fold.querySelector('summary');
			// What is chosen from is told before its answer, and stays with the exercise.
			const option = summary && !fold.matches('.exercise-answers') ? document.createElement('p') : undefined;
			if (option && summary) option.append(...[...summary.childNodes].map((node) => node.cloneNode(true)));
			const answer = document.createElement('div');
			answer.append(...[...fold.childNodes].filter((node) => node !== summary));
			moved.append(...(option ? [option] : []), answer);
			if (option && summary) fold.replaceWith(...summary.childNodes);
			else fold.remove();
		}
	}
	if (moved.childNodes.length > 0) root.append(moved);
}

function nameOf(heading: Element | null, document: Document): Element {
	const line = document.createElement('p');
	line.setAttribute('class', 'exercise-name');
	line.textContent = heading?.textContent.trim() ?? '';
	return line;
}

/** What stands beside the sentence on the page becomes numbers of the list at the end of the chapter. */
function takeCites(root: Element, chapter: string, words: ReadWords): Mention[] {
	return [...root.querySelectorAll('.cite')].flatMap((cite, index) => {
		const anchor = `${chapter}--c${index + 1}`;
		const numbers = [...(cite.querySelector('.cite-numbers')?.textContent ?? '').matchAll(/\d+/g)].map(([number]) => number);
		const mentions = [...cite.querySelectorAll('.cite-entry')].flatMap((entry) => articlesIn(entry, anchor, words));
		const document = root.ownerDocument;
		const mark = document.createElement('sup');
		mark.id = anchor;
		for (const [at, number] of numbers.entries()) {
			const link = document.createElement('a');
			link.setAttribute('href', `#${chapter}--s${number}`);
			link.textContent = number;
			mark.append(...(at > 0 ? [', '] : []), link);
		}
		if (numbers.length === 0) {
			cite.remove();
			return [];
		}
		cite.replaceWith(mark);
		// Behind a line of its own it would stand alone below it.
		const line = mark.previousElementSibling;
		if (line?.matches('h2, h3, h4, h5, .note') && mark.previousSibling === line) line.append(mark);
		return mentions;
	});
}

/** The articles that a note names behind the title of each source: `Điều 7 và 10(1)`, `arts 12-14`. */
function articlesIn(entry: Element, anchor: string, { article }: ReadWords): Mention[] {
	const word = new RegExp(`^,\\s*(?:${article.map(literally).join('|')})\\.?\\s`, 'iu');
	return [...entry.querySelectorAll('a')].flatMap((link) => {
		const place = link.nextSibling?.textContent ?? '';
		if (!word.test(place)) return [];
		const work = link.textContent.trim();
		return numbersIn(place).map((number) => ({ anchor, work, article: number }));
	});
}

/** Most articles that a span names one by one; of a longer one the first stands for all. */
const LONGEST_SPAN = 12;

/** `7 và 10(1)` is 7 and 10, `12-14` is 12, 13 and 14; what stands in brackets is a part of an article. */
export function numbersIn(place: string): string[] {
	const plain = place.replace(/\([^)]*\)/g, '').split(';')[0] ?? '';
	const found = [...plain.matchAll(/(\d+)([a-zđ])?(?:\s?[-–]\s?(\d+))?/giu)].flatMap(([, from = '', letter = '', to]) => {
		const count = to === undefined ? 1 : Number(to) - Number(from) + 1;
		if (count < 2 || count > LONGEST_SPAN) return [`${from}${letter}`];
		return Array.from({ length: count }, (_, index) => `${Number(from) + index}`);
	});
	return [...new Set(found)];
}

/** A term that opens its meaning on the page is a word in the book; the glossary says what it means. */
function takeTerms(root: Element, chapter: string): Mention[] {
	return [...root.querySelectorAll('button.term')].flatMap((button, index) => {
		const anchor = `${chapter}--t${index + 1}`;
		const term = /^thuat-ngu-(.+)-\d+$/.exec(button.getAttribute('popovertarget') ?? '')?.[1];
		const word = root.ownerDocument.createElement('span');
		word.setAttribute('class', 'term');
		word.id = anchor;
		word.append(...button.childNodes);
		button.replaceWith(word);
		return term === undefined ? [] : [{ anchor, term }];
	});
}

/** Gives the anchors of a page names that are no other chapter's, in letters that every reading system takes. */
function rename(root: Element, chapter: string): Map<string, string> {
	const anchors = new Map<string, string>();
	const own = new RegExp(`^${chapter}--[ct]\\d+$`);
	for (const element of root.querySelectorAll('[id]')) {
		if (element.closest('svg') || own.test(element.id)) continue;
		const name = `${chapter}--${anchors.size + 1}`;
		anchors.set(element.id, name);
		element.id = name;
	}
	return anchors;
}
