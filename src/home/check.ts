/** What must hold of the home page beyond its schema: all that it leads to is there, and no prose page wants its address. */
import { checkIcon } from '../law/check-help.ts';
import { checkLanguages, type SiteLanguages } from '../reference/check.ts';
import { brokenLink, type Named, unknownId, unknownIds } from '../source/entry-checks.ts';
import type { Localized } from '../source/fields.ts';
import { type Located, type Path, type Problem, topOf } from '../source/problem.ts';
import { problem } from './messages.ts';
import type { Home } from './schema.ts';

/** What the home page refers to. */
export type Reach = {
	helpLines: Named;
	situations: Named;
	courses: Named;
	indicators: Named;
	/** the ids of the lines of an indicator; none where it has one line without a name */
	seriesOf: (indicator: string) => readonly string[];
	languages: SiteLanguages;
	/** every address of the site without the language */
	addresses: ReadonlySet<string>;
	/** the files of prose pages that stand at the address of the home page */
	prosePages: readonly string[];
};

/** @returns what the home page names that is not there, and prose pages that would stand in its place */
export function checkHome(entries: readonly Located<Home>[], reach: Reach): Problem[] {
	const { helpLines, situations, courses, indicators, addresses, languages } = reach;
	return entries.flatMap((entry) => [
		...checkLanguages(entry, ['examples'], entry.data.examples, languages),
		...entry.data.helpLines.flatMap(({ line }, index) => unknownId(entry, ['helpLines', index, 'line'], line, helpLines)),
		...unknownIds(entry, ['situations'], entry.data.situations ?? [], situations),
		...(entry.data.course === undefined ? [] : unknownId(entry, ['course'], entry.data.course, courses)),
		...entry.data.doors.flatMap((door, index) => [
			...(addresses.has(door.link) ? [] : [brokenLink(entry, ['doors', index, 'link'], door.link)]),
			...checkIcon({ ...entry, data: door, place: (path: Path, at) => entry.place(['doors', index, ...path], at) }),
		]),
		...entry.data.figures.flatMap((figure, index) => [
			...unknownId(entry, ['figures', index, 'indicator'], figure.indicator, indicators),
			...checkSeries(entry, index, figure, reach),
		]),
		...reach.prosePages.map((file) => problem('home-twice', topOf(file), {})),
	]);
}

/** Where an indicator has several lines, one of them is named, and it is one of its own. */
function checkSeries(
	entry: Located<Home>,
	index: number,
	{ indicator, series }: { indicator: string; series?: string | undefined; says: Localized },
	{ indicators, seriesOf }: Reach,
): Problem[] {
	if (!indicators.ids.has(indicator)) return [];
	const lines = seriesOf(indicator);
	if (series === undefined ? lines.length < 2 : lines.includes(series)) return [];
	const place = entry.place(['figures', index, series === undefined ? 'indicator' : 'series']);
	return [problem('home-series', place, { indicator, list: lines.join(', ') || '–' })];
}
