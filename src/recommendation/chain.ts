/** The chain of a recommendation: what was asked, the right, the law, who leads, the local task, what was published. */

import { lawPath, rightPath } from '../law/paths.ts';
import type { Law, Right } from '../law/schema.ts';
import { taskPath } from '../plan/paths.ts';
import type { Register } from '../plan/schema.ts';
import { indicatorPath } from '../results/paths.ts';
import type { Indicator } from '../results/schema.ts';
import type { Localized } from '../source/fields.ts';
import { bodyPath, documentPath } from './paths.ts';
import { type Listed, taskKey } from './register.ts';
import type { NationalBody } from './schema.ts';

const STATIONS = ['recommendation', 'right', 'law', 'lead', 'task', 'result'] as const;

/** A station leads to pages, or to parts of the recommendation's own; with nothing to lead to, it was not found. */
export type Station = {
	kind: (typeof STATIONS)[number];
	links: { /** a name of the content, or a word of the interface */ name: Localized | { string: string } /** without the language */; path: string }[];
	/** the part of the recommendation's page where all of them stand, or the first of several parts */
	section: string;
};

/** What a chain may lead to. */
export type Known = {
	rights: readonly Pick<Right, 'id' | 'name'>[];
	laws: readonly Pick<Law, 'id' | 'name'>[];
	bodies: readonly Pick<NationalBody, 'id' | 'name'>[];
	plans: readonly { plan: Pick<Register['plan'], 'year'>; tasks: readonly Pick<Register['tasks'][number], 'id' | 'title'>[] }[];
	results: readonly Pick<Indicator, 'id' | 'title'>[];
};

/** The part of a recommendation's page that says what was published since. */
export const PUBLISHED = 'da-cong-bo';
/** The part that says who leads. */
export const LEADS = 'chu-tri';
/** The part that says what it touches. */
export const RELATED = 'lien-quan';
/** The part that says how far it is carried out. */
export const COMPLETION = 'muc-thuc-hien';

/** The task that a recommendation names, with the year of its plan. */
export function taskNamed(key: string, plans: Known['plans']): { year: number; task: Known['plans'][number]['tasks'][number] } | undefined {
	for (const { plan, tasks } of plans) {
		const task = tasks.find(({ id }) => taskKey(plan.year, id) === key);
		if (task) return { year: plan.year, task };
	}
	return undefined;
}

/** The entries of some ids, in the order of the ids. */
export const named = <T extends { id: string }>(ids: readonly string[] | undefined, all: readonly T[]): T[] =>
	(ids ?? []).flatMap((id) => all.find((each) => each.id === id) ?? []);

/** @returns every station, in the order of the chain, those with nothing too */
export function chainOf({ document, one, path }: Listed, known: Known): Station[] {
	const { completion, published } = one;
	const links: Record<Station['kind'], Station['links']> = {
		recommendation: [
			{ name: { vi: one.paragraph === undefined ? document.symbol : `${document.symbol} (${one.paragraph})` }, path: `${documentPath(document.id)}#${one.id}` },
		],
		right: named(one.rights, known.rights).map(({ id, name }) => ({ name, path: rightPath(id) })),
		law: named(one.laws, known.laws).map(({ id, name }) => ({ name, path: lawPath(id) })),
		lead: named(one.leads, known.bodies).map(({ id, name }) => ({ name, path: bodyPath(id) })),
		task: (one.tasks ?? []).flatMap((key) => {
			const found = taskNamed(key, known.plans);
			return found ? [{ name: found.task.title, path: taskPath(found.year, found.task.id) }] : [];
		}),
		result: [
			...named(one.indicators, known.results).map(({ id, title }) => ({ name: title, path: indicatorPath(id) })),
			...(published ? [{ name: { string: 'recommendation.published' }, path: `${path}#${PUBLISHED}` }] : []),
			...(completion?.basis ? [{ name: { string: 'recommendation.basis' }, path: `${path}#${COMPLETION}` }] : []),
		],
	};
	return STATIONS.map((kind) => ({ kind, links: links[kind], section: kind === 'lead' ? LEADS : RELATED }));
}
