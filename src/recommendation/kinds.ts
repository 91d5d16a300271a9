/** The kinds of content of this room: documents with what they ask of the State, national bodies, reviews to come. */
import { conventionKind, groupKind, lawKind, rightKind } from '../law/kinds.ts';
import { conventionPath } from '../law/paths.ts';
import { planKind } from '../plan/kinds.ts';
import { names as planNames } from '../plan/messages.ts';
import { indicatorKind } from '../results/kinds.ts';
import { duplicates, type Named, namesIn, unknownId } from '../source/entry-checks.ts';
import { evidence, latest, webAddress } from '../source/fields.ts';
import { yamlEntry, yamlList } from '../source/format.ts';
import type { Content, Kind, Room } from '../source/kind.ts';
import { starterWithId } from '../source/starter.ts';
import { checkBodies, checkDocuments, checkStates, type Reach, toReview } from './check.ts';
import { bodyChoices, datesChoices, documentChoices } from './choices.ts';
import { commitmentKind, initiativeKind } from './commitment-kinds.ts';
import { stateNamesOf } from './countries.ts';
import { messages, names, problem } from './messages.ts';
import { evidenceOf } from './newest.ts';
import { claimsShown } from './on-convention.ts';
import { documentPath, REGISTER, REVIEW_DATES, recommendationPath } from './paths.ts';
import { taskKey } from './register.ts';
import {
	MECHANISMS,
	type NationalBody,
	nationalBody,
	type RecommendationDocument,
	type ReviewDate,
	recommendation,
	recommendationDocument,
	reviewDate,
	type StateName,
	stateName,
} from './schema.ts';
import { documentStarter } from './starter.ts';
import { themeKind } from './theme-kind.ts';
import { namedTreaties, treatiesOf } from './treaties.ts';

export const bodyKind: Kind<NationalBody> = {
	...names.body,
	files: /^bodies\.yaml$/,
	format: yamlList(nationalBody),
	check: (entries, content) => checkBodies(entries, { bodies: namesIn(content, bodyKind), documents: namesIn(content, documentKind) }),
	form: {
		label: 'bodies',
		schema: nationalBody,
		holds: 'list',
		order: 42,
		places: () => [{ path: 'content/bodies.yaml', group: { label: 'register' }, choices: bodyChoices }],
	},
	shownOn: () => [{ title: { string: 'register.title' }, path: REGISTER }],
};

export const documentKind: Kind<RecommendationDocument> = {
	...names.document,
	files: /^recommendations\/[^/]+\.yaml$/,
	format: yamlEntry(recommendationDocument),
	fileName: (id) => `${id}.yaml`,
	check: (entries, content) =>
		checkDocuments(
			entries,
			reachOf(content),
			{
				conventions: content.all(conventionKind),
				commitments: content.served(commitmentKind),
				laws: content.served(lawKind),
				states: stateNamesOf(content.served(stateKind)),
			},
			content.today,
		),
	toReview: ({ data }) => toReview(data),
	addresses: () => [REGISTER],
	addressesOf: (id) => [documentPath(id)],
	claims: (entries) =>
		entries.flatMap(({ data, place }) =>
			data.recommendations.map(({ id }, index) => ({ address: recommendationPath(data.id, id), place: place(['recommendations', index, 'id']) })),
		),
	mayMake: () => [`${REGISTER}**`],
	shownOn: ({ data }, content) => {
		const { recommendations, ...head } = data;
		const treaties = treatiesOf(content.served(conventionKind), content.served(commitmentKind));
		const convention = content.served(conventionKind).find(({ id }) => id === head.convention);
		const beside = convention ? claimsShown(data, convention) : [];
		return [
			{ title: head.title, path: documentPath(head.id), part: head },
			...recommendations.map((one) => ({
				title: head.title,
				path: recommendationPath(head.id, one.id),
				part: [one, ...namedTreaties(one, treaties)],
			})),
			...(convention && beside.length > 0 ? [{ title: convention.short, path: conventionPath(convention.id), part: beside }] : []),
		];
	},
	starter: starterWithId(documentStarter),
	form: {
		label: 'documents',
		schema: recommendationDocument,
		holds: 'folder',
		order: 40,
		places: (content) => [{ path: 'content/recommendations', choices: documentChoices(content) }],
	},
	order: (a, b) => MECHANISMS.indexOf(a.mechanism) - MECHANISMS.indexOf(b.mechanism) || b.date.localeCompare(a.date) || a.id.localeCompare(b.id),
	feed: {
		name: 'khuyen-nghi',
		order: 85,
		schema: recommendation.extend({
			...recommendationDocument.pick({ mechanism: true, symbol: true, date: true, cycle: true, convention: true }).shape,
			// Its document's, where it has none of its own: an entry of the data stands without its document.
			...evidence,
			/** where the answer and who leads were read; absent where the entry has neither */
			...recommendationDocument.pick({ answered: true, assigned: true }).shape,
			/** the document that it stands in */
			document: recommendationDocument.shape.id,
			url: webAddress,
		}),
		entries: (entries) =>
			entries.flatMap(({ data }) => {
				const { recommendations, id: document, mechanism, symbol, date, cycle, convention, answered, assigned } = data;
				return recommendations.map((one) => ({
					...one,
					...evidenceOf({ document: data, one }),
					...(one.answer === undefined || answered === undefined ? {} : { answered }),
					...(one.leads === undefined || assigned === undefined ? {} : { assigned }),
					document,
					mechanism,
					symbol,
					date,
					...(cycle === undefined ? {} : { cycle }),
					...(convention === undefined ? {} : { convention }),
					url: recommendationPath(document, one.id),
				}));
			}),
	},
};

/** What recommendations of the content may name. */
function reachOf(content: Content): Reach {
	const tasks = content.served(planKind).flatMap(({ plan, tasks }) => tasks.map(({ id }) => taskKey(plan.year, id)));
	const named: Named = {
		noun: planNames.task.noun,
		ids: new Set(tasks),
		// A plan is served only where all of its files can be read.
		dependsOn: (key) => [
			{ kind: planNames.task.name, id: key.slice(5) },
			...[planNames.plan, planNames.unit, planNames.target, planNames.reports].map(({ name }) => ({ kind: name })),
		],
	};
	return {
		rights: namesIn(content, rightKind),
		groups: namesIn(content, groupKind),
		conventions: namesIn(content, conventionKind),
		treaties: {
			noun: names.treaty.noun,
			ids: new Set([...content.all(conventionKind), ...content.all(commitmentKind)].map(({ data }) => data.id)),
			dependsOn: (id) => [
				{ kind: conventionKind.name, id },
				{ kind: commitmentKind.name, id },
			],
		},
		bodies: namesIn(content, bodyKind),
		laws: namesIn(content, lawKind),
		tasks: named,
		indicators: namesIn(content, indicatorKind),
	};
}

export const stateKind: Kind<StateName> = {
	...names.state,
	files: /^states\.yaml$/,
	format: yamlList(stateName),
	check: (entries) => checkStates(entries),
	form: {
		label: 'states',
		schema: stateName,
		holds: 'list',
		order: 47,
		places: () => [{ path: 'content/states.yaml', group: { label: 'register' }, choices: {} }],
	},
};

export const reviewDateKind: Kind<ReviewDate> = {
	...names.reviewDate,
	files: /^review-dates\.yaml$/,
	format: yamlList(reviewDate),
	check: (entries, content) => [
		...duplicates(entries),
		...entries.flatMap((entry) => [
			...(entry.data.convention === undefined ? [] : unknownId(entry, ['convention'], entry.data.convention, namesIn(content, conventionKind))),
			...((entry.data.date === undefined) === (entry.data.where === undefined) ? [problem('review-undated', entry.place(['id']))] : []),
			...(entry.data.date !== undefined && latest(entry.data.date) < content.today
				? [problem('review-past', entry.place(['date']), { date: entry.data.date })]
				: []),
		]),
	],
	addresses: () => [REVIEW_DATES],
	form: {
		label: 'reviewDates',
		schema: reviewDate,
		holds: 'list',
		order: 43,
		places: () => [{ path: 'content/review-dates.yaml', group: { label: 'register' }, choices: datesChoices }],
	},
	shownOn: () => [{ title: { string: 'reviewDates.title' }, path: REVIEW_DATES }],
	// Those without a date come last.
	order: (a, b) => (a.date ?? '~').localeCompare(b.date ?? '~'),
};

export const recommendationRoom: Room = { kinds: [bodyKind, documentKind, stateKind, reviewDateKind, commitmentKind, initiativeKind, themeKind], messages };
