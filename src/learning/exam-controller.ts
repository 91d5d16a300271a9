/**
 * The final exam: begins an attempt, lets one tab at a time work on it, extends its time, takes what is handed in, and opens papers
 * for review. Knows no page: what it shows and whom it asks is given to it.
 */
import { type BankDraw, drawItems } from './draw.ts';
import type { Paper } from './exam-paper.ts';
import type { ExamRules, Outline } from './outline.ts';
import { attemptKey } from './pack/course-shape.ts';
import { percent } from './points.ts';
import { type Attempt, begun, type CourseRecord, type ExamState, examState, givenBack, handedIn, openAttempt } from './record.ts';
import type { tabLock } from './tab-lock.ts';

const MINUTE = 60_000;
/** Minutes by which a press of the button extends an attempt. */
const EXTENSION_MINUTES = 10;
/** Minutes for an attempt whose time ran out while no page showed it: nobody could hand it in. */
const LATE_MINUTES = 10;

/** The paper of an attempt, ready to be played. */
export type OpenedPaper = {
	attempt: Attempt;
	/** under which its answers are kept */
	key: string;
	/** the `subContentId`s of its questions, in their order */
	choose: string[];
	/** the document of the frame; where there is none, the player opens the one it knows */
	html: string | undefined;
};

/** Points of a paper that was handed in, and of its questions by their `subContentId`. */
export type PaperResult = { score: number; max: number; items: { id: string; score: number; max: number }[] };

/** Where the papers of attempts come from: a new version of the site changes nothing for who is in the middle of an exam. */
export type PaperSource = {
	/** @returns the paper of a new attempt; none where it cannot be had now */
	fetch(items: readonly string[]): Promise<Paper | undefined>;
	keep(seed: string, paper: Paper): Promise<void>;
	kept(seed: string): Promise<Paper | undefined>;
};

export type ExamSetup = {
	outline: Outline;
	rules: ExamRules;
	/** the id of the exam as a quiz */
	exam: string;
	draw: readonly BankDraw[];
	language: string;
	/** the tags of the languages in which the exam can be sat here */
	languages: readonly string[];
	/** the `subContentId` of each item, by its id, as the page has them now */
	subs: Paper['subs'];
	record: () => CourseRecord;
	update: (act: (record: CourseRecord) => CourseRecord) => void;
	papers: PaperSource;
	/** whether what is done from now on would be kept anywhere: what would be lost is not begun */
	canKeep: () => Promise<boolean>;
	lock: typeof tabLock;
	/** milliseconds since 1970 */
	now: () => number;
	/** sixteen digits, base 16 */
	randomDigits: () => string;
	/** Shows a paper in the page. */
	open: (paper: OpenedPaper) => void;
};

/** What came of a press of the button. */
export type ExamOutcome =
	| 'opened'
	/** as opened, with time for handing in: all of it had passed while the exam was closed */
	| 'opened-late'
	/** another tab works on this paper */
	| 'other-tab'
	/** the paper could not be had: nothing began */
	| 'no-paper'
	/** the course has none of the attempt's questions any more: it was given back, and does not count */
	| 'paper-gone'
	/** answers could not be kept: nothing began */
	| 'not-kept'
	/** the attempt was begun in another language, and its answers are words of that language */
	| { language: string }
	/** there is nothing to begin, or it is being begun already */
	| 'nothing';

export class ExamController {
	readonly #setup: ExamSetup;
	/** the seed of the attempt whose paper is shown, and the item of each of its questions */
	#shown: string | undefined;
	#itemOf = new Map<string, string>();
	#lock: { seed: string; release: () => void } | undefined;
	#busy = false;

	constructor(setup: ExamSetup) {
		this.#setup = setup;
	}

	get state(): ExamState {
		const { outline, rules, record, now } = this.#setup;
		return examState(outline, rules, record(), now());
	}

	/** The seed of the attempt whose paper is shown. */
	get shown(): string | undefined {
		return this.#shown;
	}

	/** The attempt that the learner works on here; none where it was handed in, or deleted by another tab. */
	get current(): Attempt | undefined {
		return openAttempt(this.#setup.record(), this.#shown);
	}

	/** The language in which an attempt was begun, where it is another one than the page's. */
	otherLanguage({ seed }: Attempt): string | undefined {
		const { language, languages } = this.#setup;
		const tag = seed.slice(0, seed.lastIndexOf('-'));
		return tag !== language && languages.includes(tag) ? tag : undefined;
	}

	/**
	 * Begins an attempt, or goes on with the one that is open. One call at a time: a double click opens one paper.
	 * @param timeFactor by which the learner extends the time of a new attempt; 0 for no limit
	 */
	go(timeFactor: number): Promise<ExamOutcome> {
		return this.#once(() => {
			const { state } = this;
			if (state.state === 'running') return this.#goOn(state.attempt);
			return state.state === 'open' ? this.#begin(state.number, timeFactor) : 'nothing';
		});
	}

	/** Opens the paper of an attempt that was handed in, with its solutions. */
	review(attempt: Attempt): Promise<ExamOutcome> {
		return this.#once(() => this.#open(attempt));
	}

	/** Whether a paper can be opened for review: while an attempt goes on, no paper with its answers takes its place. */
	mayReview(attempt: Attempt): boolean {
		return this.state.state !== 'running' && attempt.seed !== this.#shown && this.otherLanguage(attempt) === undefined;
	}

	/** @returns whether there was time to extend */
	extend(): boolean {
		const { current } = this;
		if (current?.until === undefined) return false;
		const until = Math.max(current.until, this.#setup.now()) + EXTENSION_MINUTES * MINUTE;
		this.#setup.update((record) => begun(record, { ...current, until }));
		return true;
	}

	/** Gives back time that was no time of the exam. @param milliseconds less than none where the device's clock was set back */
	giveBack(milliseconds: number): void {
		const { current } = this;
		if (current?.until === undefined) return;
		const until = current.until + milliseconds;
		this.#setup.update((record) => begun(record, { ...current, until }));
	}

	/** Takes the result of the paper that is shown, once. @returns whether it was taken */
	handIn({ score, max, items }: PaperResult): boolean {
		const { current } = this;
		if (!current) return false;
		const { rules, update, now } = this.#setup;
		const result = {
			score,
			max,
			passed: percent({ score, max }) >= rules.pass,
			items: items.flatMap((item) => {
				const id = this.#itemOf.get(item.id);
				return id === undefined ? [] : [{ id, score: item.score, max: item.max }];
			}),
		};
		update((record) => handedIn(record, current.seed, result, now()));
		this.#release();
		return true;
	}

	async #once(act: () => Promise<ExamOutcome> | ExamOutcome): Promise<ExamOutcome> {
		if (this.#busy) return 'nothing';
		this.#busy = true;
		try {
			return await act();
		} finally {
			this.#busy = false;
		}
	}

	async #goOn(attempt: Attempt): Promise<ExamOutcome> {
		const language = this.otherLanguage(attempt);
		if (language !== undefined) return { language };
		if (!(await this.#takeLock(attempt.seed))) return 'other-tab';
		const paper = await this.#paperOf(attempt);
		if (chosenOf(attempt, paper).length === 0) return this.#giveBackAttempt(attempt);
		const now = this.#setup.now();
		if (attempt.until === undefined || attempt.until > now) return this.#open(attempt, paper);
		const late: Attempt = { ...attempt, until: now + LATE_MINUTES * MINUTE };
		this.#setup.update((record) => begun(record, late));
		await this.#open(late, paper);
		return 'opened-late';
	}

	#giveBackAttempt({ seed }: Attempt): ExamOutcome {
		this.#setup.update((record) => givenBack(record, seed));
		this.#release();
		return 'paper-gone';
	}

	/** Of two tabs that begin at the same time, one does. */
	async #begin(number: number, timeFactor: number): Promise<ExamOutcome> {
		const release = await this.#setup.lock(`${this.#setup.exam}/begin`);
		if (!release) return 'other-tab';
		try {
			return await this.#beginAlone(number, timeFactor);
		} finally {
			release();
		}
	}

	async #beginAlone(number: number, timeFactor: number): Promise<ExamOutcome> {
		const { draw, language, rules, papers, update, now, randomDigits, canKeep } = this.#setup;
		if (!(await canKeep())) return 'not-kept';
		const seed = `${language}-${randomDigits()}`;
		const items = drawItems(draw, seed);
		const paper = await papers.fetch(items);
		if (!paper) return 'no-paper';
		// Another tab may have begun one just before.
		if (!(await this.#takeLock(seed)) || this.state.state !== 'open') return 'nothing';
		const started = now();
		const attempt: Attempt = { number, seed, items, started };
		if (rules.minutes !== undefined && timeFactor > 0) attempt.until = started + rules.minutes * timeFactor * MINUTE;
		this.#shown = seed;
		update((record) => begun(record, attempt));
		await papers.keep(seed, paper);
		return this.#open(attempt, paper);
	}

	/** Two tabs with one paper would hand in the answers of whichever is first. */
	async #takeLock(seed: string): Promise<boolean> {
		if (this.#lock?.seed === seed) return true;
		const release = await this.#setup.lock(`${this.#setup.exam}/${seed}`);
		if (!release) return false;
		this.#release();
		this.#lock = { seed, release };
		return true;
	}

	#release(): void {
		this.#lock?.release();
		this.#lock = undefined;
	}

	/** As it was when the attempt began; where that is not kept, as the page has it now. */
	async #paperOf({ seed }: Attempt): Promise<Paper> {
		const { papers, subs } = this.#setup;
		return (await papers.kept(seed)) ?? { subs };
	}

	/** Shows the paper of an attempt. */
	async #open(attempt: Attempt, known?: Paper): Promise<ExamOutcome> {
		const { exam, open } = this.#setup;
		this.#shown = attempt.seed;
		const paper = known ?? (await this.#paperOf(attempt));
		const { html, subs } = paper;
		this.#itemOf = new Map(Object.entries(subs).map(([id, sub]) => [sub, id]));
		open({ attempt, key: attemptKey(exam, attempt.seed), choose: chosenOf(attempt, paper), html });
		return 'opened';
	}
}

/** The `subContentId`s of what is asked, as far as a paper has it. */
const chosenOf = ({ items }: Attempt, { subs }: Paper): string[] => items.flatMap((id) => subs[id] ?? []);
