/** A book is whole whatever a copy for another province has: no courses, several of them, no plan, no pictures, another language. */
import { describe, expect, it } from 'vitest';
import { check } from '../../src/content/check.ts';
import { courseKind } from '../../src/course/kinds.ts';
import { writtenLessons } from '../../src/course/outline.ts';
import { stringsKind } from '../../src/language/kinds.ts';
import { inLocale } from '../../src/language/paths.ts';
import { sayFrom } from '../../src/language/strings.ts';
import { lawKind } from '../../src/law/kinds.ts';
import { picturesKind } from '../../src/picture/kinds.ts';
import { planKind } from '../../src/plan/kinds.ts';
import { bookOf } from '../../src/print/book/bind.ts';
import type { Book, BookKind } from '../../src/print/book/book.ts';
import { epubOf } from '../../src/print/book/epub/epub.ts';
import { outlineOf } from '../../src/print/book/outline.ts';
import { printDocument } from '../../src/print/book/print-document.ts';
import { matterOf } from '../../src/print/matter.ts';
import { termKind } from '../../src/reference/kinds.ts';
import type { Content, Kind } from '../../src/source/kind.ts';
import { copyLanguages, copyOfProvince, quietDay } from './broken-tree.ts';
import { point } from './small-book.ts';

const { root, remove } = copyOfProvince();
copyLanguages(root);
const { content } = check(root, quietDay);
remove();

/** The content with something else served of some kinds. */
const having = (...served: readonly (readonly [kind: Kind<never, unknown>, value: unknown])[]): Content => {
	const instead = new Map<unknown, unknown>(served);
	return { ...content, served: <T, S>(kind: Kind<T, S>): S => (instead.has(kind) ? (instead.get(kind) as S) : content.served(kind)) };
};
const as = (kind: unknown, value: unknown) => [kind as Kind<never, unknown>, value] as const;

const source = '<div class="page-sources"><ol><li>Nguồn</li></ol></div>';
const cite = (place: string) =>
	`<span class="cite"><span class="cite-numbers">[1]</span><span popover id="nguon-1"><span class="cite-entry"><a href="https://a.vn/">Hiến pháp</a>, ${place}</span></span></span>`;
/** What leads to an article of a convention, in a sentence and in a line of ways through the site, and a term in such a line. */
const ways =
	'<p>Theo <a href="/cong-uoc/icerd/#dieu-12">Điều 12</a> của công ước.</p><ul><li><a href="/cong-uoc/icerd/#dieu-13">Điều 13</a></li><li><a href="/xa/">Xa <button class="term" popovertarget="thuat-ngu-bao-luu-1">a</button></a></li></ul>';
const page = (place: string): string =>
	`<!doctype html><html><body><main><h1>Trang</h1><div class="sl-markdown-content"><div data-lesson-body><h2 id="1">Mục</h2><p>Chữ.${cite(place)}</p>${ways}</div></div>${source}</main></body></html>`;

/** Made in both forms, which refuse anchors that are there twice and links that lead nowhere. */
function made(kind: BookKind, from: Content, language = 'vi', place = 'Điều 14'): Book {
	const book = bookOf(kind, from, language, () => page(place), '');
	const say = sayFrom(from.served(stringsKind), language);
	epubOf(book, say, { cover: point, picture: () => point });
	const ids = [...printDocument(book, 'a4', say, () => 7).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
	expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
	return book;
}
const chapters = ({ parts }: Book) => parts.flatMap((part) => part.chapters);
const partsOf = (book: Book): string[] => book.parts.map(({ id }) => id);

const courses = content.served(courseKind);
const [course] = courses;
if (!course) throw new Error('the province has a course');

describe('a book', () => {
	it('has the lessons of every course, also where they have the ids of others', () => {
		const several = having(as(courseKind, [course, { ...course, id: 'khac' }, { ...course, id: `${course.id}-khac` }]));
		for (const kind of ['course', 'handbook'] as const) {
			const lessons = chapters(made(kind, several)).filter(({ id }) => id.startsWith('lesson-'));
			expect(lessons).toHaveLength(3 * writtenLessons(course).length);
			expect(new Set(lessons.map((one) => one.page)).size).toBe(lessons.length);
		}
	});
	it('keeps a lesson apart from a chapter of the handbook and from the anchors of another', () => {
		const [module] = course.modules;
		const [lesson] = writtenLessons(course);
		if (!module || !lesson) throw new Error('it has a lesson');
		const named = ['help', 'glossary', 'a', 'a-1', 'a-s1'].map((id) => ({ ...lesson, id, check: undefined }));
		const odd = having(as(courseKind, [{ ...course, modules: [{ ...module, lessons: named }] }]));
		expect(chapters(made('handbook', odd)).filter(({ id }) => id.startsWith('lesson-'))).toHaveLength(named.length);
	});
	it('is not there without lessons, where it is that of the courses', () => {
		const none = having(as(courseKind, []));
		expect(outlineOf('course', none, 'vi')).toEqual([]);
		expect(partsOf(made('handbook', none)).every((id) => id.startsWith('part-'))).toBe(true);
	});
	it('leaves out what the content has not', () => {
		const bare = having(as(planKind, []), as(lawKind, []), as(termKind, []), as(picturesKind, null));
		const parts = partsOf(made('handbook', bare));
		for (const id of ['part-plan', 'part-laws', 'part-glossary']) expect(parts).not.toContain(id);
		expect(parts).toContain('part-help');
		expect(matterOf(bare, 'vi').scene('landscape')).toBeUndefined();
	});
	it('is made in a language without words of its own, and finds articles that are named in Vietnamese', () => {
		const constitution = (book: Book) => chapters(book)[0]?.mentions;
		expect(inLocale('/a/', 'fr')).toBe('/fr/a/');
		const expected = expect.arrayContaining([expect.objectContaining({ work: 'Hiến pháp', article: '14' })]);
		expect(constitution(made('course', content, 'fr'))).toEqual(expected);
		expect(constitution(made('course', content, 'en'))).toEqual(expected);
		expect(constitution(made('course', content, 'en', 'art. 14'))).toEqual(expected);
	});
	it('has in its indexes what is left of a page, also where the site has no address to lead to', () => {
		const [chapter] = chapters(made('course', content));
		expect(chapter?.html).toMatch(/Theo <span id="[\w-]+--a1">Điều 12<\/span> của/);
		expect(chapter?.mentions.flatMap((mention) => ('article' in mention ? [mention.article] : []))).toEqual(['14', '12']);
	});
});
