/** What holds of indicators: files named by id, values that name a series of theirs. */

import type { Tree } from '../content/read.ts';
import { duplicates, misnamed } from '../reference/check.ts';
import { type Problem, problem } from '../source/problem.ts';

export function checkResults(tree: Tree): Problem[] {
	return [
		...duplicates(tree.results),
		...misnamed(tree.results, (id) => `${id}.yaml`),
		...tree.results.flatMap((entry) => {
			const series = new Set(entry.data.series?.map(({ id }) => id));
			return entry.data.values.flatMap((value, index) => {
				if (series.size === 0 && value.series === undefined) return [];
				const path = ['values', index, 'series'];
				if (value.series === undefined) return [problem('missing-field', entry.place(path), { field: 'series' })];
				return series.has(value.series) ? [] : [problem('unknown-id', entry.place(path), { id: value.series, what: 'series' })];
			});
		}),
	];
}
