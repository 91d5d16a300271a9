/** What values of an entry say of each other, whatever the kind: dates in their order, none before its time, no entry that names itself. */
import { earliest, latest } from './fields.ts';
import { problem } from './messages.ts';
import type { Located, Path, Problem } from './problem.ts';

/** A date and where it stands in its entry; what is not written is passed over. */
export type Dated = readonly [path: Path, date: string | null | undefined];

const isWritten = (dated: Dated): dated is readonly [Path, string] => typeof dated[1] === 'string';

/** The name of a field with those that it stands in: `vietNam.act.date`. */
const nameOf = (path: Path): string => path.filter((step) => typeof step === 'string').join('.');

/**
 * @param dates in the order in which they must have come
 * @returns each that certainly lies before one that has to come earlier
 */
export function outOfOrder({ place }: Located<unknown>, dates: readonly Dated[]): Problem[] {
	const written = dates.filter(isWritten);
	return written.flatMap(([path, date], index) => {
		const before = written.slice(0, index).find(([, other]) => latest(date) < earliest(other));
		return before ? [problem('dates-order', place(path), { field: nameOf(path), date, other: nameOf(before[0]), first: before[1] })] : [];
	});
}

/** @param today `YYYY-MM-DD` @returns each date of something that has happened which is still to come */
export const toCome = ({ place }: Located<unknown>, dates: readonly Dated[], today: string): Problem[] =>
	dates
		.filter(isWritten)
		.flatMap(([path, date]) => (earliest(date) > today ? [problem('date-to-come', place(path), { field: nameOf(path), date, today })] : []));

/** Where an entry names itself in one of its lists, or in a field. */
export function namesItself({ data, place }: Located<{ id: string }>, named: readonly (readonly [Path, string | undefined])[]): Problem[] {
	return named.flatMap(([path, id]) => (id === data.id ? [problem('names-itself', place(path), { id, field: nameOf(path) })] : []));
}

/** A list of ids with the path of each. */
export const each = (field: string, ids: readonly string[] = []): [Path, string][] => ids.map((id, index) => [[field, index], id]);

/**
 * Entries that lead back to themselves over others, by one field.
 * @param next the id that an entry names there
 * @returns one problem for each circle, at its first entry
 */
export function circles<T extends { id: string }>(entries: readonly Located<T>[], path: Path, next: (data: T) => string | undefined): Problem[] {
	const byId = new Map(entries.map((entry) => [entry.data.id, entry]));
	const said = new Set<string>();
	return entries.flatMap((entry) => {
		const way = [entry.data.id];
		for (let id = next(entry.data); id !== undefined && byId.has(id); id = next((byId.get(id) as Located<T>).data)) {
			if (id === entry.data.id) break;
			if (way.includes(id)) return [];
			way.push(id);
		}
		const last = byId.get(way.at(-1) ?? '');
		if (way.length < 2 || last === undefined || next(last.data) !== entry.data.id || way.some((id) => said.has(id))) return [];
		for (const id of way) said.add(id);
		return [problem('circle', entry.place(path), { field: nameOf(path), way: [...way, entry.data.id].join(' → ') })];
	});
}
