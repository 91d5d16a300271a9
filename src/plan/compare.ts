/** Plans of several years beside each other: which tasks and targets each has, and who led them. */
import type { Register, Target, Task } from './schema.ts';
import { answering, byId } from './units.ts';

/** Cells stand in the order of the plans; none where a plan has no such task or target. */
export type Comparison = {
	registers: Register[];
	tasks: { id: string; cells: (Cell | undefined)[] }[];
	targets: { id: string; cells: (Target | undefined)[] }[];
};
/** A task, and how its leads stand to those in the plan before that has it. */
type Cell = { task: Task; change: 'first' | 'same' | 'succeeded' | 'leads' };

/** @param plans in any order; compared from the oldest to the newest */
export function comparePlans(plans: readonly Register[]): Comparison {
	const registers = [...plans].sort((a, b) => a.plan.year - b.plan.year);
	const ids = <T>(of: (register: Register) => T[]) => [...new Set(registers.flatMap(of))];
	return {
		registers,
		tasks: ids(({ tasks }) => tasks.map(({ id }) => id)).map((id) => {
			let before: { register: Register; task: Task } | undefined;
			const cells = registers.map((register): Cell | undefined => {
				const task = register.tasks.find((one) => one.id === id);
				if (!task) return undefined;
				const change = before ? changeOf(before.task, task, register) : 'first';
				before = { register, task };
				return { task, change };
			});
			return { id, cells };
		}),
		targets: ids(({ targets }) => targets.map(({ id }) => id)).map((id) => ({
			id,
			cells: registers.map(({ targets }) => targets.find((one) => one.id === id)),
		})),
	};
}

/** Whether the same bodies lead, or those that answer for them at the start of the newer plan, or others. */
function changeOf(before: Task, task: Task, { plan, units }: Register): Cell['change'] {
	const key = (leads: Iterable<string>) => [...new Set(leads)].sort().join();
	if (key(before.leads) === key(task.leads)) return 'same';
	const index = byId(units);
	const now = before.leads.flatMap((id) => {
		const unit = index.get(id);
		return unit ? answering(unit, plan.period.from, index).map((one) => one.id) : [id];
	});
	return key(now) === key(task.leads) ? 'succeeded' : 'leads';
}
