/** The bars of the register's pictures: what is not known is a pattern, and each pattern is drawn once. */
import { expect, it } from 'vitest';
import { drawStacks, type Fill, fillOf } from '../../src/recommendation/stacks.ts';

const fills: Fill[] = ['full', 'strong', 'light', 'ground', 'dots', 'hatch'];
const svg = drawStacks('muc', [{ value: 'giao-duc', all: 9, counts: [1, 1, 1, 1, 2, 3] }], fills, {
	picture: 'Picture',
	row: ({ value }) => value,
	number: String,
});

it('fill each state in its own way, and refer to patterns that are there', () => {
	for (const fill of fills) expect(svg).toContain(`fill="${fillOf('muc', fill)}"`);
	const ids = [...svg.matchAll(/<pattern[^>]* id="([^"]+)"/g)].map(([, id]) => id);
	expect(ids).toEqual(['muc-dots', 'muc-hatch']);
	for (const [, id] of svg.matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(id);
});
