/** What was recommended that touches the tasks of a unit. */
import { inheritedParts, partsOf } from '../plan/parts.ts';
import type { Register, Task, Unit } from '../plan/schema.ts';
import { type Listed, naming, taskKey } from './register.ts';

/** A task with the recommendations that touch it, and how the register knows the task. */
export type Touched = { task: Task; key: string; found: Listed[] };

/**
 * @returns the tasks that a unit leads or joins, by the plan or in the place of units that ended, as far as recommendations touch them, in the
 * order of the plan: what it leads first
 */
export function touchedTasks(unit: Unit, plan: Register, register: readonly Listed[]): Touched[] {
	const parts = [...partsOf(unit, plan), ...inheritedParts(unit, plan)];
	const led = new Set(parts.flatMap(({ role, task }) => (role === 'lead' ? [task] : [])));
	const joined = new Set(parts.map(({ task }) => task).filter((task) => !led.has(task)));
	return [...led, ...joined].flatMap((task) => {
		const key = taskKey(plan.plan.year, task.id);
		const found = naming(register, 'tasks', key);
		return found.length === 0 ? [] : [{ task, key, found }];
	});
}
