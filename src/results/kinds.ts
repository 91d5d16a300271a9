/** The kind of content of this room: local results, one indicator a file. */
import { rightKind } from '../law/kinds.ts';
import { entriesOf } from '../source/choices.ts';
import { duplicates, misnamed, namesIn, unknownIds } from '../source/entry-checks.ts';
import { latest, webAddress } from '../source/fields.ts';
import { yamlEntry } from '../source/format.ts';
import type { Entry, Kind, Room } from '../source/kind.ts';
import { problem } from '../source/messages.ts';
import type { Problem } from '../source/problem.ts';
import type { Aging } from '../source/recheck.ts';
import { starterWithId } from '../source/starter.ts';
import { indicatorPath, RESULTS } from './paths.ts';
import { type Indicator, indicator } from './schema.ts';
import { resultStarter } from './starter.ts';

export const indicatorKind: Kind<Indicator> = {
	name: 'result',
	noun: { vi: 'chỉ số', en: 'indicator' },
	files: /^results\/[^/]+\.yaml$/,
	format: yamlEntry(indicator),
	fileName: (id) => `${id}.yaml`,
	ages: ({ data }) => figureAges(data),
	check: (entries, content) => [
		...duplicates(entries),
		...misnamed(entries, (id) => `${id}.yaml`),
		...entries.flatMap(checkSeries),
		...entries.flatMap((entry) => unknownIds(entry, ['rights'], entry.data.rights ?? [], namesIn(content, rightKind))),
	],
	addresses: () => [RESULTS],
	addressesOf: (id) => [indicatorPath(id)],
	shownOn: ({ data }) => [{ title: data.title, path: indicatorPath(data.id) }],
	order: (a, b) => a.order - b.order,
	starter: starterWithId(resultStarter),
	form: {
		label: 'results',
		schema: indicator,
		holds: 'folder',
		order: 20,
		places: () => [{ path: 'content/results', choices: { rights: entriesOf(rightKind) } }],
	},
	feed: {
		name: 'ket-qua',
		order: 70,
		schema: indicator.extend({ url: webAddress }),
		entries: (entries) => entries.map(({ data }) => ({ ...data, url: indicatorPath(data.id) })),
	},
};

/** The newest figure may be relied on until the next one is expected. */
function figureAges({ nextRelease, values }: Indicator): Aging[] {
	if (nextRelease === undefined) return [];
	const { on } = values.at(-1)?.verified ?? {};
	return [{ what: 'figure', path: ['nextRelease'], checkedOn: on, due: latest(nextRelease) }];
}

export const resultsRoom: Room = { kinds: [indicatorKind] };

/** Where an indicator has series, every value names one of them. */
function checkSeries({ data, place }: Entry<Indicator>): Problem[] {
	const series = new Set(data.series?.map(({ id }) => id));
	return data.values.flatMap((value, index) => {
		if (series.size === 0 && value.series === undefined) return [];
		const path = ['values', index, 'series'];
		if (value.series === undefined) return [problem('missing-field', place(path), { field: 'series' })];
		return series.has(value.series) ? [] : [problem('unknown-id', place(path), { id: value.series, what: { vi: 'chuỗi số liệu', en: 'series' } })];
	});
}
