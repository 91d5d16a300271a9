/** The chart of an indicator: lines over time, or bars where the points are few or of different kinds. */
import * as Plot from '@observablehq/plot';
import { chartColours, chartSymbols, drawChart, widthFor } from '../ui/chart.ts';
import type { Indicator } from './schema.ts';

type Words = {
	/** what the picture shows */ picture: string;
	series: (id: string | undefined) => string;
	period: (period: string) => string;
	number: (value: number) => string;
};

/** @returns SVG text, or none where the indicator has fewer than two values or asks for no chart */
export function drawIndicator(indicator: Indicator, words: Words): string | undefined {
	const { values, chart } = indicator;
	if (chart === 'none' || values.length < 2) return undefined;
	const points = values.map(({ period, value, series }) => ({ period: words.period(period), value, series: words.series(series) }));
	const names = [...new Set(points.map(({ series }) => series))];
	const several = names.length > 1;
	const periods = [...new Set(points.map(({ period }) => period))];
	const bars = chart === 'bar' && several ? names.length : 1;
	const shared = {
		width: widthFor(periods.map((period) => ({ words: period, bars }))),
		height: 280,
		marginTop: 24,
		marginLeft: 48,
		marginRight: 12,
		marginBottom: 40,
		y: { grid: true, zero: true, label: null, tickFormat: words.number, nice: true },
		color: { domain: names, range: chartColours },
	};
	if (chart === 'line')
		return drawChart(
			{
				...shared,
				x: { type: 'point' as const, label: null, domain: periods },
				symbol: { domain: names, range: [...chartSymbols] },
				marks: [
					Plot.ruleY([0]),
					Plot.lineY(points, { x: 'period', y: 'value', stroke: 'series', strokeWidth: 2 }),
					Plot.dot(points, { x: 'period', y: 'value', fill: 'series', stroke: 'series', symbol: 'series', r: 5 }),
					Plot.text(points, { x: 'period', y: 'value', text: (point: { value: number }) => words.number(point.value), dy: -14, fill: 'currentColor' }),
				],
			},
			words.picture,
		);
	const position = several ? { fx: 'period', x: 'series' } : { x: 'period' };
	return drawChart(
		{
			...shared,
			x: several ? { axis: null } : { type: 'band' as const, label: null, domain: points.map(({ period }) => period) },
			...(several ? { fx: { label: null, domain: periods } } : {}),
			marks: [
				Plot.barY(points, { ...position, y: 'value', fill: 'series' }),
				Plot.text(points, { ...position, y: 'value', text: (point: { value: number }) => words.number(point.value), dy: -8, fill: 'currentColor' }),
				Plot.ruleY([0]),
			],
		},
		words.picture,
	);
}
