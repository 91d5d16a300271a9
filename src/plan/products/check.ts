/** What holds of communication products: known languages, dates in a plan, links that lead somewhere, nothing entered twice. */
import { iso6393 } from 'iso-639-3';
import { ORIGINAL } from '../../language/paths.ts';
import { brokenLink, duplicates, misnamed, type Named, namesOf, unknownId, unknownIds } from '../../source/entry-checks.ts';
import type { Content } from '../../source/kind.ts';
import type { Located, Problem } from '../../source/problem.ts';
import { names as planNames } from '../messages.ts';
import type { Year } from '../years.ts';
import { doubleKeys } from './doubles.ts';
import { names, problem } from './messages.ts';
import type { MediaLanguage, Product } from './schema.ts';

/** Every code of ISO 639-1 and ISO 639-3. */
const codes = new Set(iso6393.flatMap((language) => [language.iso6393, language.iso6391 ?? []].flat()));

type Products = readonly Located<Product>[];

/**
 * @param languages the languages other than Vietnamese that products may be in
 * @param years the plans; a product names the unit and the task of the plan of its day
 * @returns every problem in the products beyond their schema
 */
export function checkProducts(
	media: Products,
	languages: readonly Located<MediaLanguage>[],
	years: readonly Year[],
	{ addresses, today }: CheckContext,
): Problem[] {
	const tags = languages.map(({ data }) => data.tag);
	const known = { ...namesOf(names.mediaLanguage, []), ids: new Set([ORIGINAL, ...tags]) };
	const planOfDay = plansByDay(years);
	return [
		...duplicates(media),
		...misnamed(media, (id) => `${id}.yaml`),
		...media.flatMap((entry) => [
			...unknownIds(entry, ['languages'], entry.data.languages, known),
			...checkDay(entry, planOfDay(entry.data.date), today),
			...checkLink(entry, addresses),
		]),
		...doubles(media),
	];
}

/** Every address that the content makes, and the day of the check (`YYYY-MM-DD`). */
type CheckContext = Pick<Content, 'addresses' | 'today'>;

/** Languages of products have a code of ISO 639 and stand once. */
export function checkMediaLanguages(languages: readonly Located<MediaLanguage>[]): Problem[] {
	return languages.flatMap((entry, at) => {
		const { tag } = entry.data;
		const twice = languages.findIndex(({ data }) => data.tag === tag) < at;
		return [
			...(codes.has(tag.split('-')[0] ?? '') ? [] : [problem('media-language-code', entry.place(['tag']), { got: tag })]),
			...(twice || tag === ORIGINAL ? [problem('named-twice', entry.place(['tag']), { id: tag })] : []),
		];
	});
}

type PlanNames = { units: Named; tasks: Named };

/** Finds the plan whose period holds a day. */
function plansByDay(years: readonly Year[]): (day: string) => PlanNames | undefined {
	const periods = years.flatMap((year) =>
		year.plan.map(({ data: { period } }) => ({ ...period, units: namesOf(planNames.unit, year.units), tasks: namesOf(planNames.task, year.tasks) })),
	);
	return (day) => periods.find(({ from, to }) => day >= from && day <= to);
}

function checkDay(entry: Located<Product>, plan: PlanNames | undefined, today: string): Problem[] {
	const { date, unit, task } = entry.data;
	const future = date > today ? [problem('media-future', entry.place(['date']), { date })] : [];
	if (!plan) return [...future, problem('media-no-plan', entry.place(['date']), { date }, [{ kind: planNames.plan.name }])];
	return [...future, ...unknownId(entry, ['unit'], unit, plan.units), ...unknownId(entry, ['task'], task, plan.tasks)];
}

function checkLink(entry: Located<Product>, addresses: ReadonlySet<string>): Problem[] {
	const { link } = entry.data;
	return link?.startsWith('/') && !addresses.has(link) ? [brokenLink(entry, ['link'], link)] : [];
}

function doubles(media: Products): Problem[] {
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
