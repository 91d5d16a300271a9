/** The record of answers on the learner's device: what it survives. */
import { describe, expect, it, vi } from 'vitest';
import { type AnswerNote, QUIZ_LIMIT, STATE_LIMIT } from '../../src/learning/answer-store.ts';
import { closeAllTabs, here, Storage, tab, tabsHere } from './answer-tabs.ts';

tabsHere();

describe('answers are kept', () => {
	it('over a reload and a closed tab', async () => {
		const first = await tab();
		expect(first.state).toBeUndefined();
		first.store.save({ a: 1 });
		closeAllTabs();
		expect((await tab(first.session)).state).toEqual({ a: 1 });
		closeAllTabs();
		expect((await tab()).state).toEqual({ a: 1 });
	});
	it('apart for each quiz', async () => {
		(await tab()).store.save({ a: 1 });
		expect((await tab(undefined, 'q2')).state).toBeUndefined();
	});
	it('until they are removed', async () => {
		const { store } = await tab();
		store.save({ a: 1 });
		store.clear();
		closeAllTabs();
		expect((await tab()).state).toBeUndefined();
	});
});

describe('a quiz that asks to keep too much', () => {
	const text = (length: number) => 'x'.repeat(length);
	const size = () => [...here.local.items.values()].reduce((sum, value) => sum + value.length, 0);
	it('is refused, which is said, and the last good state stays, also over a reload', async () => {
		const { store, notes } = await tab();
		store.save({ a: 1 });
		store.save({ a: text(STATE_LIMIT) });
		expect(notes).toEqual(['large']);
		expect(store.state).toEqual({ a: 1 });
		closeAllTabs();
		expect((await tab()).state).toEqual({ a: 1 });
	});
	it('is kept again once it asks for less', async () => {
		const { store, notes } = await tab();
		store.save({ a: text(5_000_000) });
		store.save({ a: text(STATE_LIMIT - 100) });
		expect(notes).toEqual(['large']);
		closeAllTabs();
		expect((await tab()).state).toEqual({ a: text(STATE_LIMIT - 100) });
	});
	it('gets no more in many tabs and languages than one quiz may have, and other quizzes keep theirs', async () => {
		const notes: (AnswerNote | undefined)[] = [];
		for (let number = 0; number < 12; number++) {
			const opened = await tab();
			opened.store.save({ number, a: text(STATE_LIMIT - 100) });
			notes.push(...opened.notes);
		}
		expect(size()).toBeLessThanOrEqual(QUIZ_LIMIT);
		expect(notes).toContain('large');
		const other = await tab(undefined, 'q2');
		other.store.save({ a: text(STATE_LIMIT - 100) });
		expect(other.notes).toEqual([]);
	});
	it('gets no more by records that cannot be read and are put aside', async () => {
		for (let number = 0; number < 12; number++) {
			const { store, session } = await tab();
			store.save({ number, a: text(STATE_LIMIT - 100) });
			for (const [key, value] of here.local.items)
				if (key.startsWith('quyen-con-nguoi.quiz')) here.local.items.set(key, value.replace('"version":1', '"version":2'));
			closeAllTabs();
			await tab(session);
			closeAllTabs();
		}
		expect(size()).toBeLessThanOrEqual(QUIZ_LIMIT);
	});
	it.each([undefined, 'x'.repeat(100), 7, true, 10n, () => 1])('what is no state changes nothing: %s', async (value) => {
		const { store, notes } = await tab();
		store.save({ a: 1 });
		store.save(value);
		expect([store.state, notes]).toEqual([{ a: 1 }, []]);
		closeAllTabs();
		expect((await tab()).state).toEqual({ a: 1 });
	});
});

describe('when something is wrong', () => {
	it.each(['{', 'null', '7', '{"version":1}', '{"version":99,"saved":1,"state":{}}', '{"version":1,"saved":"x","state":{}}'])(
		'a broken record is put aside, not lost: %s',
		async (text) => {
			here.local.items.set('quyen-con-nguoi.quiz/q/vi/old', text);
			const { state, notes } = await tab();
			expect(state).toBeUndefined();
			expect(notes).toEqual(['broken']);
			expect(here.local.items.get('quyen-con-nguoi.aside/quyen-con-nguoi.quiz/q/vi/old')).toBe(text);
		},
	);
	it('a broken record does not take a sound one with it', async () => {
		const { store } = await tab();
		store.save({ a: 1 });
		here.local.items.set('quyen-con-nguoi.quiz/q/vi/old', '{');
		closeAllTabs();
		expect((await tab()).state).toEqual({ a: 1 });
	});
	it('a full storage: the answers live on in the tab, and it is said', async () => {
		const { store, notes } = await tab();
		here.local.full = true;
		store.save({ a: 1 });
		expect(store.state).toEqual({ a: 1 });
		await expect.poll(() => notes).toEqual(['memory']);
		here.local.full = false;
		store.save({ a: 2 });
		expect(notes).toEqual(['memory', undefined]);
		closeAllTabs();
		expect((await tab()).state).toEqual({ a: 2 });
	});
	it('a broken record in a full storage stays where it is', async () => {
		here.local.items.set('quyen-con-nguoi.quiz/q/vi/old', '{');
		here.local.full = true;
		const { notes } = await tab();
		expect(notes).toContain('memory');
		expect([...here.local.items.values()]).toContain('{');
	});
	it('a forbidden storage', async () => {
		here.local.forbidden = true;
		const session = new Storage();
		session.forbidden = true;
		const { store, state, notes } = await tab(session);
		expect(state).toBeUndefined();
		store.save({ a: 1 });
		store.clear();
		expect(store.state).toBeUndefined();
		expect(new Set(notes)).toEqual(new Set(['memory']));
	});
	it.each([
		[
			'at once',
			() => {
				throw new DOMException('denied', 'SecurityError');
			},
		],
		['later', () => Promise.reject(new DOMException('denied', 'SecurityError'))],
	])('locks that are refused %s do not stop the quiz', async (_, request) => {
		for (let number = 0; number < 6; number++)
			here.local.items.set(`quyen-con-nguoi.quiz/q/vi/${number}`, JSON.stringify({ version: 1, saved: number, state: { number } }));
		vi.stubGlobal('navigator', { locks: { request } });
		expect((await tab()).state).toEqual({ number: 5 });
	});
	it('old slots that the browser does not remove do not stop the quiz', async () => {
		for (let number = 0; number < 6; number++)
			here.local.items.set(`quyen-con-nguoi.quiz/q/vi/${number}`, JSON.stringify({ version: 1, saved: number, state: { number } }));
		here.local.removeItem = () => {
			throw new DOMException('denied', 'SecurityError');
		};
		expect((await tab()).state).toEqual({ number: 5 });
	});
	it('records that cannot be read at the same place at two times are both put aside', async () => {
		for (const text of ['{', '{"version":99}']) {
			here.local.items.set('quyen-con-nguoi.quiz/q/vi/old', text);
			await tab();
		}
		expect([...here.local.items].filter(([key]) => key.startsWith('quyen-con-nguoi.aside/')).map(([, text]) => text)).toEqual(['{', '{"version":99}']);
	});
	it('a browser without locks', async () => {
		vi.stubGlobal('navigator', {});
		const { store } = await tab();
		store.save({ a: 1 });
		expect((await tab()).state).toEqual({ a: 1 });
	});
});
