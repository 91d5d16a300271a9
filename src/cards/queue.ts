/** Which cards are to be shown today, and in which order. Times are milliseconds since 1970, days those of the device's clock. */
import { type CardRecord, type CardState, cardState, REVIEW } from '../learning/card-record.ts';
import { type Card, subjectOf } from './card.ts';

/** New cards a day: what they bring back in the days to come fits into ten minutes. */
export const NEW_A_DAY = 20;
/** A card that is still learned is shown before its time where nothing else is left. */
const AHEAD_MS = 20 * 60_000;
const DAY_MS = 86_400_000;

/** The midnight before a moment, or one of the days after. */
export function midnight(now: number, days = 0): number {
	const date = new Date(now);
	return new Date(date.getFullYear(), date.getMonth(), date.getDate() + days).valueOf();
}

/** A grade of tomorrow or later was given by a clock that was wrong: it must not keep the card away for years. */
const isOfWrongClock = ({ last }: CardState, now: number): boolean => last > now + DAY_MS;

/** Whether a card comes back before the day is over. */
const isDueToday = (state: CardState, now: number): boolean => isOfWrongClock(state, now) || state.due < midnight(now, 1);

/** A card that is reviewed after days comes back with the day, one that is still learned at its minute. */
const isDueNow = (state: CardState, now: number): boolean => (state.stage === REVIEW ? isDueToday(state, now) : isOfWrongClock(state, now) || state.due <= now);

/** How many cards of some come back today. */
export function dueToday(ids: Iterable<string>, record: CardRecord, now: number): number {
	return [...new Set(ids)].filter((id) => {
		const state = cardState(record, id);
		return state && isDueToday(state, now);
	}).length;
}

export type Queue<C> = {
	/** to be shown now: those still learned first, then those that have waited longest */
	due: C[];
	/** new ones of today, as many as are left, the decks taking turns */
	fresh: C[];
	/** still learned, and back within minutes */
	soon: C[];
};

/** @param cards of the decks that the learner has chosen; a question that two courses ask is in a deck of each, and is shown once */
export function queueOf<C extends Pick<Card, 'id' | 'deck'>>(cards: readonly C[], record: CardRecord, now: number): Queue<C> {
	const once = [...new Map(cards.map((card) => [card.id, card])).values()];
	const known = once.flatMap((card) => {
		const state = cardState(record, card.id);
		return state ? [{ card, state }] : [];
	});
	const isLearned = ({ state }: { state: CardState }) => state.stage !== REVIEW;
	const due = known.filter(({ state }) => isDueNow(state, now));
	const soon = known.filter((entry) => isLearned(entry) && !due.includes(entry) && entry.state.due <= now + AHEAD_MS);
	const byTime = (list: typeof known) => list.sort((a, b) => a.state.due - b.state.due).map(({ card }) => card);
	return {
		due: [...byTime(due.filter(isLearned)), ...byTime(due.filter((entry) => !isLearned(entry)))],
		fresh: freshCards(cards, record, now),
		soon: byTime(soon),
	};
}

function freshCards<C extends Pick<Card, 'id' | 'deck'>>(cards: readonly C[], record: CardRecord, now: number): C[] {
	const [from, to] = [midnight(now), midnight(now, 1)];
	const begun = Object.entries(record.cards).filter(([, { state }]) => state && state.first >= from && state.first < to);
	const subjects = new Set(begun.map(([id]) => subjectOf(id)));
	const decks = new Map<string, { waiting: C[]; begun: number }>();
	for (const card of cards) {
		const deck = decks.get(card.deck) ?? { waiting: [], begun: 0 };
		decks.set(card.deck, deck);
		if (!cardState(record, card.id)) deck.waiting.push(card);
		else if (begun.some(([id]) => id === card.id)) deck.begun++;
	}
	const fresh: C[] = [];
	while (fresh.length < NEW_A_DAY - begun.length) {
		// It is the turn of the deck of which fewest were begun today.
		const [next] = [...decks.values()].filter(({ waiting }) => waiting.length > 0).sort((one, other) => one.begun - other.begun);
		const card = next?.waiting.shift();
		if (!next || !card) break;
		if (subjects.has(subjectOf(card.id))) continue;
		subjects.add(subjectOf(card.id));
		fresh.push(card);
		next.begun++;
	}
	return fresh;
}

/** When the next of some cards comes back; never where none was begun. */
export function nextDue(cards: readonly Pick<Card, 'id'>[], record: CardRecord): number | undefined {
	const times = cards.flatMap(({ id }) => cardState(record, id)?.due ?? []);
	return times.length === 0 ? undefined : times.reduce((first, time) => Math.min(first, time));
}
