/** The chart of a target: its share on each reporting date, with the share to reach. */
import * as Plot from '@observablehq/plot';
import { chartColours, drawChart } from '../ui/chart.ts';
import { percent, type TargetValue } from './progress.ts';
import type { Target } from './schema.ts';

type Words = { /** what the picture shows */ picture: string; date: (value: TargetValue) => string; number: (value: number) => string; goal: string };

/** @returns SVG text, or none where no reporting date has a value */
export function drawTarget(values: readonly TargetValue[], goal: Target['goal'], words: Words): string | undefined {
	const points = values.flatMap((value) => (value.total ? [{ date: words.date(value), share: percent(value.total) }] : []));
	if (points.length === 0) return undefined;
	const goals = goal ? [goal.min, ...(goal.max === undefined ? [] : [goal.max])] : [];
	const top = Math.max(...goals, ...points.map(({ share }) => share));
	const text = (value: number) => `${words.number(value)} %`;
	const longest = Math.max(...points.map(({ date }) => date.length));
	return drawChart(
		{
			width: 380,
			height: 90 + 56 * points.length,
			marginLeft: longest * 7 + 16,
			marginRight: 64,
			marginTop: 34,
			x: { domain: [0, top], label: null, tickFormat: text, grid: true, nice: true, ticks: 3 },
			y: { type: 'band', label: null, domain: points.map(({ date }) => date), padding: 0.35 },
			marks: [
				...(goal?.max === undefined ? [] : [Plot.rectX([goal], { x1: 'min', x2: 'max', fill: chartColours[1], fillOpacity: 0.18 })]),
				Plot.barX(points, { x: 'share', y: 'date', fill: chartColours[0] }),
				Plot.ruleX(goals, { stroke: chartColours[1], strokeWidth: 2, strokeDasharray: '6 4' }),
				// The halo keeps a label readable where the line of the goal runs through it.
				Plot.text(points, {
					x: 'share',
					y: 'date',
					text: (point: { share: number }) => text(point.share),
					dx: 8,
					textAnchor: 'start',
					fill: 'currentColor',
					stroke: 'var(--sl-color-black)',
					strokeWidth: 5,
				}),
				Plot.ruleX([0]),
				Plot.text(goals.slice(0, 1), {
					x: (value: number) => value,
					frameAnchor: 'top',
					dy: -22,
					text: () => words.goal,
					textAnchor: 'middle',
					fill: 'currentColor',
				}),
			],
		},
		words.picture,
	);
}
