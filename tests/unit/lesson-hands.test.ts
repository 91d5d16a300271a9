/** Counts of raised hands: typed, kept, read back, taken away as a table. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	chosenIn,
	chosenOf,
	counted,
	countsOf,
	csvOf,
	empty,
	handsOf,
	pupilsCsvOf,
	readTally,
	shares,
	sized,
	sizeOf,
	type Tally,
	without,
} from '../../src/lesson/hands/tally.ts';

const columns = { class: 'Lớp', question: 'Câu hỏi', letter: 'Chữ cái', option: 'Lựa chọn', hands: 'Số tay giơ', right: 'Đáp án đúng', yes: 'đúng' };
const items = [
	{
		id: 'mot',
		question: 'Ai, và "vì sao"?',
		options: [
			{ letter: 'A', text: '=1+1', right: false },
			{ letter: 'B', text: 'Mọi người', right: true },
		],
	},
	{ id: 'hai', question: 'Chưa hỏi', options: [{ letter: 'A', text: 'x', right: true }] },
];

describe('hands', () => {
	it.each([
		['12', 12],
		['', 0],
		['-3', 0],
		['2.9', 2],
		['1e9', 999],
		['ba', 0],
	])('%j is %i', (text, hands) => {
		expect(handsOf(text)).toBe(hands);
	});
	it('their shares are percent of all, and nothing where no hand is up', () => {
		expect(shares([3, 1, 0])).toEqual([75, 25, 0]);
		expect(shares([0, 0])).toEqual([0, 0]);
	});
});

describe('the tally', () => {
	it('counts class by class', () => {
		const first = counted({ ...empty(), current: '6A' }, 'mot', [3, 20], 1);
		const second = counted({ ...first, current: '6B' }, 'mot', [5, 9], 2);
		expect(countsOf(second)).toEqual({ mot: [5, 9] });
		expect(countsOf({ ...second, current: '6A' })).toEqual({ mot: [3, 20] });
		expect(Object.keys(without(second, '6B').classes)).toEqual(['6A']);
	});
	it('takes any name of a class, also one that means something to the language of the program', () => {
		const tally = counted({ ...empty(), current: '__proto__' }, 'mot', [1], 1);
		expect(readTally(JSON.stringify(tally))?.current).toBe('__proto__');
		expect(csvOf(tally, items, columns)).toContain('__proto__,');
	});
	it('is read back as it was written', () => {
		const counts = fc.dictionary(fc.string(), fc.array(fc.nat({ max: 999 })));
		fc.assert(
			fc.property(fc.string(), fc.dictionary(fc.string(), fc.record({ saved: fc.nat(), counts }, { noNullPrototype: true })), (current, classes) => {
				const tally: Tally = { version: 1, current, classes };
				expect(readTally(JSON.stringify(tally))).toEqual(JSON.parse(JSON.stringify(tally)));
			}),
		);
	});
	it('keeps the size of a class, and what its pupils chose, beside its counts', () => {
		const class6 = sized(counted({ ...empty(), current: '6A' }, 'mot', [3, 20], 1), 35, 2);
		const tally = chosenIn(class6, 'mot', { 1: 0, 7: 1 }, 3);
		expect(readTally(JSON.stringify(tally))).toEqual(tally);
		const on = counted(tally, 'hai', [1], 4);
		expect([sizeOf(on), chosenOf(on), countsOf(on)]).toEqual([35, { mot: { 1: 0, 7: 1 } }, { mot: [3, 20], hai: [1] }]);
		expect(chosenOf({ ...on, current: '6B' })).toEqual({});
		// Counting anew, or no longer wanting to know, leaves nothing of the pupils behind.
		for (const gone of [counted(on, 'mot', [0, 0], 5), chosenIn(on, 'mot', undefined, 5)]) expect(JSON.stringify(gone)).not.toContain('chosen');
	});
	it.each([
		'',
		'null',
		'{"version":1,"current":"","classes":{"a":{"saved":1,"counts":{},"size":"35"}}}',
		'{"version":1,"current":"","classes":{"a":{"saved":1,"counts":{},"chosen":{"x":{"1":-1}}}}}',
		'{"version":1,"current":"","classes":{"a":{"saved":1,"counts":{},"chosen":{"x":null}}}}',
		'[]',
		'{',
		'{"version":2}',
		'{"version":1,"current":"","classes":{"a":{"saved":1,"counts":{"x":[-1]}}}}',
		'{"version":1,"current":"","classes":{"a":null}}',
	])('%j is none', (text) => {
		expect(readTally(text)).toBeUndefined();
	});
	it('any text is read as a tally or as none', () => {
		fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void readTally(text)));
	});
});

describe('the table', () => {
	it('names class, question, option and hands, marks the right one, and leaves out what was not asked', () => {
		const tally = counted({ ...empty(), current: '6A' }, 'mot', [3, 20], 1);
		expect(csvOf(tally, items, columns)).toBe(
			[
				'\uFEFFLớp,Câu hỏi,Chữ cái,Lựa chọn,Số tay giơ,Đáp án đúng',
				`6A,"Ai, và ""vì sao""?",A,'=1+1,3,`,
				'6A,"Ai, và ""vì sao""?",B,Mọi người,20,đúng',
				'',
			].join('\r\n'),
		);
	});
	it('is a head alone where nothing was counted', () => {
		expect(csvOf(empty(), items, columns).trimEnd().split('\r\n')).toHaveLength(1);
	});
	it('by card number names what each pupil chose, and leaves out an option that is no longer there', () => {
		const tally = chosenIn(counted({ ...empty(), current: '6A' }, 'mot', [1, 1], 1), 'mot', { 12: 1, 3: 0, 4: 7 }, 1);
		expect(pupilsCsvOf(tally, items, { ...columns, pupil: 'Số thẻ' })).toBe(
			['\uFEFFLớp,Số thẻ,Câu hỏi,Chữ cái,Lựa chọn,Đáp án đúng', `6A,3,"Ai, và ""vì sao""?",A,'=1+1,`, '6A,12,"Ai, và ""vì sao""?",B,Mọi người,đúng', ''].join(
				'\r\n',
			),
		);
	});
});
