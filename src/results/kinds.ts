/** The kind of content of this room: local results, one indicator a file. */
import { rightKind } from '../law/kinds.ts';
import { entriesOf } from '../source/choices.ts';
import { duplicates, misnamed, type Named, namesIn, nearestTo, unknownId, unknownIds } from '../source/entry-checks.ts';
import { latest, webAddress } from '../source/fields.ts';
import { yamlEntry } from '../source/format.ts';
import type { Content, Entry, Kind, Room } from '../source/kind.ts';
import { problem as shared } from '../source/messages.ts';
import type { Problem } from '../source/problem.ts';
import type { Aging } from '../source/recheck.ts';
import { type Dated, toCome } from '../source/sense-checks.ts';
import { starterWithId } from '../source/starter.ts';
import { messages, problem } from './messages.ts';
import { indicatorPath, RESULTS } from './paths.ts';
import { type Indicator, indicator, type ResultsPage, resultsPage } from './schema.ts';
import { resultStarter } from './starter.ts';

export const indicatorKind: Kind<Indicator> = {
	name: 'result',
	noun: { vi: 'chỉ số', en: 'indicator' },
	local: true,
	files: /^results\/[^/]+\.yaml$/,
	format: yamlEntry(indicator),
	fileName: (id) => `${id}.yaml`,
	ages: ({ data }) => figureAges(data),
	check: (entries, content) => [
		...duplicates(entries),
		...misnamed(entries, (id) => `${id}.yaml`),
		...entries.flatMap(checkSeries),
		...entries.flatMap((entry) => checkValues(entry, content.today)),
		...entries.flatMap((entry) => unknownId(entry, ['topic'], entry.data.topic, topicsIn(content))),
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
		places: (content) => [{ path: 'content/results', choices: { rights: entriesOf(rightKind), topic: topicOptions(content) } }],
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

/** The file of `resultsPageKind`, inside the content folder. */
const PAGE = 'results.yaml';

export const resultsPageKind: Kind<ResultsPage, ResultsPage | null> = {
	name: 'results-page',
	noun: { vi: 'trang kết quả', en: 'page of results' },
	local: true,
	files: /^results\.yaml$/,
	format: yamlEntry(resultsPage),
	required: (files) => (files.some((name) => indicatorKind.files.test(name)) ? [PAGE] : []),
	check: (entries) =>
		entries.flatMap((entry) =>
			duplicates(entry.data.topics.map((topic, at) => ({ ...entry, data: topic, place: (path) => entry.place(['topics', at, ...path]) }))),
		),
	serve: ([entry]) => entry?.data ?? null,
	form: { label: 'resultsPage', schema: resultsPage, holds: 'file', order: 21, places: () => [{ path: `content/${PAGE}`, choices: {} }] },
};

const topicsOf = (content: Content) => content.all(resultsPageKind).flatMap(({ data }) => data.topics);
const topicOptions = (content: Content) => topicsOf(content).map(({ id, name }) => ({ label: name.vi, value: id }));
/** The topics as something to be named. */
const topicsIn = (content: Content): Named => ({
	noun: { vi: 'chủ đề', en: 'topic' },
	ids: new Set(topicsOf(content).map(({ id }) => id)),
	dependsOn: () => [{ kind: resultsPageKind.name }],
});

export const resultsRoom: Room = { kinds: [resultsPageKind, indicatorKind], messages };

/** Figures of a time to come, two of one time, shares above the whole, and series that stand twice. */
function checkValues(entry: Entry<Indicator>, today: string): Problem[] {
	const { values, series = [], unit } = entry.data;
	const keyOf = ({ period, series: line = '', note }: Indicator['values'][number]) => JSON.stringify([period, line, note?.vi]);
	const seen = new Set<string>();
	return [
		...toCome(
			entry,
			values.map(({ period }, index): Dated => [['values', index, 'period'], period]),
			today,
		),
		...values.flatMap((value, index) => {
			const twice = seen.has(keyOf(value)) ? [problem('value-twice', entry.place(['values', index, 'period']), { period: value.period })] : [];
			seen.add(keyOf(value));
			const odd = unit.vi.trim() === '%' && (value.value > 100 || value.value < 0);
			return [...twice, ...(odd ? [problem('share-odd', entry.place(['values', index, 'value']), { value: value.value })] : [])];
		}),
		...series.flatMap(({ id }, index) => {
			const first = series.findIndex((other) => other.id === id);
			const { file, line } = entry.place(['series', first, 'id']);
			return first < index ? [shared('duplicate-id', entry.place(['series', index, 'id']), { id, other: `${file}:${line}` })] : [];
		}),
	];
}

/** Where an indicator has series, every value names one of them. */
function checkSeries({ data, place }: Entry<Indicator>): Problem[] {
	const series = new Set(data.series?.map(({ id }) => id));
	return data.values.flatMap((value, index) => {
		if (series.size === 0 && value.series === undefined) return [];
		const path = ['values', index, 'series'];
		if (value.series === undefined) return [shared('missing-field', place(path), { field: 'series' })];
		return series.has(value.series)
			? []
			: [shared('unknown-id', place(path), { id: value.series, what: { vi: 'chuỗi số liệu', en: 'series' }, near: nearestTo(value.series, series) })];
	});
}
