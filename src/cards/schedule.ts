/**
 * When a card comes back: FSRS-6 as `ts-fsrs` has it, with its default parameters.
 *
 * Without its random spread (`enable_fuzz`): the same grades at the same times give the same dates, so that two devices agree, and a
 * button says when the card will come back before it is pressed. Days are those of the device's clock: FSRS counts them in UTC, where an
 * evening and the next morning in Viet Nam are one day.
 */
import { createEmptyCard, type Card as FsrsCard, fsrs, type Grade } from 'ts-fsrs';
import type { CardState, Stage } from '../learning/card-record.ts';

/** Forgotten, remembered with effort, remembered, remembered at once: numbered as FSRS numbers them. */
export const grades = [1, 2, 3, 4] as const satisfies readonly Grade[];
export type CardGrade = (typeof grades)[number];

const scheduler = fsrs({ enable_fuzz: false });

const MINUTE = 60_000;
/** A moment as UTC would write the local one, and back. */
const toLocal = (time: number): Date => new Date(time - new Date(time).getTimezoneOffset() * MINUTE);
const fromLocal = (time: Date): number => time.valueOf() + new Date(time.valueOf()).getTimezoneOffset() * MINUTE;

/**
 * @param state where the card stands; none where it is new
 * @param now milliseconds since 1970; where it is before the last grade, since a clock was set back, no time counts as passed
 * @returns where the card stands after a grade
 */
export function graded(state: CardState | undefined, grade: CardGrade, now: number): CardState {
	const { card } = scheduler.next(state ? fsrsCard(state, now) : createEmptyCard(toLocal(now)), toLocal(now), grade);
	return {
		due: fromLocal(card.due),
		stability: card.stability,
		difficulty: card.difficulty,
		// Nothing that was graded is new.
		stage: card.state as number as Stage,
		step: card.learning_steps,
		reps: card.reps,
		lapses: card.lapses,
		first: state?.first ?? now,
		last: now,
	};
}

function fsrsCard({ due, stability, difficulty, stage, step, reps, lapses, last }: CardState, now: number): FsrsCard {
	const known = { due: toLocal(due), stability, difficulty, reps, lapses, state: stage as number as FsrsCard['state'], learning_steps: step };
	// Neither number below is used by FSRS: it counts from the last grade.
	return { ...known, elapsed_days: 0, scheduled_days: 0, last_review: toLocal(Math.min(last, now)) };
}
