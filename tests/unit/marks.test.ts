/** Marked paragraphs: found again in a text that was edited, joined from two devices, restored whatever was kept. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	findMarks,
	type KeptMark,
	type Marks,
	markFragment,
	markKey,
	markPlace,
	marksOf,
	named,
	nameInFragment,
	underText,
	WORDS_LIMIT,
} from '../../src/learning/marks.ts';
import { emptyRecord, marked, merged, unmarked } from '../../src/learning/record.ts';
import { restore } from '../../src/learning/restore.ts';

const TEXT = [
	'Vốn có, phổ quát, không chia cắt',
	'Tuyên ngôn thế giới về quyền con người năm 1948 nói rằng ai sinh ra cũng tự do, cũng bình đẳng với người khác về phẩm giá và quyền.',
	'Nhà nước có ba nghĩa vụ: tôn trọng, bảo vệ và thực hiện quyền.',
	'Nhà nước có ba nghĩa vụ: tôn trọng, bảo vệ và thực hiện quyền.',
	'Một phóng viên hỏi người phát ngôn của xã vì sao trụ sở chưa có lối vào cho người đi xe lăn, và xã sẽ làm gì trước.',
];
const ONE = { language: 'vi', lesson: 'bai' };
/** A mark as it is made in a text. */
const markAt = (place: number, text: readonly string[] = TEXT): KeptMark => {
	const paragraph = named(text)[place];
	if (!paragraph) throw new RangeError(`${place}`);
	return { key: markKey({ ...ONE, name: paragraph.name }), words: paragraph.words.slice(0, WORDS_LIMIT), place, text: '', at: 1 };
};
/** Where a mark made in the text before is found in the text of today. */
const found = (place: number, now: readonly string[], before: readonly string[] = TEXT) => {
	const mark = markAt(place, before);
	return findMarks([mark], named(now)).get(mark.key);
};

describe('a marked paragraph is found again', () => {
	it.each([0, 1, 2, 3, 4])('where nothing was changed (%d)', (place) => expect(found(place, TEXT)).toBe(place));
	it('where others were put before it, moved and taken away', () => {
		expect(found(1, ['Mới.', ...TEXT])).toBe(2);
		expect(found(1, [...TEXT].reverse())).toBe(3);
		expect(found(4, TEXT.slice(3))).toBe(1);
	});
	it('where its signs, its capitals or the form of its letters have changed', () =>
		expect(
			found(
				1,
				TEXT.map((text) => text.replace(', cũng', '; cũng').toUpperCase().normalize('NFD')),
			),
		).toBe(1));
	it('where some of its words have changed', () => {
		const now = TEXT.map((text) => text.replace('nói rằng ai sinh ra', 'ghi rằng mọi người sinh ra'));
		expect(found(1, ['Đoạn mới', ...now])).toBe(2);
	});
	it('where a sentence came before it or behind it', () =>
		expect(
			found(
				4,
				TEXT.map((text, at) => (at === 4 ? `Chuyện thường gặp. ${text} Câu trả lời ở dưới.` : text)),
			),
		).toBe(4));
	it('where a long one has changed at its end, of which no words are kept', () => {
		const long = (end: string) => `${Array.from({ length: 150 }, (_, index) => `chữ${index}`).join(' ')} ${end}`;
		expect(found(1, ['Đầu', long('khác hẳn đi')], ['Đầu', long('như cũ')])).toBe(1);
	});
	it('nearest to where it stood, where two are equally alike', () => {
		const now = TEXT.map((text) => text.replace('ba nghĩa vụ', 'nhiều nghĩa vụ'));
		expect(found(2, now)).toBe(2);
		expect(found(3, now)).toBe(3);
	});
	it('in one place alone: two marks never come to stand at one paragraph', () => {
		const marks = [markAt(2), markAt(3)];
		expect(findMarks(marks, named(TEXT.slice(0, 3))).size).toBe(1);
	});
});

describe('a marked paragraph is not there any more', () => {
	it('where it was taken away', () =>
		expect(
			found(
				1,
				TEXT.filter((_, at) => at !== 1),
			),
		).toBeUndefined());
	it('where it says something else', () =>
		expect(
			found(
				1,
				TEXT.map((text, at) => (at === 1 ? 'Hiến pháp năm 2013 dành cả chương II cho quyền con người.' : text)),
			),
		).toBeUndefined());
	it('in a text without paragraphs', () => expect(found(1, [])).toBeUndefined());
	it('though another is like it that is marked itself', () => {
		const near = ['Quyền được học tập của trẻ em ở miền núi', 'Quyền được học tập của trẻ em ở miền biển'];
		const marks = [markAt(0, near), markAt(1, near)];
		expect([...findMarks(marks, named(near.slice(1)))]).toEqual([[marks[1]?.key, 0]]);
	});
});

it('whatever is inserted around them, marks stay at the words that were marked', () =>
	fc.assert(
		fc.property(
			fc.uniqueArray(fc.stringMatching(/^[a-z]{1,6}( [a-z]{1,6}){2,8}$/), { minLength: 2, maxLength: 12 }),
			fc.nat(),
			fc.array(fc.nat()),
			(text, at, holes) => {
				const place = at % text.length;
				const now = text.flatMap((paragraph, index) => (index !== place && holes.includes(index) ? [] : [paragraph]));
				const mark = markAt(place, text);
				expect(now[findMarks([mark], named(now)).get(mark.key) ?? -1]).toBe(text[place]);
			},
		),
	));

describe('keys and fragments', () => {
	it('say where a mark belongs', () => {
		const key = markAt(1).key;
		expect(markPlace(key)).toEqual({ ...ONE, name: named(TEXT)[1]?.name });
		expect(nameInFragment(`#${markFragment(key)}`)).toBe(markPlace(key)?.name);
	});
	it.each(['hre', 'vi-x-cotu', 'zh-hant'])('say so in a language with the tag %s', (language) => {
		const place = { language, lesson: 'bai', name: 'a-1' };
		expect(markPlace(markKey(place))).toEqual(place);
	});
	it.each(['', 'vi/bai', 'vi--x/bai/a-1', 'vi/bai/x', '../bai/a-1', 'vi/Bài/a-1', '__proto__', 'vi/bai/a-1/b'])('%s is none', (key) =>
		expect(markPlace(key)).toBeUndefined(),
	);
	it.each(['', '#', '#muc-tieu', '#doan-', '#doan-a', '#doan-"><b'])('%s leads to none', (fragment) => expect(nameInFragment(fragment)).toBeUndefined());
});

describe('the marks of a record', () => {
	const key = markAt(1).key;
	const mark = { text: 'Hỏi lại', words: 'Tuyên ngôn', place: 1 };
	const empty = emptyRecord('khoa');
	const one = marked(empty, key, mark, 10);
	it('of a lesson, in the order of its text, one language or all', () => {
		const all = marked(marked(one, markKey({ language: 'en', lesson: 'bai', name: 'z-1' }), { ...mark, place: 0 }, 11), 'vi/khac/z-1', mark, 12);
		expect(marksOf(all.marks, 'bai').map(({ place }) => place)).toEqual([0, 1]);
		expect(marksOf(all.marks, 'bai', 'vi').map((each) => each.key)).toEqual([key]);
	});
	it('of two devices are all there; of one mark the later change stays', () => {
		const other = marked(marked(empty, 'vi/bai/b-1', mark, 1), key, { ...mark, text: 'cũ' }, 5);
		expect(merged(one, other)).toEqual(merged(other, one));
		expect(marksOf(merged(one, other).marks, 'bai').map(({ text }) => text)).toEqual(['Hỏi lại', 'Hỏi lại']);
	});
	it('taken away stays away, also where the clock was set back, and leaves nothing of the note', () => {
		const away = unmarked(one, key, 3);
		expect(marksOf(merged(one, away).marks, 'bai')).toEqual([]);
		expect(marksOf(merged(away, one).marks, 'bai')).toEqual([]);
		expect(JSON.stringify(merged(one, away))).not.toContain('Hỏi lại');
	});
	it('set again after it was taken away is there again', () => {
		const again = marked(unmarked(one, key, 11), key, { ...mark, text: 'lại' }, 12);
		expect(marksOf(merged(one, again).marks, 'bai').map(({ text }) => text)).toEqual(['lại']);
	});
	it('taking away what is not there is nothing', () => expect(unmarked(empty, key, 1)).toBe(empty));
	it('of one text are one set, on whichever page they were made', () => {
		const under = (marks: Marks) => underText(marks, 'bai', ['en', 'hre'], 'vi');
		const read = (marks: Marks) => marksOf(marks, 'bai').map((each) => [each.key, each.text]);
		const both = marked(marked(marked(empty, 'en/bai/a-1', mark, 5), 'vi/bai/b-1', mark, 6), 'hre/bai/c-1', { ...mark, text: '' }, 7).marks;
		expect(read(under(both)).sort()).toEqual([
			['vi/bai/a-1', 'Hỏi lại'],
			['vi/bai/b-1', 'Hỏi lại'],
			['vi/bai/c-1', ''],
		]);
		const once = under(both);
		expect(under(once)).toBe(once);
		// Nothing comes back of the set before, and later changes elsewhere are not overwritten.
		expect(read(under(merged({ ...empty, marks: both }, { ...empty, marks: under(both) }).marks))).toEqual(read(under(both)));
		const twice = (one: string, other: string) =>
			read(under(marked(marked(empty, 'en/bai/a-1', { ...mark, text: one }, 9), 'vi/bai/a-1', { ...mark, text: other }, 6).marks));
		expect([twice('một', 'hai'), twice('một', 'một'), twice('', 'hai'), twice('hai ba', 'hai')]).toEqual(
			['hai\nmột', 'một', 'hai', 'hai ba'].map((text) => [['vi/bai/a-1', text]]),
		);
	});
	it('of another text, another lesson or taken away stay as they are', () => {
		for (const record of [
			marked(empty, 'en/khac/a-1', mark, 5),
			marked(empty, 'fr/bai/a-1', mark, 5),
			unmarked(marked(empty, 'en/bai/a-1', mark, 5), 'en/bai/a-1', 6),
			one,
		])
			expect(underText(record.marks, 'bai', ['en'], 'vi')).toBe(record.marks);
	});
	it('come back from what was kept', () => {
		const record = unmarked(marked(one, 'en/bai/b-1', mark, 5), 'en/bai/b-1', 6);
		expect(restore(JSON.stringify(record), 'khoa')).toEqual({ record, broken: false });
	});
	it('of a record from before there were any are none', () => {
		const { marks: _, ...older } = empty;
		expect(restore(JSON.stringify(older), 'khoa')).toEqual({ record: empty, broken: false });
	});
	it.each([
		['no table', [7]],
		['a text', 'x'],
		['another key', { 'vi/bai': one.marks[key] }],
		['a key that is a way out', { '../../bai/a-1': one.marks[key] }],
		['no words', { [key]: { text: '', at: 1, place: 0 } }],
		['more words than are kept', { [key]: { ...mark, at: 1, words: 'x'.repeat(WORDS_LIMIT + 1) } }],
		['a place that is none', { [key]: { ...mark, at: 1, place: -1 } }],
		['a place beyond all', { [key]: { ...mark, at: 1, place: 1e300 } }],
		['a time that cannot be shown', { [key]: { ...mark, at: 1e300 } }],
		['gone that is no yes', { [key]: { ...mark, at: 1, gone: 'x' } }],
		['a note that is an object', { [key]: { ...mark, at: 1, text: {} } }],
	])('hostile, with %s, leave the sound ones', (_, hostile) => {
		const sound = { 'vi/bai/z-1': { ...mark, at: 2 } };
		const marks = typeof hostile === 'object' && !Array.isArray(hostile) ? { ...hostile, ...sound } : hostile;
		const { record, broken } = restore(JSON.stringify({ ...empty, marks }), 'khoa');
		expect(broken).toBe(true);
		expect(record.marks).toEqual(typeof hostile === 'object' && !Array.isArray(hostile) ? sound : {});
	});
	it('are not put in the place of what all objects have', () => {
		const text = JSON.stringify(empty).replace('"marks":{}', `"marks":{"__proto__":${JSON.stringify(one.marks[key])}}`);
		expect(restore(text, 'khoa')).toEqual({ record: empty, broken: true });
	});
});
