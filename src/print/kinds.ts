/** The kind of content of this room: the one file that says what stands on posters beside the data of what they are about. */
import { conventionKind, helpLineKind } from '../law/kinds.ts';
import { brokenLink, duplicates, namesIn, unknownId } from '../source/entry-checks.ts';
import { yamlEntry } from '../source/format.ts';
import type { Content, Entry, Kind, Room } from '../source/kind.ts';
import type { Path, Problem } from '../source/problem.ts';
import { names } from './messages.ts';
import { EDITIONS } from './paths.ts';
import { type Posters, posters } from './schema.ts';

export const postersKind: Kind<Posters, Posters | null> = {
	...names.posters,
	files: /^posters\.yaml$/,
	format: yamlEntry(posters),
	check: (entries, content) => entries.flatMap((entry) => checkPosters(entry, content)),
	addresses: () => [EDITIONS],
	shownOn: ({ data }) => (data.days ?? []).map((day) => ({ title: { string: 'print.title' }, path: EDITIONS, part: day })),
	serve: ([entry]) => entry?.data ?? null,
	form: { label: 'posters', schema: posters, holds: 'file', order: 97, places: () => [{ path: 'content/posters.yaml', choices: {} }] },
};

export const printRoom: Room = { kinds: [postersKind] };

function checkPosters(entry: Entry<Posters>, content: Content): Problem[] {
	const { conventions = {}, helpLines = {}, days = [] } = entry.data;
	const [treaties, lines] = [namesIn(content, conventionKind), namesIn(content, helpLineKind)];
	// What is wrong in these is the name of the field.
	const keyed = { ...entry, place: (path: Path) => entry.place(path, 'key') };
	return [
		...Object.keys(conventions).flatMap((id) => unknownId(keyed, ['conventions', id], id, treaties)),
		...Object.keys(helpLines).flatMap((id) => unknownId(keyed, ['helpLines', id], id, lines)),
		...duplicates(days.map((data, index) => ({ ...entry, data, place: (path, at) => entry.place(['days', index, ...path], at) }))),
		...days.flatMap(({ page }, index) => (content.addresses.has(page) ? [] : [brokenLink(entry, ['days', index, 'page'], page)])),
	];
}
