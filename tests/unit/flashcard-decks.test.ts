/** The flashcards that the site's own content makes, and what an editor's change does to them. */
import { parseHTML } from 'linkedom';
import { describe, expect, vi as globals, it } from 'vitest';
import { cardKinds, kindOf, otherWords } from '../../src/cards/card.ts';
import { decksOf } from '../../src/cards/decks.ts';
import { showBack, showFront } from '../../src/cards/elements/shown-card.ts';
import { examItems } from '../../src/cards/questions.ts';
import { writtenModules } from '../../src/course/outline.ts';
import { sayFrom } from '../../src/language/strings.ts';
import { servedContent } from './served-content.ts';
import { siteContent } from './unchanged-content.ts';

const content = servedContent(siteContent, '2026-11-29');
const decksIn = (language: string, changed = {}) => decksOf({ ...content, ...changed }, language, (tag) => sayFrom(content.strings, tag));
const vi = decksIn('vi');
const en = decksIn('en');

describe('the cards of the site', () => {
	it('have ids of their own, which are the same in every language', () => {
		const ids = vi.cards.map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
		// Whether a meaning holds its own term differs from language to language.
		const common = (list: typeof vi) => list.cards.map(({ id }) => id).filter((id) => kindOf(id) !== 'meaning');
		expect(common(en)).toEqual(common(vi));
		expect(new Set(ids.map(kindOf))).toEqual(new Set(cardKinds));
		for (const id of ids) expect(id).toMatch(/^(term|meaning|item)\/[a-z0-9-]+$|^article\/[A-Z]+\/\d+$/);
	});
	it('cover each term, each article that is paraphrased, and the practice of each module', () => {
		const count = (kind: string) => vi.cards.filter(({ id }) => kindOf(id) === kind).length;
		expect(count('term')).toBe(content.glossary.length);
		expect(count('article')).toBe(content.conventions.reduce((sum, { articles }) => sum + articles.length, 0));
		expect(vi.decks.filter(({ kind }) => kind === 'article')).toHaveLength(content.conventions.length);
		expect(vi.decks.filter(({ kind }) => kind === 'item')).toHaveLength(content.courses.flatMap(writtenModules).length);
		expect(vi.decks.every(({ id, count: said }) => vi.cards.filter(({ deck }) => deck === id).length === said)).toBe(true);
	});
	it('hold nothing that an exam may ask', () => {
		const secret = examItems(content.courses, content.quizzes);
		expect(secret.size).toBeGreaterThan(0);
		const texts = content.quizzes.flatMap(({ items }) => items).flatMap(({ id, question }) => (secret.has(id) ? [question.vi] : []));
		const asked = new Set(vi.cards.map(({ front }) => front));
		expect(vi.cards.filter(({ id }) => secret.has(id.replace('item/', '')))).toEqual([]);
		expect(texts.filter((text) => asked.has(text))).toEqual([]);
	});
	it('lose the items of a bank as soon as an exam draws from it', () => {
		const [course] = content.courses;
		const review = content.quizzes.find(({ id }) => id === course?.modules.find(({ review: quiz }) => quiz)?.review);
		const [bank = ''] = review?.from ?? [];
		if (!course?.exam) throw new Error('no exam');
		const courses = [{ ...course, exam: { ...course.exam, draw: [{ bank, module: 'm1', easy: 1, medium: 0, hard: 0 }] } }];
		const items = content.quizzes.find(({ id }) => id === bank)?.items ?? [];
		const has = ({ cards }: typeof vi) => items.filter((item) => cards.some(({ id }) => id === `item/${item.id}`)).length;
		expect([has(vi), has(decksIn('vi', { courses }))]).toEqual([items.length, 0]);
	});
	it('have a front, an answer that is not the front, and a place where their sources stand', () => {
		for (const { id, front, answer, address } of [...vi.cards, ...en.cards]) {
			expect([id, front.trim() !== '', answer.length > 0, answer.every((line) => line.trim() !== '' && line !== front)]).toEqual([id, true, true, true]);
			expect(address).toMatch(/^(\/en)?\/(thuat-ngu\/#|cong-uoc\/[a-z]+\/#dieu-\d+$|trac-nghiem\/[a-z0-9-]+\/dap-an\/$)/);
		}
	});
	it('show no answer of a gap or of a match on their front', () => {
		const gaps = vi.cards.filter(({ lines }) => lines?.some((line) => line.includes('…… (1)')));
		expect(gaps.length).toBeGreaterThan(0);
		expect(vi.cards.filter(({ lines = [] }) => lines.some((line) => /[[\]{}]/.test(line)))).toEqual([]);
	});
	it('ask for a term only where the meaning does not name it', () => {
		const meanings = vi.cards.filter(({ id }) => kindOf(id) === 'meaning');
		expect(meanings.length).toBeGreaterThan(0);
		expect(meanings.filter(({ front, answer }) => front.toLowerCase().includes((answer[0] ?? '-').toLowerCase()))).toEqual([]);
	});
	it('tell the term in every other language, whatever its tag', () => {
		const [first] = content.glossary;
		if (!first) throw new Error('no term');
		const glossary = [{ ...first, term: { vi: 'quyền', en: 'right', 'vi-x-cotu': 'x' } }];
		const [card] = decksIn('vi', { glossary }).cards;
		expect(otherWords(card ?? {}, { en: { label: 'English', dir: 'ltr' }, vi: { label: 'Tiếng Việt', dir: 'ltr' } })).toEqual([
			{ tag: 'en', text: 'English: right' },
			{ tag: 'vi-x-cotu', text: 'vi-x-cotu: x' },
		]);
	});
	it('say so where they stand in Vietnamese for want of a translation, and where nobody has compared them with a source', () => {
		const [first] = content.glossary;
		if (!first) throw new Error('no term');
		const { verified: _, ...open } = first;
		const glossary = [{ ...open, definition: { vi: first.definition.vi } }];
		expect(decksIn('en', { glossary }).cards[0]).toMatchObject({ id: `term/${first.id}`, lang: { answer: 'vi' }, unverified: true });
		expect(vi.cards[0]).not.toHaveProperty('lang');
		expect(vi.cards[0]).not.toHaveProperty('unverified');
	});
	it('mark each part with the language that it is in', () => {
		const langOf = (id: string, language: string, changed = {}) => decksIn(language, changed).cards.find((card) => card.id === id)?.lang;
		const ar = { ar: 'x' };
		const [term, convention] = [content.glossary.find(({ id }) => vi.cards.some((card) => card.id === `meaning/${id}`)), content.conventions[0]];
		const article = convention?.articles[0];
		if (!term || !convention || !article) throw new Error('no content');
		const glossary = [{ ...term, definition: { ...term.definition, ...ar } }];
		expect([langOf(`term/${term.id}`, 'ar', { glossary }), langOf(`meaning/${term.id}`, 'ar', { glossary })]).toEqual([{ front: 'vi' }, { answer: 'vi' }]);
		expect(decksIn('ar', { glossary }).cards[0]?.also?.map(([tag]) => tag)).not.toContain('vi');
		expect(decksIn('ar').decks.find((deck) => deck.id === `article/${convention.id}`)?.lang).toBe('vi');
		const named = [{ ...convention, short: { ...convention.short, ...ar } }];
		expect(decksIn('ar', { conventions: named }).decks.find(({ kind }) => kind === 'article')).not.toHaveProperty('lang');
		const translated = [{ ...convention, articles: [{ ...article, text: { ...article.text, ...ar } }] }];
		const id = `article/${convention.id}/${article.article}`;
		expect([langOf(id, 'ar'), langOf(id, 'ar', { conventions: named }), langOf(id, 'ar', { conventions: translated })]).toEqual([
			{ front: 'vi', answer: 'vi' },
			{ answer: 'vi' },
			{ front: 'vi' },
		]);
	});
	it('hold words of the interface in the language of their question', () => {
		const say = sayFrom({ ...content.strings, ar: { 'flashcards.statement': 'x', 'quiz.true': 'y', 'quiz.paper.many': 'z' } }, 'ar');
		const { cards } = decksOf(content, 'ar', (tag) => (tag === 'ar' ? say : sayFrom(content.strings, tag)));
		const items = cards.filter(({ id }) => kindOf(id) === 'item');
		expect(items.length).toBeGreaterThan(0);
		expect(items.filter(({ lang }) => lang?.front !== 'vi' || lang.answer !== 'vi')).toEqual([]);
		expect(items.flatMap(({ lines = [], answer }) => [...lines, ...answer]).filter((line) => /^[xyz]/.test(line))).toEqual([]);
	});
});

describe('a card on the page', () => {
	const languages = { vi: { label: 'Tiếng Việt', dir: 'ltr' }, ar: { label: 'العربية', dir: 'rtl' } } as const;
	it('carries the language of each part, and the way its lines run', () => {
		const places = ['asks', 'front', 'lines', 'answer', 'why', 'also', 'open', 'source'];
		const { document } = parseHTML(`<main>${places.map((name) => `<p class="flashcard-${name}"></p>`).join('')}</main>`);
		globals.stubGlobal('document', document);
		globals.stubGlobal('HTMLElement', document.defaultView?.HTMLElement);
		const [root] = document.getElementsByTagName('main');
		if (!root) throw new Error('no place');
		const marks = (place: string) => ['lang', 'dir'].map((name) => root.querySelector(`.flashcard-${place}`)?.getAttribute(name) ?? '');
		const card = { id: 'term/a', deck: 'term', front: 'x', answer: ['y'], address: '/', lang: { front: 'ar' }, also: [['ar', 'z']] as [string, string][] };
		showFront(root, card, '', languages);
		showBack(root, card, languages);
		expect([marks('front'), marks('lines'), marks('answer')]).toEqual([
			['ar', 'rtl'],
			['ar', 'rtl'],
			['', ''],
		]);
		expect(root.querySelector('.flashcard-also')?.innerHTML).toBe('<span dir="rtl" lang="ar">العربية: z</span>');
		showFront(root, { ...card, lang: {} }, '', languages);
		expect(marks('front')).toEqual(['', '']);
		globals.unstubAllGlobals();
	});
});
