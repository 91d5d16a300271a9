/** How records of learning are written, how an LMS is found, and what a session keeps where none takes it. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { launchAddress } from '../../src/course/tracking/cmi5-words.ts';
import { type Interaction, interactionOf, questionOf } from '../../src/course/tracking/interaction.ts';
import { progressOf } from '../../src/course/tracking/progress.ts';
import { findApi } from '../../src/course/tracking/scorm-link.ts';
import { Session, type Status } from '../../src/course/tracking/session.ts';
import { isoDuration, isoTime, timespan } from '../../src/course/tracking/time.ts';
import { type Launch, type Progress, type Tracker, TrackerMissing, type Trouble } from '../../src/course/tracking/tracker.ts';
import { type Attempt, checked, emptyRecord, read } from '../../src/course/record.ts';
import { shapesOf } from '../../src/course/shapes.ts';
import { packState, unpackState } from '../../src/course/state-pack.ts';
import { compileQuiz } from '../../src/quiz/h5p/compile.ts';
import type { Plan } from '../../src/course/pack/plan.ts';
import { sampleCourse } from './course-samples.ts';
import { sampleVoice } from './quiz-samples.ts';

describe('times as the standards write them', () => {
	it.each([
		[0, '0000:00:00.00', 'PT0S'],
		[61.239, '0000:01:01.24', 'PT1M1.24S'],
		[3600, '0001:00:00.00', 'PT1H'],
		[36_000.5, '0010:00:00.50', 'PT10H0.5S'],
	])('%d s', (seconds, scorm12, iso) => {
		expect(timespan(seconds)).toBe(scorm12);
		expect(isoDuration(seconds)).toBe(iso);
	});
	it('time has no decimals', () => expect(isoTime(Date.UTC(2026, 10, 24, 1, 2, 3, 456))).toBe('2026-11-24T01:02:03Z'));
});

const course = sampleCourse();
const voice = sampleVoice('vi');
const quizzes = course.quizzes.map((quiz) => shapesOf(quiz, compileQuiz(quiz, voice)));
const plan: Plan = { language: 'vi', outline: course.outline, quizzes };

describe('an answer as an interaction', () => {
	const statement = (interactionType: string, response: string, pattern: string, raw: number, max: number) => ({
		verb: { id: 'http://adlnet.gov/expapi/verbs/answered' },
		object: {
			id: 'https://example.org/q/?subContentId=0-1',
			definition: { interactionType, correctResponsesPattern: [pattern], description: { vi: 'Câu hỏi?' } },
		},
		result: { response, score: { raw, max, min: 0 }, duration: 'PT4.5S' },
	});
	const of = (...args: Parameters<typeof statement>) => interactionOf(statement(...args), 'mot', undefined, 7);
	it('a choice is letters', () =>
		expect(of('choice', '0[,]2', '0[,]1', 1, 2)).toMatchObject({
			id: 'mot',
			kind: 'choice',
			response: ['a', 'c'],
			correct: ['a', 'b'],
			score: 1,
			max: 2,
			seconds: 4.5,
			at: 7,
			text: 'Câu hỏi?',
		}));
	it('an open choice is none', () => expect(of('choice', '', '0', 0, 1).response).toEqual([]));
	it('a choice beyond the letters that there are is written out', () =>
		expect(of('choice', '40', '40', 1, 1)).toMatchObject({ kind: 'fill-in', response: ['40'] }));
	it('true or false', () => expect(of('true-false', 'true', 'false', 0, 1)).toMatchObject({ kind: 'true-false', response: ['true'], correct: ['false'] }));
	it('typed words, without what is said of the case', () =>
		expect(of('fill-in', 'hai[,]ba', '{case_matters=false}hai[,]ba', 2, 2)).toMatchObject({
			kind: 'fill-in',
			response: ['hai', 'ba'],
			correct: ['hai', 'ba'],
		}));
	it('words to place are pairs of place and word', () => {
		const shape = quizzes.flatMap(({ items }) => items).find(({ kind }) => kind === 'words');
		const [first = '', second = ''] = shape?.words ?? [];
		expect(interactionOf(statement('fill-in', `${second}[,]`, `${first}[,]${second}`, 0, 2), 'x', shape, 0)).toMatchObject({
			kind: 'matching',
			response: ['1.b'],
			correct: ['1.a', '2.b'],
		});
	});
	it('knows its question', () => {
		expect(questionOf(statement('choice', '', '', 0, 1))).toBe('0-1');
		expect(questionOf({ object: { id: 'https://example.org/q/', definition: {} } })).toBeUndefined();
	});
});

describe('finding the API of an LMS', () => {
	type Fake = { parent: unknown; opener?: unknown; API?: object };
	const top = (own: Partial<Fake> = {}): Fake => {
		const window: Fake = { parent: undefined, ...own };
		window.parent = window;
		return window;
	};
	const inside = (parent: unknown, own: Partial<Fake> = {}): Fake => ({ parent, ...own });
	const api = { LMSInitialize: () => 'true' };
	const find = (from: Fake) => findApi(from as unknown as Window, 'API');
	it('in the window itself', () => expect(find(top({ API: api }))).toBe(api));
	it('however deep the frames', () => {
		let window = top({ API: api });
		for (let depth = 0; depth < 600; depth++) window = inside(window);
		expect(find(window)).toBe(api);
	});
	it('in the opener, and in the opener of a parent', () => {
		expect(find(top({ opener: inside(top({ API: api })) }))).toBe(api);
		expect(find(inside(top({ opener: top({ API: api }) })))).toBe(api);
	});
	it('beyond a window of another origin', () => {
		const foreign = inside(top({ API: api }));
		Object.defineProperty(foreign, 'API', {
			get: () => {
				throw new DOMException('cross-origin', 'SecurityError');
			},
		});
		expect(find(inside(foreign))).toBe(api);
	});
	it('nowhere, also where windows open each other', () => {
		const one = top();
		const two = top({ opener: one });
		one.opener = two;
		expect(find(one)).toBeUndefined();
	});
});

describe('what a state comes to', () => {
	const attempt = (number: number, score: number): Attempt => ({
		number,
		seed: `s${number}`,
		items: [],
		started: 1,
		handedIn: 2,
		result: { score, max: 10, passed: score >= 6, items: [] },
	});
	const rules = course.outline.exam;
	const done = ['bai-mot', 'bai-hai'].reduce(
		(record, lesson) => checked(read(record, lesson, 1), lesson, { score: 1, max: 1, passed: true }, 1),
		emptyRecord('khoa-thu'),
	);
	it.each([
		['nothing', emptyRecord('khoa-thu'), { measure: 0, completed: false, success: 'unknown', again: false }],
		['one lesson', { ...done, lessons: { 'bai-mot': done.lessons['bai-mot'] ?? {} } }, { measure: 0.5, completed: false, success: 'unknown' }],
		['all lessons', done, { measure: 1, completed: true, success: 'unknown', again: true }],
		['a failed exam', { ...done, attempts: [attempt(1, 3)] }, { success: 'failed', score: 30, again: true }],
		['the last failed exam', { ...done, attempts: [attempt(1, 3), attempt(2, 5), attempt(3, 1)] }, { success: 'failed', score: 50, again: false }],
		['a passed exam after a failed one', { ...done, attempts: [attempt(1, 3), attempt(2, 8)] }, { success: 'passed', score: 80, again: false }],
	])('%s', (_, record, expected) => expect(progressOf(course.outline, rules, record, 10)).toMatchObject(expected));
});

describe('the address of a cmi5 launch', () => {
	const whole = {
		endpoint: 'https://lrs.example.org/xapi',
		fetch: 'https://lms.example.org/t',
		actor: '{"account":{"name":"1","homePage":"https://lms.example.org"}}',
		registration: 'r',
		activityId: 'https://example.org/a',
	};
	it('is read whole', () =>
		expect(launchAddress(`?${new URLSearchParams(whole)}`)).toMatchObject({
			endpoint: 'https://lrs.example.org/xapi/',
			registration: 'r',
			actor: { account: { name: '1' } },
		}));
	it.each(Object.keys(whole))('is none without %s', (name) =>
		expect(launchAddress(`?${new URLSearchParams(Object.entries(whole).filter(([key]) => key !== name))}`)).toBeUndefined(),
	);
	it('is none where the learner cannot be read', () => expect(launchAddress(`?${new URLSearchParams({ ...whole, actor: '{' })}`)).toBeUndefined());
});

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
		}) as unknown as Storage;
	/** A tracker that does as it is told. */
	class Fake implements Tracker {
		state = '';
		room = 4096;
		readOnly = false;
		trouble: Trouble | undefined;
		missing: TrackerMissing | undefined;
		readonly kept: Progress[] = [];
		readonly answers: Interaction[] = [];
		closed = 0;
		async open(): Promise<Launch> {
			if (this.missing) throw this.missing;
			return { state: this.state, location: '', learner: 'learner', room: this.room, readOnly: this.readOnly };
		}
		async keep(progress: Progress): Promise<Trouble | undefined> {
			if (!this.trouble) {
				this.kept.push(progress);
				this.state = progress.state;
			}
			return this.trouble;
		}
		answered(interaction: Interaction): void {
			this.answers.push(interaction);
		}
		close(progress: Progress): void {
			this.closed++;
			this.state = this.trouble ? this.state : progress.state;
		}
		async leave(progress: Progress) {
			const trouble = await this.keep(progress);
			return trouble ? { trouble } : { address: 'https://lms.example.org/' };
		}
	}
	let status: Status | undefined;
	const session = (tracker: Tracker | undefined) =>
		new Session({
			plan,
			tracker,
			progressOf: ({ record }) => progressOf(course.outline, course.outline.exam, record, Date.now()),
			onStatus: (next) => {
				status = next;
			},
			storage,
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
		return () => vi.useRealTimers();
	});
	const readOne = (one: Session, lesson = 'bai-mot') => one.update((record) => read(record, lesson, 600_000), true);
	const lessons = (text: string) => Object.keys(unpackState(text, plan)?.record.lessons ?? {});

	it('tells the LMS at once of what was finished, and together of what was answered', async () => {
		const fake = new Fake();
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
		const fake = new Fake();
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
		const fake = new Fake();
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
		const fake = new Fake();
		const one = await opened(fake);
		fake.trouble = { kind: 'unreachable' };
		readOne(one, 'bai-hai');
		one.close();
		fake.trouble = undefined;
		fake.state = packState({ record: read(emptyRecord('khoa-thu'), 'bai-mot', 60_000), quizzes: {} }, plan, 4096).text;
		expect(Object.keys((await opened(fake)).record.lessons).sort()).toEqual(['bai-hai', 'bai-mot']);
	});
	it('an attempt that the LMS has begun anew stays new', async () => {
		const fake = new Fake();
		const one = await opened(fake);
		readOne(one);
		await vi.advanceTimersByTimeAsync(0);
		one.close();
		fake.state = '';
		expect((await opened(fake)).record.lessons).toEqual({});
	});
	it('without its LMS it keeps all on the device, and says why', async () => {
		const fake = new Fake();
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
	it('a full storage is said, and the LMS has all', async () => {
		full = true;
		const fake = new Fake();
		const one = await opened(fake);
		readOne(one);
		await vi.advanceTimersByTimeAsync(0);
		expect(status).toMatchObject({ noCopy: true, place: 'lms', state: 'kept' });
		expect(lessons(fake.state)).toEqual(['bai-mot']);
	});
	it('a state that cannot be read is put aside, and the course goes on', async () => {
		const fake = new Fake();
		fake.state = 'page=3;score=10';
		const one = await opened(fake);
		expect(status?.broken).toBe(true);
		expect([...items.entries()].find(([key]) => key.includes('aside'))?.[1]).toBe('page=3;score=10');
		readOne(one);
		await vi.advanceTimersByTimeAsync(0);
		expect(lessons(fake.state)).toEqual(['bai-mot']);
	});
	it('keeps nothing of a course that is only looked at', async () => {
		const fake = new Fake();
		fake.readOnly = true;
		const one = await opened(fake);
		readOne(one);
		await vi.advanceTimersByTimeAsync(5000);
		expect(fake.kept).toEqual([]);
		expect(items.size).toBe(0);
		expect(status?.place).toBe('nowhere');
	});
	it('ends once, and is silent afterwards', async () => {
		const fake = new Fake();
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
		const fake = new Fake();
		const one = await opened(fake);
		fake.trouble = { kind: 'unreachable' };
		expect(await one.leave()).toBeUndefined();
		expect(status).toMatchObject({ ended: false, state: 'failing' });
		fake.trouble = undefined;
		expect(await one.leave()).toBe('https://lms.example.org/');
		expect(status?.ended).toBe(true);
	});
	it('says what an LMS had no room for', async () => {
		const fake = new Fake();
		fake.room = 120;
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
