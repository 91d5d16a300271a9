/** Tables as CSV: what a spreadsheet must not take for a formula, wherever a table is written. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvText } from '../../src/files/csv.ts';
import { csvOf, type Tally } from '../../src/lesson/hands/tally.ts';
import { tries } from '../sweep.ts';

const FORMULAS = ['=1+1', '+1', '-1+1', '- 1', '-', '@SUM(A1)', '\t=1', '\r=1', '\n=1', ' =1', '\u00a0+1', '＝1+1', '＋1', '－1', '＠SUM(A1)'];
/** Behind one of these begins a new cell, or a new row, where a spreadsheet is set to it and not to the comma. */
const BREAKS = [';', '\t', '\n', '\r', '\r\n'];
/** The cells of a table (RFC 4180). */
function cellsOf(text: string): string[] {
	return [...text.replace(/^\uFEFF/, '').matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(?:,|\r\n)/g)].map(
		([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
	);
}

/** What a spreadsheet would take for a formula in a table that it splits at commas, semicolons or tabs. */
function formulasIn(table: string): string[] {
	return [',', ';', '\t'].flatMap((separator) =>
		splitAt(table, separator).filter((cell) => /^\s*[=+\-@＝＋－＠]/.test(cell) && !/^-\d+(\.\d+)?(e[+-]?\d+)?$/.test(cell)),
	);
}

/** The cells as Excel and LibreOffice find them: quotation marks count at the beginning of a cell alone, and what follows the closing one belongs to it. */
function splitAt(table: string, separator: string): string[] {
	const text = table.replace(/^\uFEFF/, '');
	const cells: string[] = [];
	for (let at = 0; at < text.length; ) {
		let cell = '';
		let quoted = text[at] === '"';
		if (quoted) at++;
		for (; at < text.length; at++) {
			const sign = text[at] ?? '';
			if (quoted) {
				if (sign !== '"') cell += sign;
				else if (text[at + 1] === '"') cell += text[++at];
				else quoted = false;
			} else if (sign === separator || sign === '\r' || sign === '\n') break;
			else cell += sign;
		}
		cells.push(cell);
		at += text.startsWith('\r\n', at) ? 2 : 1;
	}
	return cells;
}

describe('a table', () => {
	it.each(FORMULAS)('%j is text, not a formula', (text) => {
		const [cell = ''] = cellsOf(csvText([[text]]));
		expect(cell.startsWith("'")).toBe(true);
		expect(cell.replaceAll("'", '')).toBe(text);
	});
	it('what is no formula stays as it is', () => {
		const rows = [['a=b', '1-1', 'ba, "bốn"\nnăm', '', 'x@y', 'một; hai', 'https://a.example/?b=c;d=e', '[{"a":"b;c"}]']];
		expect(cellsOf(csvText(rows))).toEqual(rows[0]);
	});
	it.each(['-1', '-0.5', '-12.25', '-1e-7', '-3e+21'])('the number %s stays a number', (number) => {
		expect(cellsOf(csvText([['a', number]]))).toEqual(['a', number]);
		// Where the comma is the decimal sign, the first cell and the next one are one formula: -1,5+1
		expect(cellsOf(csvText([[number, '5+1']]))).toEqual([`'${number}`, '5+1']);
	});
	it.each(FORMULAS.flatMap((formula) => BREAKS.flatMap((sign) => ['', ' ', '"', ' "'].map((before) => `a${sign}${before}${formula}`))))(
		'%j holds no formula behind its separator',
		(text) => {
			const table = csvText([['x', text, 'y']]);
			expect(formulasIn(table)).toEqual([]);
			expect(cellsOf(table)[1]?.replaceAll("'", '')).toBe(text);
		},
	);
	it('of any cells holds no formula, whatever a spreadsheet takes for its separator', () => {
		const sign = fc.constantFrom(...'=+-@＝＋－＠;,\t\r\n"\' a1.', '\r\n');
		const cell = fc.oneof(
			fc.string(),
			fc.array(sign, { maxLength: 8 }).map((signs) => signs.join('')),
		);
		fc.assert(
			fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 }), (rows) => {
				const table = csvText(rows);
				expect(formulasIn(table)).toEqual([]);
				expect(cellsOf(table).map((text) => text.replaceAll("'", ''))).toEqual(rows.flat().map((text) => text.replaceAll("'", '')));
			}),
			{ numRuns: tries(2000) },
		);
	});
	it('begins with a byte order mark, and ends each row with CR LF', () => expect(csvText([['a'], ['b']])).toBe('\uFEFFa\r\nb\r\n'));
});

describe('the table of raised hands', () => {
	const columns = { class: 'Lớp', question: 'Câu hỏi', letter: 'Chữ cái', option: 'Lựa chọn', hands: 'Số tay', right: 'Đúng', yes: 'đúng' };
	it.each(FORMULAS)('a class named %j is text', (name) => {
		const tally: Tally = { version: 1, current: name, classes: { [name]: { saved: 1, counts: { mot: [1] } } } };
		expect(
			cellsOf(csvOf(tally, [{ id: 'mot', question: 'Hỏi', options: [{ letter: 'A', text: 'x', right: true }] }], columns)).filter(
				(cell) => cell.startsWith("'") && cell.replaceAll("'", '') === name,
			),
		).toHaveLength(1);
	});
});
