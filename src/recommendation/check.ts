/** What must hold of the register beyond its schema. */
import { checkConventionRefs } from '../law/check.ts';
import type { Convention, Law } from '../law/schema.ts';
import { duplicates, misnamed, type Named, unknownId, unknownIds } from '../source/entry-checks.ts';
import type { Located, Path, Problem } from '../source/problem.ts';
import { each, namesItself, outOfOrder, toCome } from '../source/sense-checks.ts';
import { unlinkedLaws, unpublishedTreaties } from './check-links.ts';
import type { Commitment } from './commitment-schema.ts';
import { isCountry, isStateName, type StateNames } from './countries.ts';
import { problem } from './messages.ts';
import type { NationalBody, Recommendation, RecommendationDocument, StateName } from './schema.ts';
import { type Treaty, treatiesOf } from './treaties.ts';

/** What recommendations refer to. */
export type Reach = Record<'rights' | 'groups' | 'conventions' | 'treaties' | 'bodies' | 'laws' | 'tasks' | 'indicators', Named>;
/** What the site says elsewhere of what recommendations are on. */
export type Beside = {
	/** their reports name the documents that their pages show */
	conventions: readonly Located<Convention>[];
	commitments: readonly Commitment[];
	laws: readonly Law[];
	states: StateNames;
};
type Entry = Located<RecommendationDocument>;

/** The field that a mechanism cannot do without. */
const NEEDS = { upr: 'cycle', 'treaty-body': 'convention', 'special-procedure': 'mandate' } as const;

/**
 * @param today `YYYY-MM-DD`
 * @returns ids that stand twice, what is named and not there, what is said without its source, and what waits for an editor
 */
export function checkDocuments(entries: readonly Entry[], reach: Reach, beside: Beside, today: string): Problem[] {
	const { conventions } = beside;
	const treaties = treatiesOf(
		conventions.map(({ data }) => data),
		beside.commitments,
	);
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
				...recommendations.flatMap((data, index) => checkOne(entry, data, ['recommendations', index], { reach, beside, treaties, today })),
				...unreported(entry, conventions),
				...outOfOrder(entry, [
					[['considered'], entry.data.considered],
					[['date'], entry.data.date],
				]),
				...toCome(entry, [[['date'], entry.data.date]], today),
				...recommendations.flatMap(({ completion }, index) =>
					outOfOrder(entry, [
						[['considered'], entry.data.considered],
						[['recommendations', index, 'completion', 'on'], completion?.on],
					]),
				),
				...waiting(entry),
			];
		}),
	];
}

const at = ({ file, place }: Entry, data: Recommendation, index: number): Located<Recommendation> => ({
	data,
	file,
	place: (path, target) => place(['recommendations', index, ...path], target),
});

/** A document that no report of its convention names: the page of the convention cannot show it. */
function unreported({ data: { convention, symbol }, place }: Entry, conventions: readonly Located<Convention>[]): Problem[] {
	const found = conventions.find(({ data }) => data.id === convention)?.data;
	if (!found || found.reports.some(({ observations }) => observations?.includes(symbol))) return [];
	return [problem('document-unreported', place(['symbol']), { convention: found.id, symbol })];
}

/** Where an import proposed something that nobody has looked at, within a document. */
export const toReview = ({ recommendations }: RecommendationDocument): Path[] =>
	recommendations.flatMap((one, index) => (one.toReview ? [['recommendations', index, 'toReview']] : []));

/** How much of a document waits for its editor, said once. */
function waiting({ data, place }: Entry): Problem[] {
	const [first, ...others] = toReview(data);
	return first ? [problem('to-review', place(first, 'key'), { count: others.length + 1 })] : [];
}

type Around = { reach: Reach; beside: Beside; treaties: readonly Treaty[]; today: string };

function checkOne(entry: Entry, data: Recommendation, path: Path, { reach, beside, treaties, today }: Around): Problem[] {
	const place = (...steps: Path) => entry.place([...path, ...steps]);
	const named = (field: 'rights' | 'groups' | 'treaties' | 'laws' | 'tasks' | 'indicators') =>
		unknownIds(entry, [...path, field], data[field] ?? [], reach[field]);
	const { answered, assigned, mechanism } = entry.data;
	return [
		...named('rights'),
		...named('groups'),
		...named('treaties'),
		...named('laws'),
		...named('tasks'),
		...named('indicators'),
		...unknownIds(entry, [...path, 'leads'], data.leads ?? [], reach.bodies),
		...checkConventionRefs(entry, [...path, 'articles'], data.articles ?? [], beside.conventions),
		...(data.by ?? []).flatMap((code, index) => (isCountry(code) ? [] : [problem('unknown-country', place('by', index), { code })])),
		...(data.answer !== undefined && answered === undefined ? [problem('answer-without-source', place('answer'))] : []),
		...(data.leads !== undefined && assigned === undefined ? [problem('lead-without-source', place('leads'))] : []),
		...(data.text === undefined && !(data.toReview && data.original) ? [problem('recommendation-without-text', place('id'))] : []),
		...(data.paragraph === undefined && data.source === undefined ? [problem('recommendation-untraced', place('id'))] : []),
		...(data.paragraph !== undefined && data.title ? [problem('title-beside-paragraph', place('title'))] : []),
		...(mechanism === 'upr' ? checkSides(data, place, beside.states) : []),
		...checkCompletion(data, place, today),
		...unlinkedLaws(data, beside.laws, place),
		...unpublishedTreaties(data, entry.data, treaties, place),
	];
}

type PlaceOf = (...steps: Path) => ReturnType<Entry['place']>;

/** In the periodic review States ask, so that none of them is the body that asked: what one published is the State's own or another's. */
function checkSides({ published = [] }: Recommendation, place: PlaceOf, states: StateNames): Problem[] {
	return published.flatMap(({ side, who }, index) =>
		side === 'body' && Object.entries(who).some(([language, name]) => isStateName(name, language, states))
			? [problem('body-is-state', place('published', index, 'who'), { who: who.vi })]
			: [],
	);
}

function checkCompletion({ completion }: Recommendation, place: PlaceOf, today: string): Problem[] {
	if (completion === undefined) return [];
	const { level, basis, on, searched } = completion;
	const later = on > today ? [problem('completion-to-come', place('completion', 'on'), { date: on })] : [];
	if (level === 'none-found')
		return [
			...later,
			...(basis ? [problem('completion-with-basis', place('completion', 'basis'))] : []),
			...(searched ? [] : [problem('completion-not-searched', place('completion', 'level'))]),
		];
	return [...later, ...(basis ? [] : [problem('completion-without-basis', place('completion', 'level'), { level })])];
}

/** @returns codes that stand twice, and codes of no State */
export function checkStates(entries: readonly Located<StateName>[]): Problem[] {
	return [
		...duplicates(entries.map(({ data: { code }, file, place }) => ({ data: { id: code }, file, place: () => place(['code']) }))),
		...entries.flatMap(({ data: { code }, place }) => (isCountry(code) ? [] : [problem('unknown-country', place(['code']), { code })])),
	];
}

/** @returns ids that stand twice, and successors and documents that are not there */
export function checkBodies(entries: readonly Located<NationalBody>[], { bodies, documents }: Record<'bodies' | 'documents', Named>): Problem[] {
	return [
		...duplicates(entries),
		...entries.flatMap((entry) => [
			...unknownIds(entry, ['successors'], entry.data.successors ?? [], bodies),
			...namesItself(entry, each('successors', entry.data.successors)),
			...(entry.data.reported ?? []).flatMap(({ document }, index) => unknownId(entry, ['reported', index, 'document'], document, documents)),
		]),
	];
}
