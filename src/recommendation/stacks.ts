/** Bars of shares beside each other: how many recommendations on each right are in each state. */
import * as Plot from '@observablehq/plot';
import { drawChart } from '../ui/chart.ts';
import type { Row } from './values.ts';

/** The fills of the states in their order, from the fullest to none; the last one, of what is not known, is hatched. */
const FILLS = ['var(--stack-1)', 'var(--stack-2)', 'var(--stack-3)', 'var(--stack-4)'] as const;

type Words = {
	/** what the picture shows */
	picture: string;
	/** what a row is called, with its count */
	row: (row: Row) => string;
	number: (value: number) => string;
};

/** The pattern of what is not known, under an id that is the only one of its page. */
const hatch =
	(id: string): Plot.Markish =>
	(_index, _scales, _values, _dimensions, context) => {
		const make = (name: string, attributes: Record<string, string>, ...children: Element[]): SVGElement => {
			const made = context.document.createElementNS('http://www.w3.org/2000/svg', name) as SVGElement;
			for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
			made.append(...children);
			return made;
		};
		const ground = make('rect', { width: '6', height: '6', fill: 'var(--stack-4)' });
		const line = make('path', { d: 'M-1,7L7,-1M-1,1L1,-1M5,7L7,5', stroke: 'var(--chart-line)', 'stroke-width': '1' });
		return make('defs', {}, make('pattern', { id, width: '6', height: '6', patternUnits: 'userSpaceOnUse' }, ground, line));
	};

/** How wide a segment has to be, in units of the chart, so that its number stands in it. */
const ROOM = 11;
const WIDTH = 396;
const MARGIN = 2;
const ROW = 44;

/**
 * @param id of the chart, used for what it names in the page
 * @param rows each drawn as one bar over the same scale; at least one
 * @param states how many states each row counts; the last one is what is not known
 * @returns SVG text
 */
export function drawStacks(id: string, rows: readonly Row[], states: number, words: Words): string {
	const most = Math.max(...rows.map(({ counts }) => counts.reduce((sum, count) => sum + count, 0)));
	const unit = (WIDTH - 2 * MARGIN) / most;
	const fillOf = (state: number): string => (state === states - 1 ? `url(#${id}-hatch)` : (FILLS[state] ?? FILLS[3]));
	const segments = rows.flatMap((row) => {
		let from = 0;
		return row.counts.flatMap((count, state) => {
			const segment = { row: row.value, x1: from, x2: from + count, count, state };
			from += count;
			return count > 0 ? [segment] : [];
		});
	});
	const dark = (state: number) => state === 0;
	const roomy = segments.filter(({ count }) => count * unit >= ROOM + 5 * (words.number(count).length - 1));
	const label = (chosen: typeof segments, fill: string, halo: string) =>
		Plot.text(chosen, {
			x: ({ x1, x2 }: (typeof segments)[number]) => (x1 + x2) / 2,
			y: 'row',
			dy: 9,
			text: ({ count }: (typeof segments)[number]) => words.number(count),
			fill,
			stroke: halo,
			strokeWidth: 3,
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
				hatch(`${id}-hatch`),
				Plot.barX(segments, {
					x1: 'x1',
					x2: 'x2',
					y: 'row',
					insetTop: 21,
					insetBottom: 5,
					fill: ({ state }: (typeof segments)[number]) => fillOf(state),
					stroke: 'var(--stack-edge)',
					strokeWidth: 1,
				}),
				Plot.text(rows, { x: () => 0, y: 'value', dy: -12, text: words.row, textAnchor: 'start', fill: 'currentColor' }),
				label(
					roomy.filter(({ state }) => dark(state)),
					'var(--stack-4)',
					'var(--stack-1)',
				),
				label(
					roomy.filter(({ state }) => !dark(state) && state < states - 1),
					'currentColor',
					'none',
				),
				label(
					roomy.filter(({ state }) => state === states - 1),
					'currentColor',
					'var(--stack-4)',
				),
			],
			color: { type: 'identity' },
		},
		words.picture,
	);
}
