/** The newest value of an indicator. */
import { earliest, latest } from '../source/fields.ts';
import type { Indicator } from './schema.ts';

/**
 * @param line the id of the series whose value is asked for; of an indicator with several, the first where none is named
 * @returns the value of the latest period, none of an indicator without values
 */
export function newestValue({ values, series }: Pick<Indicator, 'values' | 'series'>, line = series?.[0]?.id): Indicator['values'][number] | undefined {
	// Of two that end together, the one that begins later.
	const age = ({ period }: { period: string }): string => latest(period) + earliest(period);
	return values
		.filter((value) => value.series === line)
		.reduce<Indicator['values'][number] | undefined>((newest, value) => (newest && age(newest) >= age(value) ? newest : value), undefined);
}

/** @returns the newest value of each series, in their order, or the one of an indicator without series */
export function headline(indicator: Pick<Indicator, 'values' | 'series'>): Indicator['values'] {
	const lines = indicator.series?.map(({ id }) => id) ?? [undefined];
	return lines.flatMap((line) => newestValue(indicator, line) ?? []);
}
