/** A course in a package that is open in seven tabs: whatever they answer, hear of each other and close in which order, nothing is lost. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DeviceStorage } from '../../src/learning/device-storage.ts';
import type { CourseShape, Shape } from '../../src/learning/pack/course-shape.ts';
import { noted } from '../../src/learning/record.ts';
import { progressOf } from '../../src/lms/progress.ts';
import { Session } from '../../src/lms/session.ts';
import { tries } from '../sweep.ts';
import { sampleCourse } from './course-samples.ts';
import { FakeTracker } from './fake-tracker.ts';

const TABS = 7;
const QUIZ = 'kiem-mot';
const course = sampleCourse();
const questions = Array.from({ length: TABS }, (_, number): Shape => {
	const id = `cau-${number}`;
	const keys = { key: number + 1, formerKey: number + 1 };
	return number % 2 === 0 ? { id, ...keys, kind: 'mark', count: 9 } : { id, ...keys, kind: 'typed', count: 1, words: ['đúng'] };
});
const shape: CourseShape = { language: 'vi', outline: course.outline, quizzes: [{ id: QUIZ, items: questions }] };
/** Another answer for every number. */
const answerTo = ({ kind }: Shape, number: number) => (kind === 'typed' ? [`từ ${number}`] : [number % 9]);
type Change = { key: string; oldValue: string | null; newValue: string | null };

/**
 * One browser, in which a tab hears of what another one wrote when the test says so.
 * @param late what another tab wrote is read, too, only when it is heard of, as between two processes of a browser
 */
function browser(late: boolean) {
	const device = new Map<string, string>();
	const tabs: { view: Map<string, string>; heard: Change[]; hears: ((change: Change) => void)[] }[] = [];
	const open = () => {
		const tab = { view: late ? new Map(device) : device, heard: [] as Change[], hears: [] as ((change: Change) => void)[] };
		tabs.push(tab);
		const storage = {
			getItem: (key: string) => tab.view.get(key) ?? null,
			setItem(key: string, newValue: string) {
				const oldValue = tab.view.get(key) ?? null;
				tab.view.set(key, newValue);
				device.set(key, newValue);
				for (const other of tabs) if (other !== tab && oldValue !== newValue) other.heard.push({ key, oldValue, newValue });
			},
		};
		const hear = () => {
			for (let change = tab.heard.shift(); change; change = tab.heard.shift()) {
				if (late && change.newValue !== null) tab.view.set(change.key, change.newValue);
				for (const listener of tab.hears) listener(change);
			}
		};
		const close = () => void tabs.splice(tabs.indexOf(tab), 1);
		const events = { addEventListener: (type: string, listener: unknown) => void (type === 'storage' && tab.hears.push(listener as never)) };
		return { hear, close, events, device: new DeviceStorage(() => storage as unknown as Storage) };
	};
	return { open, quiet: () => tabs.every(({ heard }) => heard.length === 0) };
}

/** The LMS keeps what was committed last. */
class SharedTracker extends FakeTracker {
	static course = '';
	override async open() {
		this.state = SharedTracker.course;
		return super.open();
	}
	override async keep(progress: Parameters<FakeTracker['keep']>[0]) {
		const trouble = await super.keep(progress);
		SharedTracker.course = this.state;
		return trouble;
	}
	override close(progress: Parameters<FakeTracker['keep']>[0]) {
		super.close(progress);
		SharedTracker.course = this.state;
	}
}

async function tabOf(machine: ReturnType<typeof browser>, inLms: boolean) {
	const { hear, close, events, device } = machine.open();
	const session = new Session({
		shape,
		tracker: inLms ? new SharedTracker() : undefined,
		progressOf: ({ record }) => progressOf(course.outline, course.outline.exam, record, Date.now()),
		onStatus: () => {},
		onChange: () => {},
		device,
		events,
	});
	await session.open();
	const begun = session.openQuiz(QUIZ) as { items?: object } | undefined;
	let items: Record<string, unknown> = { ...begun?.items };
	/** As the frame of the quiz tells it, which knows of no other tab. */
	const tell = () => session.setQuiz(QUIZ, { order: questions.map(({ id }) => id), position: 0, finished: false, items });
	return {
		session,
		hear,
		answer(number: number) {
			const question = questions[number % questions.length];
			if (!question) throw new Error('no question');
			items = { ...items, [question.id]: { answer: answerTo(question, number), mode: 'open', of: 'x' } };
			tell();
			session.update((record) => noted(record, `bai-${number}`, `${number}`, number + 1));
		},
		takeBack() {
			items = {};
			tell();
		},
		close() {
			session.close();
			close();
		},
	};
}
const answered = (session: Session) => Object.keys((session.state.quizzes[QUIZ] as { items?: object } | undefined)?.items ?? {}).sort();

describe('seven tabs of a package', () => {
	it.each([
		['for no LMS', false, false],
		['in an LMS', true, false],
		['for no LMS, in processes of their own', false, true],
		['in an LMS, in processes of their own', true, true],
	])('%s', async (_, inLms, late) => {
		await fc.assert(
			fc.asyncProperty(
				fc.array(fc.record({ tab: fc.nat(TABS - 1), does: fc.constantFrom('answer', 'answer', 'hear'), question: fc.nat(20) }), { maxLength: 40 }),
				fc.shuffledSubarray([...Array(TABS).keys()], { minLength: TABS }),
				async (acts, order) => {
					SharedTracker.course = '';
					const machine = browser(late);
					const tabs = [];
					for (let number = 0; number < TABS; number++) tabs.push(await tabOf(machine, inLms));
					const expected = new Set<string>();
					for (const { tab, does, question } of acts) {
						if (does === 'hear') tabs[tab]?.hear();
						else {
							tabs[tab]?.answer(question);
							expected.add(questions[question % questions.length]?.id ?? '');
						}
					}
					// A process hears of others while it is open; within one, a tab may close at once.
					for (let round = 0; late && !machine.quiet(); round++) {
						expect(round).toBeLessThan(20);
						for (const { hear } of tabs) hear();
					}
					for (const number of order) tabs[number]?.close();
					const { session } = await tabOf(machine, inLms);
					expect(answered(session)).toEqual([...expected].sort());
				},
			),
			// What is heard later is heard many times over.
			{ numRuns: tries(late ? 12 : 60) },
		);
	});

	it('bring back nothing that was taken back', async () => {
		const machine = browser(false);
		const [one, two] = [await tabOf(machine, false), await tabOf(machine, false)];
		for (let number = 0; number < questions.length; number++) one.answer(number);
		two.hear();
		one.takeBack();
		two.hear();
		one.hear();
		expect([answered(one.session), answered(two.session)]).toEqual([[], []]);
	});

	it('keep the answer to one question that was given last', async () => {
		const machine = browser(false);
		const [one, two] = [await tabOf(machine, false), await tabOf(machine, false)];
		one.answer(0);
		two.hear();
		two.answer(questions.length);
		one.hear();
		one.answer(1);
		two.hear();
		const [first] = questions;
		const kept = (one.session.state.quizzes[QUIZ] as { items: Record<string, { answer: unknown }> }).items[first?.id ?? ''];
		expect(kept?.answer).toEqual(first && answerTo(first, questions.length));
	});
});
