/** What the register is filtered by, and what a recommendation has of each filter. */
import { REGISTER } from './paths.ts';
import { answerOf, completionOf, type Listed, NOT_ASKED, NOT_JUDGED, UNREAD } from './register.ts';
import type { Completion } from './schema.ts';

/** By the names that stand in addresses, in the order of the form. */
export const FILTERS = [
	'document',
	'right',
	'group',
	'answer',
	'completion',
	'lead',
	'local',
	'mechanism',
	'year',
	'convention',
	'by',
	'law',
	'task',
	'indicator',
] as const;
export type Filter = (typeof FILTERS)[number];

/** The register narrowed down, where scripts run: `filteredPath({ right: 'giao-duc' })`. */
export const filteredPath = (asked: Partial<Record<Filter, string>>): string => `${REGISTER}?${new URLSearchParams(asked)}`;

/** Every answer in the order of pictures and lists: from full to none, what is not known last. */
export const ANSWER_STATES = ['accepted', 'partly', 'noted-done', 'noted', 'pending', NOT_ASKED, UNREAD] as const;
/** Every completion in that order. */
export const COMPLETION_STATES: readonly (Completion | typeof NOT_JUDGED)[] = ['complete', 'substantial', 'limited', 'not-started', 'none-found', NOT_JUDGED];
/** A recommendation that touches a task of a plan of the province. */
const LOCAL = 'yes';

const valuesBy: Record<Filter, (listed: Listed) => readonly (string | undefined)[]> = {
	document: ({ document }) => [document.id],
	right: ({ one }) => one.rights,
	group: ({ one }) => one.groups ?? [],
	answer: (listed) => [answerOf(listed)],
	completion: ({ one }) => [completionOf(one)],
	lead: ({ one }) => one.leads ?? [],
	local: ({ one }) => (one.tasks ? [LOCAL] : []),
	mechanism: ({ document }) => [document.mechanism],
	year: ({ document }) => [document.date.slice(0, 4)],
	convention: ({ document, one }) => [document.convention, ...(one.articles ?? []).map(({ convention }) => convention)],
	by: ({ one }) => one.by ?? [],
	law: ({ one }) => one.laws ?? [],
	task: ({ one }) => one.tasks ?? [],
	indicator: ({ one }) => one.indicators ?? [],
};

/** @returns the values of a recommendation for a filter, each once */
export const valuesOf = (listed: Listed, filter: Filter): string[] => [...new Set(valuesBy[filter](listed).filter((value) => value !== undefined))];

/** @returns every value of a filter that the register has, in the order in which they first stand there, with how many recommendations have it */
export function countValues(register: readonly Listed[], filter: Filter): Map<string, number> {
	const counts = new Map<string, number>();
	for (const listed of register) for (const value of valuesOf(listed, filter)) counts.set(value, (counts.get(value) ?? 0) + 1);
	return counts;
}

/** A row of a table of two filters: how many recommendations have its value and each value of the other. */
export type Row = { value: string; all: number; counts: number[] };

/**
 * Counts the register by two filters at once. What has several values of the first is counted with each of them.
 * @param rows the values of `first`, in their order; those without a recommendation are left out
 * @param columns the values of `second`, in their order
 */
export function crossCount(register: readonly Listed[], first: Filter, rows: readonly string[], second: Filter, columns: readonly string[]): Row[] {
	return rows.flatMap((value) => {
		const own = register.filter((listed) => valuesOf(listed, first).includes(value));
		const counts = columns.map((column) => own.filter((listed) => valuesOf(listed, second).includes(column)).length);
		return own.length > 0 ? [{ value, all: own.length, counts }] : [];
	});
}
