/** The chain of a recommendation: what was asked, the right, the law, who leads, the local task, what was published. */

import { lawPath, rightPath } from '../law/paths.ts';
import type { Law, Right } from '../law/schema.ts';
import { taskPath, unitPath } from '../plan/paths.ts';
import type { Register } from '../plan/schema.ts';
import { indicatorPath } from '../results/paths.ts';
import type { Indicator } from '../results/schema.ts';
import type { Localized } from '../source/fields.ts';
import { bodyPath, documentPath } from './paths.ts';
import { type Listed, taskKey } from './register.ts';
import type { NationalBody } from './schema.ts';

const STATIONS = ['recommendation', 'right', 'law', 'lead', 'task', 'result'] as const;

/** A station leads to pages, or to parts of the recommendation's own; one that leads nowhere says why in words of its own (`chain.none.law`). */
export type Station = {
	kind: (typeof STATIONS)[number];
	links: {
		/** a name of the content, or a word of the interface */
		name: Localized | { string: string };
		/** without the language */
		path: string;
		/** it names the unit that leads on the task before it */
		leads?: true;
	}[];
	/** the part of the recommendation's page where all of them stand, or the first of several parts */
	section: string;
};

/** What a chain may lead to. */
export type Known = {
	rights: readonly Pick<Right, 'id' | 'name'>[];
	laws: readonly Pick<Law, 'id' | 'name'>[];
	bodies: readonly Pick<NationalBody, 'id' | 'name'>[];
	plans: readonly {
		plan: Pick<Register['plan'], 'year'>;
		tasks: readonly Pick<Register['tasks'][number], 'id' | 'title' | 'leads'>[];
		units: readonly Pick<Register['units'][number], 'id' | 'name' | 'short'>[];
	}[];
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

type Plan = Known['plans'][number];
/** The task that a recommendation names, with the year of its plan and the units that lead on it. */
export function taskNamed(key: string, plans: Known['plans']): { year: number; task: Plan['tasks'][number]; leads: Plan['units'] } | undefined {
	for (const { plan, tasks, units } of plans) {
		const task = tasks.find(({ id }) => taskKey(plan.year, id) === key);
		if (task) return { year: plan.year, task, leads: named(task.leads, units) };
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
			if (!found) return [];
			const { year, task, leads } = found;
			return [
				{ name: task.title, path: taskPath(year, task.id) },
				...leads.map(({ id, name, short }) => ({ name: short ?? name, path: unitPath(year, id), leads: true as const })),
			];
		}),
		result: [
			...named(one.indicators, known.results).map(({ id, title }) => ({ name: title, path: indicatorPath(id) })),
			...(published ? [{ name: { string: 'recommendation.published' }, path: `${path}#${PUBLISHED}` }] : []),
			...(completion?.basis ? [{ name: { string: 'recommendation.basis' }, path: `${path}#${COMPLETION}` }] : []),
		],
	};
	return STATIONS.map((kind) => ({ kind, links: links[kind], section: kind === 'lead' ? LEADS : RELATED }));
}
