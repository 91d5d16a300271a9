/** Bars of shares beside each other: how many recommendations on each right are in each state. */
import * as Plot from '@observablehq/plot';
import { drawChart } from '../ui/chart.ts';
import type { Row } from './values.ts';

/** The ends of the scale; all between and beside them is told by its pattern, as no three colours of one hue stand far enough apart. */
const PLAIN = { full: 'var(--stack-full)', ground: 'var(--stack-ground)' } as const;

/**
 * What is drawn in tiles of 6 by 6 on the ground, and how thick: upright bars are the scale, the fuller the thicker; `lines` stands beside
 * its middle; `dots` and `hatch`, thin and without colour, are what is not known.
 */
const PATTERNS = {
	strong: { path: 'M3,0V6', stroke: 'var(--stack-full)', width: '4' },
	light: { path: 'M3,0V6', stroke: 'var(--stack-full)', width: '1' },
	lines: { path: 'M0,1.5H6M0,4.5H6', stroke: 'var(--stack-full)', width: '1' },
	dots: { path: 'M1.5,1.5h0.6v0.6h-0.6ZM4.5,4.5h0.6v0.6h-0.6Z', stroke: 'var(--stack-edge)', width: '0.6' },
	hatch: { path: 'M-1,7L7,-1M-1,1L1,-1M5,7L7,5', stroke: 'var(--stack-edge)', width: '0.7' },
} as const;
export type Fill = keyof typeof PLAIN | keyof typeof PATTERNS;
const isPattern = (fill: Fill): fill is keyof typeof PATTERNS => fill in PATTERNS;

/** How a state is filled in a chart of this id, as the attribute `fill` has it. */
export const fillOf = (id: string, fill: Fill): string => (isPattern(fill) ? `url(#${id}-${fill})` : PLAIN[fill]);

type Words = {
	/** what the picture shows */
	picture: string;
	/** what a row is called, with its count */
	row: (row: Row) => string;
	number: (value: number) => string;
};

/** The patterns, under ids that are the only ones of their page. */
const patterns =
	(id: string, used: readonly Fill[]): Plot.Markish =>
	(_index, _scales, _values, _dimensions, context) => {
		const make = (name: string, attributes: Record<string, string>, ...children: Element[]): SVGElement => {
			const made = context.document.createElementNS('http://www.w3.org/2000/svg', name) as SVGElement;
			for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
			made.append(...children);
			return made;
		};
		const drawn = Object.entries(PATTERNS).filter(([name]) => used.includes(name as Fill));
		const made = drawn.map(([name, { path, stroke, width }]) =>
			make(
				'pattern',
				{ id: `${id}-${name}`, width: '6', height: '6', patternUnits: 'userSpaceOnUse' },
				make('rect', { width: '6', height: '6', fill: PLAIN.ground }),
				make('path', { d: path, stroke, 'stroke-width': width, fill: 'none' }),
			),
		);
		return make('defs', {}, ...made);
	};

/** How wide a segment has to be, in units of the chart, so that its number stands in it. */
const ROOM = 11;
const WIDTH = 396;
const MARGIN = 2;
const ROW = 44;

/**
 * @param id of the chart, used for what it names in the page
 * @param rows each drawn as one bar over the same scale; at least one
 * @param fills those of the states that each row counts, in their order
 * @returns SVG text
 */
export function drawStacks(id: string, rows: readonly Row[], fills: readonly Fill[], words: Words): string {
	const most = Math.max(...rows.map(({ counts }) => counts.reduce((sum, count) => sum + count, 0)));
	const unit = (WIDTH - 2 * MARGIN) / most;
	const filled = (state: number): Fill => fills[state] ?? 'hatch';
	const segments = rows.flatMap((row) => {
		let from = 0;
		return row.counts.flatMap((count, state) => {
			const segment = { row: row.value, x1: from, x2: from + count, count, state };
			from += count;
			return count > 0 ? [segment] : [];
		});
	});
	const roomy = segments.filter(({ count }) => count * unit >= ROOM + 5 * (words.number(count).length - 1));
	const label = (chosen: typeof segments, fill: string, halo: string) =>
		Plot.text(chosen, {
			x: ({ x1, x2 }: (typeof segments)[number]) => (x1 + x2) / 2,
			y: 'row',
			dy: 9,
			text: ({ count }: (typeof segments)[number]) => words.number(count),
			fill,
			stroke: halo,
			strokeWidth: 5,
		});
	return drawChart(
		{
			width: WIDTH,
			height: rows.length * ROW + 4,
			marginLeft: MARGIN,
			marginRight: MARGIN,
			marginTop: 2,
			marginBottom: 2,
			x: { domain: [0, most], axis: null },
			y: { type: 'band', axis: null, domain: rows.map(({ value }) => value), padding: 0 },
			marks: [
				patterns(id, fills),
				Plot.barX(segments, {
					x1: 'x1',
					x2: 'x2',
					y: 'row',
					insetTop: 21,
					insetBottom: 5,
					fill: ({ state }: (typeof segments)[number]) => fillOf(id, filled(state)),
					stroke: 'var(--stack-edge)',
					strokeWidth: 1,
				}),
				Plot.text(rows, { x: () => 0, y: 'value', dy: -12, text: words.row, textAnchor: 'start', fill: 'currentColor' }),
				label(
					roomy.filter(({ state }) => filled(state) === 'full'),
					PLAIN.ground,
					PLAIN.full,
				),
				label(
					roomy.filter(({ state }) => filled(state) !== 'full'),
					'currentColor',
					PLAIN.ground,
				),
			],
			color: { type: 'identity' },
		},
		words.picture,
	);
}
