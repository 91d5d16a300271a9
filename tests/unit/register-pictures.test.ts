/** The bars of the register's pictures: what is not known is a pattern, and each pattern is drawn once. */
import { expect, it } from 'vitest';
import { drawStacks, type Fill, fillOf } from '../../src/recommendation/stacks.ts';

const fills: Fill[] = ['full', 'strong', 'lines', 'light', 'ground', 'dots', 'hatch'];
const svg = drawStacks('muc', [{ value: 'giao-duc', all: 9, counts: [1, 1, 1, 1, 1, 2, 3] }], fills, {
	picture: 'Picture',
	row: ({ value }) => value,
	number: String,
});

it('fill each state in its own way, and refer to patterns that are there', () => {
	for (const fill of fills) expect(svg).toContain(`fill="${fillOf('muc', fill)}"`);
	const ids = [...svg.matchAll(/<pattern[^>]* id="([^"]+)"/g)].map(([, id]) => id);
	expect(ids).toEqual(['muc-strong', 'muc-light', 'muc-lines', 'muc-dots', 'muc-hatch']);
	for (const [, id] of svg.matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(id);
});

it('tell no two states by their colour alone: all but the ends of the scale have a pattern of their own, drawn in what stands off the ground', () => {
	const plain = fills.filter((fill) => !fillOf('muc', fill).startsWith('url('));
	expect(plain).toEqual(['full', 'ground']);
	const attribute = (element: string, name: string) => new RegExp(` ${name}="([^"]*)"`).exec(element)?.[1] ?? '';
	const tiles = [...svg.matchAll(/<pattern[^>]*>.*?(<path[^>]*>)/gs)].map(([, path = '']) => path);
	const drawn = tiles.map((tile) => ({ path: attribute(tile, 'd'), stroke: attribute(tile, 'stroke'), width: attribute(tile, 'stroke-width') }));
	expect(new Set(drawn.map(({ path, width }) => `${path} ${width}`)).size).toBe(fills.length - plain.length);
	// `chart` and the lesser words are checked against the page in ui/contrast.ts.
	for (const { stroke } of drawn) expect(['var(--stack-full)', 'var(--stack-edge)']).toContain(stroke);
});
