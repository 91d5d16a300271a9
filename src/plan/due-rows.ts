/** The reporting dates of a task in words: how it stands on each as of the day of the build, or why it is not asked for. */
import { formatDate, inLanguage } from '../language/format.ts';
import type { Say } from '../language/strings.ts';
import { type DueDate, dueDates, missingOn, stateOf } from './calendar.ts';
import { heldBy, inPlaceOf, receives, within } from './owing.ts';
import { wordOf } from './reporting.ts';
import type { Register, Task, Unit } from './schema.ts';
import { beginsAfter, endedBefore, unitsAsOf } from './units.ts';

type Note = { text: string /** ids of the units whose it is in the place of the one asked about */; successors: readonly string[] };
export type DueRow = {
	due: DueDate;
	/** what is said in place of a state */
	note?: Note;
	/** of the strings `due.`; none where there is a note */
	word?: ReturnType<typeof wordOf> | 'passed';
	/** the leads on whom a date does not lie that lies on others */
	others: readonly string[];
};
type Words = { language: string; say: Say };
type Asked = { unit?: Unit | undefined /** leave out dates that are not the unit's */; owed?: boolean | undefined };

/** @returns the names of units, in the registry's order */
export const namesOf = (ids: readonly string[], units: readonly Unit[], language: string): string =>
	units
		.filter(({ id }) => ids.includes(id))
		.map(({ name }) => inLanguage(name, language))
		.join('; ');

/** Who reports in place of those who do not owe the report, in the plan’s own names. */
function compiled({ units }: Register, task: Task, { to = '', lastDay, compiledFor }: DueDate, unit: Unit | undefined, { language, say }: Words): Note {
	const isReceiver = unit ? receives(unit, to, lastDay, units) : task.leads.every((id) => id === to);
	const key = isReceiver ? 'due.compiledByIt' : unit ? 'due.compiledUnit' : 'due.compiled';
	return { text: say(key, { by: namesOf([to], units, language), to: namesOf(compiledFor, units, language) }), successors: [] };
}

/** Why a date is not the unit’s, and whose it is instead. */
function notOwed({ units }: Register, { lastDay, from, to }: DueDate, unit: Unit | undefined, { language, say }: Words): Note {
	if (!unit) return { text: say('due.nobody'), successors: [] };
	if (!endedBefore(unit, lastDay) || unit.validTo === undefined)
		return { text: say(beginsAfter(unit, lastDay) ? 'due.notBegun' : 'due.not-owed'), successors: [] };
	const holders = heldBy(from, lastDay, units).filter((one) => !receives(one, to, lastDay, units));
	const successors = unitsAsOf([unit.id], lastDay, units).filter((one) => holders.includes(one));
	return { text: say('due.ended', { date: formatDate(unit.validTo, language) }), successors: successors.map(({ id }) => id) };
}

/**
 * @param today `YYYY-MM-DD`
 * @returns the reporting dates of a task, for all who owe it or for one unit
 */
export function dueRows(register: Register, task: Task, today: string, { unit, owed = false }: Asked, words: Words): DueRow[] {
	return dueDates(task, register).flatMap((due): DueRow[] => {
		const state = stateOf(register, task, due, today, unit?.id);
		if (owed && state === 'not-owed') return [];
		if (state === 'compiled') return [{ due, note: compiled(register, task, due, unit, words), others: [] }];
		const others = due.duty === undefined || unit ? [] : task.leads.filter((id) => within([id], due.from, register.units).length === 0);
		if (state === 'not-owed') return [{ due, note: notOwed(register, due, unit, words), others }];
		if (state === 'passed') return [{ due, word: state, others }];
		const missing = unit ? [unit] : missingOn(register, task, due, today);
		const inPlace = missing.length > 0 && missing.every((one) => inPlaceOf(one, due.from, due.lastDay, register.units).length > 0);
		return [{ due, word: wordOf(state, inPlace), others }];
	});
}

/** @returns what tells a date with its note from another: the same in each row that says the same */
const keyOf = ({ due, note }: DueRow): string => JSON.stringify([due.duty, due.name, due.before, note]);

/** What several rows of a table say alike of a date, said once below it: the date with its note, and the number that leads to it. */
export type SharedNote = { number: number; row: DueRow & { note: Note } };

/**
 * @param tables the dates of each row of a table
 * @returns the notes that two rows or more have on the same date, in their order, by `sharedIn` to be found again
 */
export function sharedNotes(tables: readonly (readonly DueRow[])[]): Map<string, SharedNote> {
	const counted = Map.groupBy(
		tables.flat().filter((row): row is DueRow & { note: Note } => row.note !== undefined),
		keyOf,
	);
	const shared = [...counted].filter(([, rows]) => rows.length > 1);
	return new Map(shared.flatMap(([key, [row]], index) => (row ? [[key, { number: index + 1, row }]] : [])));
}

/** @returns the note below the table that says what this row would say, or nothing */
export const sharedIn = (row: DueRow, shared: ReadonlyMap<string, SharedNote>): SharedNote | undefined => shared.get(keyOf(row));
