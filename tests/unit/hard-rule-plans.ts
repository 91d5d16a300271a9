/** What the hard rule is tried on: every task that is published, and plans made so that they keep it. */
import fc from 'fast-check';
import { planKind } from '../../src/plan/kinds.ts';
import type { Plan, Task, Unit } from '../../src/plan/schema.ts';
import { province, quietDay } from './broken-tree.ts';
import type { Given } from './hard-rule-ways.ts';
import { contentOnce, siteContent } from './unchanged-content.ts';

/** Every task of a content folder, with its plan and its units. */
function everyTask(folder: string): Given[] {
	return contentOnce(folder, quietDay)
		.served(planKind)
		.flatMap(({ plan, units, tasks: all }) => all.map((task) => ({ task, plan, units })));
}
export const tasks = [...everyTask(province), ...everyTask(siteContent)];

/** Plans that keep the rule by the way they are made: one lead is a body all the time, one duty has a date and a receiver. */
export const sound: fc.Arbitrary<Given> = fc
	.record({
		like: fc.constantFrom(...tasks),
		throughGroup: fc.boolean(),
		succession: fc.nat({ max: 3 }),
		others: fc.subarray(['g-empty', 'u-later', 'u-ended']),
		how: fc.constantFrom('own', 'named', 'derived', 'by-member', 'compiled'),
		month: fc.integer({ min: 2, max: 11 }),
	})
	.map(({ like, throughGroup, succession, others, how, month }) => {
		const year = like.plan.period.to.slice(0, 4);
		const text = { vi: 'Tên mẫu' };
		const made = (id: string, more: Partial<Unit>): Unit => ({ id, name: text, kind: 'department', source: ['MAU'], ...more });
		const chain = Array.from({ length: succession + 1 }, (_, at) =>
			made(`c-${at}`, {
				...(at < succession ? { validTo: `${Number(year) - succession + at}-12-30`, successors: [`c-${at + 1}`] } : {}),
				...(at === 0 && throughGroup ? { groups: ['s-g'] } : {}),
			}),
		);
		const units = [
			...chain,
			made('s-g', { kind: 'group' }),
			made('g-empty', { kind: 'group' }),
			made('u-later', { validFrom: `${Number(year) + 1}` }),
			made('u-ended', { validTo: `${Number(year) - 1}-01-01`, noSuccessorFound: text }),
			made('receiver', {}),
			made('u-other', {}),
		];
		const before = `${year}-${`${month}`.padStart(2, '0')}-02`;
		const lead = throughGroup ? 's-g' : 'c-0';
		const from = how === 'compiled' ? ['u-other'] : how === 'by-member' ? ['c-0'] : [lead];
		const compiledFor = how === 'compiled' ? { compiledFor: ['u-other'] } : {};
		const plan: Plan = { ...like.plan, reporting: [{ id: 'duty', name: text, before, to: 'receiver', from, ...compiledFor }] };
		const dates: Task['dates'] = how === 'own' ? [{ name: text, before, to: 'receiver' }] : [{ name: text, before }];
		const { reports: _, ...rest } = like.task;
		const reports = how === 'own' ? { reports: [] } : how === 'named' ? { reports: ['duty'] } : {};
		const task: Task = { ...rest, ...reports, leads: [...others, lead], dates };
		return { task, plan, units };
	});
