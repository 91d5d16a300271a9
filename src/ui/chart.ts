/** Draws charts to SVG at build time with Observable Plot; colours come from the theme, so dark and print follow. */
import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';

/** The colours of a chart's series, as the theme names them. */
export const chartColours = ['var(--chart-1)', 'var(--chart-2)', 'var(--chart-3)', 'var(--chart-4)'] as const;

/** The shapes that go with the colours, so that no series is told by colour alone. */
export const chartSymbols = ['circle', 'square', 'triangle', 'diamond'] as const;

/** The widest chart that a phone shows whole, in the chart's own units: letters are then no smaller than 11 pixels on 360. */
const WHOLE = 400;

/**
 * The width of a chart whose columns stand beside each other, in its own units.
 * @param columns the words below each column, and how many bars stand in it
 * @returns what the columns need, no less than what fills a phone and no more than what fills the text on a large screen
 */
export function widthFor(columns: readonly { words: string; bars: number }[]): number {
	// Letters of 13 units are about half as wide as high; a figure over a bar takes five of them.
	const widest = Math.max(0, ...columns.map(({ words, bars }) => Math.max(words.length * 7 + 14, bars * 36 + 8)));
	return Math.min(Math.max(48 + columns.length * widest, 340), 640);
}

/** Attributes that hold coordinates, which come with sixteen decimals. */
const COORDINATES = new Set(['x', 'y', 'x1', 'x2', 'y1', 'y2', 'dx', 'dy', 'width', 'height', 'd', 'transform', 'points', 'cx', 'cy', 'r']);
/** A hundredth of a unit is finer than any screen or paper shows. */
const rounded = (value: string): string => value.replace(/-?\d+\.\d{3,}(?:e-?\d+)?/g, (number) => `${Number(Number(number).toFixed(2))}`);

/**
 * @param options what to draw; `document` is supplied here
 * @param label what the picture shows, in the page's language
 * @returns the SVG as text, with `role="img"`; the class `whole` where a phone shows all of it, without scrolling
 */
export function drawChart(options: Plot.PlotOptions, label: string): string {
	const { document } = parseHTML('<html><body></body></html>');
	const figure = Plot.plot({ ...options, document: document as unknown as Document, figure: false });
	figure.setAttribute('role', 'img');
	figure.setAttribute('aria-label', label);
	figure.setAttribute('class', (options.width ?? 0) <= WHOLE ? 'chart whole' : 'chart');
	for (const inner of figure.querySelectorAll('[aria-label]')) inner.removeAttribute('aria-label');
	for (const style of figure.querySelectorAll('style')) style.remove();
	for (const element of figure.querySelectorAll('*'))
		for (const { name, value } of [...element.attributes]) if (COORDINATES.has(name)) element.setAttribute(name, rounded(value));
	return figure.outerHTML;
}
