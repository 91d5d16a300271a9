/** Tables as CSV: what a spreadsheet must not take for a formula, wherever a table is written. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvText } from '../../src/files/csv.ts';
import { csvOf, type Tally } from '../../src/lesson/hands/tally.ts';

const FORMULAS = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1+1', '＋1', '－1', '＠SUM(A1)'];
/** The cells of a table (RFC 4180). */
function cellsOf(text: string): string[] {
	return [...text.replace(/^\uFEFF/, '').matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(?:,|\r\n)/g)].map(
		([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
	);
}

describe('a table', () => {
	it.each(FORMULAS)('%j is text, not a formula', (text) => expect(cellsOf(csvText([[text]]))).toEqual([`'${text}`]));
	it('what is no formula stays as it is', () => {
		const rows = [['a=b', '1-1', 'ba, "bốn"\nnăm', '', 'x@y']];
		expect(cellsOf(csvText(rows))).toEqual(rows[0]);
	});
	it('no cell of any table begins as a formula', () => {
		fc.assert(fc.property(fc.array(fc.string(), { minLength: 1 }), (cells) => cellsOf(csvText([cells])).every((cell) => !/^[=+\-@\t\r＝＋－＠]/.test(cell))));
	});
	it('begins with a byte order mark, and ends each row with CR LF', () => expect(csvText([['a'], ['b']])).toBe('\uFEFFa\r\nb\r\n'));
});

describe('the table of raised hands', () => {
	const columns = { class: 'Lớp', question: 'Câu hỏi', letter: 'Chữ cái', option: 'Lựa chọn', hands: 'Số tay', right: 'Đúng', yes: 'đúng' };
	it.each(FORMULAS)('a class named %j is text', (name) => {
		const tally: Tally = { version: 1, current: name, classes: { [name]: { saved: 1, counts: { mot: [1] } } } };
		expect(cellsOf(csvOf(tally, [{ id: 'mot', question: 'Hỏi', options: [{ letter: 'A', text: 'x', right: true }] }], columns))).toContain(`'${name}`);
	});
});
