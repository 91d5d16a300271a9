/** What a record of verification must hold to: a day that has come, on which what is named could be read and was. */
import { isCalendarDate } from '../source/calendar-date.ts';
import { earliest, type Verification } from '../source/fields.ts';
import type { Place, Problem } from '../source/problem.ts';
import { problem } from './messages.ts';
import type { Source } from './schema.ts';

/** Where the parts of a claim stand. */
export type ClaimPlaces = { claim: Place; record: Place };

/**
 * @param record of the claim, none while nobody has verified it
 * @param cited the ids of the sources that stand beside it
 * @param sources by their ids
 * @param today `YYYY-MM-DD`
 */
export function checkVerified(
	record: Verification | undefined,
	cited: readonly string[],
	{ sources, today, places }: { sources: ReadonlyMap<string, Source>; today: string; places: ClaimPlaces },
): Problem[] {
	if (record === undefined) return [problem('not-verified', places.claim)];
	const { on: date, against } = record;
	if (!isCalendarDate(date)) return [problem('verified-no-day', places.record, { date })];
	if (date > today) return [problem('verified-later', places.record, { date, today })];
	// A source that does not exist is a problem of its own.
	const read = (against === undefined ? cited : [against]).flatMap((id) => sources.get(id) ?? []);
	const [first] = read;
	if (!first) return [];
	const opened = read.filter((source) => source.read !== undefined);
	if (opened.length === 0) return [problem('verified-unread', places.record, { id: first.id })];
	const later = opened.filter((source) => source.date !== null && earliest(source.date) > date);
	const [unpublished] = later;
	if (!unpublished || later.length < opened.length) return [];
	return [problem('verified-before-source', places.record, { date, id: unpublished.id, published: unpublished.date ?? '' })];
}
