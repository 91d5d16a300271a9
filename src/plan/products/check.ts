/** What holds of communication products: known languages, dates in a plan, links that lead somewhere, nothing entered twice. */
import { iso6393 } from 'iso-639-3';
import type { Tree } from '../../content/read.ts';
import { duplicates, misnamed } from '../../reference/check.ts';
import { type Located, type Problem, problem } from '../../source/problem.ts';
import { doubleKeys } from './doubles.ts';
import type { MediaLanguage, Product } from './schema.ts';

type Year = Tree['plans'] extends Map<string, infer Y> ? Y : never;

/** Every code of ISO 639-1 and ISO 639-3. */
const codes = new Set(iso6393.flatMap((language) => [language.iso6393, language.iso6391 ?? []].flat()));

/**
 * @param paths every address that the content makes
 * @param today `YYYY-MM-DD`
 */
export function checkMedia(tree: Tree, paths: ReadonlySet<string>, today: string): Problem[] {
	const known = new Set(['vi', ...tree.mediaLanguages.map(({ data }) => data.tag)]);
	const ofDay = planOfDay([...tree.plans.values()]);
	return [
		...checkLanguages(tree.mediaLanguages),
		...duplicates(tree.media),
		...misnamed(tree.media, (id) => `${id}.yaml`),
		...tree.media.flatMap((entry) => [
			...entry.data.languages.flatMap((tag, at) =>
				known.has(tag) ? [] : [problem('unknown-id', entry.place(['languages', at]), { id: tag, what: 'media-language' })],
			),
			...checkDay(entry, ofDay(entry.data.date), today),
			...checkLink(entry, paths),
		]),
		...doubles(tree.media),
	];
}

function checkLanguages(languages: Located<MediaLanguage>[]): Problem[] {
	return languages.flatMap((entry, at) => {
		const { tag } = entry.data;
		const twice = languages.findIndex(({ data }) => data.tag === tag) < at;
		return [
			...(codes.has(tag.split('-')[0] ?? '') ? [] : [problem('media-language-code', entry.place(['tag']), { got: tag })]),
			...(twice || tag === 'vi' ? [problem('named-twice', entry.place(['tag']), { id: tag })] : []),
		];
	});
}

/** Finds the plan whose period holds a day. */
function planOfDay(years: Year[]): (day: string) => { units: Set<string>; tasks: Set<string> } | undefined {
	const periods = years.flatMap((year) =>
		year.plan.map(({ data: { period } }) => ({
			...period,
			units: new Set(year.units.map(({ data }) => data.id)),
			tasks: new Set(year.tasks.map(({ data }) => data.id)),
		})),
	);
	return (day) => periods.find(({ from, to }) => day >= from && day <= to);
}

function checkDay(entry: Located<Product>, plan: { units: Set<string>; tasks: Set<string> } | undefined, today: string): Problem[] {
	const { date, unit, task } = entry.data;
	const future = date > today ? [problem('media-future', entry.place(['date']), { date })] : [];
	if (!plan) return [...future, problem('media-no-plan', entry.place(['date']), { date })];
	return [
		...future,
		...(plan.units.has(unit) ? [] : [problem('unknown-id', entry.place(['unit']), { id: unit, what: 'unit' })]),
		...(plan.tasks.has(task) ? [] : [problem('unknown-id', entry.place(['task']), { id: task, what: 'task' })]),
	];
}

function checkLink(entry: Located<Product>, paths: ReadonlySet<string>): Problem[] {
	const { link } = entry.data;
	return link?.startsWith('/') && !paths.has(link) ? [problem('broken-link', entry.place(['link']), { url: link })] : [];
}

function doubles(media: Located<Product>[]): Problem[] {
	const first = new Map<string, Located<Product>>();
	return media.flatMap((entry) => {
		const keys = [...doubleKeys(entry.data)];
		const known = keys.map((key) => first.get(key)).find((other) => other !== undefined);
		for (const key of keys) if (!first.has(key)) first.set(key, entry);
		// Two entries of one id are named as such.
		if (!known || known.data.id === entry.data.id) return [];
		const { file, line } = known.place([]);
		return [problem('media-double', entry.place(['title']), { other: `${file}:${line}` })];
	});
}
