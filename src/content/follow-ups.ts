/** Which problems say no more than that something they name could not be read: that is said elsewhere, once. */
import type { Dependency, Problem } from '../source/problem.ts';
import type { BrokenFile } from './read.ts';

/** @returns the problems that do not follow from what could not be read */
export function withoutFollowUps(problems: readonly Problem[], broken: readonly BrokenFile[]): Problem[] {
	if (broken.length === 0) return [...problems];
	return problems.filter(({ dependsOn }) => !dependsOn.some((dependency) => broken.some((file) => concerns(dependency, file))));
}

const stemOf = (name: string): string => (name.split('/').at(-1) ?? name).replace(/\.[^.]+$/, '');

function concerns(dependency: Dependency, { kind, name, keys, ids, whole }: BrokenFile): boolean {
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
	const source = path
		.split(/(\*\*|\*)/)
		.map((part) => (part === '**' ? '.*' : part === '*' ? '[^/]*' : part.replace(/[.+?^${}()|[\]\\]/g, '\\$&')))
		.join('');
	return new RegExp(`^(/[^/]+)?${source}$`).test(address);
}
