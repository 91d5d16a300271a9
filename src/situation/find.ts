/** Which situations belong to a right, to a group of people, and together. */
import type { Situation } from './schema.ts';

/** Those that are mainly about a right first, then those that touch it. */
export function situationsOfRight(situations: readonly Situation[], right: string): Situation[] {
	const touching = situations.filter(({ rights }) => rights.includes(right));
	return [...touching.filter(({ rights }) => rights[0] === right), ...touching.filter(({ rights }) => rights[0] !== right)];
}

/** Those of a group of people. */
export const situationsOfGroup = (situations: readonly Situation[], group: string): Situation[] => situations.filter(({ groups }) => groups.includes(group));

/**
 * @param rights ids, in the order in which they are shown
 * @returns each right that a situation is mainly about, with these situations
 */
export function byMainRight(situations: readonly Situation[], rights: readonly string[]): { right: string; situations: Situation[] }[] {
	return rights.flatMap((right) => {
		const own = situations.filter((situation) => situation.rights[0] === right);
		return own.length > 0 ? [{ right, situations: own }] : [];
	});
}

/** Other situations that share a right with one, those of the same main right first. */
export function similarTo(situations: readonly Situation[], { id, rights }: Situation, most: number): Situation[] {
	const others = situations.filter((other) => other.id !== id && other.rights.some((right) => rights.includes(right)));
	const near = (other: Situation) => (other.rights[0] === rights[0] ? 0 : 1);
	return others.sort((a, b) => near(a) - near(b)).slice(0, most);
}
