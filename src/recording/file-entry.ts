/** A file beside the texts as an entry of the content: its name is its id. */
import { isDevice } from '../files/archive-names.ts';
import { baseName, type Reading } from '../source/format.ts';
import type { Entry } from '../source/kind.ts';
import { type Problem, topOf } from '../source/problem.ts';

const NAME = /^[a-z0-9]+(-[a-z0-9]+)*\.[a-z0-9]+$/;
/** Whether the name of a file can be an address. */
export const isFileName = (name: string): boolean => NAME.test(name) && !isDevice(name);

export const byName = <T extends { id: string }>(entries: readonly Entry<T>[]) => new Map(entries.map((entry) => [entry.data.id, entry]));

/** @param found what was read in it, or all that is wrong with it */
export function entryOf<T>(file: string, found: T | { problems: Problem[] }): Reading<T & { id: string }> {
	const id = baseName(file);
	if (typeof found === 'object' && found !== null && 'problems' in found) return { entries: [], problems: found.problems, broken: { ids: [id], whole: false } };
	return { entries: [{ data: { id, ...(found as T) }, file, place: () => topOf(file) }], problems: [] };
}
