/** What flashcards leave on a device: kept by two tabs, refused by the browser, taken to another device, sent by someone hostile. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { graded } from '../../src/cards/schedule.ts';
import { cardState, emptyCards, mergedCards, restoreCards, withCard, withDecks } from '../../src/learning/card-record.ts';
import { CARDS_KEY, CardStore } from '../../src/learning/card-store.ts';
import { device } from '../../src/learning/device-storage.ts';
import { canBeImported, exported, imported } from '../../src/learning/export-import.ts';
import { fakeBrowser } from './fake-browser.ts';

const NOW = Date.parse('2026-11-30T08:00:00Z');
const learned = (id: string, at = NOW) => withCard(emptyCards(), id, graded(undefined, 3, at), at);
const browser = fakeBrowser();
const onDevice = () => restoreCards(browser.kept.get(CARDS_KEY) ?? '').record;

describe('the record of flashcards', () => {
	it('is one of both tabs, and gone in both once it is deleted in one', async () => {
		const store = new CardStore();
		await store.update((record) => withCard(record, 'term/a', graded(undefined, 3, NOW), NOW));
		browser.kept.set(CARDS_KEY, JSON.stringify(learned('term/b')));
		browser.hear('storage', { key: CARDS_KEY, newValue: browser.kept.get(CARDS_KEY) });
		expect(Object.keys(store.record.cards).sort()).toEqual(['term/a', 'term/b']);
		await store.update((record) => withDecks(record, ['term'], NOW));
		expect(Object.keys(onDevice().cards).sort()).toEqual(['term/a', 'term/b']);
		browser.hear('storage', { key: CARDS_KEY, newValue: null });
		expect(store.record).toEqual(emptyCards());
	});
	it('goes on in the page where the browser is full, and says so', async () => {
		const store = new CardStore();
		const notes: unknown[] = [];
		store.onNote((note) => notes.push(note));
		browser.full = true;
		expect(await store.update((record) => withCard(record, 'term/a', graded(undefined, 3, NOW), NOW))).toBe(false);
		expect(cardState(store.record, 'term/a')?.reps).toBe(1);
		browser.full = false;
		expect(await store.update((record) => record)).toBe(true);
		expect(notes).toEqual(['memory', undefined]);
	});
	it('that is broken is put aside as it was, and what is sound in it goes on', () => {
		const text = JSON.stringify({ ...learned('term/a'), cards: { ...learned('term/a').cards, 'term/b': { at: 'x' } } });
		browser.kept.set(CARDS_KEY, text);
		expect(Object.keys(new CardStore().record.cards)).toEqual(['term/a']);
		expect(browser.kept.get(`quyen-con-nguoi.aside/${CARDS_KEY}`)).toBe(text);
		expect(restoreCards(browser.kept.get(CARDS_KEY) ?? '')).toEqual({ record: learned('term/a'), broken: false });
	});
	it('reads back what was written, whatever was done', () => {
		fc.assert(
			fc.property(
				fc.array(fc.tuple(fc.constantFrom('term/a', 'item/b'), fc.constantFrom(1, 2, 3, 4), fc.integer({ min: 0, max: 4_000_000_000_000 }))),
				(acts) => {
					const record = acts.reduce((all, [id, grade, at]) => withCard(all, id, graded(cardState(all, id), grade as 1 | 2 | 3 | 4, at), at), emptyCards());
					expect(restoreCards(JSON.stringify(record))).toEqual({ record, broken: false });
					expect(mergedCards(record, emptyCards())).toEqual(record);
				},
			),
		);
	});
	const sound = learned('a').cards.a;
	it.each([
		['no object', []],
		['a time beyond the year 9999', { ...sound, at: 1e300 }],
		['no stability', { at: 1, state: { ...sound?.state, stability: 0 } }],
		['a stability that is no number', { at: 1, state: { ...sound?.state, stability: null } }],
		['a difficulty of eleven', { at: 1, state: { ...sound?.state, difficulty: 11 } }],
		['a stage that FSRS does not know', { at: 1, state: { ...sound?.state, stage: 0 } }],
		['half a step', { at: 1, state: { ...sound?.state, step: 0.5 } }],
		['no grade', { at: 1, state: { ...sound?.state, reps: 0 } }],
	])('takes no card with %s, so that none can break the schedule', (_, card) => {
		const { record, broken } = restoreCards(JSON.stringify({ version: 1, cards: { a: card, b: sound } }));
		expect([Object.keys(record.cards), broken]).toEqual([['b'], true]);
	});
	it.each(['', 'null', '[]', '{"version":2,"cards":{}}', '{"version":1,"cards":[]}', '{"version":1}'])('%j is no record', (text) =>
		expect(restoreCards(text)).toEqual({ record: emptyCards(), broken: true }),
	);
	it('keeps no key that would change what it is', () => {
		const { record, broken } = restoreCards(`{"version":1,"cards":{"__proto__":${JSON.stringify(sound)},"constructor":${JSON.stringify(sound)}}}`);
		expect([broken, Object.keys(record.cards)]).toEqual([true, ['constructor']]);
		expect(cardState(emptyCards(), 'constructor')).toBeUndefined();
	});
});

describe('a file of learning', () => {
	it('takes flashcards along, and joins them to those of the other device', async () => {
		device.write(CARDS_KEY, JSON.stringify(withDecks(learned('term/a'), ['article/CRC'], NOW)));
		const text = exported(new Date(0));
		for (const key of device.keys()) device.remove(key);
		const store = new CardStore();
		await store.update(() => mergedCards(learned('term/a', NOW + 5), learned('item/b')));
		expect(await imported(text)).toEqual({ kept: 1, durable: true });
		store.reload();
		expect(Object.keys(store.record.cards).sort()).toEqual(['item/b', 'term/a']);
		expect([store.record.cards['term/a']?.at, store.record.decks?.chosen]).toEqual([NOW + 5, ['article/CRC']]);
	});
	it('with broken flashcards alone brings nothing, and takes nothing away', async () => {
		device.write(CARDS_KEY, JSON.stringify(learned('term/a')));
		const file = JSON.stringify({ format: 'quyen-con-nguoi/viec-hoc', version: 1, entries: { [CARDS_KEY]: '{"version":1,"cards":{"term/a":7}}' } });
		expect(await imported(file)).toBe('nothing-inside');
		expect(onDevice()).toEqual(learned('term/a'));
	});
	it('holds a thousand cards, and another device takes it', () => {
		const record = Array.from({ length: 1000 }, (_, index) => `item/m1-mot-cau-hoi-co-ten-dai-${index}`).reduce(
			(all, id, index) => withCard(all, id, graded(undefined, 3, NOW + index), NOW + index),
			emptyCards(),
		);
		device.write(CARDS_KEY, JSON.stringify(record));
		expect(canBeImported(exported(new Date(0)))).toBe(true);
	});
});
