/** Tables as spreadsheets and LMSs write them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvText } from '../../src/files/csv.ts';
import { readCsv } from '../../src/files/csv-reader.ts';

const texts = (text: string) => readCsv(text).rows.map((row) => row.map((cell) => cell.text));

describe('a table is read', () => {
	it.each<[string, string, string[][]]>([
		[
			'with commas',
			'a,b\r\nc,d\r\n',
			[
				['a', 'b'],
				['c', 'd'],
			],
		],
		[
			'with semicolons and a byte order mark',
			'\ufeffa;b,c;d\ne;f',
			[
				['a', 'b,c', 'd'],
				['e', 'f'],
			],
		],
		[
			'with tabs',
			'a\tb\rc\td\r',
			[
				['a', 'b'],
				['c', 'd'],
			],
		],
		['with the line by which Excel is told', 'sep=;\r\na;b\r\n', [['a', 'b']]],
		[
			'with quotation marks',
			'"a ""b"", c","d\ne"\n"",f',
			[
				['a "b", c', 'd\ne'],
				['', 'f'],
			],
		],
		['with quotation marks inside a text', 'cao 5" nhé,b', [['cao 5" nhé', 'b']]],
		['with lines that hold nothing', '\n\na,b\n,\n ; \n\nc,d\n', [['a', 'b'], [';'], ['c', 'd']]],
		[
			'with an empty last cell',
			'a,b,\nc,d,',
			[
				['a', 'b', ''],
				['c', 'd', ''],
			],
		],
		['of one column', 'a\nb', [['a'], ['b']]],
		['of nothing', '', []],
	])('%s', (_what, text, rows) => {
		expect(texts(text)).toEqual(rows);
	});
	it('without what keeps spreadsheets from taking a text for a formula', () => {
		expect(texts(`'=1+1,"=""0012""",'+84,'tên,-5`)).toEqual([['=1+1', '0012', '+84', "'tên", '-5']]);
	});
	it('as this project writes it', () => {
		// Behind a semicolon or a line break in a cell, what is written carries a sign that reading cannot know.
		const cell = fc
			.string()
			.map((text) =>
				text
					.replace(/[;\t\r\n]/g, ' ')
					.trim()
					.replace(/^'+/, ''),
			)
			.filter((text) => !/^="/.test(text));
		fc.assert(
			fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1 }), (rows) => {
				const filled = rows.filter((row) => row.some((text) => text !== ''));
				expect(texts(csvText([['a', 'b', 'c'], ...rows]))).toEqual([['a', 'b', 'c'], ...filled]);
			}),
		);
	});
});

describe('every cell keeps its place', () => {
	it('behind a cell of several lines, and behind a byte order mark', () => {
		const { rows } = readCsv('\ufeffa;"b\nc";d\r\ne;f\n');
		expect(rows.map((row) => row.map(({ line, column }) => [line, column]))).toEqual([
			[
				[1, 1],
				[1, 3],
				[2, 4],
			],
			[
				[3, 1],
				[3, 3],
			],
		]);
	});
	it('and so does a quotation mark that nothing closes', () => {
		expect(readCsv('a,b\nc,"d\ne,f').unclosed).toEqual({ line: 2, column: 3 });
		expect(readCsv('a,"b"c\n').unclosed).toEqual({ line: 1, column: 3 });
		expect(readCsv(`a,"${'""'.repeat(200_000)}x`).unclosed).toEqual({ line: 1, column: 3 });
	});
	it('whatever the text', () => {
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\n', '\r', '\t', "'", '=', ' ') }), (text) => {
				const lines = text.split(/\r\n|\n|\r/);
				for (const { text: cell, line, column } of readCsv(text).rows.flat()) {
					expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1);
					if (/^[a]+$/.test(cell)) expect((lines[line - 1] ?? '').slice(column - 1)).toContain(cell);
				}
			}),
		);
	});
});
