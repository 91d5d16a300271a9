/** The timeline of the conventions: adopted, in force, signed, joined by Viet Nam. */
import * as Plot from '@observablehq/plot';
import { chartColours, chartSymbols, drawChart } from '../ui/chart.ts';
import type { Milestone } from './relations.ts';

export type TimelineRow = { name: string; milestones: Milestone[] };

/**
 * @param rows one per convention, in the order to draw
 * @param words the label of each kind of milestone and of the picture
 * @returns SVG text
 */
export function drawTimeline(rows: TimelineRow[], words: Record<Milestone['what'] | 'picture', string>): string {
	const kinds = ['adopted', 'in-force', 'signed', 'joined'] as const;
	const points = rows.flatMap(({ name, milestones }) => milestones.map(({ date, what }) => ({ name, date: new Date(`${date}T00:00:00Z`), what: words[what] })));
	const spans = rows.map(({ name, milestones }) => ({
		name,
		from: new Date(`${milestones[0]?.date}T00:00:00Z`),
		to: new Date(`${milestones.at(-1)?.date}T00:00:00Z`),
	}));
	const domain = kinds.map((kind) => words[kind]);
	const years = points.map(({ date }) => date.getUTCFullYear());
	// Room for the signs at both ends.
	const span = [Math.min(...years) - 1, Math.max(...years) + 2].map((year) => new Date(Date.UTC(year, 0, 1)));
	return drawChart(
		{
			width: 720,
			height: 60 + rows.length * 44,
			marginLeft: 70,
			marginRight: 70,
			x: { type: 'utc', grid: true, label: null, domain: span },
			y: { domain: rows.map(({ name }) => name), label: null },
			color: { domain, range: chartColours },
			symbol: { domain, range: [...chartSymbols] },
			marks: [
				// On a phone one sees the newest years first: names stand at both ends.
				Plot.axisY({ anchor: 'left', label: null }),
				Plot.axisY({ anchor: 'right', label: null }),
				Plot.ruleY(spans, { y: 'name', x1: 'from', x2: 'to', stroke: 'var(--chart-line)', strokeWidth: 2 }),
				Plot.dot(points, { y: 'name', x: 'date', stroke: 'what', fill: 'what', symbol: 'what', r: 6 }),
			],
		},
		words.picture,
	);
}
