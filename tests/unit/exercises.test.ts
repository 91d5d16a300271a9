/** Drafts to mark up, the time that a lesson takes, and what is written into exercises. */
import { describe, expect, it } from 'vitest';
import { lessonMinutes } from '../../src/course/minutes.ts';
import { readingMinutes } from '../../src/course/reading-time.ts';
import { draftParagraphs, passagesOf } from '../../src/exercise/draft.ts';
import { emptyRecord, merged, wrote } from '../../src/learning/record.ts';
import { restore, textsIn } from '../../src/learning/restore.ts';

describe('a draft', () => {
	it('is split at its marks, each kind counted by itself', () => {
		expect(draftParagraphs('Một [lỗi], {ổn}.\n\nRồi [nữa]')).toEqual([
			[
				{ kind: 'text', text: 'Một ' },
				{ kind: 'fault', text: 'lỗi', number: 0 },
				{ kind: 'text', text: ', ' },
				{ kind: 'sound', text: 'ổn', number: 0 },
				{ kind: 'text', text: '.' },
			],
			[
				{ kind: 'text', text: 'Rồi ' },
				{ kind: 'fault', text: 'nữa', number: 1 },
			],
		]);
	});
	it('keeps marks that are not closed, or hold nothing, as text', () => {
		for (const text of ['Một [lỗi', 'Một ] và }', '[]', '{}', '[một [hai', '']) {
			expect(passagesOf(text)).toEqual([]);
			expect(
				draftParagraphs(text)
					.flat()
					.map((run) => run.text)
					.join(''),
			).toBe(text);
		}
	});
});

it('a lesson takes the time to read it, of each exercise, and a minute for each item', () => {
	expect(lessonMinutes({ reading: readingMinutes('một '.repeat(1610), 'vi'), exercises: [6, 7], items: 5 })).toBe(7 + 13 + 5);
	expect(lessonMinutes({ reading: readingMinutes('', 'vi'), exercises: [], items: 0 })).toBe(1);
});

describe('what is written into exercises', () => {
	const record = emptyRecord('khoa');
	it('joins what another tab wrote: of two texts in one field the later one stays', () => {
		const mine = wrote(wrote(record, 'a', 'một', 10), 'b', 'hai', 20);
		const theirs = wrote(wrote(record, 'a', 'một hơn', 15), 'c', 'ba', 5);
		const expected = { a: { text: 'một hơn', at: 15 }, b: { text: 'hai', at: 20 }, c: { text: 'ba', at: 5 } };
		expect(merged(mine, theirs).written).toEqual(expected);
		expect(merged(theirs, mine).written).toEqual(expected);
	});
	it('is later than what stood there, also where the clock was set back', () => {
		expect(wrote(wrote(record, 'a', 'một', 100), 'a', 'hai', 50).written.a).toEqual({ text: 'hai', at: 101 });
	});
	it('is restored piece by piece; a record of before exercises is sound', () => {
		const text = JSON.stringify({ ...record, written: { a: { text: 'một', at: 1 }, b: { text: 5, at: 1 }, c: 'x' } });
		expect(restore(text, 'khoa')).toMatchObject({ record: { written: { a: { text: 'một', at: 1 } } }, broken: true });
		const { written: _, ...before } = record;
		expect(restore(JSON.stringify(before), 'khoa')).toEqual({ record, broken: false });
	});
	it.each(['', 'null', '[]', '5', '{"a":{"text":1}}', '{"__proto__":{"text":"x","at":1}}'])('a table that is no table (%s) gives nothing', (text) => {
		expect(Object.keys(textsIn(text).texts)).toEqual([]);
	});
});
