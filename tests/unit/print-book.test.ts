/** A book as a document that a browser prints, and where its anchors are in what was printed. */
import { describe, expect, it } from 'vitest';
import type { Book, Chapter } from '../../src/print/book/book.ts';
import { bookFault } from '../../src/print/book/book-fault.ts';
import { printDocument } from '../../src/print/book/print-document.ts';
import { withBookmarks } from '../../src/print/bookmarks.ts';
import { type PdfFacts, pdfFacts } from '../../src/print/pdf.ts';

const say = (key: string, values: Record<string, string | number> = {}): string => [key, ...Object.values(values)].join(' ');
const chapter = (id: string, html: string, more: Partial<Chapter> = {}): Chapter => ({
	id,
	title: `Chương “${id}”`,
	page: `/${id}/`,
	html,
	questions: '',
	answers: '',
	sources: [],
	mentions: [],
	...more,
});
const book = (chapters: Chapter[], more: Partial<Book> = {}): Book => ({
	kind: 'handbook',
	language: 'vi',
	title: 'Sổ tay',
	subtitle: 'Về quyền',
	site: 'Trang mẫu',
	day: '2026-11-30',
	phones: [{ number: '1900 96 96 80', name: 'Nơi <nương>' }],
	parts: [{ id: 'part-a', title: 'Phần "A" <b>', summary: 'Tóm tắt', chapters }],
	indexes: [],
	...more,
});
const pages = new Map([
	['one', 5],
	['two', 9],
	['part-a', 4],
	['one-t1', 5],
	['one-t2', 5],
	['two-t1', 10],
]);
const printed = (made: Book) => printDocument(made, 'a5', say, (anchor) => pages.get(anchor));

describe('the document of a book', () => {
	it('names the page of each chapter in its contents', () => {
		const html = printed(book([chapter('one', '<p>Một</p>'), chapter('two', '<p>Hai</p>')]));
		const contents = /<nav class="contents">([\s\S]*?)<\/nav>/.exec(html)?.[1] ?? '';
		expect([...contents.matchAll(/href="#([\w-]+)"[\s\S]*?class="page-number">(\d*)</g)].map(([, anchor, page]) => `${anchor} ${page}`)).toEqual([
			'part-a 4',
			'one 5',
			'two 9',
		]);
	});
	it('leaves room for numbers that are not known yet', () => {
		const html = printDocument(book([chapter('one', '<p>Một</p>')]), 'a4', say, () => undefined);
		expect(html).toContain('<span class="page-number"></span>');
	});
	it('says behind a link to another chapter on which page that is, and behind no other link', () => {
		const html = printed(
			book([chapter('one', '<p><a class="cross" href="#two">Chương hai</a> <a href="#one-1">ở trên</a></p>'), chapter('two', '<p>Hai</p>')]),
		);
		expect(html).toContain('Chương hai</a><span class="reference"> (print.book.page <span class="reference-number">9</span>)</span>');
		expect(html.match(/class="reference"/g)).toHaveLength(1);
	});
	it('knows such a link in whatever order its attributes stand', () => {
		const html = printed(book([chapter('one', '<p><a href="#two" lang="en" class="cross">hai</a></p>'), chapter('two', '')]));
		expect(html).toContain('hai</a><span class="reference">');
	});
	it('puts part and chapter above the pages, whatever they are called', () => {
		const html = printed(book([chapter('one', '<p>Một</p>'), chapter('two', '<p>Hai</p>')]));
		expect(html).toContain('@page page-one:left{@top-left{content:"Phần \\22 A\\22  \\3c b>"}}');
		expect(html).toContain('@page page-one:right{@top-right{content:"Chương “one”"}}');
		expect(html).toContain('<h1>Phần &quot;A&quot; &lt;b&gt;</h1>');
	});
	it('holds the pictures that it shows, as the browser that prints it loads nothing', () => {
		const made = book([chapter('one', '<p><img src="/_astro/a.webp" alt="src=&quot;/b.png&quot;" width="9"/></p>')]);
		const asked: string[] = [];
		const picture = (path: string) => {
			asked.push(path);
			return Uint8Array.of(1, 2, 3);
		};
		expect(printDocument(made, 'a4', say, () => 7, { picture })).toContain('<img src="data:image/webp;base64,AQID" alt="src=&quot;/b.png&quot;" width="9"/>');
		expect(asked).toEqual(['/_astro/a.webp']);
		const foreign = book([chapter('one', '<img src="https://noi-khac.vn/a.png" alt="A"/>')]);
		expect(() => printDocument(foreign, 'a4', say, () => 7, { picture })).toThrow('https://noi-khac.vn/a.png');
	});
	it('lets a part of one chapter begin on the page of that chapter', () => {
		expect(printed(book([chapter('one', '<p>Một</p>')]))).toContain('class="part-opener alone in-page-one"');
		expect(printed(book([chapter('one', '<p>Một</p>'), chapter('two', '')]))).toContain('class="part-opener" id="part-a"');
	});
	it('sets the headings of a chapter below its name, and its questions before their answers and its sources', () => {
		const html = printed(
			book([
				chapter('one', '<h2 id="one-1">Mục</h2><h3>Nhỏ</h3>', {
					questions: '<ol>Hỏi</ol>',
					answers: '<ol>Đáp</ol>',
					sources: [{ anchor: 'one-s1', html: 'Nguồn' }],
				}),
			]),
		);
		expect(html).toContain('<h3 id="one-1">Mục</h3><h4>Nhỏ</h4>');
		const order = ['Hỏi', 'Đáp', '<li id="one-s1">Nguồn</li>'].map((text) => html.indexOf(text));
		expect(order.every((at, index) => at > (order[index - 1] ?? 0))).toBe(true);
	});
	it('has no figure around a picture, which readers of a PDF would take for a second one', () => {
		const html = printed(
			book([chapter('one', '<figure class="chart-figure"><svg role="img" aria-label="Hình"></svg><figcaption>Chú thích</figcaption></figure>')]),
		);
		expect(html).toContain('<div class="chart-figure"><svg role="img" aria-label="Hình"></svg><p>Chú thích</p></div>');
	});
	it('names each page of an index entry once, in order, and leads to every anchor while no page is known', () => {
		const indexes = [
			{ id: 'index-terms', title: 'Chỉ mục', groups: [{ label: 'B', entries: [{ label: 'Bình đẳng', anchors: ['two-t1', 'one-t1', 'one-t2'] }] }] },
		];
		const made = book([chapter('one', '<p>Một</p>')], { indexes });
		expect(printed(made)).toMatch(/Bình đẳng <a href="#one-t2">5<\/a>, <a href="#two-t1">10<\/a>/);
		const first = printDocument(made, 'a5', say, () => undefined);
		for (const anchor of ['two-t1', 'one-t1', 'one-t2']) expect(first).toContain(`<a href="#${anchor}">000</a>`);
	});
	it('has the numbers to call behind the cover, before the contents', () => {
		const html = printed(book([]));
		const at = html.indexOf('<li><span class="number">1900 96 96 80</span> Nơi &lt;nương&gt;</li>');
		expect(at).toBeGreaterThan(html.indexOf('class="cover"'));
		expect(at).toBeLessThan(html.indexOf('class="contents"'));
		expect(printed(book([], { phones: [] }))).not.toContain('to-call"');
	});
	it('puts no brackets into brackets', () => {
		const html = printed(
			book([chapter('one', '<p>một (<a class="cross" href="#two">hai</a>) và <a class="cross" href="#two">hai</a></p>'), chapter('two', '')]),
		);
		expect(html).toMatch(/một \(<a [^>]+>hai<\/a><span class="reference">, print\.book\.page <span[^>]*>9<\/span><\/span>\) và/);
		expect(html).toMatch(/ và <a [^>]+>hai<\/a><span class="reference"> \(print/);
	});
	it('says who publishes it, under which licence, of which day it is and where the newest is, as far as that is known', () => {
		expect(printed(book([]))).not.toContain('print.book.licence');
		expect(printed(book([], { licence: 'CC0 1.0' }))).toContain('print.book.licence CC0 1.0');
		expect(printed(book([]))).not.toContain('print.book.operator');
		const html = printed(book([], { operator: 'Sở <A>', address: 'https://trang-mau.gov.vn/' }));
		expect(html).toContain('print.book.operator Sở &lt;A&gt;');
		expect(html).toContain('print.book.address https://trang-mau.gov.vn/');
		expect(html).toContain('print.book.day 30/11/2026');
	});
});

/** A PDF with pages in a tree of two levels, and bookmarks in one, as Chromium writes long ones. */
function pdf(): Uint8Array {
	const objects = [
		'1 0 obj\n<</Title (a)\n/CreationDate (b)>>\nendobj\n',
		'2 0 obj\n<</Type /Page\n/Parent 6 0 R>>\nendobj\n',
		'3 0 obj\n<</Type /Page\n/Parent 5 0 R>>\nendobj\n',
		'4 0 obj\n<</Type /Page\n/Parent 5 0 R>>\nendobj\n',
		'5 0 obj\n<</Type /Pages\n/Kids [4 0 R 3 0 R]>>\nendobj\n',
		'6 0 obj\n<</Type /Pages\n/Kids [5 0 R 2 0 R]>>\nendobj\n',
		'7 0 obj\n<</one [4 0 R /XYZ 6 7.5 0]\n/one-s1 [3 0 R /XYZ 6 715.9 0]\n/two [2 0 R /XYZ 0 0 0]\n/lost [9 0 R /XYZ 0 0 0]>>\nendobj\n',
		'8 0 obj\n<</Type /Catalog\n/Pages 6 0 R\n/Dests 7 0 R\n/Outlines 9 0 R>>\nendobj\n',
		'9 0 obj\n<</Type /Outlines\n/First 10 0 R\n/Last 12 0 R\n/Count 3>>\nendobj\n',
		'10 0 obj\n<</Title (One \\(1\\))\n/Dest [4 0 R /XYZ 0 0 0]\n/Parent 9 0 R\n/First 11 0 R\n/Last 11 0 R\n/Next 12 0 R>>\nendobj\n',
		'11 0 obj\n<</Title <FEFF004D004D>\n/Parent 10 0 R>>\nendobj\n',
		'12 0 obj\n<</Title <FEFF0058>\n/Parent 9 0 R\n/Prev 10 0 R>>\nendobj\n',
	];
	let at = 9;
	const table = objects.map((object) => {
		at += object.length;
		return `${`${at - object.length}`.padStart(10, '0')} 00000 n \n`;
	});
	return Buffer.from(
		`%PDF-1.4\n${objects.join('')}xref\n0 13\n0000000000 65535 f \n${table.join('')}trailer\n<</Size 13\n/Root 8 0 R>>\nstartxref\n${at}\n%%EOF\n`,
		'latin1',
	);
}

const placesOf = (bytes: Uint8Array) => pdfFacts(bytes).places;

describe('where anchors are in a PDF', () => {
	it('follows the tree of pages, not the numbers of objects', () => {
		expect([...placesOf(pdf())]).toEqual([
			['one', 1],
			['one-s1', 2],
			['two', 3],
		]);
	});
});

describe('the bookmarks of a PDF', () => {
	it('say what the headings say, in the order in which they are read', () => {
		const text = Buffer.from(withBookmarks(pdf(), ['Một', 'M\u1ee5c l\u1ee5c', 'Hai (2)'])).toString('latin1');
		const titles = [...text.matchAll(/\/Title <FEFF([0-9A-F]+)>/g)].map(([, hex = '']) =>
			(hex.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(Number.parseInt(unit, 16))).join(''),
		);
		expect(titles).toEqual(['Một', 'Mục lục', 'Hai (2)']);
		expect([...placesOf(Buffer.from(text, 'latin1'))]).toEqual([...placesOf(pdf())]);
	});
	it('are refused where they are not those of the headings', () => expect(() => withBookmarks(pdf(), ['Một'])).toThrow('3 bookmarks for 1 headings'));
});

describe('what is wrong with a printed book', () => {
	const facts: PdfFacts = {
		pages: 300,
		width: 210,
		height: 297,
		title: 'Sổ tay · Trang mẫu',
		language: 'vi',
		tagged: true,
		outlined: true,
		fonts: ['A+BeVietnamPro-Regular', 'B+DejaVuSans'],
		bitmaps: 0,
		places: new Map(),
		structure: [
			{ type: 'H1', alt: false, scope: false },
			{ type: 'H2', alt: false, scope: false },
			{ type: 'H1', alt: false, scope: false },
		],
	};
	it('is nothing where it is as it should be', () => expect(bookFault(book([]), 'a4', facts)).toBeUndefined());
	it.each([
		['paper', { width: 148 }],
		['tags', { tagged: false }],
		['bookmarks', { outlined: false }],
		['language', { language: 'en' }],
		['title', { title: 'Khác' }],
		['headings', { structure: [{ type: 'H2', alt: false, scope: false }] }],
		['fonts', { fonts: ['DejaVuSans?'] }],
	])('is said of its %s', (_, wrong) =>
		expect(bookFault(book([]), 'a4', { ...facts, ...wrong })).toMatchObject({ vi: expect.any(String), en: expect.any(String) }),
	);
});
