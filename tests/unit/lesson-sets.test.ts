/** Sets of lessons: what a teacher does with them, and what is kept of them. */
import { describe, expect, it } from 'vitest';
import { KeptRecord } from '../../src/learning/kept-record.ts';
import {
	addedSet,
	byDate,
	freeName,
	isDay,
	isKey,
	LIMITS,
	lineOf,
	moved,
	newItem,
	newSet,
	noSets,
	type Sets,
	withItem,
	withoutItem,
	withoutSet,
	writtenOn,
} from '../../src/lesson/sets/set.ts';
import { mergedSets, restoreSets, SETS_KEY, setsKind } from '../../src/lesson/sets/set-record.ts';
import { fakeBrowser } from './fake-browser.ts';

const browser = fakeBrowser();
const keys = ['truong-hoc/mot', 'sinh-hoat/hai', 'phat-thanh/ba'];
const items = keys.map((key) => newItem(key, key, 1));
const record = (): Sets => addedSet(noSets(), 'a', newSet('Bộ', items, 1), 1);
const order = (sets: Sets) => sets.sets.a?.items.map(({ key }) => key.split('/')[1]).join(' ');
const idAt = (index: number) => items[index]?.id ?? '';

describe('the order of a set', () => {
	it.each([
		[0, 1, 'hai mot ba'],
		[0, 5, 'hai ba mot'],
		[2, -1, 'mot ba hai'],
		[0, -1, 'mot hai ba'],
	])('moves item %i by %i', (index, by, wanted) => {
		expect(order(moved(record(), 'a', idAt(index), by, 2))).toBe(wanted);
	});
	it('by date leaves what has none at the end', () => {
		const dated = writtenOn(writtenOn(record(), 'a', idAt(2), { date: '2026-12-01' }, 2), 'a', idAt(1), { date: '2026-12-10' }, 3);
		expect(order(byDate(dated, 'a', 4))).toBe('ba hai mot');
	});
	it('takes nothing more once it is full', () => {
		let sets = record();
		for (let count = 0; count < LIMITS.items + 5; count++) sets = withItem(sets, 'a', newItem('truong-hoc/mot', '', 1), 2);
		expect(sets.sets.a?.items).toHaveLength(LIMITS.items);
	});
	it('of a set that is not there stays as it is', () => {
		const sets = record();
		expect(moved(sets, 'b', idAt(0), 1, 2)).toBe(sets);
	});
});

describe('words of a teacher', () => {
	it('are one line without signs that nobody sees', () => {
		expect(lineOf('  Lớp\u202E 6A\n\u0000phòng  3 ', 60)).toBe('Lớp 6A phòng 3');
		expect(lineOf('x'.repeat(80), 60)).toHaveLength(60);
		expect(lineOf('😀', 1).isWellFormed()).toBe(true);
	});
	it('dates are days that exist', () => {
		expect(['', '2026-12-10', '2028-02-29'].every(isDay)).toBe(true);
		expect(['2026-02-29', '2026-13-01', '10/12/2026', '9999-12-31', null, 20261210].some(isDay)).toBe(false);
	});
	it('keys name lessons, guides and scripts, and no path', () => {
		expect(keys.every(isKey)).toBe(true);
		expect(['truong-hoc/', 'truong-hoc/../x', 'javascript:alert(1)', 'khoa-hoc/a', 'truong-hoc/A', `truong-hoc/${'a'.repeat(200)}`, 7].some(isKey)).toBe(false);
	});
	it('a name that is taken gets a number', () => {
		expect(freeName(record(), 'Bộ')).toBe('Bộ (2)');
		expect(freeName(record(), 'Khác')).toBe('Khác');
	});
});

describe('two tabs', () => {
	it('that write different things keep both', () => {
		const one = writtenOn(record(), 'a', idAt(0), { note: 'phòng 3' }, 5);
		const other = withItem(writtenOn(record(), 'a', idAt(1), { group: '6A' }, 6), 'a', newItem('truong-hoc/bon', 'Bốn', 6), 6);
		for (const both of [mergedSets(one, other), mergedSets(other, one)]) {
			expect(order(both)).toBe('mot hai ba bon');
			expect(both.sets.a?.items[0]?.note).toBe('phòng 3');
			expect(both.sets.a?.items[1]?.group).toBe('6A');
		}
	});
	it('what one has taken out or deleted, the other does not bring back', () => {
		const old = record();
		expect(order(mergedSets(withoutItem(old, 'a', idAt(1), 5), old))).toBe('mot ba');
		expect(mergedSets(withoutSet(old, 'a', 5), old).sets).toEqual({});
	});
	it('what was deleted and taken back stays', () => {
		const old = record();
		const deleted = withoutSet(old, 'a', 5);
		const set = old.sets.a ?? newSet('', [], 0);
		expect(order(mergedSets(addedSet(deleted, 'a', set, 5), deleted))).toBe('mot hai ba');
	});
});

describe('what is kept', () => {
	const store = () => new KeptRecord(setsKind);
	it('is there again, also for another tab', async () => {
		const first = store();
		expect(await first.update(record)).toBe(true);
		const second = store();
		expect(order(second.record)).toBe('mot hai ba');
		void second.update((sets) => withoutItem(sets, 'a', idAt(0), 9));
		browser.hear('storage', { key: SETS_KEY, newValue: browser.kept.get(SETS_KEY) });
		expect(order(first.record)).toBe('hai ba');
	});
	it('goes on in memory where the storage is full, and says so', async () => {
		browser.full = true;
		const notes: (string | undefined)[] = [];
		const full = store();
		full.onNote((note) => notes.push(note));
		expect(await full.update(record)).toBe(false);
		expect(order(full.record)).toBe('mot hai ba');
		expect(notes).toEqual(['memory']);
	});
	it.each([
		['no JSON', '{'],
		['of another version', '{"version":2,"sets":{},"gone":{}}'],
		['a list', '[]'],
		['null', 'null'],
	])('is put aside where it is %s', (_what, text) => {
		browser.kept.set(SETS_KEY, text);
		const broken = store();
		expect(broken.record).toEqual(noSets());
		expect(browser.kept.get(`quyen-con-nguoi.aside/${SETS_KEY}`)).toBe(text);
	});
	it('goes on with what is sound', () => {
		const sound = record();
		const broken = { ...sound, sets: { ...sound.sets, b: { name: 7 }, constructor: sound.sets.a, c: { ...sound.sets.a, items: [items[0], { id: 'x' }] } } };
		const { record: read, broken: said } = restoreSets(JSON.stringify(broken));
		expect(said).toBe(true);
		expect(Object.keys(read.sets)).toEqual(['a', 'c']);
		expect(read.sets.c?.items).toHaveLength(1);
		expect(restoreSets(JSON.stringify(sound))).toEqual({ record: sound, broken: false });
	});
});
