/** What learning leaves on a device: kept by two tabs, refused by the browser, taken to another device, sent by someone hostile. */
import { describe, expect, it, vi } from 'vitest';
import { device } from '../../src/learning/device-storage.ts';
import { fetchPaper } from '../../src/learning/exam-paper.ts';
import { canBeImported, exported, imported, savedAt } from '../../src/learning/export-import.ts';
import { ProgressStore } from '../../src/learning/progress-store.ts';
import { emptyRecord, noted, read } from '../../src/learning/record.ts';
import { tabLock } from '../../src/learning/tab-lock.ts';
import { fakeBrowser } from './fake-browser.ts';

const KEY = 'quyen-con-nguoi.course/khoa';
const browser = fakeBrowser();

describe('the record of a course', () => {
	const elsewhere = (lesson: string) => JSON.stringify(read(emptyRecord('khoa'), lesson, 1));
	it('says whether an act was kept, and goes on with what the browser refused', async () => {
		const store = new ProgressStore('khoa');
		const notes: unknown[] = [];
		store.onNote((note) => notes.push(note));
		expect(await store.update((record) => read(record, 'a', 1))).toBe(true);
		browser.full = true;
		expect(await store.update((record) => read(record, 'b', 2))).toBe(false);
		expect(notes).toEqual(['memory']);
		store.reload();
		expect(Object.keys(store.record.lessons)).toEqual(['a', 'b']);
		expect(exported(new Date(0))).toContain('\\"b\\"');
	});
	it('says no more that nothing is kept once it is', async () => {
		const store = new ProgressStore('khoa');
		const notes: unknown[] = [];
		store.onNote((note) => notes.push(note));
		browser.full = true;
		await store.update((record) => read(record, 'a', 1));
		browser.full = false;
		await store.update((record) => read(record, 'b', 2));
		expect(notes).toEqual(['memory', undefined]);
	});
	it('loses nothing that another tab wrote while this one could not', () => {
		const store = new ProgressStore('khoa');
		browser.full = true;
		void store.update((record) => read(record, 'a', 1));
		browser.full = false;
		browser.kept.set(KEY, elsewhere('b'));
		void store.update((record) => read(record, 'c', 3));
		expect(Object.keys(JSON.parse(browser.kept.get(KEY) ?? '{}').lessons).sort()).toEqual(['a', 'b', 'c']);
	});
	it('is taken up anew where "back" brings a page out of the browser’s cache', () => {
		const store = new ProgressStore('khoa');
		browser.kept.set(KEY, elsewhere('b'));
		browser.hear('pageshow', { persisted: false });
		expect(store.record.lessons).toEqual({});
		browser.hear('pageshow', { persisted: true });
		expect(store.record.lessons).toEqual({ b: { read: 1 } });
	});
	it('deleted in another tab is deleted here, also what only this tab had', () => {
		const store = new ProgressStore('khoa');
		browser.full = true;
		void store.update((record) => read(record, 'a', 1));
		browser.full = false;
		browser.hear('storage', { key: KEY, newValue: null });
		void store.update((record) => noted(record, 'b', 'x', 1));
		expect(JSON.parse(browser.kept.get(KEY) ?? '{}').lessons).toEqual({});
	});
	it('broken twice is put aside twice', () => {
		device.putAside(KEY, 'một');
		device.putAside(KEY, 'hai');
		device.putAside(KEY, 'một');
		expect([...browser.kept].filter(([key]) => key.startsWith('quyen-con-nguoi.aside/')).map(([, text]) => text)).toEqual(['một', 'hai']);
	});
});

describe('a file of learning', () => {
	const file = (entries: object) => JSON.stringify({ format: 'quyen-con-nguoi/viec-hoc', version: 1, entries });
	it('carries records, answers and the name; the yes to a record store stays on its device', async () => {
		device.write(KEY, JSON.stringify(read(emptyRecord('khoa'), 'a', 1)));
		device.write('quyen-con-nguoi.name', 'Một người');
		device.write('quyen-con-nguoi.record-store/consent', '{"homePage":"https://x.example/","name":"n"}');
		const text = exported(new Date(0));
		for (const key of device.keys()) device.remove(key);
		expect(await imported(text)).toEqual({ kept: 2, durable: true });
		expect(device.keys()).toEqual([KEY, 'quyen-con-nguoi.name']);
	});
	it('cannot agree for the learner, nor fill the device with what is none of its business', async () => {
		expect(await imported(file({ 'quyen-con-nguoi.record-store/consent': '{"homePage":"h","name":"n"}', 'quyen-con-nguoi.khac': 'x' }))).toBe('nothing-inside');
		expect(device.keys()).toEqual([]);
	});
	it('leaves alone what it cannot better, whatever it holds', async () => {
		const record = read(emptyRecord('khoa'), 'a', 1);
		device.write(KEY, JSON.stringify(record));
		const hostile = {
			version: 1,
			course: 'khoa',
			lessons: { a: { read: 1e300 }, b: 7 },
			notes: [null],
			attempts: { x: { seed: {} } },
			last: { lesson: 'x', at: -1 },
		};
		await imported(file({ [KEY]: JSON.stringify(hostile), __proto__: 'x', 'quyen-con-nguoi.quiz/a/vi/1': 'hỏng' }));
		expect(JSON.parse(device.read(KEY) ?? '')).toEqual(record);
		expect(device.keys()).toEqual([KEY]);
	});
	it('adds what was put aside elsewhere to what was put aside here', async () => {
		device.putAside(KEY, 'một');
		expect(await imported(file({ [`quyen-con-nguoi.aside/${KEY}`]: 'hai' }))).toEqual({ kept: 1, durable: true });
		expect([...browser.kept.values()]).toEqual(['một', 'hai']);
	});
	const lessons = (count: number) => Array.from({ length: count }, (_, index) => [`bai-${index}`, { read: 1 }] as const);
	const many = JSON.stringify({ ...emptyRecord('khoa'), lessons: Object.fromEntries(lessons(20_000)) });
	it.each([
		['a file', `${file({ [KEY]: many })}${' '.repeat(2_000_000)}`, 0],
		['a record of 20,000 lessons', file({ [KEY]: many }), 1],
		['a note', file({ [KEY]: JSON.stringify(noted(emptyRecord('khoa'), 'a', 'x'.repeat(400_000), 1)) }), 1],
		['what was put aside', file({ [`quyen-con-nguoi.aside/${KEY}`]: 'x'.repeat(400_000) }), 1],
		['one record beside a sound one', file({ [KEY]: JSON.stringify(read(emptyRecord('khoa'), 'a', 1)), [`${KEY}-hai`]: many }), 1],
	])('too large to be what learning leaves, is refused before it is read: %s', async (_what, text, parsed) => {
		const parse = vi.spyOn(JSON, 'parse');
		expect(await imported(text)).toBe('too-large');
		expect(parse).toHaveBeenCalledTimes(parsed);
		parse.mockRestore();
		expect(device.keys()).toEqual([]);
	});
	it('that another device would refuse is known as such when it is written', () => {
		device.write(KEY, JSON.stringify(noted(emptyRecord('khoa'), 'a', 'x', 1)));
		expect(canBeImported(exported(new Date(0)))).toBe(true);
		device.write(KEY, JSON.stringify(noted(emptyRecord('khoa'), 'a', 'x'.repeat(400_000), 1)));
		expect(canBeImported(exported(new Date(0)))).toBe(false);
	});
	it('of the largest course that is taken, comes in whole', async () => {
		const text = JSON.stringify({ ...emptyRecord('khoa'), lessons: Object.fromEntries(lessons(10_000)) });
		expect(await imported(file({ [KEY]: text }))).toEqual({ kept: 1, durable: true });
		expect(Object.keys(JSON.parse(device.read(KEY) ?? '{}').lessons)).toHaveLength(10_000);
	});
	it.each(['x', 'null', '{"saved":"x"}', '{"saved":1e300}', '{"saved":-1}'])('answers kept at no time (%s) have none to show', (text) =>
		expect(savedAt(text)).toBeUndefined(),
	);
});

describe('the paper of an exam', () => {
	const today = { mot: 'sub-1', hai: 'sub-2' };
	const serve = (...answers: (Response | Error)[]) => {
		const asked: unknown[] = [];
		vi.stubGlobal('fetch', async (_: string, { cache }: RequestInit) => {
			asked.push(cache);
			const answer = answers.shift() ?? new Error('gone');
			if (answer instanceof Error) throw answer;
			return answer;
		});
		return asked;
	};
	const fetched = () => fetchPaper('/thi/khung/', ['mot', 'hai'], today);
	it('holds every item that was drawn', async () => {
		serve(new Response('sub-1 sub-2 sub-3'));
		expect(await fetched()).toEqual({ html: 'sub-1 sub-2 sub-3', subs: today });
	});
	it('older than the page, from a cache, is asked for anew', async () => {
		const asked = serve(new Response('sub-1 sub-9'), new Response('sub-1 sub-2'));
		expect((await fetched())?.html).toBe('sub-1 sub-2');
		expect(asked).toEqual(['default', 'reload']);
	});
	it.each([
		['no line', []],
		['an error page', [new Response('sub-1 sub-2', { status: 500 }), new Response('not found', { status: 404 })]],
	] as [string, Response[]][])('with %s there is none, and no attempt should begin', async (_, answers) => {
		serve(...answers);
		expect(await fetched()).toBeUndefined();
	});
});

describe('one tab at a time', () => {
	it('has a thing until it lets go', async () => {
		const held = new Set<string>();
		const request = async (name: string, _: object, run: (lock: object | null) => unknown) => {
			const free = !held.has(name);
			if (free) held.add(name);
			await run(free ? {} : null);
			if (free) held.delete(name);
		};
		vi.stubGlobal('navigator', { locks: { request } });
		const release = await tabLock('a');
		expect(await tabLock('a')).toBeUndefined();
		expect(await tabLock('b')).toBeDefined();
		release?.();
		await new Promise((resolve) => setTimeout(resolve, 0));
		expect(await tabLock('a')).toBeDefined();
	});
	it('where the browser has no locks, every tab gets it', async () => {
		vi.stubGlobal('navigator', {});
		expect([await tabLock('a'), await tabLock('a')]).not.toContain(undefined);
	});
});
