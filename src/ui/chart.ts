/** Draws charts to SVG at build time with Observable Plot; colours come from the theme, so dark and print follow. */
import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';

/** The colours of a chart's series, as the theme names them. */
export const chartColours = ['var(--chart-1)', 'var(--chart-2)', 'var(--chart-3)', 'var(--chart-4)'] as const;

/** The shapes that go with the colours, so that no series is told by colour alone. */
export const chartSymbols = ['circle', 'square', 'triangle', 'diamond'] as const;

/**
 * @param options what to draw; `document` is supplied here
 * @param label what the picture shows, in the page's language
 * @returns the SVG as text, with `role="img"`
 */
export function drawChart(options: Plot.PlotOptions, label: string): string {
	const { document } = parseHTML('<html><body></body></html>');
	const figure = Plot.plot({ ...options, document: document as unknown as Document, figure: false });
	figure.setAttribute('role', 'img');
	figure.setAttribute('aria-label', label);
	figure.setAttribute('class', 'chart');
	for (const inner of figure.querySelectorAll('[aria-label]')) inner.removeAttribute('aria-label');
	for (const style of figure.querySelectorAll('style')) style.remove();
	return figure.outerHTML;
}
