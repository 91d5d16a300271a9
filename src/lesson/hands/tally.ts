/** Counts of raised hands: what is kept, how it is read back, and the table that a teacher downloads. Pure. */
import { csvText } from '../../files/csv.ts';

/** For each item, the hands for each of its options, in the order of the letters. */
export type Counts = Record<string, number[]>;
/** The counts of one lesson, class by class; `current` is the class that is counted now. */
export type Tally = { version: 1; current: string; classes: Record<string, { /** milliseconds since 1970 */ saved: number; counts: Counts }> };

export const empty = (): Tally => ({ version: 1, current: '', classes: {} });

/** No class has more hands than this. */
const MAX_HANDS = 999;

/** A number of hands that somebody typed: whole, not below zero. */
export function handsOf(text: string): number {
	const count = Math.trunc(Number(text));
	return Number.isFinite(count) ? Math.min(Math.max(count, 0), MAX_HANDS) : 0;
}

export const countsOf = ({ current, classes }: Tally): Counts => classes[current]?.counts ?? {};

/** A tally with other counts for an item of the class that is counted now. */
export function counted(tally: Tally, item: string, hands: readonly number[], now: number): Tally {
	const counts = { ...countsOf(tally), [item]: [...hands] };
	return { ...tally, classes: { ...tally.classes, [tally.current]: { saved: now, counts } } };
}

/** A tally without what was counted in a class. */
export function without(tally: Tally, name: string): Tally {
	const { [name]: _, ...classes } = tally.classes;
	return { ...tally, classes };
}

/** @returns what was kept, or none where it is not a tally that this version can read */
export function readTally(text: string): Tally | undefined {
	try {
		const value = JSON.parse(text) as Partial<Tally> | null;
		if (value?.version !== 1 || typeof value.current !== 'string' || typeof value.classes !== 'object' || value.classes === null) return undefined;
		const sound = Object.values(value.classes).every(
			(each) =>
				typeof each?.saved === 'number' &&
				typeof each.counts === 'object' &&
				each.counts !== null &&
				Object.values(each.counts).every(
					(hands) => Array.isArray(hands) && hands.every((count) => Number.isInteger(count) && count >= 0 && count <= MAX_HANDS),
				),
		);
		return sound ? (value as Tally) : undefined;
	} catch {
		return undefined;
	}
}

/** Each option's share of all hands, in whole percent; zero where no hand is up. */
export function shares(hands: readonly number[]): number[] {
	const total = hands.reduce((sum, count) => sum + count, 0);
	return hands.map((count) => (total === 0 ? 0 : Math.round((count / total) * 100)));
}

export type AskedItem = { id: string; question: string; options: { letter: string; text: string; right: boolean }[] };
export type Columns = { class: string; question: string; letter: string; option: string; hands: string; right: string; yes: string };

/**
 * The counts as a table for a spreadsheet.
 * Questions for which no hand was counted are left out.
 */
export function csvOf(tally: Tally, items: readonly AskedItem[], columns: Columns): string {
	const rows = Object.entries(tally.classes).flatMap(([name, { counts }]) =>
		items.flatMap(({ id, question, options }) => {
			const hands = counts[id] ?? [];
			if (hands.every((count) => count === 0)) return [];
			return options.map(({ letter, text, right }, index) => [name, question, letter, text, `${hands[index] ?? 0}`, right ? columns.yes : '']);
		}),
	);
	const head = [columns.class, columns.question, columns.letter, columns.option, columns.hands, columns.right];
	return csvText([head, ...rows]);
}
