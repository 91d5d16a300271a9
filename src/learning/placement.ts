/**
 * The placement test of a course, and the lessons that a learner has skipped after it.
 *
 * The test is taken once: its items can be looked at with their solutions afterwards, so a second time would show nothing. Of two
 * results that come together the earlier one counts. A skip and its undoing are changes of one place, of which the later one counts.
 */
import type { ItemResult } from './points.ts';
import { laterThan, mergedTexts } from './written.ts';

/** When the test was handed in, in milliseconds since 1970, and the points of each of its items. */
export type PlacementResult = { at: number /** in which it was taken: its answers are words of that language */; language: string; items: ItemResult[] };
/** A lesson that was skipped, or that was taken up again, and when. */
export type Skip = { at: number; undone?: true };

type Placed = { placement?: PlacementResult; skipped: Readonly<Record<string, Skip>> };

/** Which items vouch for a lesson, by the lesson's id. */
export type Vouching = Readonly<Record<string, readonly string[]>>;

/** The test was handed in. The first time counts. */
export const placed = <R extends Placed>(record: R, result: PlacementResult): R => (record.placement === undefined ? { ...record, placement: result } : record);

/** The learner has chosen to skip lessons. */
export const skipped = <R extends Placed>(record: R, lessons: readonly string[], at: number): R => ({
	...record,
	skipped: { ...record.skipped, ...Object.fromEntries(lessons.map((lesson) => [lesson, { at: laterThan(record.skipped[lesson], at) }])) },
});

/** The learner takes up a lesson that was skipped. */
export function takenUp<R extends Placed>(record: R, lesson: string, at: number): R {
	if (!isSkipped(record, lesson)) return record;
	return { ...record, skipped: { ...record.skipped, [lesson]: { at: laterThan(record.skipped[lesson], at), undone: true as const } } };
}

/** Whether a lesson was skipped and not taken up again, whatever was learnt of it since. */
export function isSkipped({ skipped: all }: Pick<Placed, 'skipped'>, lesson: string): boolean {
	const skip = Object.hasOwn(all, lesson) ? all[lesson] : undefined;
	return skip !== undefined && skip.undone === undefined;
}

/** The lessons that may be skipped: every item that vouches for them was answered fully right. */
export function maySkip(vouching: Vouching, result: PlacementResult | undefined): string[] {
	const right = rightItems(result);
	return Object.entries(vouching).flatMap(([lesson, items]) => (items.length > 0 && items.every((id) => right.has(id)) ? [lesson] : []));
}

/** The items that were answered fully right. */
export const rightItems = (result: PlacementResult | undefined): Set<string> =>
	new Set(result?.items.flatMap(({ id, score, max }) => (max > 0 && score === max ? [id] : [])));

/** What two records say of the test as one. */
export function mergedPlacement(one: Placed, other: Placed): Placed {
	const results = [one.placement, other.placement].filter((result) => result !== undefined);
	const [first] = results.sort((a, b) => a.at - b.at);
	return { skipped: mergedTexts(one.skipped, other.skipped), ...(first ? { placement: first } : {}) };
}
