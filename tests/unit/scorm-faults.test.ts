/** Faults of an LMS, in both versions of SCORM: a session against the LMS of the browser tests, which takes nothing but what the standards allow. */
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { shapesOf } from '../../src/course/shapes.ts';
import { compileQuiz } from '../../src/h5p/compile/compile.ts';
import { DeviceStorage } from '../../src/learning/device-storage.ts';
import { checked, read } from '../../src/learning/record.ts';
import { type Interaction, interactionOf } from '../../src/lms/interaction.ts';
import { progressOf } from '../../src/lms/progress.ts';
import { scorm12 } from '../../src/lms/scorm12.ts';
import { scorm2004 } from '../../src/lms/scorm2004.ts';
import { Session } from '../../src/lms/session.ts';
import type { Status } from '../../src/lms/session-status.ts';
import { installStrictLms, type StrictLms } from '../e2e/lms/strict-lms.ts';
import { tries } from '../sweep.ts';
import { sampleCourse } from './course-samples.ts';
import { sampleQuizWords } from './quiz-samples.ts';

const course = sampleCourse();
const quizWords = sampleQuizWords('vi');
const shape = { language: 'vi', outline: course.outline, quizzes: course.quizzes.map((quiz) => shapesOf(quiz, compileQuiz(quiz, quizWords))) };

/** What a browser keeps of a site. */
class Kept {
	readonly items = new Map<string, string>();
	full = false;
	getItem = (key: string) => this.items.get(key) ?? null;
	setItem = (key: string, value: string) => {
		if (this.full) throw new DOMException('full', 'QuotaExceededError');
		this.items.set(key, value);
	};
}
let ofLms: Kept;
let ofDevice: Kept;

type LmsWindow = Window & { lms: StrictLms };
type Visit = { session: Session; window: LmsWindow; lms: StrictLms; status: Status | undefined };

/** A window whose LMS has begun nothing yet. */
function lmsWindow(version: '1.2' | '2004'): LmsWindow {
	const window = {} as LmsWindow;
	Object.assign(window, { parent: window });
	vi.stubGlobal('window', window);
	installStrictLms(version);
	return window;
}

async function visit(version: '1.2' | '2004', window = lmsWindow(version)): Promise<Visit> {
	const one = { window, lms: window.lms, status: undefined } as unknown as Visit;
	one.session = new Session({
		shape,
		tracker: version === '1.2' ? scorm12(window, true, async () => true) : scorm2004(window, true, async () => true),
		progressOf: ({ record }) => progressOf(course.outline, course.outline.exam, record, 1),
		onStatus: (status) => {
			one.status = status;
		},
		onChange: () => {},
		device: new DeviceStorage(() => ofDevice as unknown as Storage),
		events: { addEventListener: () => {} },
	});
	const opening = one.session.open();
	await vi.advanceTimersByTimeAsync(5000);
	await opening;
	return one;
}

beforeEach(() => {
	vi.useFakeTimers();
	ofLms = new Kept();
	ofDevice = new Kept();
	vi.stubGlobal('localStorage', ofLms);
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

/** Texts that look like marks of the standards, or that are nothing but marks. */
const AWKWARD = [
	'',
	' ',
	'\n',
	'[,]',
	'[.]',
	'{lang=vi}',
	'{',
	'{case_matters=false}x',
	'😀'.repeat(200),
	'ĐÀ NẴNG đường',
	'___',
	'…',
	'Z͑ͫ',
	'\u0000',
	'a'.repeat(600),
	'chữ '.repeat(150),
];
const SOON = 100;
const LATER = 120_000;
const pass = async ({ session }: Visit, lesson: string) => {
	session.moveTo(`bai-${lesson}`);
	session.update((record) => checked(read(record, lesson, 1), lesson, { score: 1, max: 1, passed: true }, 1), true);
	await vi.advanceTimersByTimeAsync(SOON);
};
const done = ({ session }: Visit) => Object.keys(session.record.lessons).sort();

describe.each([
	['1.2', 'cmi.core.lesson_location', 'cmi.core.lesson_status', 'incomplete'],
	['2004', 'cmi.location', 'cmi.completion_status', 'incomplete'],
] as const)('SCORM %s', (version, location, status, begun) => {
	it('a refused commit is said, tried again and made good', async () => {
		const one = await visit(version);
		expect(one.status).toMatchObject({ place: 'lms', state: 'kept' });
		one.lms.fault = 'refuse';
		await pass(one, 'bai-mot');
		expect(one.status).toMatchObject({ state: 'failing', trouble: { kind: 'refused', code: '391' } });
		expect(one.lms.saved[status]).toBe(begun);
		expect(one.lms.saved[location] ?? '').not.toContain('bai-mot');
		delete one.lms.fault;
		await vi.advanceTimersByTimeAsync(LATER);
		expect(one.status?.state).toBe('kept');
		expect(one.status?.trouble).toBeUndefined();
		expect(one.lms.saved[location]).toBe('bai-bai-mot');
		expect(one.lms.violations).toEqual([]);
	});

	it('what an LMS refused to the very end is there at the next visit', async () => {
		const one = await visit(version);
		one.lms.fault = 'refuse';
		await pass(one, 'bai-mot');
		one.session.close();
		expect(ofLms.items.get(`strict-lms-${version}`)).not.toContain('bai-mot');
		const next = await visit(version);
		expect(done(next)).toEqual(['bai-mot']);
		expect(next.lms.saved['cmi.suspend_data']?.length).toBeGreaterThan(8);
		expect(next.lms.violations).toEqual([]);
	});

	it('an LMS that goes away is said, and found again', async () => {
		const one = await visit(version);
		one.lms.fault = 'gone';
		await pass(one, 'bai-mot');
		expect(one.status).toMatchObject({ state: 'failing', trouble: { kind: 'lost' } });
		delete one.lms.fault;
		await vi.advanceTimersByTimeAsync(LATER);
		expect(one.status?.state).toBe('kept');
		expect(one.lms.initialized).toBe(2);
		expect(one.lms.saved[location]).toBe('bai-bai-mot');
		expect(one.lms.violations).toEqual([]);
	});

	it('many changes in a moment are few commits', async () => {
		const one = await visit(version);
		const before = one.lms.log.filter((call) => call === 'commit').length;
		for (let turn = 0; turn < 50; turn++) one.session.setQuiz('kiem-mot', { turn });
		await vi.advanceTimersByTimeAsync(LATER);
		expect(one.lms.log.filter((call) => call === 'commit')).toHaveLength(before + 1);
	});

	it('a second beginning in a session that is open is survived', async () => {
		const window = lmsWindow(version);
		const api = window as unknown as { API?: { LMSInitialize(): string }; API_1484_11?: { Initialize(): string } };
		expect(version === '1.2' ? api.API?.LMSInitialize() : api.API_1484_11?.Initialize()).toBe('true');
		const one = await visit(version, window);
		await pass(one, 'bai-mot');
		expect(one.lms).toMatchObject({ initialized: 2, terminated: 0 });
		expect(one.status).toMatchObject({ place: 'lms', state: 'kept' });
		expect(one.lms.violations).toEqual([]);
	});

	it('loaded again after its session has ended, it says so and keeps what is done for the next one', async () => {
		const one = await visit(version);
		await pass(one, 'bai-mot');
		one.session.close();
		expect(one.lms.terminated).toBe(1);
		const again = await visit(version, one.window);
		expect(again.status).toMatchObject({ place: 'device', missing: { code: version === '1.2' ? '101' : '104' } });
		expect(done(await visit(version))).toEqual(['bai-mot']);
	});

	it('without an API the course runs, keeps all on the device, and says so', async () => {
		const nowhere = {} as LmsWindow;
		Object.assign(nowhere, { parent: { parent: undefined } });
		const one = await visit(version, nowhere);
		expect(one.status).toMatchObject({ place: 'device', missing: {} });
		await pass(one, 'bai-mot');
		expect(done(await visit(version, nowhere))).toEqual(['bai-mot']);
	});

	it('a browser that keeps nothing is said, and the LMS has all', async () => {
		ofDevice.full = true;
		const one = await visit(version);
		await pass(one, 'bai-mot');
		expect(one.status).toMatchObject({ noCopy: true, place: 'lms', state: 'kept' });
		one.session.close();
		expect(done(await visit(version))).toEqual(['bai-mot']);
	});

	it('a learner leaves when the LMS has all, and a session ends once', async () => {
		const one = await visit(version);
		one.lms.fault = 'refuse';
		await pass(one, 'bai-mot');
		await one.session.leave();
		expect(one.lms.terminated).toBe(0);
		delete one.lms.fault;
		await one.session.leave();
		one.session.close();
		expect(one.lms).toMatchObject({ terminated: 1, violations: [] });
		expect(one.lms.saved[version === '1.2' ? 'cmi.core.exit' : 'cmi.exit']).toBe('suspend');
	});

	it('every type of question is an interaction that the LMS takes', async () => {
		const one = await visit(version);
		const statement = { verb: { id: 'http://adlnet.gov/expapi/verbs/answered' }, object: { id: 'https://example.org/q/', definition: {} } };
		const common = { score: 1, max: 1, seconds: 4.5, at: Date.UTC(2026, 10, 24, 1, 2, 3, 456), text: 'Câu hỏi?\nDòng hai' };
		const answers: Pick<Interaction, 'id' | 'kind' | 'response' | 'correct'>[] = [
			{ id: 'mot', kind: 'choice', response: ['a', 'c'], correct: ['a', 'c'] },
			{ id: 'khong', kind: 'choice', response: [], correct: ['a'] },
			{ id: 'dung', kind: 'true-false', response: ['true'], correct: ['true'] },
			{ id: 'dien', kind: 'fill-in', response: ['dài '.repeat(200), 'ba'], correct: ['hai', 'ba'] },
			{ id: 'keo', kind: 'matching', response: ['1.b', '2.a'], correct: ['1.b', '2.a'] },
		];
		for (const answer of answers) one.session.answered({ ...common, ...answer, statement });
		await vi.advanceTimersByTimeAsync(LATER);
		expect(one.lms.violations).toEqual([]);
		const ids = Object.entries(one.lms.saved).flatMap(([name, value]) => (/interactions\.\d+\.id$/.test(name) ? [value] : []));
		expect(ids).toEqual(answers.map(({ id }) => id));
	});

	it('whatever stands in a question and its answers is taken, every answer of it', async () => {
		const one = await visit(version);
		const texts = fc.sample(
			fc.oneof(fc.string({ unit: 'binary', maxLength: 600 }), fc.string({ unit: 'grapheme', maxLength: 600 }), fc.constantFrom(...AWKWARD)),
			{
				numRuns: tries(1200),
				seed: 21,
			},
		);
		const definition = (interactionType: string, choices: string[], text: string) => ({
			interactionType,
			correctResponsesPattern: ['0[,]2'],
			description: { vi: text },
			choices: choices.map((choice, index) => ({ id: `${index}`, description: { vi: choice } })),
		});
		const count = 300;
		for (let number = 0; number < count; number++) {
			const [asked = '', ...choices] = texts.slice(number * 4, number * 4 + 4);
			const statement = {
				verb: { id: 'http://adlnet.gov/expapi/verbs/answered' },
				object: { id: 'https://example.org/q/?subContentId=0-1', definition: definition('choice', choices, asked) },
				result: { response: number % 3 === 0 ? '' : '0[,]1[,]2', score: { raw: 0, max: 1, min: 0 } },
			};
			one.session.answered(interactionOf(statement, `cau-${number}`, undefined, Date.now(), { true: asked, false: 'Sai' }));
		}
		await vi.advanceTimersByTimeAsync(LATER);
		expect(one.lms.violations).toEqual([]);
		const response = version === '1.2' ? 'student_response' : 'learner_response';
		for (let number = 0; number < count; number++) {
			const said = one.lms.saved[`cmi.interactions.${number}.${response}`];
			expect(said?.length).toBeLessThanOrEqual(version === '1.2' ? 255 : 4000);
			expect(said).not.toMatch(/[\r\n]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
		}
	});
});
