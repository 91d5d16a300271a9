/**
 * What follows from files that cannot be read, and what does not. A problem that only says that something could not be read is silent: that is said
 * elsewhere, once. So is one of which nobody can say whether it is one.
 */
import { globSource } from '../files/glob.ts';
import { isOfStandIn } from '../source/completed.ts';
import { type Dependency, keyOf, type Problem } from '../source/problem.ts';
import type { BrokenFile } from './read.ts';

/** The checks whose answer is not known, and the files that have to be mended for it. */
export type Waiting = { count: number; files: readonly string[] };
type Sifted = { problems: Problem[]; waiting: Waiting };

/**
 * @param found the problems found in the content that could be read
 * @param broken what could not be read
 * @returns the problems that do not follow from that, and what waits for it
 */
export function withoutFollowUps(found: readonly Problem[], broken: readonly BrokenFile[]): Sifted {
	if (broken.length === 0) return { problems: [...found], waiting: { count: 0, files: [] } };
	const files = new Set<string>();
	const problems = found.filter(({ dependsOn }) => {
		const causes = broken.filter((file) => dependsOn.some((dependency) => concerns(dependency, file)));
		for (const { shown } of causes) files.add(shown);
		return causes.length === 0;
	});
	return { problems, waiting: { count: found.length - problems.length, files: [...files].sort() } };
}

/**
 * @param least what was found with the entries that could be read in part, completed in one way
 * @param most the same in another way
 * @returns what is so in both, or stands in the text of a page, of which a part is missing; and how much is so in one alone
 */
export function foundInBoth(least: readonly Problem[], most: readonly Problem[], broken: readonly BrokenFile[]): Sifted {
	const begun = new Map(broken.flatMap(({ shown, from }) => (from === undefined ? [] : [[shown, from] as const])));
	const written = (found: readonly Problem[]) => found.filter((one) => !isOfStandIn(one));
	const waits = (one: Problem) => begun.has(one.file) && isOfWhole(one);
	const inText = ({ file, line }: Problem) => line >= (begun.get(file) ?? Number.POSITIVE_INFINITY);
	const all = written(least);
	const inLeast = new Set(all.map(keyOf));
	const inMost = new Set(written(most).map(keyOf));
	const problems = all.filter((one) => (inMost.has(keyOf(one)) && !waits(one)) || inText(one));
	const count = all.length - problems.length + [...inMost].filter((key) => !inLeast.has(key)).length;
	const files = broken.filter(({ parts = [] }) => parts.length > 0).map(({ shown }) => shown);
	return { problems, waiting: { count, files: count > 0 ? files.sort() : [] } };
}

/** What is said of a page as a whole stands at its top, or at the first name of its head. */
const isOfWhole = ({ line, column }: Problem): boolean => line <= 2 && column === 1;

/** @returns what waits in one of two */
export const bothWait = (a: Waiting, b: Waiting): Waiting => ({ count: a.count + b.count, files: [...new Set([...a.files, ...b.files])].sort() });

const stemOf = (name: string): string => (name.split('/').at(-1) ?? name).replace(/\.[^.]+$/, '');

function concerns(dependency: Dependency, { kind, name, keys, ids, whole, decided, unread = '' }: BrokenFile): boolean {
	if ('named' in dependency) return unread.includes(dependency.named);
	// What is found with the entries completed in either way is so whatever they were meant to be.
	if (decided) return false;
	if ('address' in dependency) {
		const candidates = [...ids, stemOf(name), ...(whole ? ['*'] : [])];
		const make = kind.mayMake?.bind(kind) ?? kind.addressesOf?.bind(kind);
		return candidates.some((id) => make?.(id, keys).some((pattern) => fits(pattern, dependency.address)));
	}
	if (dependency.kind !== kind.name) return false;
	const { id } = dependency;
	return id === undefined || whole || ids.includes(id) || keys.includes(id) || kind.fileName?.(id) === name.split('/').at(-1);
}

/** Whether an address, in any language, is one of a pattern: `*` stands for any text without `/`, `**` for any text. */
function fits(pattern: string, address: string): boolean {
	const [path = ''] = pattern.split('#');
	return new RegExp(`^(/[^/]+)?${globSource(path)}$`).test(address);
}
