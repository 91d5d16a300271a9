/** Which old entry of a list each new one is. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matched } from '../../src/editor/merge-order.ts';
import { same } from '../../src/editor/yaml-text.ts';
import { isObject } from '../../src/files/json.ts';
import { tries } from '../sweep.ts';

const name = (value: unknown) => (isObject(value) && typeof value.id === 'string' ? value.id : undefined);

/** The rule by its words, each new entry held against each old one. */
function byRule(old: readonly unknown[], next: readonly unknown[]): (number | undefined)[] {
	const free = new Set(old.keys());
	const found: (number | undefined)[] = next.map(() => undefined);
	const take = (fits: (a: unknown, b: unknown, i: number, j: number) => boolean) => {
		for (const [index, value] of next.entries()) {
			const at = found[index] === undefined ? [...free].find((each) => fits(old[each], value, each, index)) : undefined;
			if (at === undefined) continue;
			found[index] = at;
			free.delete(at);
		}
	};
	take((a, b, i, j) => i === j && same(a, b));
	take(same);
	take((a, b) => name(a) !== undefined && name(a) === name(b));
	if (found.filter((at) => at === undefined).length === free.size) take((a, b) => isObject(a) === isObject(b) && Array.isArray(a) === Array.isArray(b));
	return found;
}

describe('which old entry each new one is', () => {
	it('is what the rule says, of any two lists', () => {
		const leaf = fc.constantFrom('a', '1', 1, 0, -0, true, null, '', 'null');
		const entry = fc.oneof(
			leaf,
			fc.array(leaf, { maxLength: 2 }),
			fc.record({ id: fc.constantFrom('x', 'y', 'z'), text: leaf }, { requiredKeys: [] }),
			fc.record({ text: fc.oneof(leaf, fc.record({ vi: leaf, en: leaf }, { requiredKeys: [] })) }),
		);
		const list = fc.array(entry, { maxLength: 7 });
		fc.assert(
			fc.property(list, list, (old, next) => void expect(matched(old, next)).toEqual(byRule(old, next))),
			{ numRuns: tries(2000) },
		);
	});
	it('does not look at the order of keys, and tells a text from what it looks like', () => {
		expect(matched([{ a: 1, b: 2 }, 'x'], ['x', { b: 2, a: 1 }])).toEqual([1, 0]);
		expect(matched(['1', 1], [1, '1'])).toEqual([1, 0]);
		expect(matched([['a,b'], ['a', 'b']], [['a', 'b'], ['a,b']])).toEqual([1, 0]);
	});
});
