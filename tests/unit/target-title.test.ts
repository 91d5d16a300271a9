/** What targets are called. */
import { expect, it } from 'vitest';
import type { Target } from '../../src/plan/schema.ts';
import { targetTitle } from '../../src/plan/target-title.ts';

const say = (key: string, values: Record<string, unknown> = {}) => `${key} ${values.number ?? ''}`;

it('a target is called by its short name, else by its number in the plan', () => {
	const targets = [
		{ id: 'a', text: { vi: 'Câu dài.' } },
		{ id: 'b', short: { vi: 'Ngắn' }, text: { vi: 'Câu dài.' } },
	] as unknown as Target[];
	expect(targets.map((target) => targetTitle(target, { targets }, 'vi', say as never))).toEqual(['target.numbered 1', 'Ngắn']);
});
