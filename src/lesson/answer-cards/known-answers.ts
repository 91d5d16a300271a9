/** Answers that were read from cards: in the counts of the show of hands, and in the memory of the window. */
import { chosenIn, chosenOf, counted, countsOf, type Tally } from '../hands/tally.ts';
import { type Answers, handsFrom } from './class-reading.ts';
import { LETTERS } from './layout.ts';

/**
 * A tally with the answers to a question.
 * @param isKept whether what each number chose is kept, too
 */
export function withAnswers(tally: Tally, asked: { item: string; options: number }, answers: Answers, isKept: boolean, now: number): Tally {
	const { item, options } = asked;
	const hands = handsFrom(answers, LETTERS, options).slice(0, LETTERS.length);
	// Options beyond the letters of the cards are counted by hand.
	const byHand = (countsOf(tally)[item] ?? []).slice(LETTERS.length);
	const choices = Object.fromEntries([...answers].map(([number, letter]) => [`${number}`, LETTERS.indexOf(letter)]));
	return chosenIn(counted(tally, item, [...hands, ...byHand], now), item, isKept ? choices : undefined, now);
}

/** What each number chose, where that was kept. */
export function keptAnswers(tally: Tally, item: string): Answers {
	const chosen = Object.entries(chosenOf(tally)[item] ?? {}).flatMap(([number, option]) => {
		const letter = LETTERS[option];
		return letter ? [[Number(number), letter] as const] : [];
	});
	return new Map(chosen);
}

/** Whether nothing is counted for a question of a class: not yet, or no longer. */
export function isUncounted({ classes }: Tally, name: string, item: string): boolean {
	const hands = Object.hasOwn(classes, name) ? classes[name]?.counts[item] : undefined;
	return !hands?.some((count) => count > 0);
}

/** Answers of this window, for a teacher who goes on later. Not in the storage: nobody asked for them to be kept. */
export class KnownAnswers {
	/** by class, then by question */
	readonly #all = new Map<string, Map<string, Answers>>();

	get(name: string, item: string): Answers | undefined {
		return this.#all.get(name)?.get(item);
	}

	set(name: string, item: string, answers: Answers): void {
		this.#all.set(name, (this.#all.get(name) ?? new Map<string, Answers>()).set(item, answers));
	}

	forget(name: string, item: string): void {
		this.#all.get(name)?.delete(item);
	}

	/** What a teacher has deleted or counts anew does not come back with the next card. */
	forgetUncounted(tally: Tally): void {
		for (const [name, items] of this.#all) for (const item of items.keys()) if (isUncounted(tally, name, item)) items.delete(item);
	}
}
