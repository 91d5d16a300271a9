/** What of the content belongs to a convention or a group, the nearest first: a sheet has room for little of it. */
import { spread } from '../law/check.ts';
import type { Convention, Group, Right } from '../law/schema.ts';
import { situationsOfGroup } from '../situation/find.ts';
import type { Situation } from '../situation/schema.ts';
import type { Matter } from './matter.ts';

/** How much of what is near a sheet has room for. */
export const MOST = { situations: 3, laws: 6, lines: 4 } as const;

/** Orders by a number, the highest first, and leaves out what has none; what is alike stays as it was. */
function ranked<T>(all: readonly T[], score: (one: T) => number): T[] {
	return all
		.map((one) => ({ one, points: score(one) }))
		.filter(({ points }) => points > 0)
		.sort((a, b) => b.points - a.points)
		.map(({ one }) => one);
}

/** How much of what a right rests on is a convention: its articles there among all that the right names. */
function share(right: Right, convention: string): number {
	const count = (articles: readonly string[]) => new Set(articles.flatMap(spread)).size;
	const own = right.conventions.filter((one) => one.convention === convention).reduce((sum, { articles }) => sum + count(articles), 0);
	const all = right.conventions.reduce((sum, { articles }) => sum + count(articles), 0);
	return all === 0 ? 0 : own / all;
}

/** The rights that a convention protects, in the order of the content. */
export const rightsOfConvention = ({ rights }: Matter, { id }: Convention): Right[] =>
	rights.filter((right) => right.conventions.some(({ convention }) => convention === id));

/** Groups that a convention is written for: those that name it first. */
const groupsOfConvention = ({ groups }: Matter, { id }: Convention): Group[] => groups.filter(({ conventions }) => conventions[0] === id);

/** Situations in which a convention matters, those of its own groups and of the rights that rest on it most first. */
export function situationsOfConvention(matter: Matter, convention: Convention): Situation[] {
	const own = new Set(groupsOfConvention(matter, convention).map(({ id }) => id));
	const main = ({ rights: [first] }: Situation) => matter.rights.find(({ id }) => id === first);
	return ranked(matter.situations, (situation) => {
		const right = main(situation);
		const [first, ...others] = situation.groups;
		const forThem = first !== undefined && own.has(first) ? 2 : others.some((id) => own.has(id)) ? 1 : 0;
		return forThem + (right ? share(right, convention.id) : 0);
	}).slice(0, MOST.situations);
}

/** The laws that carry a convention out: those of its own groups and of the rights that rest on it most first. */
export function lawsOfConvention(matter: Matter, convention: Convention): string[] {
	const own = groupsOfConvention(matter, convention);
	return ranked(
		matter.laws.map(({ id }) => id),
		(law) => {
			const ofGroups = own.filter(({ laws }) => laws.includes(law)).map(({ laws }) => 1 - laws.indexOf(law) / 10);
			const ofRights = matter.rights.filter(({ laws }) => laws.some((one) => one.law === law)).map((right) => share(right, convention.id));
			return [...ofGroups, ...ofRights].reduce((sum, one) => sum + one, 0);
		},
	);
}

/** The ids of the lines to call, those first that most of what belongs to a convention names. */
export function linesOfConvention(matter: Matter, convention: Convention): string[] {
	const ofGroups = groupsOfConvention(matter, convention).map(({ helpLines }) => helpLines);
	const ofSituations = situationsOfConvention(matter, convention).map(({ phones }) => phones);
	const all = [...ofGroups, ...ofSituations];
	return ranked(
		matter.helpLines.map(({ id }) => id),
		(line) => all.filter((ids) => ids.includes(line)).reduce((sum, ids) => sum + 1 / (1 + ids.indexOf(line)), 0),
	);
}

/** Situations of a group, those that are mainly about it first. */
export function situationsFor(matter: Matter, { id }: Group): Situation[] {
	const all = situationsOfGroup(matter.situations, id);
	return [...all.filter(({ groups }) => groups[0] === id), ...all.filter(({ groups }) => groups[0] !== id)].slice(0, MOST.situations);
}

/** Rights of a group whose help somebody has written, those first that fewest others share: they say most of the group. */
export const ownRights = ({ rights }: Matter, { id }: Group): Right[] =>
	ranked(rights, (right) => (right.help && right.groups.includes(id) ? 1 / right.groups.length : 0)).slice(0, MOST.situations);
