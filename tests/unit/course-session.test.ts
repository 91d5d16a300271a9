/** A session in a package: what it keeps, when it tells the LMS, and what it does where none takes it. */
import { describe, expect, it, vi } from 'vitest';
import { emptyState } from '../../src/learning/course-state-store.ts';
import { checkedInLesson, emptyRecord } from '../../src/learning/record.ts';
import { packState } from '../../src/learning/state-pack.ts';
import { TrackerMissing } from '../../src/lms/tracker.ts';
import { FakeTracker } from './fake-tracker.ts';
import { apart, course, here, lessons, opened, readOne, session, shape, visitsHere } from './session-visits.ts';

visitsHere();

describe('a session', () => {
	it('judges by the share that the LMS asks for from its first word on', async () => {
		const { exam: _, ...outline } = course.outline;
		const tracker = new FakeTracker();
		const result = { score: 8, max: 10, passed: true };
		const record = ['bai-mot', 'bai-hai'].reduce((done, lesson) => checkedInLesson(done, lesson, result, 1), emptyRecord(outline.id));
		tracker.state = packState({ ...emptyState(outline.id), record }, { ...shape, outline }, 4096).text;
		tracker.pass = 90;
		await session(tracker, outline).open();
		await vi.advanceTimersByTimeAsync(0);
		expect(tracker.kept).toMatchObject([{ completed: true, success: 'unknown', score: 80 }]);
	});

	it('tells the LMS at once of what was finished, and together of what was answered', async () => {
		const fake = new FakeTracker();
		const one = await opened(fake);
		const before = fake.kept.length;
		readOne(one);
		await vi.advanceTimersByTimeAsync(0);
		expect(fake.kept).toHaveLength(before + 1);
		for (let turn = 0; turn < 5; turn++) one.setQuiz('kiem-mot', { turn });
		expect(here.status?.state).toBe('waiting');
		await vi.advanceTimersByTimeAsync(2000);
		expect(fake.kept).toHaveLength(before + 2);
		expect(here.status).toMatchObject({ state: 'kept', place: 'lms' });
	});
	it('tries again what the LMS refused, more slowly each time, and says so', async () => {
		const fake = new FakeTracker();
		const one = await opened(fake);
		fake.trouble = { kind: 'refused', code: '391' };
		readOne(one);
		await vi.advanceTimersByTimeAsync(0);
		expect(here.status).toMatchObject({ state: 'failing', trouble: { kind: 'refused', code: '391' } });
		await vi.advanceTimersByTimeAsync(30_000);
		fake.trouble = undefined;
		const before = fake.kept.length;
		await vi.advanceTimersByTimeAsync(60_000);
		expect(fake.kept).toHaveLength(before + 1);
		expect(lessons(fake.state)).toEqual(['bai-mot']);
		expect(here.status?.state).toBe('kept');
		expect(here.status?.trouble).toBeUndefined();
	});
	it('what the LMS never took is there at the next visit', async () => {
		const fake = new FakeTracker();
		const one = await opened(fake);
		fake.trouble = { kind: 'unreachable' };
		readOne(one);
		one.close();
		fake.trouble = undefined;
		const two = await opened(fake);
		expect(two.record.lessons['bai-mot']?.read).toBe(600_000);
		expect(lessons(fake.state)).toEqual(['bai-mot']);
	});
	it('joins what the LMS has with what only this device has', async () => {
		const fake = await apart(0);
		expect(Object.keys((await opened(fake)).record.lessons).sort()).toEqual(['bai-hai', 'bai-mot']);
	});
	it('an attempt that the LMS has begun anew stays new', async () => {
		const fake = new FakeTracker();
		const one = await opened(fake);
		readOne(one);
		await vi.advanceTimersByTimeAsync(0);
		one.close();
		fake.state = '';
		expect((await opened(fake)).record.lessons).toEqual({});
	});
	it('what the LMS did not take at once is joined again at the next visit, although it was taken later', async () => {
		const fake = new FakeTracker();
		const one = await opened(fake);
		fake.trouble = { kind: 'unreachable' };
		readOne(one);
		await vi.advanceTimersByTimeAsync(0);
		fake.trouble = undefined;
		await vi.advanceTimersByTimeAsync(60_000);
		expect(here.status?.state).toBe('kept');
		one.close();
		// The LMS said that it had it, and has it not.
		fake.state = '';
		expect((await opened(fake)).record.lessons['bai-mot']).toBeDefined();
	});
	it('an LMS that empties the storage of its origin takes nothing from who learns in it', async () => {
		const one = await opened(new FakeTracker());
		readOne(one);
		here.items.clear();
		for (const hear of here.hears) hear({ key: null, newValue: null });
		expect(one.record.lessons['bai-mot']).toBeDefined();
		expect(here.items.size).toBe(1);
	});
	it('without its LMS it keeps all on the device, and says why', async () => {
		const fake = new FakeTracker();
		fake.missing = new TrackerMissing('cmi5', undefined, '', ['endpoint']);
		await opened(fake);
		expect(here.status?.missing).toEqual({ unusable: ['endpoint'] });
		fake.missing = new TrackerMissing('API');
		const one = await opened(fake);
		expect(here.status).toMatchObject({ place: 'device', missing: {} });
		readOne(one);
		expect((await opened(fake)).record.lessons['bai-mot']).toBeDefined();
		expect(fake.kept).toEqual([]);
	});
	it('for no LMS at all it keeps on the device, and says nothing of an LMS', async () => {
		const one = await opened(undefined);
		readOne(one);
		expect(here.status?.missing).toBeUndefined();
		expect((await opened(undefined)).record.lessons['bai-mot']).toBeDefined();
	});
	it('two tabs of one package add to one record', async () => {
		const one = await opened(undefined);
		const two = await opened(undefined);
		readOne(one, 'bai-mot');
		one.setQuiz('kiem-mot', { mot: 1 });
		readOne(two, 'bai-hai');
		two.setQuiz('kiem-hai', { hai: 1 });
		one.setQuiz('kiem-mot', { mot: 2 });
		const later = await opened(undefined);
		expect(Object.keys(later.record.lessons).sort()).toEqual(['bai-hai', 'bai-mot']);
		expect(later.state.quizzes).toEqual({ 'kiem-mot': { mot: 2 }, 'kiem-hai': { hai: 1 } });
	});
	it('a tab is told of what another one did, and of a record that was removed', async () => {
		const one = await opened(undefined);
		const [hear] = here.hears;
		const two = await opened(undefined);
		readOne(two, 'bai-hai');
		two.setQuiz('kiem-hai', { hai: 1 });
		const [[key, text] = ['', '']] = [...here.items];
		hear?.({ key: 'quyen-con-nguoi.khac', newValue: 'x' });
		expect(here.changes).toBe(0);
		hear?.({ key, newValue: text });
		expect(here.changes).toBe(1);
		expect(one.record.lessons['bai-hai']).toBeDefined();
		expect(one.state.quizzes).toEqual({ 'kiem-hai': { hai: 1 } });
		// Written at the same moment by a tab that had not heard of this one.
		one.setQuiz('kiem-mot', { mot: 1 });
		hear?.({ key, newValue: text });
		expect(one.state.quizzes).toEqual({ 'kiem-mot': { mot: 1 }, 'kiem-hai': { hai: 1 } });
		hear?.({ key, newValue: null });
		expect(one.state).toEqual({ record: emptyRecord('khoa-thu'), quizzes: {}, changed: {}, lineage: expect.any(Number) });
	});
	it('a tab takes what another one answered a moment after it had heard of it', async () => {
		const one = await opened(undefined);
		const [hear] = here.hears;
		const two = await opened(undefined);
		for (const answers of [{}, { mot: 1 }]) {
			two.setQuiz('kiem-mot', answers);
			const [[key, text] = ['', '']] = [...here.items];
			hear?.({ key, newValue: text });
			await vi.advanceTimersByTimeAsync(1);
		}
		expect(one.state.quizzes).toEqual({ 'kiem-mot': { mot: 1 } });
		readOne(one, 'bai-mot');
		expect((await opened(undefined)).state.quizzes).toEqual({ 'kiem-mot': { mot: 1 } });
	});
	it('what another tab added while the LMS was told is handed over, too', async () => {
		const fake = new FakeTracker();
		const one = await opened(fake);
		const lost = new FakeTracker();
		lost.missing = new TrackerMissing('API', undefined, 'learner');
		const two = await opened(lost);
		readOne(two, 'bai-hai');
		readOne(one, 'bai-mot');
		await vi.advanceTimersByTimeAsync(2000);
		expect(lessons(fake.state).sort()).toEqual(['bai-hai', 'bai-mot']);
		expect(JSON.parse([...here.items.values()][0] ?? '')).toMatchObject({ confirmed: true });
	});
	it('answers of any size, and what cannot be packed, do not stop the course', async () => {
		const one = await opened(undefined);
		const long = Array.from({ length: 60_000 }, (_, index) => (index * 7919) % 99_991).join(' ');
		one.setQuiz('kiem-mot', { long });
		expect((await opened(undefined)).state.quizzes).toEqual({ 'kiem-mot': { long } });
		const endless: Record<string, unknown> = {};
		endless.self = endless;
		one.setQuiz('kiem-mot', endless);
		expect(here.status?.noCopy).toBe(true);
		expect(one.state.quizzes['kiem-mot']).toBe(endless);
	});
	it('a state that cannot be read is put aside beside those of earlier times', async () => {
		for (const text of ['page=3', 'page=4']) {
			const fake = new FakeTracker();
			fake.state = text;
			await opened(fake);
		}
		expect([...here.items].filter(([key]) => key.includes('aside')).map(([, text]) => text)).toEqual(['page=3', 'page=4']);
	});
	it('a full storage is said, and the LMS has all', async () => {
		here.full = true;
		const fake = new FakeTracker();
		const one = await opened(fake);
		readOne(one);
		await vi.advanceTimersByTimeAsync(0);
		expect(here.status).toMatchObject({ noCopy: true, place: 'lms', state: 'kept' });
		expect(lessons(fake.state)).toEqual(['bai-mot']);
	});
	it('a state that cannot be read is put aside, and the course goes on', async () => {
		const fake = new FakeTracker();
		fake.state = 'page=3;score=10';
		const one = await opened(fake);
		expect(here.status?.broken).toBe(true);
		expect([...here.items.entries()].find(([key]) => key.includes('aside'))?.[1]).toBe('page=3;score=10');
		readOne(one);
		await vi.advanceTimersByTimeAsync(0);
		expect(lessons(fake.state)).toEqual(['bai-mot']);
	});
	it('keeps nothing of a course that is only looked at', async () => {
		const fake = new FakeTracker();
		fake.look = 'review';
		const one = await opened(fake);
		readOne(one);
		await vi.advanceTimersByTimeAsync(5000);
		expect(fake.kept).toEqual([]);
		expect(here.items.size).toBe(0);
		expect(here.status?.place).toBe('nowhere');
	});
	it('ends once, and is silent afterwards', async () => {
		const fake = new FakeTracker();
		const one = await opened(fake);
		one.close();
		one.close();
		expect(fake.closed).toBe(1);
		const before = fake.kept.length;
		readOne(one);
		await vi.advanceTimersByTimeAsync(90_000);
		expect(fake.kept).toHaveLength(before);
	});
	it('leaves by the button only when all is kept', async () => {
		const fake = new FakeTracker();
		const one = await opened(fake);
		fake.trouble = { kind: 'unreachable' };
		expect(await one.leave()).toBeUndefined();
		expect(here.status).toMatchObject({ ended: false, state: 'failing' });
		fake.trouble = undefined;
		expect(await one.leave()).toBe('https://lms.example.org/');
		expect(here.status?.ended).toBe(true);
	});
	it('says what an LMS had no room for', async () => {
		const fake = new FakeTracker();
		fake.stateLimit = 120;
		const one = await opened(fake);
		readOne(one);
		const items = Object.fromEntries(
			(shape.quizzes[1]?.items ?? []).map(({ id, kind, count }) => [
				id,
				{
					mode: 'checked',
					answer: kind === 'typed' ? Array.from({ length: count }, (_, at) => `một câu trả lời rất dài của riêng người học ${at}`.repeat(3)) : [],
				},
			]),
		);
		one.setQuiz('kiem-hai', { order: (shape.quizzes[1]?.items ?? []).map(({ id }) => id), position: 0, finished: true, items });
		await vi.advanceTimersByTimeAsync(2000);
		expect(here.status?.left).toContain('finished');
		expect(fake.state.length).toBeLessThanOrEqual(120);
	});
});
