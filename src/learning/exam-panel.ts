/**
 * The exam in a page: says where the learner is, shows the clock, and lists attempts with their results. The site and the packages
 * give it the same markup: `.exam-state`, `.exam-begin` with `[data-begin]`, `.exam-time`, `.exam-run`, `.exam-clock` with
 * `[data-clock]`, `[data-more]` and the live region `[data-clock-said]`, `.exam-review`; where there is one, `.exam-pass`.
 */
import { showTime } from '../language/browser-words.ts';
import { element, tableOf, writeText } from '../ui/elements.ts';
import { requiredElement } from '../ui/required.ts';
import { ExamClock, type Timers } from './exam-clock.ts';
import { ExamController, type ExamSetup, type OpenedPaper, type PaperResult } from './exam-controller.ts';
import { type ItemResult, percent, SHARE_SIGNS, shareOf } from './points.ts';
import type { Attempt, ExamState } from './record.ts';

export const examWords = [
	'locked',
	'open',
	'left',
	'running',
	'otherLanguage',
	'otherTab',
	'noPaper',
	'paperGone',
	'itemGone',
	'notKept',
	'waiting',
	'passed',
	'spent',
	'failed',
	'timeLeft',
	'timeUp',
	'soon',
	'skipped',
	'late',
	'byTime',
	'review',
	'question',
	'points',
	'again',
	'goOn',
	'begin',
	'lookAgain',
	'attempt',
] as const;
/** UTF-16 code units that an exam takes on the device, with some to spare: 20 answers of all types are some 5,000. */
export const EXAM_ROOM = 50_000;
export type ExamWord = (typeof examWords)[number];

/** What plays a paper. */
export type PaperPlayer = { finish(): void };

export type ExamPanelSetup = Omit<ExamSetup, 'open' | 'languages'> & {
	say: (word: ExamWord, values?: Record<string, string | number>) => string;
	/** the language's own name and the address of the exam in it, by its tag */
	languages: Record<string, { label: string; path: string }>;
	/** What is known of an item: its question, and the lesson to read again. */
	item: (id: string) => { question: string; lesson?: { title: string; href: string } } | undefined;
	/** whether the answers to an attempt that was handed in are there to be looked at */
	hasAnswers: (attempt: Attempt) => boolean;
	/** Puts a player into the page, and plays the paper. */
	play: (paper: OpenedPaper) => PaperPlayer;
	timers: Timers;
	/** why no exam can be sat, where that is so: earlier attempts can be looked at all the same */
	closed?: string | undefined;
};

export class ExamPanel {
	readonly #host: HTMLElement;
	readonly #setup: ExamPanelSetup;
	readonly #exam: ExamController;
	readonly #clock: ExamClock;
	#player: PaperPlayer | undefined;
	/** a sentence that is shown until the state changes */
	#notice: { text: string; about: string } | undefined;
	#reviewed = '';
	/** the paper is being handed in because its time is up */
	#isTimeUp = false;

	constructor(host: HTMLElement, setup: ExamPanelSetup) {
		this.#host = host;
		this.#setup = setup;
		this.#exam = new ExamController({ ...setup, languages: Object.keys(setup.languages), open: (paper) => this.#open(paper) });
		this.#clock = new ExamClock(
			{
				show: (left) => this.#showClock(left),
				warn: (minutes) => this.#speak(setup.say('soon', { minutes })),
				timeUp: () => {
					this.#isTimeUp = true;
					this.#speakClock();
					this.#player?.finish();
				},
				skipped: (milliseconds) => this.#giveBack(milliseconds),
			},
			setup.timers,
		);
		requiredElement(host, '[data-begin]').addEventListener('click', () => void this.#go());
		host.querySelector('[data-more]')?.addEventListener('click', () => this.#extend());
		host.addEventListener('quiz-result', (event) => this.#handIn((event as CustomEvent<PaperResult>).detail));
	}

	/** Says where the learner is, and offers what comes next; to be called whenever the record has changed. */
	show(): void {
		const { state } = this.#exam;
		const { text, button }: { text: string; button?: string } = this.#setup.closed === undefined ? this.#words(state) : { text: this.#setup.closed };
		const about = JSON.stringify(state);
		if (this.#notice?.about !== about) this.#notice = undefined;
		writeText(this.#host.querySelector('.exam-state'), this.#notice?.text ?? text);
		const { current } = this.#exam;
		if (current?.until !== this.#clock.until) this.#clock.start(current?.until);
		this.#hide('.exam-begin', button === undefined || current !== undefined);
		writeText(this.#host.querySelector('[data-begin]'), button ?? '');
		this.#hide('.exam-time', state.state !== 'open');
		this.#hide('.exam-pass', state.state !== 'passed');
		this.#showReview();
	}

	#words(state: ExamState): { text: string; button?: string } {
		const { say, language, languages } = this.#setup;
		switch (state.state) {
			case 'locked':
				return { text: say('locked') };
			case 'open': {
				const left = state.left === undefined ? [] : [say('left', { left: state.left })];
				return { text: [...this.#failedNow(), say('open'), ...left].join(' '), button: say(state.number > 1 ? 'again' : 'begin') };
			}
			case 'running': {
				const tag = this.#exam.otherLanguage(state.attempt);
				const other = tag === undefined ? undefined : languages[tag];
				if (other) return { text: say('otherLanguage', { language: other.label }), button: other.label };
				return { text: say('running'), button: say('goOn') };
			}
			case 'waiting':
				return { text: `${say('failed')} ${say('waiting', { time: showTime(state.until, language) })}` };
			case 'passed':
				return { text: say('passed', { percent: state.attempt.result ? percent(state.attempt.result) : '' }) };
			case 'spent':
				return { text: say('spent') };
		}
	}

	/** Said of the paper that was handed in just now, where the next attempt may begin at once. */
	#failedNow(): string[] {
		const last = this.#setup.record().attempts.at(-1);
		return last?.result?.passed === false && last.seed === this.#exam.shown ? [this.#setup.say('failed')] : [];
	}

	async #go(): Promise<void> {
		const { say, languages } = this.#setup;
		const factor = Number(this.#host.querySelector<HTMLSelectElement>('.exam-time select')?.value ?? '1');
		this.#notice = undefined;
		const outcome = await this.#exam.go(factor);
		if (outcome === 'opened-late') this.#say(say('late'));
		else if (outcome === 'other-tab') this.#say(say('otherTab'));
		else if (outcome === 'no-paper') this.#say(say('noPaper'));
		else if (outcome === 'paper-gone') this.#say([say('paperGone'), this.#words(this.#exam.state).text].join(' '));
		else if (outcome === 'not-kept') this.#say(say('notKept'));
		const other = typeof outcome === 'object' ? languages[outcome.language] : undefined;
		if (other) window.location.href = other.path;
	}

	#say(text: string): void {
		this.#notice = { text, about: JSON.stringify(this.#exam.state) };
		this.show();
	}

	#open(paper: OpenedPaper): void {
		const run = requiredElement(this.#host, '.exam-run');
		run.hidden = false;
		this.#player = this.#setup.play(paper);
		this.show();
		run.scrollIntoView({ block: 'start' });
		run.querySelector<HTMLElement>('iframe')?.focus();
	}

	#extend(): void {
		if (!this.#exam.extend()) return;
		this.show();
		this.#speakClock();
	}

	#giveBack(milliseconds: number): void {
		this.#exam.giveBack(milliseconds);
		this.#say(this.#setup.say('skipped'));
	}

	#handIn(result: PaperResult): void {
		const isTimeUp = this.#isTimeUp;
		this.#isTimeUp = false;
		if (!this.#exam.handIn(result)) return;
		if (isTimeUp) this.#say([this.#setup.say('byTime'), this.#words(this.#exam.state).text].join(' '));
		else this.show();
		requiredElement(this.#host, '.exam-state').focus();
	}

	#showClock(left: { minutes: number } | undefined): void {
		this.#hide('.exam-clock', left === undefined);
		if (!left) return;
		const { say } = this.#setup;
		writeText(this.#host.querySelector('[data-clock]'), left.minutes === 0 ? say('timeUp') : say('timeLeft', { minutes: left.minutes }));
	}

	/** Says aloud what the clock shows. */
	#speakClock(): void {
		this.#speak(requiredElement(this.#host, '[data-clock]').textContent);
	}

	#speak(text: string): void {
		writeText(this.#host.querySelector('[data-clock-said]'), text);
	}

	#hide(selector: string, hidden: boolean): void {
		const found = this.#host.querySelector<HTMLElement>(selector);
		if (found) found.hidden = hidden;
	}

	/** The attempts that were handed in, the newest first. */
	#showReview(): void {
		const attempts = this.#setup.record().attempts.filter(({ result }) => result);
		// Made anew only where it changes, so that what is open in it, and the focus in it, stay.
		const now = JSON.stringify(attempts.map((attempt) => [attempt, this.#mayReview(attempt)]));
		if (now === this.#reviewed) return;
		this.#reviewed = now;
		this.#host.querySelector('.exam-review')?.replaceChildren(...attempts.reverse().flatMap((attempt, index) => this.#review(attempt, index === 0)));
	}

	#mayReview(attempt: Attempt): boolean {
		return this.#exam.mayReview(attempt) && this.#setup.hasAnswers(attempt);
	}

	/** One attempt: each question, and the lesson to read again. */
	#review(attempt: Attempt, newest: boolean): Node[] {
		const { say, language } = this.#setup;
		const { result, handedIn } = attempt;
		if (!result || handedIn === undefined) return [];
		const rows = result.items.map((item) => this.#row(item));
		const table = tableOf(say('review'), [say('question'), say('points'), say('review')], rows);
		const look = element('button', { type: 'button', class: 'button' }, say('lookAgain'));
		look.addEventListener('click', () => void this.#exam.review(attempt));
		return [
			element(
				'details',
				newest ? { open: '' } : {},
				element('summary', {}, say('attempt', { number: attempt.number, percent: percent(result), time: showTime(handedIn, language) })),
				...(rows.length > 0 ? [element('div', { class: 'wide' }, table)] : []),
				...(this.#mayReview(attempt) ? [element('p', { class: 'turn' }, look)] : []),
			),
		];
	}

	#row({ id, score, max }: ItemResult): (Node | string)[] {
		const { item: known, say } = this.#setup;
		const item = known(id);
		const link = item?.lesson ? element('a', { href: item.lesson.href }, item.lesson.title) : '';
		return [item?.question ?? say('itemGone'), `${SHARE_SIGNS[shareOf({ score, max })]} ${score}/${max}`, link];
	}
}

/** The clock and the timers of the browser. */
export const browserTimers: Timers = {
	now: () => Date.now(),
	monotonic: () => performance.now(),
	every: (milliseconds, run) => {
		const timer = window.setInterval(run, milliseconds);
		return () => window.clearInterval(timer);
	},
};
