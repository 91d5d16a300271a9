/** Several tabs answer one quiz: none takes away what another one has answered. */
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { closeAllTabs, here, Storage, tab, tabsHere } from './answer-tabs.ts';

tabsHere();

describe('two tabs', () => {
	it('do not write over each other, and the second begins where the first was', async () => {
		const one = await tab();
		one.store.save({ a: 1 });
		const two = await tab();
		expect(two.state).toEqual({ a: 1 });
		expect(two.notes).toEqual(['tab']);
		two.store.save({ a: 1, b: 2 });
		one.store.save({ a: 1, c: 3 });
		const records = [...here.local.items.values()].map((text) => (JSON.parse(text) as { state: object }).state);
		expect(records).toEqual(
			expect.arrayContaining([
				{ a: 1, b: 2 },
				{ a: 1, c: 3 },
			]),
		);
	});
	it('each finds its own after a reload', async () => {
		const one = await tab();
		one.store.save({ a: 1 });
		const two = await tab();
		two.store.save({ b: 2 });
		closeAllTabs();
		expect((await tab(one.session)).state).toEqual({ a: 1 });
		expect((await tab(two.session)).state).toEqual({ b: 2 });
	});
	it('what closed tabs left does not grow without end', async () => {
		for (let number = 0; number < 12; number++) {
			const { store } = await tab();
			store.save({ number });
		}
		closeAllTabs();
		await tab();
		await Promise.resolve();
		expect(here.local.items.size).toBeLessThanOrEqual(5);
	});
});

describe('seven tabs that answer one quiz', () => {
	const ids = Array.from({ length: 7 }, (_, number) => `q${number}`);
	const set = (items: Record<string, unknown>, position = 0) => ({ order: ids, position, finished: false, items });
	const answer = (value: number) => ({ answer: value, mode: 'open', of: 'a' });
	const itemsOf = (state: unknown) => (state as { items?: object } | undefined)?.items;
	const all = Object.fromEntries(ids.map((id, number) => [id, answer(number)]));
	/** Opens seven tabs, in each of which one question is answered. */
	async function seven() {
		const tabs = [];
		for (const [number, id] of ids.entries()) tabs.push({ number, id, ...(await tab()) });
		for (const { store, number, id } of tabs) {
			vi.setSystemTime(1000 + number);
			store.save(set({ ...itemsOf(store.state), [id]: answer(number) }, number));
		}
		return tabs;
	}
	beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: 1000 }));
	afterEach(() => void vi.useRealTimers());

	it('lose none of their answers, in whatever order they are closed', async () => {
		await fc.assert(
			fc.asyncProperty(fc.shuffledSubarray(ids, { minLength: 7 }), async (order) => {
				here.local = new Storage();
				here.locks.held.clear();
				const tabs = await seven();
				for (const id of order) {
					tabs.find((one) => one.id === id)?.store.close();
					await Promise.resolve();
				}
				here.locks.held.clear();
				const later = await tab();
				expect(itemsOf(later.state)).toEqual(all);
				// What was joined is kept once, with the next answer.
				later.store.save(set({ ...all, q0: answer(9) }));
				await new Promise((resolve) => setTimeout(resolve, 0));
				here.locks.held.clear();
				expect(itemsOf((await tab()).state)).toEqual({ ...all, q0: answer(9) });
				expect(here.local.items.size).toBe(1);
			}),
			{ numRuns: 30 },
		);
	});
	it('lose none while some of them stay open', async () => {
		const tabs = await seven();
		for (const { store } of tabs.slice(0, 5)) store.close();
		await new Promise((resolve) => setTimeout(resolve, 0));
		const later = await tab();
		expect(Object.keys(itemsOf(later.state) ?? {})).toEqual(expect.arrayContaining(ids.slice(0, 5)));
		later.store.save(later.state);
		for (const { store, number, id } of tabs.slice(5)) store.save(set({ [id]: answer(number), extra: answer(1) }));
		here.locks.held.clear();
		expect(itemsOf((await tab()).state)).toEqual({ ...all, extra: answer(1) });
	});
	it('of one question keep the answer that was given last, though another tab was kept later', async () => {
		const [one, two] = [await tab(), await tab()];
		one.store.save(set({ q0: answer(1) }));
		vi.setSystemTime(2000);
		two.store.save(set({ q0: answer(2) }));
		vi.setSystemTime(3000);
		one.store.save(set({ q0: answer(1), q1: answer(3) }));
		here.locks.held.clear();
		expect(itemsOf((await tab()).state)).toEqual({ q0: answer(2), q1: answer(3) });
	});
	it('bring nothing back that was taken back, or begun again', async () => {
		const one = await tab();
		one.store.save(set(all));
		const two = await tab();
		vi.setSystemTime(2000);
		two.store.save(set({}));
		vi.setSystemTime(3000);
		two.store.save(set({ q0: answer(5) }));
		here.locks.held.clear();
		const three = await tab();
		expect(itemsOf(three.state)).toEqual({ q0: answer(5) });
		three.store.clear();
		await new Promise((resolve) => setTimeout(resolve, 0));
		here.locks.held.clear();
		expect((await tab()).state).toBeUndefined();
		expect(here.local.items.size).toBe(0);
	});
	it('do not write over each other where the browser has no locks', async () => {
		vi.stubGlobal('navigator', {});
		await seven();
		expect(itemsOf((await tab()).state)).toEqual(all);
	});
	it('go on with what an earlier version kept of them', async () => {
		for (const [number, id] of ids.entries())
			here.local.items.set(`quyen-con-nguoi.quiz/q/vi/${id}`, JSON.stringify({ version: 1, saved: number, state: set({ [id]: answer(number) }) }));
		expect(itemsOf((await tab()).state)).toEqual(all);
	});
	it.each([
		['names that every object has', { constructor: answer(1), toString: answer(2) }],
		['none', {}],
	])('take ids as they are: %s', async (_, items) => {
		const [one, two] = [await tab(), await tab()];
		one.store.save(set(items));
		two.store.save(JSON.parse('{"order":[],"position":0,"finished":false,"items":{"__proto__":{"answer":1,"mode":"open"}}}'));
		here.locks.held.clear();
		expect(Object.keys(itemsOf((await tab()).state) ?? {}).sort()).toEqual([...Object.keys(items), '__proto__'].sort());
		expect(({} as { answer?: unknown }).answer).toBeUndefined();
	});
});
