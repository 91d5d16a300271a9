/** What is made of a browser's PDF, what is refused, and the list beside the files. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Edition } from '../../src/print/edition.ts';
import { faultOf } from '../../src/print/faults.ts';
import { linksOf } from '../../src/print/links.ts';
import { type Printed, readPrinted } from '../../src/print/list.ts';
import { normalised, partsOf, pdfFacts } from '../../src/print/pdf.ts';
import { qrSvg } from '../../src/print/qr.ts';

/** A PDF as Chromium writes it. @param made the moment, @param font the part that says where the font is */
function pdf({ made = '20260101123456', font = '/FontFile2 5 0 R', catalog = '/Pages 3 0 R', more = [] as string[] } = {}): Uint8Array {
	const objects = [
		`1 0 obj\n<</Title <FEFF0051007500791EC1006E>\n/Creator (Chromium)\n/CreationDate (D:${made}+00'00')\n/ModDate (D:${made}+00'00')>>\nendobj\n`,
		'2 0 obj\n<</Type /Page\n/MediaBox [0 0 594.95996 841.91998]\n/Parent 3 0 R>>\nendobj\n',
		'3 0 obj\n<</Type /Pages\n/Count 1\n/Kids [2 0 R]>>\nendobj\n',
		`4 0 obj\n<</Type /Catalog\n${catalog}\n/MarkInfo <</Type /MarkInfo\n/Marked true>>\n/StructTreeRoot 7 0 R\n/Outlines 8 0 R\n/Lang (vi)>>\nendobj\n`,
		'5 0 obj\n<</Length 40>> stream\nxref /Subtype /Image \u00ff endstream\nendobj\n',
		`6 0 obj\n<</Type /FontDescriptor\n/FontName /AAAAAA+BeVietnamPro-Regular\n${font}>>\nendobj\n`,
		...more,
	];
	let at = 15;
	const offsets = objects.map((object) => {
		at += object.length;
		return at - object.length;
	});
	const table = offsets.map((offset) => `${`${offset}`.padStart(10, '0')} 00000 n \n`).join('');
	const size = objects.length + 1;
	return Buffer.from(
		`%PDF-1.4\n%\u00d3\u00eb\u00e9\u00e1\n${objects.join('')}xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<</Size ${size}\n/Root 4 0 R\n/Info 1 0 R>>\nstartxref\n${at}\n%%EOF\n`,
		'latin1',
	);
}
const reader = { form: 'reader', language: 'vi', title: 'Quyền', parts: [{ id: 'everyone', sections: [] }] } as unknown as Edition;
const edition = { form: 'sheet', language: 'vi', title: 'Quyền' } as Edition;
const element = (type: string, more = {}) => ({ type, alt: false, scope: false, ...more });
const facts = (options = {}) => ({ ...pdfFacts(normalised(pdf(options), '2026-11-30', 0, 0)), structure: [element('H1')] });

describe('a PDF that a browser made', () => {
	it('has the same bytes whenever it was made', () => {
		const [one, two] = ['20260101123456', '20270909090909'].map((made) => Buffer.from(normalised(pdf({ made }), '2026-11-30', 0, 0)).toString('latin1'));
		expect(one).toBe(two);
		expect(one).toContain('/CreationDate (D:20261130000000Z)');
		expect(one).toMatch(/\/ID \[<([0-9a-f]{32})> <\1>\]/);
	});
	it('has the same bytes whatever was printed before it', () => {
		const of = (...nodes: string[]) =>
			normalised(
				pdf({ more: nodes.map((node, index) => `${7 + index} 0 obj\n<</Type /StructElem\n/S /TH\n/ID (node${node})>>\nendobj\n`) }),
				'2026-11-30',
				0,
				0,
			);
		expect(of('00000012', '00000007')).toEqual(of('00004439', '00004431'));
		expect(Buffer.from(of('00000012', '00000007')).toString('latin1')).toMatch(/\(node00000002\)[\s\S]*\(node00000001\)/);
	});
	it('has a table that leads to each of its objects', () => {
		const bytes = normalised(pdf(), '2026-11-30', 10, 3);
		for (const [number, object] of partsOf(bytes).objects) expect(object.startsWith(`${number} 0 obj\n`)).toBe(true);
	});
	it('says where it is cut, and how far its pictures go', () => {
		const text = Buffer.from(normalised(pdf(), '2026-11-30', 10, 3)).toString('latin1');
		expect(text).toContain('/TrimBox [28.346 28.346 566.614 813.574]');
		expect(text).toContain('/BleedBox [19.843 19.843 575.117 822.077]');
	});
	it('is told without drawing it, and without taking a stream for more than bytes', () => {
		expect(facts()).toMatchObject({
			pages: 1,
			title: 'Quyền',
			language: 'vi',
			tagged: true,
			outlined: true,
			fonts: ['AAAAAA+BeVietnamPro-Regular'],
			bitmaps: 0,
		});
	});
	it('says on which page each of its anchors is, however its pages are grouped', () => {
		const more = [
			'7 0 obj\n<</Type /Page\n/MediaBox [0 0 594.95996 841.91998]\n/Parent 8 0 R>>\nendobj\n',
			'8 0 obj\n<</Type /Pages\n/Count 1\n/Kids [7 0 R]>>\nendobj\n',
			'9 0 obj\n<</Type /Pages\n/Count 2\n/Kids [8 0 R 2 0 R]>>\nendobj\n',
			'10 0 obj\n<</mot [7 0 R /XYZ 63 753 0]\n/hai-ba [2 0 R /XYZ 63 753 0]>>\nendobj\n',
		];
		expect([...facts({ more, catalog: '/Pages 9 0 R\n/Dests 10 0 R' }).places]).toEqual([
			['mot', 1],
			['hai-ba', 2],
		]);
	});
	it('says what it is made of, in the order in which it is read', () => {
		const tree = [
			'7 0 obj\n<</Type /StructTreeRoot\n/K 8 0 R>>\nendobj\n',
			'8 0 obj\n<</Type /StructElem\n/S /Document\n/P 7 0 R\n/K [10 0 R 9 0 R <</Type /OBJR\n/Obj 6 0 R>>]>>\nendobj\n',
			'9 0 obj\n<</Type /StructElem\n/S /Figure\n/Alt (hai)\n/K 19>>\nendobj\n',
			'10 0 obj\n<</Type /StructElem\n/S /TH\n/K 3\n/A [<</O /Table\n/Scope /Row>>]>>\nendobj\n',
		];
		expect(pdfFacts(normalised(pdf({ more: tree }), '2026-11-30', 0, 0)).structure).toEqual([
			element('Document'),
			element('TH', { scope: true }),
			element('Figure', { alt: true }),
		]);
	});
	it('is refused where it is none', () => expect(() => partsOf(Buffer.from('no'))).toThrow('no PDF'));
});

describe('an edition that was printed', () => {
	it('is sound where it is what it should be', () => expect(faultOf(edition, facts())).toBeUndefined());
	it.each([
		['two pages', { ...facts(), pages: 2 }, 'has 2 pages'],
		['another paper', { ...facts(), width: 216 }, '216.0 ×'],
		['no tags', { ...facts(), tagged: false }, 'lacks its tags'],
		['another language', { ...facts(), language: 'en' }, 'its language'],
		['another title', { ...facts(), title: 'Luật' }, 'its title'],
		['a heading below none', { ...facts(), structure: [element('H1'), element('H3')] }, 'a tag H3'],
		['two titles', { ...facts(), structure: [element('H1'), element('H2'), element('H1')] }, 'a tag H1'],
		['no title', { ...facts(), structure: [element('P')] }, 'a tag H1'],
		['a picture without words', { ...facts(), structure: [element('H1'), element('Figure')] }, 'a tag Figure'],
		['a head of a table that is the head of nothing', { ...facts(), structure: [element('H1'), element('TH')] }, 'a tag TH'],
		['a font of the system', { ...facts(), fonts: ['AAAAAA+DejaVuSans'] }, 'DejaVuSans'],
		['a font that is not in it', facts({ font: '/Flags 4' }), 'BeVietnamPro-Regular?'],
		['a picture of pixels', facts({ more: ['7 0 obj\n<</Type /XObject\n/Subtype /Image>>\nendobj\n'] }), 'pixels'],
	])('is refused with %s', (_, told, says) => expect(faultOf(edition, told)?.en).toContain(says));
	it('of many pages is sound where its parts begin on sheets of their own', () => {
		const at = (page: number) => ({ ...facts(), pages: 9, places: new Map([['everyone', page]]) });
		expect(faultOf(reader, at(3))).toBeUndefined();
		expect(faultOf(reader, at(4))?.en).toContain('part everyone');
		expect(faultOf(reader, { ...at(3), places: new Map() })?.en).toContain('part everyone');
		expect(faultOf(reader, { ...at(3), outlined: false })?.en).toContain('outline');
	});
});

const printed = (more: Partial<Printed> = {}): Printed => ({
	file: 'quyen-a.vi.pdf',
	page: '/quyen/a/',
	form: 'sheet',
	series: 'right',
	title: 'A',
	language: 'vi',
	bytes: 4,
	pages: 1,
	...more,
});

describe('the list of editions', () => {
	const read = (files: Record<string, string>) => {
		const folder = mkdtempSync(join(tmpdir(), 'editions-'));
		for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
		const found = readPrinted(folder);
		rmSync(folder, { recursive: true });
		return found;
	};
	const list = (...editions: object[]) => JSON.stringify({ day: '2026-11-30', editions });

	it('is read with the files that are there as they were printed', () => {
		expect(read({ 'editions.json': list(printed(), printed({ file: 'gone.vi.pdf' })), 'quyen-a.vi.pdf': '%PDF' })).toEqual([printed()]);
		expect(read({ 'editions.json': list(printed()), 'quyen-a.vi.pdf': '%PDF cut' })).toEqual([]);
	});
	it('is nothing where it is missing, broken, or leads elsewhere', () => {
		expect(read({})).toEqual([]);
		expect(read({ 'editions.json': '{' })).toEqual([]);
		expect(read({ 'editions.json': list({ ...printed(), file: '../x.vi.pdf' }) })).toEqual([]);
	});
	it('gives a page its files with their size, and one way to the list where they are many', () => {
		const say = (key: string, values = {}) => `${key} ${Object.values(values).join(' ')}`;
		expect(linksOf([printed({ bytes: 94_670 }), printed({ language: 'en' })], '/quyen/a/', 'vi', say)).toEqual([
			{ href: '/an-ban/quyen-a.vi.pdf', text: 'print.download print.form.sheet  PDF, 95\u00a0kB', file: true },
			{ href: '/an-ban/', text: 'print.all ', file: false },
		]);
		expect(linksOf([printed(), printed(), printed(), printed()], '/quyen/a/', 'vi', say)).toMatchObject([{ href: '/an-ban/#right', file: false }]);
		expect(linksOf([printed({ bytes: 94_670, pages: 12 })], '/quyen/a/', 'vi', say)[0]?.text).toBe(
			'print.download print.form.sheet  PDF, print.pages 12, 95\u00a0kB',
		);
		expect(linksOf([printed({ file: 'giao-trinh.vi.epub', form: 'epub', series: 'book', bytes: 2_340_000 })], '/quyen/a/', 'vi', say)[0]?.text).toBe(
			'print.download print.form.epub  EPUB, 2,3 MB',
		);
		expect(linksOf([printed()], '/quyen/b/', 'vi', say)).toEqual([]);
		expect(linksOf([printed({ page: '/an-ban/' })], '/an-ban/', 'vi', say)).toEqual([]);
	});
});

describe('a code', () => {
	it('is one path with a margin of four modules, and is named', () => {
		const svg = qrSvg('https://tinh-mau.gov.vn/', 'Trang & mã');
		const size = Number(/viewBox="0 0 (\d+) /.exec(svg)?.[1]);
		expect((size - 8 - 17) % 4).toBe(0);
		expect(svg).toContain('aria-label="Trang &amp; mã"');
		expect(svg).toContain('M4 4h7v1h-7z');
	});
});
