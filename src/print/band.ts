/** The band at the head of an edition: a pattern of its own for each series, so that they differ in grey, too. */
import type { Series } from './edition.ts';

/** Height of the band in millimetres, and the step of its patterns. */
const BAND = 8;
const STEP = 8;

/** What is drawn at each step, from its left edge, in a square of `BAND`. */
const patterns: Record<Series, (x: number) => string> = {
	convention: (x) => `<path d="M${x} ${BAND}L${x + 4} 0h2.5l-4 ${BAND}z"/>`,
	right: (x) => `<circle cx="${x + 4}" cy="4" r="2.2"/>`,
	group: (x) => `<path d="M${x + 4} .6L${x + 7.4} 4 ${x + 4} 7.4 ${x + 0.6} 4z"/>`,
	helpLine: (x) => `<path d="M${x} 5.6q2-4 4 0t4 0v1.6q-2 4-4 0t-4 0z"/><path d="M${x} 1.6q2-4 4 0t4 0v1.6q-2 4-4 0t-4 0z"/>`,
	day: (x) => `<path d="M${x + 1} 7.2L${x + 4} .8 ${x + 7} 7.2z"/>`,
	class: (x) => `<path d="M${x + 0.8} 1.2h6.4v1.6h-6.4zM${x + 0.8} 5.2h6.4v1.6h-6.4z"/>`,
	codes: (x) => `<path d="M${x} 0h4v4h-4zM${x + 4} 4h4v4h-4z"/>`,
};

/**
 * @param width of the paper in millimetres
 * @param over how far the band goes beyond its edges, in millimetres
 * @returns an SVG element that screen readers pass over
 */
export function bandSvg(series: Series, ink: string, width: number, over: number): string {
	const from = -over;
	const steps = Math.ceil((width + 2 * over) / STEP) + 1;
	const signs = Array.from({ length: steps }, (_, index) => patterns[series](index * STEP - STEP / 2)).join('');
	const box = `${from} ${from} ${width + 2 * over} ${BAND + over}`;
	return `<svg class="band" aria-hidden="true" viewBox="${box}" preserveAspectRatio="none" fill="${ink}">${signs}</svg>`;
}
