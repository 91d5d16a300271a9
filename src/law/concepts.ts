/** Rights and groups of people as concepts. */
import type { Concept } from '../reference/concepts.ts';
import { CONSTITUTION, conventionPath, groupPath, lawPath, RIGHTS, rightPath } from './paths.ts';
import type { Group, Right } from './schema.ts';

/** The section of the rights, and that of the groups, on the page that lists both. */
export const RIGHT_SCHEME = `${RIGHTS}#quyen`;
export const GROUP_SCHEME = `${RIGHTS}#toi-la`;

/** The address of a right: its page, of which the right is the subject. */
const rightAddress = (id: string): string => `${rightPath(id)}#${id}`;
/** The address of a group of people, made as that of a right. */
const groupAddress = (id: string): string => `${groupPath(id)}#${id}`;

/** Rights, each with the groups that it matters to in a special way, and the pages on its articles, laws and conventions. */
export function rightConcepts(rights: readonly Right[]): Concept[] {
	return rights.map(({ id, name, meaning, laws, conventions, groups, matches, source }) => ({
		address: rightAddress(id),
		page: rightPath(id),
		id,
		label: name,
		definition: meaning,
		relatedElsewhere: groups.map(groupAddress),
		further: [lawPath(CONSTITUTION), ...laws.map(({ law }) => lawPath(law)), ...conventions.map(({ convention }) => conventionPath(convention))],
		matches,
		source,
	}));
}

/** Groups of people. What is said to one of its rights defines it for no one, so that is a note. */
export function groupConcepts(groups: readonly Group[], rights: readonly Right[]): Concept[] {
	return groups.map(({ id, name, intro, laws, conventions, matches, source }) => ({
		address: groupAddress(id),
		page: groupPath(id),
		id,
		label: name,
		scopeNote: intro,
		relatedElsewhere: rights.filter((right) => right.groups.includes(id)).map((right) => rightAddress(right.id)),
		further: [...laws.map(lawPath), ...conventions.map(conventionPath)],
		matches,
		source,
	}));
}
