/** A chapter of a book is what a page says, without what only a screen needs; its numbers, links and indexes are right. */
import { describe, expect, it } from 'vitest';
import type { Chapter } from '../../src/print/book/book.ts';
import { articleIndex, termIndex } from '../../src/print/book/book-index.ts';
import { numbersIn, readChapter } from '../../src/print/book/chapter.ts';
import { linkChapters } from '../../src/print/book/cross-links.ts';
import { questionsOf } from '../../src/print/book/questions.ts';
import { xhtmlOf } from '../../src/print/book/xhtml.ts';
import type { PlainItem, PlainQuiz } from '../../src/quiz/plain.ts';
import { plainSay } from './small-book.ts';

const words = { article: ['Điều', 'Đ'] };
const page = (body: string, sources: readonly string[] = []): string =>
	`<!doctype html><html lang="vi"><body><main><h1> Tên trang </h1><div class="sl-markdown-content">${body}</div></main><div class="page-sources"><ol>${sources.map((one) => `<li>${one}</li>`).join('')}</ol></div></body></html>`;
const read = (body: string, sources: readonly string[] = [], id = 'a', path = '/a/') => readChapter({ id, page: path }, page(body, sources), words);
const text = (body: string): string => xhtmlOf(read(body).root);

const cite = (numbers: string, entry = '') =>
	`<span class="cite"><button type="button" class="cite-chip" popovertarget="nguon-1">Nguồn</button><span class="cite-numbers" aria-hidden="true">${numbers}</span><span popover id="nguon-1"><span class="cite-entry">${entry}</span></span></span>`;

describe('the text of a page', () => {
	it('loses what waits for a press or helps on a screen alone', () => {
		const gone =
			'<script>x</script><form>a</form><button>b</button><nav>c</nav><p class="no-print">d</p><p hidden>e</p><quiz-player>f</quiz-player><p role="status">g</p>';
		expect(text(`${gone}<p>Còn.</p>`)).toBe('<p>Còn.</p>');
	});
	it('keeps its elements, and of their attributes and classes those that a book knows', () => {
		expect(text('<section data-x="1" class="panel hero" style="color:red"><p class="lead" tabindex="0">A <em lang="en">b</em></p></section>')).toBe(
			'<section class="panel"><p class="lead">A <em lang="en">b</em></p></section>',
		);
		expect(text('<table><caption>T</caption><tbody><tr><th scope="row" data-sort="1">A</th><td colspan="2"></td></tr></tbody></table>')).toBe(
			'<table><caption>T</caption><tbody><tr><th scope="row">A</th><td colspan="2"></td></tr></tbody></table>',
		);
	});
	it('leaves the words of elements that a book has not', () => {
		expect(text('<x-box><p>A <span>b</span></p></x-box>')).toBe('<p>A b</p>');
	});
	it('opens what folds: the words to press are a line, unless they are a heading', () => {
		expect(text('<details><summary>Xem</summary><p>Lời giải</p></details>')).toBe('<div class="fold"><p><strong>Xem</strong></p><p>Lời giải</p></div>');
		expect(text('<details><summary><h3>Xem</h3></summary><p>Lời giải</p></details>')).toBe('<div class="fold"><h3>Xem</h3><p>Lời giải</p></div>');
	});
	it('keeps drawings, in colours that need no custom property', () => {
		const { root } = read(
			'<figure><svg viewBox="0 0 1 1" font-variant="tabular-nums"><path fill="var(--chart-1)" stroke="var(--khac)" d="M0 0"></path></svg></figure>',
		);
		expect(xhtmlOf(root, new Map([['--chart-1', '#000000']]))).toBe(
			'<figure><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path fill="#000000" stroke="currentColor" d="M0 0"></path></svg></figure>',
		);
	});
	it('is XML, whatever stands in texts and attributes', () => {
		expect(text('<p>a &amp; b &lt; c<br><img src="/a.png" alt="x &lt; &quot;y&quot;"></p>')).toBe(
			'<p>a &amp; b &lt; c<br/><img src="/a.png" alt="x &lt; &quot;y&quot;"/></p>',
		);
	});
	it('has the title that the outline gives it, or that of the page', () => {
		expect(read('<p>A</p>').title).toBe('Tên trang');
		expect(readChapter({ id: 'a', page: '/a/', title: 'Khác' }, page('<p>A</p>'), words).title).toBe('Khác');
		expect(() => readChapter({ id: 'a', page: '/a/' }, '<!doctype html><html><body><main><h1>A</h1></main></body></html>', words)).toThrow('/a/');
	});
	it('has anchors that begin with the chapter, each once', () => {
		const { root, anchors } = read('<h2 id="muc-luc">A</h2><h2 id="mục">B</h2>');
		expect(xhtmlOf(root)).toBe('<h2 id="a--1">A</h2><h2 id="a--2">B</h2>');
		expect([...anchors]).toEqual([
			['muc-luc', 'a--1'],
			['mục', 'a--2'],
		]);
	});
});

describe('sources and terms', () => {
	it('are numbers that lead to the list, as the page numbers them', () => {
		const { root, sources } = read(`<p>Câu.${cite('[1][12]')}</p><p>Câu.${cite('')}</p>`, ['<a href="https://a.vn/">Một</a>', 'Hai']);
		expect(xhtmlOf(root)).toBe('<p>Câu.<sup id="a--c1"><a href="#a--s1">1</a>, <a href="#a--s12">12</a></sup></p><p>Câu.</p>');
		expect(sources.map(({ anchor, root: entry }) => [anchor, xhtmlOf(entry)])).toEqual([
			['a--s1', '<a href="https://a.vn/">Một</a>'],
			['a--s2', 'Hai'],
		]);
	});
	it('say which articles of which work a place is about', () => {
		const { mentions } = read(
			`<p>Câu.${cite('[1]', '<a href="https://a.vn/">Hiến pháp</a>, Điều 14 và 20(1); <a href="https://b.vn/">Báo cáo</a>, trang 3')}</p>`,
		);
		expect(mentions).toEqual([
			{ anchor: 'a--c1', work: 'Hiến pháp', article: '14' },
			{ anchor: 'a--c1', work: 'Hiến pháp', article: '20' },
		]);
	});
	it.each([
		['7 và 10(1)', ['7', '10']],
		['12-14', ['12', '13', '14']],
		['2-60', ['2']],
		['34a, 34a', ['34a']],
		['5; đoạn 9', ['5']],
		['', []],
	])('read “%s” as %j', (place, numbers) => {
		expect(numbersIn(place)).toEqual(numbers);
	});
	it('are words where a press opened their meaning', () => {
		const { root, mentions } = read(
			'<p>Một <button type="button" class="term" popovertarget="thuat-ngu-bao-luu-1">bảo lưu</button><span popover id="thuat-ngu-bao-luu-1">nghĩa</span>.</p>',
		);
		expect(xhtmlOf(root)).toBe('<p>Một <span id="a--t1" class="term">bảo lưu</span>.</p>');
		expect(mentions).toEqual([{ anchor: 'a--t1', term: 'bao-luu' }]);
	});
});

describe('links', () => {
	const linked = (body: string, address?: string): string => {
		const drafts = [read(body), read('<h2 id="đây">Đây</h2><p>Chữ.</p>', [], 'b', '/b/')];
		linkChapters(drafts, [{ id: 'part-c', page: '/c/' }], 'vi', address);
		return drafts[0] ? xhtmlOf(drafts[0].root) : '';
	};
	it('to a page that is in the book lead there, to the place where it has one', () => {
		expect(linked('<p>Xem <a href="/b/">b</a> và <a href="/b/#%C4%91%C3%A2y">đây</a>, <a href="/b/#khong-co">chỗ đã bỏ</a>.</p>')).toBe(
			'<p>Xem <a class="cross" href="#b">b</a> và <a class="cross" href="#b--1">đây</a>, <a class="cross" href="#b">chỗ đã bỏ</a>.</p>',
		);
	});
	it('within the page lead to its anchors, or are text', () => {
		expect(linked('<h2 id="m">M</h2><p>Xem <a href="#m">m</a>, <a href="#mat">mất</a>.</p>')).toBe(
			'<h2 id="a--1">M</h2><p>Xem <a href="#a--1">m</a>, mất.</p>',
		);
	});
	it('to other pages of the site lead to the site, and are text where that has no address', () => {
		const body = '<p>Câu dài có <a href="/xa/#x">trang khác</a> của trang.</p>';
		expect(linked(body)).toBe('<p>Câu dài có trang khác của trang.</p>');
		expect(linked(body, 'https://tinh-mau.gov.vn/qcn/')).toBe('<p>Câu dài có <a href="https://tinh-mau.gov.vn/qcn/xa/#x">trang khác</a> của trang.</p>');
	});
	it('to a page that lists the chapters of a part lead to that part', () => {
		expect(linked('<p>Xem thêm ở <a href="/c/">danh sách</a> của trang.</p>')).toBe(
			'<p>Xem thêm ở <a class="cross" href="#part-c">danh sách</a> của trang.</p>',
		);
	});
	it('that a line of a list begins with to say what is elsewhere go with their line', () => {
		expect(linked('<ul><li><a href="/xa/">Bản đồ</a>: mọi quyền.</li><li><a href="/b/">B</a>: ở đây.</li></ul>')).toBe(
			'<ul><li><a class="cross" href="#b">B</a>: ở đây.</li></ul>',
		);
	});
	it('to the world and to telephones stay', () => {
		const body = '<p>Gọi <a href="tel:111">111</a>, xem <a href="https://a.vn/">a</a>.</p>';
		expect(linked(body)).toBe(body);
	});
	it('lead to no place that was taken away as a way on through the site', () => {
		const drafts = [
			read('<p>Câu có <a href="/b/#loi">lối</a> đi.</p>'),
			read('<p>Chữ.</p><h2 id="loi">Lối</h2><ul><li><a href="/xa/">Trang khác</a></li></ul>', [], 'b', '/b/'),
		];
		linkChapters(drafts, [], 'vi', undefined);
		expect(drafts.map(({ root }) => xhtmlOf(root))).toEqual(['<p>Câu có <a class="cross" href="#b">lối</a> đi.</p>', '<p>Chữ.</p>']);
	});
});

describe('articles', () => {
	const draft = (body: string) => read(body);
	it('are found where a page explains them, and where a text leads to them by name', () => {
		expect(draft('<h3 id="dieu-7">Điều 7</h3><p><a href="/cong-uoc/crc/#dieu-12">Điều 12</a></p>').mentions).toEqual([
			{ anchor: 'a--1', work: 'Tên trang', article: '7' },
			{ anchor: 'a--a1', work: '(CRC)', article: '12' },
		]);
	});
});

describe('the answers to exercises', () => {
	const body =
		'<section class="exercise"><h3 id="x">Sắp xếp</h3><p>Làm đi.</p><ol><li>Một</li></ol><details class="exercise-answers"><summary>Xem lời giải</summary><p>Đáp.</p></details></section><section class="exercise"><h3 id="y">Chọn</h3><ul><li><details><summary>Lựa chọn</summary><p>Vì sao.</p></details></li></ul></section><p>Sau.</p>';
	it('stand behind the text, each under the name of its exercise; what is chosen from stays with the exercise', () => {
		const html = xhtmlOf(read(body).root);
		expect(html).toBe(
			'<section class="exercise"><h3 id="a--1">Sắp xếp</h3><p>Làm đi.</p><ol><li>Một</li></ol></section><section class="exercise"><h3 id="a--2">Chọn</h3><ul><li>Lựa chọn</li></ul></section><p>Sau.</p><div class="exercise-answers-part"><p class="exercise-name">Sắp xếp</p><div><p>Đáp.</p></div><p class="exercise-name">Chọn</p><p>Lựa chọn</p><div><p>Vì sao.</p></div></div>',
		);
	});
});

describe('indexes', () => {
	const chapter = (id: string, mentions: Chapter['mentions']): Chapter => ({
		id,
		title: id,
		page: `/${id}/`,
		html: '',
		questions: '',
		answers: '',
		sources: [],
		mentions,
	});
	const chapters = [
		chapter('a', [
			{ anchor: 'a--t1', term: 'quyen' },
			{ anchor: 'a--t2', term: 'quyen' },
			{ anchor: 'a--c1', work: 'Hiến pháp năm 2013', article: '14' },
			{ anchor: 'a--c2', work: 'Hiến pháp năm 2013', article: '9' },
			{ anchor: 'a--c3', work: 'Một bài báo', article: '9' },
		]),
		chapter('b', [
			{ anchor: 'b--t1', term: 'quyen' },
			{ anchor: 'b--c1', work: 'Hiến pháp năm 2013', article: '14' },
		]),
	];
	it('have a term once, with one place in each chapter, and none without a place', () => {
		const terms = [
			{ id: 'an-sinh', label: 'An sinh' },
			{ id: 'quyen', label: 'Quyền' },
		];
		expect(termIndex('T', terms, chapters, 'vi').groups).toEqual([{ label: 'Q', entries: [{ label: 'Quyền', anchors: ['a--t1', 'b--t1'] }] }]);
	});
	it.each([
		['vi', ['D: Dân', 'Đ: Đói', 'U: Ủy ban, Uyên', 'Ư: Ứng, Ước']],
		['fr', ['D: Dân, Đói', 'U: Ủy ban, Uyên, Ứng, Ước']],
	])('have terms under the letters of the language: %s', (language, expected) => {
		const labels = ['Dân', 'Đói', 'Ủy ban', 'Uyên', 'Ứng', 'Ước'];
		const found = labels.map((label): Chapter['mentions'][number] => ({ anchor: label, term: label }));
		const terms = labels.map((label) => ({ id: label, label }));
		const { groups } = termIndex('T', terms, [chapter('a', found)], language);
		expect(groups.map(({ label, entries }) => `${label}: ${entries.map((entry) => entry.label).join(', ')}`)).toEqual(expected);
	});
	it('have the articles of each law in the order of their numbers', () => {
		const works = [{ label: 'Hiến pháp', names: ['Hiến pháp'] }];
		const { groups } = articleIndex({ title: 'A', about: 'Đọc thế này' }, (article) => `Điều ${article}`, works, chapters, 'vi');
		expect(groups).toEqual([
			{
				label: 'Hiến pháp',
				entries: [
					{ label: 'Điều 9', anchors: ['a--c2'] },
					{ label: 'Điều 14', anchors: ['a--c1', 'b--c1'] },
				],
			},
		]);
	});
});

describe('questions', () => {
	const words = (id: string) => ({ id, question: `Hỏi ${id}?`, explanation: `Vì ${id}.`, sources: [], difficulty: 'easy' as const, topic: 't' });
	const quiz = (items: PlainItem[]): PlainQuiz => ({ id: 'q', language: 'vi', title: 'Q', intro: '', pass: 50, shuffle: true, draw: 1, feedback: [], items });
	const asked = questionsOf(
		quiz([
			{
				...words('mot'),
				type: 'single',
				keepOrder: true,
				answers: [
					{ text: 'A < B', correct: false },
					{ text: 'C', correct: true },
				],
			},
			{ ...words('hai'), type: 'true-false', answer: false },
			{ ...words('ba'), type: 'order', steps: ['x', 'y', 'z'] },
			{
				...words('bon'),
				type: 'match',
				pairs: [
					{ left: 'l1', right: 'r1' },
					{ left: 'l2', right: 'r2' },
				],
				distractors: [],
			},
		]),
		plainSay,
	);
	const items = (html: string) => html.split('<li><p>').length - 1;
	it('are all of what a check draws from, with as many answers in the same order', () => {
		expect([items(asked.questions), items(asked.answers)]).toEqual([4, 4]);
		expect(asked.answers.match(/Vì \w+/g)).toEqual(['Vì mot', 'Vì hai', 'Vì ba', 'Vì bon']);
	});
	it('show no answer beside the question', () => {
		expect(asked.questions).toContain('<li>a. A &lt; B</li><li>b. C</li>');
		expect(asked.questions).not.toMatch(/Vì |strong/);
		expect(asked.questions).not.toMatch(/x<\/li><li>…… y<\/li><li>…… z/);
		expect(asked.answers).toContain('<strong>b. C</strong>');
		expect(asked.answers).toContain('<strong>quiz.false</strong>');
		expect(asked.answers).toMatch(/l1 → r1 \([ab]\)/);
	});
});
