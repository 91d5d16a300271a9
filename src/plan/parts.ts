/** What a unit leads and joins in a plan: what the plan gave it, and what came to it from units that ended. */

import { dueDates } from './calendar.ts';
import { asNamed, inPlaceOf } from './owing.ts';
import type { Register, Task, Unit } from './schema.ts';
import { byId, membersOf } from './units.ts';

/** How a unit takes part in a task: alone by name, or as a member of a group that is named. */
export type Participation = { task: Task; role: 'lead' | 'coordinator'; through: Unit | undefined };

/** What a unit leads and joins, in the register's order. */
export function partsOf(unit: Unit, register: Register): Participation[] {
	const index = byId(register.units);
	const throughOf = (ids: readonly string[]): { through: Unit | undefined } | undefined => {
		if (ids.includes(unit.id)) return { through: undefined };
		const group = ids.map((id) => index.get(id)).find((candidate) => candidate && membersOf(candidate, register.units).includes(unit));
		return group ? { through: group } : undefined;
	};
	return register.tasks.flatMap((task): Participation[] => {
		const lead = throughOf(task.leads);
		if (lead) return [{ task, role: 'lead', ...lead }];
		const coordinator = throughOf(task.coordinators);
		return coordinator ? [{ task, role: 'coordinator', ...coordinator }] : [];
	});
}

/** What came to a unit: a task that the plan gave to units that ended, and those units (`asNamed`). */
export type InheritedPart = { task: Task; role: 'lead' | 'coordinator'; from: Unit[] };

/**
 * What a unit took over by the last day that counts for the plan, or by its own last day, each task once, in the register's order.
 * What the plan gave the unit itself is not among it.
 */
export function inheritedParts(unit: Unit, register: Register): InheritedPart[] {
	const { plan, tasks, units } = register;
	const own = partsOf(unit, register);
	return tasks.flatMap((task): InheritedPart[] => {
		const role = own.find((part) => part.task === task)?.role;
		const end = [plan.period.to, ...dueDates(task, register).map(({ lastDay }) => lastDay)].sort().at(-1) ?? plan.period.to;
		const day = unit.validTo !== undefined && unit.validTo < end ? unit.validTo : end;
		const from = (ids: readonly string[]) => asNamed(inPlaceOf(unit, ids, day, units), ids, units);
		const led = role === 'lead' ? [] : from(task.leads);
		if (led.length > 0) return [{ task, role: 'lead', from: led }];
		const joined = role === undefined ? from(task.coordinators) : [];
		return joined.length > 0 ? [{ task, role: 'coordinator', from: joined }] : [];
	});
}
