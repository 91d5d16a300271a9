/**
 * What a learner has done with flashcards. Pure data and functions, without the schedule: `cards/schedule.ts` says when a card comes back.
 *
 * Life cycle: made at the first act, added to at each further one, never taken from except by "delete".
 * Keys: a card goes by its id (`term/<id>`, `item/<id>`), which is never changed; one that the site no longer has is passed over, and
 * stays in the record in case it comes back.
 * Migration: `version` changes when an older reader would misread the record.
 */

import { isObject, parsedJson } from '../files/json.ts';
import { isTime } from './restore.ts';
import { laterThan } from './written.ts';

const VERSION = 1;

/** Stages of a card, numbered as FSRS numbers them: learned in steps of minutes, reviewed after days, learned again after it was forgotten. */
const LEARNING = 1;
export const REVIEW = 2;
const RELEARNING = 3;
export type Stage = typeof LEARNING | typeof REVIEW | typeof RELEARNING;

/** Where a card stands. Times are milliseconds since 1970. */
export type CardState = {
	/** when it comes back */
	due: number;
	/** days after which it is remembered with a probability of 90 % */
	stability: number;
	/** 1 to 10 */
	difficulty: number;
	stage: Stage;
	/** the step of learning, counted from 0 */
	step: number;
	/** how often it was graded, and how often it was forgotten */
	reps: number;
	lapses: number;
	/** when it was graded for the first time, and last */
	first: number;
	last: number;
};
/** A card, and when it was changed last; without a state where its only grade was taken back. */
export type KeptCard = { at: number; state?: CardState };
export type CardRecord = {
	version: number;
	/** the decks that the learner has chosen, and when */
	decks?: { chosen: string[]; at: number };
	cards: Record<string, KeptCard>;
};

/** The record of a learner who has seen no card yet. */
export const emptyCards = (): CardRecord => ({ version: VERSION, cards: {} });

/** The learner has chosen decks. */
export const withDecks = (record: CardRecord, chosen: string[], at: number): CardRecord => ({
	...record,
	decks: { chosen, at: laterThan(record.decks, at) },
});

/**
 * A card was graded, or its last grade taken back.
 * @param state none where the grade that is taken back was the only one
 * @param at milliseconds since 1970
 */
export function withCard(record: CardRecord, id: string, state: CardState | undefined, at: number): CardRecord {
	const card: KeptCard = { at: laterThan(changeBefore(record, id), at), ...(state ? { state } : {}) };
	return { ...record, cards: { ...record.cards, [id]: card } };
}

const changeBefore = ({ cards }: CardRecord, id: string): KeptCard | undefined => (Object.hasOwn(cards, id) ? cards[id] : undefined);

/** Where a card stands; nowhere while it is new. */
export const cardState = (record: CardRecord, id: string): CardState | undefined => changeBefore(record, id)?.state;

/** Two records as one: of each card, and of the choice of decks, what was changed later stays, whichever record is named first. */
export function mergedCards(one: CardRecord, other: CardRecord): CardRecord {
	const cards = new Map(Object.entries(one.cards));
	for (const [id, theirs] of Object.entries(other.cards)) {
		const mine = cards.get(id);
		if (!mine || isLater(theirs, mine)) cards.set(id, theirs);
	}
	const decks = (one.decks?.at ?? -1) >= (other.decks?.at ?? -1) ? one.decks : other.decks;
	return { version: VERSION, ...(decks ? { decks } : {}), cards: Object.fromEntries(cards) };
}

/** Changed in the same moment on two devices, the card that was graded more often counts. */
const isLater = (a: KeptCard, b: KeptCard): boolean => a.at > b.at || (a.at === b.at && (a.state?.reps ?? 0) > (b.state?.reps ?? 0));

/**
 * Reads a kept record back, piece by piece.
 * @param text what was kept, or what a file holds
 * @returns what is sound in it, and whether something is not
 */
export function restoreCards(text: string): { record: CardRecord; broken: boolean } {
	const record = emptyCards();
	const value = parsedJson(text);
	if (!isObject(value) || typeof value.version !== 'number' || value.version > VERSION || !isObject(value.cards)) return { record, broken: true };
	let broken = false;
	for (const [id, entry] of Object.entries(value.cards)) {
		// Set as a property, this key would change what the record is.
		const card = id === '__proto__' ? undefined : keptCard(entry);
		if (card) record.cards[id] = card;
		else broken = true;
	}
	const { decks } = value;
	if (isDecks(decks)) record.decks = { chosen: decks.chosen, at: decks.at };
	else if (decks !== undefined) broken = true;
	return { record, broken };
}

const isDecks = (value: unknown): value is NonNullable<CardRecord['decks']> =>
	isObject(value) && isTime(value.at) && Array.isArray(value.chosen) && value.chosen.every((deck) => typeof deck === 'string');

function keptCard(value: unknown): KeptCard | undefined {
	if (!isObject(value) || !isTime(value.at)) return undefined;
	if (value.state === undefined) return { at: value.at };
	const state = stateOf(value.state);
	return state && { at: value.at, state };
}

const isCount = (value: unknown): value is number => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
const isWithin = (value: unknown, from: number, to: number): value is number => typeof value === 'number' && value >= from && value <= to;
const isStage = (value: unknown): value is Stage => value === LEARNING || value === REVIEW || value === RELEARNING;

/** The bounds are those of FSRS-6: a stability of 0.001 to 36,500 days, a difficulty of 1 to 10. */
function stateOf(value: unknown): CardState | undefined {
	if (!isObject(value)) return undefined;
	const { due, stability, difficulty, stage, step, reps, lapses, first, last } = value;
	if (!isTime(due) || !isTime(first) || !isTime(last) || !isStage(stage)) return undefined;
	if (!isWithin(stability, 0.001, 36_500) || !isWithin(difficulty, 1, 10)) return undefined;
	if (!isCount(step) || !isCount(reps) || !isCount(lapses) || reps === 0) return undefined;
	return { due, stability, difficulty, stage, step, reps, lapses, first, last };
}
