/** Exports of registers that are no such thing, or too much of one: each is refused in one sentence, and nothing is lost or written. */
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { CellOf } from '../../src/plan/forms/import/workbook-job.ts';
import { mistakeKinds, mistakeLine, mistakeLines, note, type Reading } from '../../src/recommendation/import/mistakes.ts';
import { isRegister, readRows } from '../../src/recommendation/import/read-file.ts';
import { readJson } from '../../src/recommendation/import/read-json.ts';
import { readSheet } from '../../src/recommendation/import/read-table.ts';
import { rawZip } from './raw-zip.ts';
import { UHRI_HEADS, uhriEntry, uhriRow, xlsx } from './register-samples.ts';

const folder = mkdtempSync(join(tmpdir(), 'register-hostile-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function read(name: string, data: string | Uint8Array) {
	const file = join(folder, name);
	writeFileSync(file, data);
	const reading: Reading = { mistakes: [], more: 0 };
	const rows = await readRows(file, reading);
	return { rows, said: reading.mistakes, kinds: reading.mistakes.map(({ kind }) => kind) };
}

describe('the sentences', () => {
	it('say in both languages what is wrong and what to do', () => {
		for (const kind of mistakeKinds)
			for (const language of ['vi', 'en'] as const) {
				const params = { size: '1 MB', limit: '2', names: 'a', got: 'b', name: 'c', symbol: 'A/1', id: 'x', there: 'y' };
				expect(mistakeLine('a.json', { kind, row: 3, column: 'C', params }, language)).toMatch(/^a\.json:3:C {2}[^\p{Cc}{}]{1,300} {2}[^\p{Cc}{}]{1,300}$/u);
			}
	});
	it('quote what stands in a file on one line, cut, with what cannot be seen spelt out; many are counted', () => {
		const got = `\u202ea\nb${'x'.repeat(500)}`;
		const line = mistakeLine('a\u202e.json', { kind: 'country', row: 1, column: 'by', params: { got } }, 'en');
		expect(line).toMatch(/^a\\u\{202e\}\.json:1:by {2}no country is called “\\u\{202e\}a b/);
		expect(line.length).toBeLessThan(400);
		const reading: Reading = { mistakes: [], more: 0 };
		for (let row = 1; row <= 1000; row++) note(reading, { kind: 'empty', row, column: 'A', params: { name: 'Text' } });
		note(reading, { kind: 'status', params: { names: 'x' } });
		expect(mistakeLines('a.csv', reading, 'en')).toHaveLength(202);
		expect(mistakeLines('a.csv', reading, 'en').at(-1)).toBe('a.csv  800 more of these  see to those above and import again');
	});
});

describe('JSON', () => {
	it.each([
		['nothing', ''],
		['no JSON', '{'],
		['no list', '{}'],
		['an empty list', '[]'],
		['a list of numbers', '[1]'],
		['a list of lists', '[[]]'],
		['a list of nothing', '[null]'],
		['a deep list', `${'['.repeat(200_000)}${']'.repeat(200_000)}`],
	])('with %s is refused', async (_, text) => {
		expect((await read('a.json', text)).kinds).toEqual(['not-json']);
	});
	it('that is no UTF-8 is refused', async () => {
		expect((await read('a.json', Uint8Array.of(0xff, 0xfe, 0x5b))).kinds).toEqual(['not-utf8']);
	});
	it('without its columns is told so in one sentence', async () => {
		const { said } = await read('a.json', JSON.stringify([{ Type: 'x', AnnotationId: 'y' }]));
		expect(said).toEqual([{ kind: 'missing-columns', params: { names: 'Text, Symbol, Countries' } }]);
	});
	it('with names that every object has leaves every object alone', async () => {
		const text = JSON.stringify([uhriEntry()]).replace('{', '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"toString":1,');
		const { rows, kinds, said } = await read('a.json', text);
		expect(kinds).toEqual(['unknown-columns']);
		expect(said[0]?.params.names).toBe('__proto__, constructor, toString');
		expect(rows?.rows[0]?.values('symbol')).toEqual(['A/HRC/97/7']);
		expect(({} as { polluted?: number }).polluted).toBeUndefined();
	});
	it('with values of another make says where', async () => {
		const { said } = await read(
			'a.json',
			JSON.stringify([uhriEntry({ Text: { a: 1 }, Themes: [['x'], 'y'], UprCycle: true, Sdgs: {} }), uhriEntry({ Text: 'x'.repeat(40_000) })]),
		);
		expect(said.map(({ kind, row, column }) => [kind, row, column])).toEqual([
			['not-text', 1, 'Text'],
			['not-text', 1, 'Themes'],
			['not-text', 1, 'UprCycle'],
			['long-text', 2, 'Text'],
		]);
	});
	it('with more than a hundred thousand entries is refused; with as many it is read', () => {
		const one = { Text: 'a', Symbol: 'A/1' };
		const reading: Reading = { mistakes: [], more: 0 };
		expect(readJson(JSON.stringify(Array.from({ length: 100_001 }, () => one)), reading)).toBeUndefined();
		expect(reading.mistakes).toEqual([{ kind: 'too-many-rows', params: { limit: 100_000 } }]);
		expect(readJson(JSON.stringify(Array.from({ length: 100_000 }, () => one)), { mistakes: [], more: 0 })?.rows).toHaveLength(100_000);
	});
	it('that is too large is not read', async () => {
		const file = join(folder, 'large.json');
		writeFileSync(file, '');
		truncateSync(file, 5 * 1024 ** 3);
		const reading: Reading = { mistakes: [], more: 0 };
		expect(await readRows(file, reading)).toBeUndefined();
		expect(reading.mistakes).toEqual([{ kind: 'too-large', params: { size: '5120 MB', limit: '64 MB' } }]);
		rmSync(file);
	});
});

describe('CSV', () => {
	it('without heads, with heads twice, with an open quotation mark is told so', async () => {
		expect((await read('a.csv', '')).said).toEqual([{ kind: 'missing-columns', params: { names: 'Text, Symbol' } }]);
		expect((await read('a.csv', 'Text,Symbol,Recommendation\na,A/1,b')).said).toEqual([{ kind: 'twice-columns', params: { names: 'Recommendation' } }]);
		expect((await read('a.csv', 'Text,Symbol\n"a,A/1')).said).toEqual([{ kind: 'unclosed', row: 2, column: '1', params: {} }]);
	});
	it('with more than a hundred thousand rows is refused', async () => {
		expect((await read('a.csv', `Text,Symbol\n${'a,A/1\n'.repeat(100_001)}`)).kinds).toEqual(['too-many-rows']);
	});
	it('with more cells in a row than a call takes arguments is read', { tags: 'all' }, async () => {
		expect((await read('a.csv', `Text,Symbol${','.repeat(500_000)}\na,A/1`)).kinds).toEqual([]);
	});
	it('with formulas gives their words', async () => {
		const { rows } = await read('a.csv', 'Text,Symbol\n"=HYPERLINK(""https://a.example"")",A/1');
		expect(rows?.rows[0]?.values('text')).toEqual(['=HYPERLINK("https://a.example")']);
	});
});

describe('.xlsx', () => {
	it('that is no workbook, or a form of the plan, is no register', async () => {
		for (const [name, data] of [
			['a.xlsx', Uint8Array.of()],
			['b.xlsx', rawZip([{ name: 'xl/workbook.xml', data: '<workbook' }])],
			['c.xlsx', rawZip([{ name: 'xl/workbook.xml', data: 'x'.repeat(200_000) }])],
			['d.xlsx', await xlsx([['a']], 'Báo cáo')],
		] as const) {
			writeFileSync(join(folder, name), data);
			expect(await isRegister(join(folder, name)), name).toBe(false);
		}
		writeFileSync(join(folder, 'e.xlsx'), await xlsx([['a']], 'Sheet1'));
		expect(await isRegister(join(folder, 'e.xlsx'))).toBe(true);
	});
	it('with a formula in error says where', () => {
		const reading: Reading = { mistakes: [], more: 0 };
		const cells: CellOf[] = [
			[1, 0, 'Text'],
			[1, 1, 'Symbol'],
			[2, 0, { error: '#REF!' }],
			[2, 1, 'A/1'],
		];
		expect(readSheet(cells, reading)?.rows).toHaveLength(1);
		expect(reading.mistakes).toEqual([{ kind: 'cell-error', row: 2, column: 'A', params: { got: '#REF!' } }]);
	});
	it('that is too much in any way is told so for tables, not for forms', () => {
		for (const kind of ['too-complex', 'long-cell', 'too-much-text', 'too-slow'] as const) {
			const reading: Reading = { mistakes: [], more: 0 };
			expect(readSheet({ kind, params: {} }, reading)).toBeUndefined();
			expect(reading.mistakes[0]?.kind).toBe('too-complex');
		}
	});
	it('that unpacks to more than a sheet may be is refused', async () => {
		const bomb = rawZip([{ name: 'xl/sharedStrings.xml', data: new Uint8Array(60 * 1024 * 1024) }]);
		expect((await read('k.xlsx', bomb)).kinds).toEqual(['too-large']);
	});
	it('with an empty or a damaged sheet is told so', async () => {
		expect((await read('g.xlsx', await xlsx([]))).kinds).toEqual(['missing-columns']);
		expect((await read('h.xlsx', rawZip([{ name: 'xl/workbook.xml', data: '<workbook><sheets><sheet name="a"/></sheets></workbook>' }]))).kinds).toEqual([
			'not-xlsx',
		]);
	});
	it('as large as the export of a State is read whole', { tags: 'all' }, async () => {
		const count = 4000;
		const { rows, kinds } = await read('i.xlsx', await xlsx([UHRI_HEADS, ...Array.from({ length: count }, () => uhriRow(uhriEntry()))]));
		expect(kinds).toEqual([]);
		expect(rows?.rows).toHaveLength(count);
		expect(rows?.rows.at(-1)?.values('countries')).toEqual(['Viet Nam']);
	});
	it('is read beyond the columns of a form, so that none is lost without a word', async () => {
		const heads = ['Text', 'Symbol', ...Array.from({ length: 40 }, (_, index) => `Further ${index}`)];
		const { said } = await read('l.xlsx', await xlsx([heads, ['a', 'A/1']]));
		expect(said[0]?.params.names).toMatch(/Further 39$/);
	});
	it('with a hundred thousand rows is refused in one sentence', { tags: 'all' }, async () => {
		const { kinds } = await read('j.xlsx', await xlsx([['Text', 'Symbol'], ...Array.from({ length: 100_000 }, () => ['a', 'A/1'])]));
		expect(kinds).toEqual(['too-many-rows']);
	});
});
