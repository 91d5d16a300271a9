/** What the register is filtered by, and what a recommendation has of each filter. */
import { REGISTER } from './paths.ts';
import { completionOf, type Listed } from './register.ts';

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

/** The answer of a recommendation whose answer was not found, or to which the State gives none. */
export const NO_ANSWER = 'none';
/** A recommendation that touches a task of a plan of the province. */
const LOCAL = 'yes';

const valuesBy: Record<Filter, (listed: Listed) => readonly (string | undefined)[]> = {
	document: ({ document }) => [document.id],
	right: ({ one }) => one.rights,
	group: ({ one }) => one.groups ?? [],
	answer: ({ one }) => [one.answer ?? NO_ANSWER],
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
