/** Checks that entries of any kind share. */
import type { Content, Kind } from './kind.ts';
import type { Bilingual } from './message.ts';
import { problem } from './messages.ts';
import type { Dependency, Located, Path, Problem } from './problem.ts';
import { isMisspelt } from './value-mistakes.ts';

/**
 * Where ids of one kind of entry stand twice, the second is named.
 * @param others entries of another kind whose ids must not be used again
 */
export function duplicates(entries: readonly Located<{ id: string }>[], others: readonly Located<{ id: string }>[] = []): Problem[] {
	const first = new Map(others.map((entry) => [entry.data.id, entry]));
	const problems: Problem[] = [];
	for (const entry of entries) {
		const known = first.get(entry.data.id);
		if (known) {
			const { file, line } = known.place(['id']);
			problems.push(problem('duplicate-id', entry.place(['id']), { id: entry.data.id, other: `${file}:${line}` }));
		} else first.set(entry.data.id, entry);
	}
	return problems;
}

/** Where an entry's file is not named after its id. */
export function misnamed(entries: readonly Located<unknown>[], nameOf: (id: string) => string): Problem[] {
	return entries.flatMap((entry) => {
		const { id } = entry.data as { id: string };
		const name = entry.file.split('/').at(-1) ?? '';
		const expected = nameOf(id);
		return name === expected ? [] : [problem('file-name', entry.place(['id']), { name, id, expected })];
	});
}

/** What an id must name: a noun for the message, the ids that there are, and what could not be read where it is missing. */
export type Named = { noun: Bilingual; ids: ReadonlySet<string>; dependsOn(id: string): readonly Dependency[] };

/** What a kind is called: in dependencies, and in messages. */
export type KindName = { name: string; noun: Bilingual };

/** The entries of a kind as something to be named. */
export function namesOf({ name, noun }: KindName, entries: readonly Located<{ id: string }>[]): Named {
	return { noun, ids: new Set(entries.map(({ data }) => data.id)), dependsOn: (id) => [{ kind: name, id }] };
}

/** The same for all entries of the content. */
export function namesIn<T extends { id: string }, S>(content: Content, kind: Kind<T, S>): Named {
	return namesOf(kind, content.all(kind));
}

/** What a message says of an id that nearly is another one: nothing where none is near. */
export function nearestTo(id: string, ids: Iterable<string>): Bilingual {
	const near = [...ids].find((known) => isMisspelt(id, known));
	return near === undefined ? { vi: '', en: '' } : { vi: ` thành «${near}»`, en: ` to “${near}”` };
}

/** Where an id names nothing. */
export function unknownId(entry: Located<unknown>, path: Path, id: string, { noun, ids, dependsOn }: Named): Problem[] {
	return ids.has(id) ? [] : [problem('unknown-id', entry.place(path), { id, what: noun, near: nearestTo(id, ids) }, dependsOn(id))];
}

/** Where a list of ids names one that is not there. */
export function unknownIds(entry: Located<unknown>, path: Path, ids: readonly string[], named: Named): Problem[] {
	return ids.flatMap((id, index) => unknownId(entry, [...path, index], id, named));
}

/** A link that leads to no page of the content; silent while what would make the page cannot be read. */
export function brokenLink(entry: Located<unknown>, path: Path, url: string): Problem {
	return problem('broken-link', entry.place(path), { url }, [{ address: url }]);
}
