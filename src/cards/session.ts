/** A session with flashcards: which card is shown, what a grade makes of it, and when it is enough for a day. */
import { type CardState, cardState, withCard } from '../learning/card-record.ts';
import type { CardStore } from '../learning/card-store.ts';
import type { Card } from './card.ts';
import { type Queue, queueOf } from './queue.ts';
import { type CardGrade, graded, grades } from './schedule.ts';

/** After so long it is suggested to stop. */
const SESSION_MS = 10 * 60_000;
/** Whoever takes longer over one card was doing something else. */
const CARD_MS = 60_000;

type Choice = { grade: CardGrade; state: CardState };

export class Session {
	readonly #cards: readonly Card[];
	readonly #store: Pick<CardStore, 'record' | 'update'>;
	readonly #clock: () => number;
	#current: Card | undefined;
	#shown: number;
	#spent = 0;
	#count = 0;
	/** the grade that can be taken back, and where its card stood before */
	#graded: { card: Card; before: CardState | undefined } | undefined;

	/**
	 * @param cards of the decks that the learner has chosen
	 * @param clock milliseconds since 1970
	 */
	constructor(cards: readonly Card[], store: Pick<CardStore, 'record' | 'update'>, clock: () => number = Date.now) {
		this.#cards = cards;
		this.#store = store;
		this.#clock = clock;
		this.#shown = clock();
		this.#next();
	}

	/** The card that is shown; none where nothing is left for now. */
	get current(): Card | undefined {
		return this.#current;
	}

	/** How many cards were graded. */
	get count(): number {
		return this.#count;
	}

	/** Whether it has gone on for as long as is good for a day. */
	get isLong(): boolean {
		return this.#spent >= SESSION_MS;
	}

	get canUndo(): boolean {
		return this.#graded !== undefined;
	}

	/** What is left for now. */
	get queue(): Queue<Card> {
		return queueOf(this.#cards, this.#store.record, this.#clock());
	}

	/** What each grade would make of the card that is shown. */
	choices(): Choice[] {
		const card = this.#current;
		if (!card) return [];
		const state = cardState(this.#store.record, card.id);
		return grades.map((grade) => ({ grade, state: graded(state, grade, this.#clock()) }));
	}

	/** Grades the card that is shown, and goes on to the next. @returns whether the browser kept it, once that is known */
	async grade(grade: CardGrade): Promise<boolean> {
		const card = this.#current;
		if (!card) return true;
		const now = this.#clock();
		// Another tab may have graded it meanwhile: what is kept counts.
		let before: CardState | undefined;
		const kept = this.#store.update((record) => {
			before = cardState(record, card.id);
			return withCard(record, card.id, graded(before, grade, now), now);
		});
		this.#graded = { card, before };
		this.#spent += Math.min(Math.max(now - this.#shown, 0), CARD_MS);
		this.#count++;
		this.#next(card);
		return kept;
	}

	/** Takes the last grade back, and shows its card again; only the last one can be. */
	async undo(): Promise<boolean> {
		const last = this.#graded;
		if (!last) return true;
		this.#graded = undefined;
		this.#count--;
		this.#current = last.card;
		this.#shown = this.#clock();
		return this.#store.update((record) => withCard(record, last.card.id, last.before, this.#shown));
	}

	/** Goes on for as long again. */
	goOn(): void {
		this.#spent = 0;
	}

	/** @param but not shown twice in a row while there is another */
	#next(but?: Card): void {
		const { due, fresh, soon } = this.queue;
		const waiting = [...due, ...fresh, ...soon];
		this.#current = waiting.find(({ id }) => id !== but?.id) ?? waiting[0];
		this.#shown = this.#clock();
	}
}
