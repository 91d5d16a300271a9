/** Charts of figures: what is shown first, and how wide a chart is. */
import { describe, expect, it } from 'vitest';
import { drawIndicator } from '../../src/results/chart.ts';
import { headline } from '../../src/results/newest.ts';
import type { Indicator } from '../../src/results/schema.ts';
import { widthFor } from '../../src/ui/chart.ts';

type Value = Indicator['values'][number];
const value = (period: string, number: number, series?: string): Value => ({ period, value: number, source: ['NGUON'], ...(series ? { series } : {}) });
const series = [
	{ id: 'ngheo', name: { vi: 'Hộ nghèo', en: 'Poor' } },
	{ id: 'can-ngheo', name: { vi: 'Hộ cận nghèo', en: 'Near-poor' } },
];
const words = { picture: 'Hình', series: (id: string | undefined) => id ?? '', period: (period: string) => period, number: String };

describe('what a page of figures begins with', () => {
	it('is the newest value of each line, in the order of the lines', () => {
		const values = [value('2022', 2, 'can-ngheo'), value('2023', 5, 'ngheo'), value('2021', 7, 'ngheo'), value('2023-06', 1, 'can-ngheo')];
		expect(headline({ values, series }).map((newest) => newest.value)).toEqual([5, 1]);
	});
	it('is one value where there is one line, and none where there is no value', () => {
		expect(headline({ values: [value('2021', 7), value('2023', 5)] }).map((newest) => newest.value)).toEqual([5]);
		expect(headline({ values: [], series })).toEqual([]);
	});
});

describe('the width of a chart', () => {
	it('fills a phone with few columns, grows with many and with long words, and has an end', () => {
		const columns = (count: number, words: string, bars = 1) => widthFor(Array.from({ length: count }, () => ({ words, bars })));
		expect(columns(3, '2023')).toBe(340);
		expect(columns(5, '31 December 2023')).toBeGreaterThan(columns(5, '31/12/2023'));
		expect(columns(3, '2023', 4)).toBeGreaterThan(columns(3, '2023', 2));
		expect(columns(50, '2023')).toBe(640);
		expect(widthFor([])).toBe(340);
	});
	it('says which one a phone shows whole', () => {
		const drawn = (years: number) =>
			drawIndicator({ chart: 'line', values: Array.from({ length: years }, (_, year) => value(`${2000 + year}`, year)) } as unknown as Indicator, words);
		expect(drawn(3)).toContain('class="chart whole"');
		expect(drawn(20)).toContain('class="chart"');
		// Sixteen decimals of a coordinate are weight alone.
		expect(drawn(7)).not.toMatch(/="[^"]*\d\.\d{3}/);
		expect(drawn(7)).toMatch(/="[^"]*\d\.\d/);
		expect(drawn(1)).toBeUndefined();
	});
});
