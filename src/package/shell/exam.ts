/** The final exam: begins an attempt, keeps its time, takes what is handed in, and shows it for review. */
import { element, tableOf } from '../../course/client/elements.ts';
import { ExamClock } from '../../course/client/exam-clock.ts';
import type { QuizResult } from '../../h5p/player/protocol.ts';
import type { QuizPlayer } from '../../h5p/player/quiz-player.ts';
import { showTime } from '../../language/browser-words.ts';
import { drawItems } from '../../learning/draw.ts';
import { attemptKey } from '../../learning/pack/plan.ts';
import { type Attempt, begun, type ExamStanding, examStanding, handedIn, percent } from '../../learning/record.ts';
import { EXAM, sectionOf } from '../course-data.ts';
import { type Context, find, write } from './context.ts';
import { playerOf } from './quizzes.ts';

const MORE = 600_000;
const MINUTE = 60_000;

export class Exam {
	readonly #context: Context;
	readonly #host: HTMLElement;
	readonly #clock: ExamClock;
	#player: QuizPlayer | undefined;
	#shown: string | undefined;

	constructor(context: Context, host: HTMLElement) {
		this.#context = context;
		this.#host = host;
		this.#clock = new ExamClock(host, () => this.#player?.finish());
		find('[data-begin]', host)?.addEventListener('click', () => this.#go());
		find('[data-more]', host)?.addEventListener('click', () => this.#extend());
		host.addEventListener('quiz-result', (event) => this.#handIn((event as CustomEvent<QuizResult>).detail));
	}

	#standing(): ExamStanding | undefined {
		const { data, rules, session } = this.#context;
		return rules && examStanding(data.plan.outline, rules, session.record, Date.now());
	}

	/** Says where the learner stands, and offers what comes next. */
	show(): void {
		const standing = this.#standing();
		if (!standing) return;
		const { text, button } = this.#words(standing);
		write(find('.exam-state', this.#host), text);
		const open = standing.state === 'running' && standing.attempt.seed === this.#shown;
		const gate = find('.exam-begin', this.#host);
		if (gate) gate.hidden = button === undefined || open;
		write(find('[data-begin]', this.#host), button ?? '');
		const time = find('.exam-time', this.#host);
		if (time) time.hidden = standing.state !== 'open';
		this.#showReview();
	}

	#words(standing: ExamStanding): { text: string; button?: string } {
		const { say, data } = this.#context;
		switch (standing.state) {
			case 'locked':
				return { text: say('package.examLocked') };
			case 'open': {
				const failed = standing.number > 1 ? `${say('course.exam.failed')} ` : '';
				const left = standing.left === undefined ? '' : ` ${say('course.exam.left', { left: standing.left })}`;
				return { text: `${failed}${say('course.exam.open')}${left}`, button: say(standing.number > 1 ? 'course.exam.again' : 'course.exam.begin') };
			}
			case 'running':
				return { text: say('course.exam.running'), button: say('course.exam.goOn') };
			case 'waiting':
				return { text: `${say('course.exam.failed')} ${say('course.exam.waiting', { time: showTime(standing.until, data.language) })}` };
			case 'passed':
				return { text: say('course.exam.passed', { percent: standing.attempt.result ? percent(standing.attempt.result) : '' }) };
			case 'spent':
				return { text: say('course.exam.spent') };
		}
	}

	/** Begins an attempt, or goes on with the one that is open. */
	#go(): void {
		const { data, session, rules } = this.#context;
		const standing = this.#standing();
		if (standing?.state === 'running') this.#open(standing.attempt);
		if (standing?.state !== 'open' || !data.exam) return;
		const random = [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
		const seed = `${data.language}-${random}`;
		const factor = Number(find<HTMLSelectElement>('#thoi-gian')?.value ?? '1');
		const started = Date.now();
		const attempt: Attempt = { number: standing.number, seed, items: drawItems(data.exam.draw, seed), started };
		if (rules?.minutes !== undefined && factor > 0) attempt.until = started + rules.minutes * factor * MINUTE;
		session.moveTo(EXAM);
		session.update((record) => begun(record, attempt), true);
		this.#open(attempt);
	}

	/** Shows the paper of an attempt: to go on with, or with its solutions where it was handed in. */
	#open(attempt: Attempt): void {
		const { data } = this.#context;
		const { exam } = data;
		const run = find('.exam-run', this.#host);
		const made = exam && playerOf(this.#context, exam.quiz, attemptKey(exam.quiz, attempt.seed), false);
		if (!made || !run) return;
		this.#shown = attempt.seed;
		this.#player = made.player;
		run.replaceChildren(made.player);
		const subs = data.plan.exam?.subs ?? {};
		made.player.begin({ choose: attempt.items.flatMap((id) => subs[id] ?? []), exam: true }, made.paper);
		if (attempt.handedIn === undefined) this.#clock.start(attempt, this.#clockWords());
		this.#context.refresh();
		run.scrollIntoView({ block: 'start' });
		find('iframe', run)?.focus();
	}

	#clockWords(): Record<string, string> {
		const { words } = this.#context.data;
		return Object.fromEntries(['timeLeft', 'soon', 'timeUp'].map((name) => [name, words[`course.exam.${name}`] ?? '']));
	}

	#extend(): void {
		const standing = this.#standing();
		if (standing?.state !== 'running' || standing.attempt.until === undefined) return;
		const attempt = { ...standing.attempt, until: Math.max(standing.attempt.until, Date.now()) + MORE };
		this.#context.session.update((record) => begun(record, attempt), true);
		this.#clock.start(attempt, this.#clockWords());
	}

	#handIn({ score, max, items }: QuizResult): void {
		const { data, session, rules } = this.#context;
		const standing = this.#standing();
		if (standing?.state !== 'running' || standing.attempt.seed !== this.#shown || !rules) return;
		this.#clock.stop();
		const result = {
			score,
			max,
			passed: percent({ score, max }) >= rules.pass,
			items: items.flatMap(({ id, score: got, max: of }) => (data.items[id] ? [{ id: data.items[id].id, score: got, max: of }] : [])),
		};
		session.update((record) => handedIn(record, standing.attempt.seed, result, Date.now()), true);
		this.#context.refresh();
		find('.exam-state', this.#host)?.focus();
	}

	/** The attempts that were handed in, the newest first: each question, and the lesson to read again. */
	#showReview(): void {
		const attempts = this.#context.session.record.attempts.filter(({ result }) => result).reverse();
		find('.exam-review', this.#host)?.replaceChildren(...attempts.flatMap((attempt, index) => this.#review(attempt, index === 0)));
	}

	#review(attempt: Attempt, newest: boolean): Node[] {
		const { say, data, session } = this.#context;
		const { result } = attempt;
		if (!result) return [];
		const byId = new Map(Object.values(data.items).map((item) => [item.id, item] as const));
		const rows = result.items.map(({ id, score, max }) => {
			const item = byId.get(id);
			const link = item?.lesson === undefined ? '' : element('a', { href: `#${sectionOf(item.lesson)}` }, data.lessons[item.lesson] ?? '');
			return [item?.question ?? id, `${score === max ? '✓' : '✗'} ${score}/${max}`, link];
		});
		const look = element('button', { type: 'button' }, say('course.exam.lookAgain'));
		look.addEventListener('click', () => this.#open(attempt));
		// Where the answers had no room in the record, there is no paper to look at.
		const kept = session.state.quizzes[attemptKey(data.exam?.quiz ?? '', attempt.seed)] !== undefined && attempt.seed !== this.#shown;
		const summary = say('course.exam.attempt', { number: attempt.number, percent: percent(result), time: showTime(attempt.handedIn ?? 0, data.language) });
		const table = tableOf(say('course.exam.review'), [say('course.exam.question'), say('course.exam.points'), say('course.exam.review')], rows);
		return [
			element(
				'details',
				newest ? { open: '' } : {},
				element('summary', {}, summary),
				...(rows.length > 0 ? [element('div', { class: 'wide' }, table)] : []),
				...(kept ? [element('p', { class: 'turn' }, look)] : []),
			),
		];
	}
}
