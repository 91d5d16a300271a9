/** What must hold of the register beyond its schema. */
import { duplicates, misnamed, type Named, unknownId, unknownIds } from '../source/entry-checks.ts';
import type { Located, Path, Problem } from '../source/problem.ts';
import { isCountry } from './countries.ts';
import { problem } from './messages.ts';
import type { NationalBody, Recommendation, RecommendationDocument } from './schema.ts';

/** What recommendations refer to. */
export type Reach = Record<'rights' | 'groups' | 'conventions' | 'bodies' | 'laws' | 'tasks' | 'indicators', Named>;
type Entry = Located<RecommendationDocument>;

/** The field that a mechanism cannot do without. */
const NEEDS = { upr: 'cycle', 'treaty-body': 'convention', 'special-procedure': 'mandate' } as const;

/** @returns ids that stand twice, what is named and not there, and what is said without its source */
export function checkDocuments(entries: readonly Entry[], reach: Reach): Problem[] {
	return [
		...duplicates(entries),
		...misnamed(entries, (id) => `${id}.yaml`),
		...entries.flatMap((entry) => {
			const { mechanism, convention, recommendations } = entry.data;
			const field = NEEDS[mechanism];
			return [
				...(entry.data[field] === undefined ? [problem('document-fields', entry.place(['mechanism']), { mechanism, field })] : []),
				...(convention === undefined ? [] : unknownId(entry, ['convention'], convention, reach.conventions)),
				...duplicates(recommendations.map((data, index) => at(entry, data, index))),
				...recommendations.flatMap((data, index) => checkOne(entry, data, ['recommendations', index], reach)),
			];
		}),
	];
}

const at = ({ file, place }: Entry, data: Recommendation, index: number): Located<Recommendation> => ({
	data,
	file,
	place: (path, target) => place(['recommendations', index, ...path], target),
});

function checkOne(entry: Entry, data: Recommendation, path: Path, reach: Reach): Problem[] {
	const place = (...steps: Path) => entry.place([...path, ...steps]);
	const named = (field: 'rights' | 'groups' | 'laws' | 'tasks' | 'indicators') => unknownIds(entry, [...path, field], data[field] ?? [], reach[field]);
	const { answered, assigned } = entry.data;
	return [
		...named('rights'),
		...named('groups'),
		...named('laws'),
		...named('tasks'),
		...named('indicators'),
		...unknownIds(entry, [...path, 'leads'], data.leads ?? [], reach.bodies),
		...(data.articles ?? []).flatMap(({ convention }, index) => unknownId(entry, [...path, 'articles', index, 'convention'], convention, reach.conventions)),
		...(data.by ?? []).flatMap((code, index) => (isCountry(code) ? [] : [problem('unknown-country', place('by', index), { code })])),
		...(data.answer !== undefined && answered === undefined ? [problem('answer-without-source', place('answer'))] : []),
		...(data.leads !== undefined && assigned === undefined ? [problem('lead-without-source', place('leads'))] : []),
		...(data.text === undefined && !(data.toReview && data.original) ? [problem('recommendation-without-text', place('id'))] : []),
		...(data.paragraph === undefined && data.source === undefined ? [problem('recommendation-untraced', place('id'))] : []),
		...checkCompletion(data, place),
	];
}

function checkCompletion({ completion }: Recommendation, place: (...steps: Path) => ReturnType<Entry['place']>): Problem[] {
	if (completion === undefined) return [];
	const { level, basis } = completion;
	if (level === 'no-evidence') return basis ? [problem('completion-with-basis', place('completion', 'basis'))] : [];
	return basis ? [] : [problem('completion-without-basis', place('completion', 'level'), { level })];
}

/** @returns ids that stand twice, and successors that are not there */
export function checkBodies(entries: readonly Located<NationalBody>[], bodies: Named): Problem[] {
	return [...duplicates(entries), ...entries.flatMap((entry) => unknownIds(entry, ['successors'], entry.data.successors ?? [], bodies))];
}
