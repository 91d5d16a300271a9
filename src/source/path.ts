/** Ways into a value: the names and numbers of what stands in one another. */
import type { Path } from './problem.ts';

/** @param path as zod has it */
export const asPath = (path: readonly PropertyKey[]): (string | number)[] => path.map((step) => (typeof step === 'symbol' ? `${step.description}` : step));

/** @returns what stands at a place of a value; nothing where there is no such place */
export function valueAt(root: unknown, path: Path): unknown {
	let value = root;
	for (const step of path) {
		if (typeof value !== 'object' || value === null) return undefined;
		value = (value as Record<string | number, unknown>)[step];
	}
	return value;
}
