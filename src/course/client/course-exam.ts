/** `<course-exam>`: begins an attempt, keeps its time, takes what is handed in, and shows it for review. */

import type { QuizResult } from '../../h5p/player/protocol.ts';
import type { QuizPlayer } from '../../h5p/player/quiz-player.ts';
import { fill, showTime } from '../../language/browser-words.ts';
import { type BankDraw, drawItems } from '../../learning/draw.ts';
import { fetchPaper, keepPaper, keptPaper, type Paper } from '../../learning/exam-paper.ts';
import { type Attempt, begun, type ExamStanding, examStanding, handedIn, openAttempt, percent } from '../../learning/record.ts';
import { storeOf } from '../../learning/record-storage.ts';
import { hold } from '../../learning/tab-lock.ts';
import { startWorker } from '../../offline/register.ts';
import type { ExamRules, Outline } from '../outline.ts';
import { element, tableOf } from './elements.ts';
import { ExamClock } from './exam-clock.ts';

type Item = { id: string; sub: string; question: string; lesson?: string; path?: string };
type PageData = {
	outline: Outline & { exam: ExamRules };
	draw: BankDraw[];
	/** the id of the exam as a quiz */
	exam: string;
	items: Item[];
	words: Record<string, string>;
	languages: Record<string, { label: string; path: string }>;
	language: string;
};

class CourseExam extends HTMLElement {
	#data!: PageData;
	/** the seed of the attempt whose paper is shown, and the item of each of its questions */
	#shown: string | undefined;
	#itemOf = new Map<string, string>();
	/** the seed of the attempt that this tab works on, which no other tab may do at the same time */
	#held: string | undefined;
	/** a press of the button is being answered */
	#busy = false;
	#reviewed = '';
	readonly #clock = new ExamClock(this, () => this.#player()?.finish());

	connectedCallback(): void {
		void startWorker();
		this.#data = JSON.parse(this.querySelector('script')?.textContent ?? '') as PageData;
		this.#find('[data-begin]')?.addEventListener('click', () => void this.#once(() => this.#go()));
		this.#find('[data-more]')?.addEventListener('click', () => this.#extend());
		this.addEventListener('quiz-result', ({ detail }: CustomEventInit<QuizResult>) => detail && this.#handIn(detail));
		this.#store().watch(() => this.#show());
		// A time to wait may have ended while nobody looked.
		document.addEventListener('visibilitychange', () => this.#show());
	}

	#store() {
		return storeOf(this.#data.outline.id);
	}

	#standing(): ExamStanding {
		return examStanding(this.#data.outline, this.#data.outline.exam, this.#store().record, Date.now());
	}

	#find<T extends HTMLElement>(selector: string): T | null {
		return this.querySelector<T>(selector);
	}

	#player(): QuizPlayer | null {
		return this.#find<QuizPlayer>('quiz-player');
	}

	#word(key: string, values: Record<string, string | number> = {}): string {
		return fill(this.#data.words[key], values);
	}

	/** Says where the learner stands, and offers what comes next. */
	#show(): void {
		const standing = this.#standing();
		const { text, button } = this.#words(standing);
		const state = this.#find('.exam-state');
		if (state && state.textContent !== text) state.textContent = text;
		const gate = this.#find('.exam-begin');
		const begin = this.#find('[data-begin]');
		const open = openAttempt(this.#store().record, this.#shown) !== undefined;
		// Handed in or deleted in another tab.
		if (!open) this.#clock.stop();
		if (gate) gate.hidden = button === undefined || open;
		if (begin) begin.textContent = button ?? '';
		const time = this.#find('.exam-time');
		if (time) time.hidden = standing.state !== 'open';
		const pass = this.#find('.exam-pass');
		if (pass) pass.hidden = standing.state !== 'passed';
		this.#showReview();
	}

	#say(text: string): void {
		const state = this.#find('.exam-state');
		if (state) state.textContent = text;
	}

	#words(standing: ExamStanding): { text: string; button?: string } {
		switch (standing.state) {
			case 'locked':
				return { text: this.#word('locked') };
			case 'open':
				return {
					text: `${this.#word('open')} ${standing.left === undefined ? '' : this.#word('left', { left: standing.left })}`.trim(),
					button: this.#word(standing.number > 1 ? 'again' : 'begin'),
				};
			case 'running': {
				const elsewhere = this.#languageOf(standing.attempt);
				if (elsewhere) return { text: this.#word('otherLanguage', { language: elsewhere.label }), button: elsewhere.label };
				return { text: this.#word('running'), button: this.#word('goOn') };
			}
			case 'waiting':
				return { text: `${this.#word('failed')} ${this.#word('waiting', { time: showTime(standing.until, this.#data.language) })}` };
			case 'passed':
				return { text: this.#word('passed', { percent: standing.attempt.result ? percent(standing.attempt.result) : '' }) };
			case 'spent':
				return { text: this.#word('spent') };
		}
	}

	/** The language in which an attempt was begun, where it is not this page's: its answers are words of that language. */
	#languageOf({ seed }: Attempt): { label: string; path: string } | undefined {
		const tag = seed.slice(0, seed.lastIndexOf('-'));
		return tag === this.#data.language ? undefined : this.#data.languages[tag];
	}

	/** One press at a time: a double click opens one paper. */
	async #once(act: () => Promise<void>): Promise<void> {
		if (this.#busy) return;
		this.#busy = true;
		await act().finally(() => {
			this.#busy = false;
		});
	}

	/** Begins an attempt, or goes on with the one that is open. */
	async #go(): Promise<void> {
		const standing = this.#standing();
		if (standing.state === 'running') await this.#goOn(standing.attempt);
		if (standing.state === 'open') await this.#begin(standing.number);
	}

	async #goOn(attempt: Attempt): Promise<void> {
		const elsewhere = this.#languageOf(attempt);
		if (elsewhere) window.location.href = elsewhere.path;
		else if (await this.#hold(attempt.seed)) await this.#open(attempt);
		else this.#say(this.#word('otherTab'));
	}

	/** Two tabs with one paper would hand in the answers of whichever is first. */
	async #hold(seed: string): Promise<boolean> {
		if (this.#held !== seed && (await hold(`${this.#data.exam}/${seed}`))) this.#held = seed;
		return this.#held === seed;
	}

	async #begin(number: number): Promise<void> {
		const random = [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
		const seed = `${this.#data.language}-${random}`;
		const { minutes } = this.#data.outline.exam;
		const factor = Number(this.#find<HTMLSelectElement>('#thoi-gian')?.value ?? '1');
		const items = drawItems(this.#data.draw, seed);
		const paper = await fetchPaper(this.#player()?.dataset.frame ?? '', items, this.#subs());
		if (!paper) {
			this.#say(this.#word('noPaper'));
			return;
		}
		const standing = this.#standing();
		// Begun in another tab while the paper was on its way.
		if (standing.state !== 'open' || !(await this.#hold(seed))) return;
		const started = Date.now();
		const attempt: Attempt = { number, seed, items, started };
		if (minutes !== undefined && factor > 0) attempt.until = started + minutes * factor * 60_000;
		this.#shown = seed;
		this.#store().update((record) => begun(record, attempt));
		await keepPaper(this.#data.exam, seed, paper);
		await this.#open(attempt, paper);
	}

	/** The `subContentId` of each item as the page of today has it. */
	#subs(): Paper['subs'] {
		return Object.fromEntries(this.#data.items.map(({ id, sub }) => [id, sub]));
	}

	/** Shows the paper of an attempt, as it was when the attempt began. */
	async #open(attempt: Attempt, fresh?: Paper): Promise<void> {
		const player = this.#player();
		const run = this.#find('.exam-run');
		if (!player || !run) return;
		this.#shown = attempt.seed;
		run.hidden = false;
		player.dataset.quiz = `${this.#data.exam}-${attempt.seed}`;
		const { html, subs } = fresh ?? (await keptPaper(this.#data.exam, attempt.seed)) ?? { subs: this.#subs() };
		this.#itemOf = new Map(Object.entries(subs).map(([id, sub]) => [sub, id]));
		player.begin({ choose: attempt.items.flatMap((id) => subs[id] ?? []), exam: true }, html);
		if (attempt.handedIn === undefined) this.#clock.start(attempt, this.#data.words);
		this.#show();
		run.scrollIntoView({ block: 'start' });
		run.querySelector<HTMLElement>('iframe')?.focus();
	}

	#extend(): void {
		const due = openAttempt(this.#store().record, this.#shown);
		if (due?.until === undefined) return;
		const attempt = { ...due, until: Math.max(due.until, Date.now()) + 600_000 };
		this.#store().update((record) => begun(record, attempt));
		this.#clock.start(attempt, this.#data.words);
		this.#clock.say();
	}

	#handIn({ score, max, items }: QuizResult): void {
		this.#clock.stop();
		const attempt = openAttempt(this.#store().record, this.#shown);
		if (!attempt) return;
		const ids = this.#itemOf;
		const result = {
			score,
			max,
			passed: percent({ score, max }) >= this.#data.outline.exam.pass,
			items: items.flatMap(({ id, score: got, max: of }) => (ids.has(id) ? [{ id: ids.get(id) ?? '', score: got, max: of }] : [])),
		};
		this.#store().update((record) => handedIn(record, attempt.seed, result, Date.now()));
		this.#find('.exam-state')?.focus();
	}

	/** The attempts that were handed in, the newest first: each question, and the lesson to read again. */
	#showReview(): void {
		const place = this.#find('.exam-review');
		const { attempts: all } = this.#store().record;
		// Made anew only where it changes, so that what is open in it, and the place in it, stay.
		const now = JSON.stringify([all, this.#shown]);
		if (now === this.#reviewed) return;
		this.#reviewed = now;
		const attempts = all.filter(({ result }) => result).reverse();
		place?.replaceChildren(...attempts.flatMap((attempt, index) => this.#review(attempt, index === 0)));
	}

	#review(attempt: Attempt, newest: boolean): Node[] {
		const { result } = attempt;
		if (!result) return [];
		const rows = result.items.map(({ id, score, max }) => {
			const item = this.#data.items.find((entry) => entry.id === id);
			const mark = `${score === max ? '✓' : '✗'} ${score}/${max}`;
			return [item?.question ?? id, mark, item?.path ? element('a', { href: item.path }, item.lesson ?? '') : ''];
		});
		const look = element('button', { type: 'button', class: 'button' }, this.#word('lookAgain'));
		look.addEventListener('click', () => void this.#once(() => this.#open(attempt)));
		// While an attempt goes on, no paper with its answers takes its place.
		const running = this.#standing().state === 'running';
		const shown = running || attempt.seed === this.#shown || this.#languageOf(attempt) !== undefined;
		const details = element(
			'details',
			newest ? { open: '' } : {},
			element(
				'summary',
				{},
				this.#word('attempt', { number: attempt.number, percent: percent(result), time: showTime(attempt.handedIn ?? 0, this.#data.language) }),
			),
			tableOf(this.#word('review'), [this.#word('question'), this.#word('points'), this.#word('review')], rows),
			...(shown ? [] : [element('p', {}, look)]),
		);
		return [details];
	}
}

customElements.define('course-exam', CourseExam);
