/** A session in a package: what it keeps, when it tells the LMS, and what it does where none takes it. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { shapesOf } from '../../src/course/shapes.ts';
import { compileQuiz } from '../../src/h5p/compile/compile.ts';
import { emptyState } from '../../src/learning/course-state-store.ts';
import { DeviceStorage } from '../../src/learning/device-storage.ts';
import type { CourseShape } from '../../src/learning/pack/course-shape.ts';
import { checkedInLesson, emptyRecord, read } from '../../src/learning/record.ts';
import { packState, unpackState } from '../../src/learning/state-pack.ts';
import { progressOf } from '../../src/lms/progress.ts';
import { Session } from '../../src/lms/session.ts';
import type { Status } from '../../src/lms/session-status.ts';
import { type Tracker, TrackerMissing } from '../../src/lms/tracker.ts';
import { sampleCourse } from './course-samples.ts';
import { FakeTracker } from './fake-tracker.ts';
import { sampleQuizWords } from './quiz-samples.ts';

const course = sampleCourse();
const quizWords = sampleQuizWords('vi');
const quizzes = course.quizzes.map((quiz) => shapesOf(quiz, compileQuiz(quiz, quizWords)));
const shape: CourseShape = { language: 'vi', outline: course.outline, quizzes };

describe('a session', () => {
	let items: Map<string, string>;
	let full: boolean;
	const storage = () =>
		({
			getItem: (key: string) => items.get(key) ?? null,
			setItem: (key: string, value: string) => {
				if (full) throw new DOMException('full', 'QuotaExceededError');
				items.set(key, value);
			},
			removeItem: (key: string) => void items.delete(key),
		}) as unknown as Storage;
	let status: Status | undefined;
	type Hears = (event: { key: string | null; newValue: string | null }) => void;
	/** the tabs, as the browser tells them of each other's changes */
	let hears: Hears[] = [];
	let changes = 0;
	const session = (tracker: Tracker | undefined, outline = course.outline) =>
		new Session({
			shape: { ...shape, outline },
			tracker,
			progressOf: ({ record }, pass) => progressOf(outline, outline.exam, record, Date.now(), pass),
			onStatus: (next) => {
				status = next;
			},
			onChange: () => void changes++,
			device: new DeviceStorage(storage),
			events: { addEventListener: (type: string, listener: unknown) => void (type === 'storage' && hears.push(listener as Hears)) },
		});
	const opened = async (tracker: Tracker | undefined) => {
		const one = session(tracker);
		await one.open();
		await vi.advanceTimersByTimeAsync(0);
		return one;
	};
	beforeEach(() => {
		vi.useFakeTimers();
		items = new Map();
		full = false;
		status = undefined;
		hears = [];
		changes = 0;
		return () => vi.useRealTimers();
	});
	const readOne = (one: Session, lesson = 'bai-mot') => one.update((record) => read(record, lesson, 600_000), true);
	const lessons = (text: string) => Object.keys(unpackState(text, shape)?.record.lessons ?? {});

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
		expect(status?.state).toBe('waiting');
		await vi.advanceTimersByTimeAsync(2000);
		expect(fake.kept).toHaveLength(before + 2);
		expect(status).toMatchObject({ state: 'kept', place: 'lms' });
	});
	it('tries again what the LMS refused, more slowly each time, and says so', async () => {
		const fake = new FakeTracker();
		const one = await opened(fake);
		fake.trouble = { kind: 'refused', code: '391' };
		readOne(one);
		await vi.advanceTimersByTimeAsync(0);
		expect(status).toMatchObject({ state: 'failing', trouble: { kind: 'refused', code: '391' } });
		await vi.advanceTimersByTimeAsync(30_000);
		fake.trouble = undefined;
		const before = fake.kept.length;
		await vi.advanceTimersByTimeAsync(60_000);
		expect(fake.kept).toHaveLength(before + 1);
		expect(lessons(fake.state)).toEqual(['bai-mot']);
		expect(status?.state).toBe('kept');
		expect(status?.trouble).toBeUndefined();
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
		const fake = new FakeTracker();
		const one = await opened(fake);
		fake.trouble = { kind: 'unreachable' };
		readOne(one, 'bai-hai');
		one.close();
		fake.trouble = undefined;
		fake.state = packState({ record: read(emptyRecord('khoa-thu'), 'bai-mot', 60_000), quizzes: {}, changed: {}, lineage: 0 }, shape, 4096).text;
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
		expect(status?.state).toBe('kept');
		one.close();
		// The LMS said that it had it, and has it not.
		fake.state = '';
		expect((await opened(fake)).record.lessons['bai-mot']).toBeDefined();
	});
	it('an LMS that empties the storage of its origin takes nothing from who learns in it', async () => {
		const one = await opened(new FakeTracker());
		readOne(one);
		items.clear();
		for (const hear of hears) hear({ key: null, newValue: null });
		expect(one.record.lessons['bai-mot']).toBeDefined();
		expect(items.size).toBe(1);
	});
	describe('what was done where the LMS did not know the learner', () => {
		const missing = new TrackerMissing('API');
		async function strayLeft(): Promise<FakeTracker> {
			const fake = new FakeTracker();
			fake.missing = missing;
			readOne(await opened(fake));
			fake.missing = undefined;
			return fake;
		}
		it('is offered at the next good launch, and joins the rest when it is taken', async () => {
			const fake = await strayLeft();
			const one = await opened(fake);
			expect(one.record.lessons).toEqual({});
			expect(status?.stray).toMatchObject({ lessons: 1, quizzes: 0, attempts: 0 });
			await one.takeStray();
			await vi.advanceTimersByTimeAsync(0);
			expect(status?.stray).toBeUndefined();
			expect(lessons(fake.state)).toEqual(['bai-mot']);
			one.close();
			await opened(fake);
			expect(status?.stray).toBeUndefined();
		});
		it('is not offered again to who said no, and is still there for another', async () => {
			const fake = await strayLeft();
			(await opened(fake)).leaveStray();
			expect(status?.stray).toBeUndefined();
			await opened(fake);
			expect(status?.stray).toBeUndefined();
			fake.learner = 'another';
			await opened(fake);
			expect(status?.stray).toBeDefined();
		});
		it('stays on the device while nothing can be kept under the learner', async () => {
			const fake = await strayLeft();
			const one = await opened(fake);
			full = true;
			const taken = one.takeStray();
			await vi.advanceTimersByTimeAsync(10);
			await taken;
			full = false;
			fake.state = '';
			await opened(fake);
			expect(status?.stray).toBeDefined();
		});
		it('is offered where the LMS has another beginning than the copy, which is not lost', async () => {
			const fake = new FakeTracker();
			const one = await opened(fake);
			fake.trouble = { kind: 'unreachable' };
			readOne(one, 'bai-hai');
			one.close();
			fake.trouble = undefined;
			fake.state = packState({ record: read(emptyRecord('khoa-thu'), 'bai-mot', 60_000), quizzes: {}, changed: {}, lineage: 7 }, shape, 4096).text;
			const two = await opened(fake);
			expect(Object.keys(two.record.lessons)).toEqual(['bai-mot']);
			expect(status?.stray).toMatchObject({ lessons: 1 });
			await two.takeStray();
			expect(Object.keys(two.record.lessons).sort()).toEqual(['bai-hai', 'bai-mot']);
		});
		it('is not offered where the course is only looked at', async () => {
			const fake = await strayLeft();
			fake.look = 'review';
			await opened(fake);
			expect(status?.stray).toBeUndefined();
		});
	});
	it('without its LMS it keeps all on the device, and says why', async () => {
		const fake = new FakeTracker();
		fake.missing = new TrackerMissing('cmi5', undefined, '', ['endpoint']);
		await opened(fake);
		expect(status?.missing).toEqual({ unusable: ['endpoint'] });
		fake.missing = new TrackerMissing('API');
		const one = await opened(fake);
		expect(status).toMatchObject({ place: 'device', missing: {} });
		readOne(one);
		expect((await opened(fake)).record.lessons['bai-mot']).toBeDefined();
		expect(fake.kept).toEqual([]);
	});
	it('for no LMS at all it keeps on the device, and says nothing of an LMS', async () => {
		const one = await opened(undefined);
		readOne(one);
		expect(status?.missing).toBeUndefined();
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
		const [hear] = hears;
		const two = await opened(undefined);
		readOne(two, 'bai-hai');
		two.setQuiz('kiem-hai', { hai: 1 });
		const [[key, text] = ['', '']] = [...items];
		hear?.({ key: 'quyen-con-nguoi.khac', newValue: 'x' });
		expect(changes).toBe(0);
		hear?.({ key, newValue: text });
		expect(changes).toBe(1);
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
		const [hear] = hears;
		const two = await opened(undefined);
		for (const answers of [{}, { mot: 1 }]) {
			two.setQuiz('kiem-mot', answers);
			const [[key, text] = ['', '']] = [...items];
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
		expect(JSON.parse([...items.values()][0] ?? '')).toMatchObject({ confirmed: true });
	});
	it('answers of any size, and what cannot be packed, do not stop the course', async () => {
		const one = await opened(undefined);
		const long = Array.from({ length: 60_000 }, (_, index) => (index * 7919) % 99_991).join(' ');
		one.setQuiz('kiem-mot', { long });
		expect((await opened(undefined)).state.quizzes).toEqual({ 'kiem-mot': { long } });
		const endless: Record<string, unknown> = {};
		endless.self = endless;
		one.setQuiz('kiem-mot', endless);
		expect(status?.noCopy).toBe(true);
		expect(one.state.quizzes['kiem-mot']).toBe(endless);
	});
	it('a state that cannot be read is put aside beside those of earlier times', async () => {
		for (const text of ['page=3', 'page=4']) {
			const fake = new FakeTracker();
			fake.state = text;
			await opened(fake);
		}
		expect([...items].filter(([key]) => key.includes('aside')).map(([, text]) => text)).toEqual(['page=3', 'page=4']);
	});
	it('a full storage is said, and the LMS has all', async () => {
		full = true;
		const fake = new FakeTracker();
		const one = await opened(fake);
		readOne(one);
		await vi.advanceTimersByTimeAsync(0);
		expect(status).toMatchObject({ noCopy: true, place: 'lms', state: 'kept' });
		expect(lessons(fake.state)).toEqual(['bai-mot']);
	});
	it('a state that cannot be read is put aside, and the course goes on', async () => {
		const fake = new FakeTracker();
		fake.state = 'page=3;score=10';
		const one = await opened(fake);
		expect(status?.broken).toBe(true);
		expect([...items.entries()].find(([key]) => key.includes('aside'))?.[1]).toBe('page=3;score=10');
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
		expect(items.size).toBe(0);
		expect(status?.place).toBe('nowhere');
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
		expect(status).toMatchObject({ ended: false, state: 'failing' });
		fake.trouble = undefined;
		expect(await one.leave()).toBe('https://lms.example.org/');
		expect(status?.ended).toBe(true);
	});
	it('says what an LMS had no room for', async () => {
		const fake = new FakeTracker();
		fake.stateLimit = 120;
		const one = await opened(fake);
		readOne(one);
		const items = Object.fromEntries(
			(quizzes[1]?.items ?? []).map(({ id, kind, count }) => [
				id,
				{
					mode: 'checked',
					answer: kind === 'typed' ? Array.from({ length: count }, (_, at) => `một câu trả lời rất dài của riêng người học ${at}`.repeat(3)) : [],
				},
			]),
		);
		one.setQuiz('kiem-hai', { order: (quizzes[1]?.items ?? []).map(({ id }) => id), position: 0, finished: true, items });
		await vi.advanceTimersByTimeAsync(2000);
		expect(status?.left).toContain('finished');
		expect(fake.state.length).toBeLessThanOrEqual(120);
	});
});
