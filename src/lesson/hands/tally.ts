/** Counts of raised hands: what is kept, how it is read back, and the table that a teacher downloads. Pure. */
import { csvText } from '../../files/csv.ts';
import { isObject } from '../../files/json.ts';

/** For each item, the hands for each of its options, in the order of the letters. */
export type Counts = Record<string, number[]>;
/** For each item, the option that each pupil chose, by number: kept only where the teacher asks for it. */
export type Chosen = Record<string, Record<string, number>>;
type Counted = {
	/** milliseconds since 1970 */
	saved: number;
	counts: Counts;
	/** how many pupils the class has */
	size?: number;
	chosen?: Chosen;
};
/** The counts of one lesson, class by class; `current` is the class that is counted now. */
export type Tally = { version: 1; current: string; classes: Record<string, Counted> };

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
	const { [item]: before, ...others } = chosenOf(tally);
	// Counts that begin anew leave no answers of pupils behind.
	const chosen = before && hands.some((count) => count > 0) ? { ...others, [item]: before } : others;
	return withClass(tally, { saved: now, counts, chosen });
}

export const chosenOf = ({ current, classes }: Tally): Chosen => classes[current]?.chosen ?? {};
export const sizeOf = ({ current, classes }: Tally): number | undefined => classes[current]?.size;

/** A tally with the size of the class that is counted now. */
export const sized = (tally: Tally, size: number, now: number): Tally => withClass(tally, { saved: now, counts: countsOf(tally), size });

/**
 * A tally with what each pupil chose.
 * @param choices the option by the number of the pupil; none where they are not to be kept
 */
export function chosenIn(tally: Tally, item: string, choices: Record<string, number> | undefined, now: number): Tally {
	const { [item]: _, ...others } = chosenOf(tally);
	return withClass(tally, { saved: now, counts: countsOf(tally), chosen: choices ? { ...others, [item]: choices } : others });
}

/** Fields without a value stay away: a record of a class that never used cards is what it has always been. */
function withClass(tally: Tally, { chosen = chosenOf(tally), size = sizeOf(tally), ...counted }: Counted): Tally {
	const kept = { ...counted, ...(size === undefined ? {} : { size }), ...(Object.keys(chosen).length === 0 ? {} : { chosen }) };
	return { ...tally, classes: { ...tally.classes, [tally.current]: kept } };
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
				isObject(each.counts) &&
				Object.values(each.counts).every((hands) => Array.isArray(hands) && hands.every(isCount)) &&
				(each.size === undefined || isCount(each.size)) &&
				(each.chosen === undefined || (isObject(each.chosen) && Object.values(each.chosen).every((one) => isObject(one) && Object.values(one).every(isCount)))),
		);
		return sound ? (value as Tally) : undefined;
	} catch {
		return undefined;
	}
}

const isCount = (value: unknown): boolean => Number.isInteger(value) && (value as number) >= 0 && (value as number) <= MAX_HANDS;

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

export type PupilColumns = Pick<Columns, 'class' | 'question' | 'letter' | 'option' | 'right' | 'yes'> & { pupil: string };

/** What each pupil chose as a table: one row for each answer, by class, question and number. Nothing but its head where none was kept. */
export function pupilsCsvOf(tally: Tally, items: readonly AskedItem[], columns: PupilColumns): string {
	const rows = Object.entries(tally.classes).flatMap(([name, { chosen = {} }]) =>
		items.flatMap(({ id, question, options }) =>
			Object.entries(chosen[id] ?? {}).flatMap(([pupil, index]) => {
				const option = options[index];
				return option ? [[name, pupil, question, option.letter, option.text, option.right ? columns.yes : '']] : [];
			}),
		),
	);
	return csvText([[columns.class, columns.pupil, columns.question, columns.letter, columns.option, columns.right], ...rows]);
}
