/** What stands in the form that a unit reports with: its tasks, its date, the targets that it has figures for. */

import { partsOf } from '../calendar.ts';
import type { Duty } from '../reporting.ts';
import type { Register, Target, Task, Unit } from '../schema.ts';

export type Form = {
	register: Register;
	duty: Duty;
	unit: Unit;
	/** what it leads under the duty, by name or through a group */
	tasks: Task[];
	/** the targets whose numerator and denominator it reports */
	targets: Target[];
};

/** The form of a unit under a duty. */
export function formOf(register: Register, duty: Duty, unit: Unit): Form {
	const led = partsOf(unit, register).filter(({ task, role }) => role === 'lead' && task.reports.includes(duty.id));
	const names = new Set([unit.id, ...(unit.groups ?? [])]);
	const targets = register.targets.filter(({ measure, reportedBy }) => measure === 'figures' && reportedBy.some((id) => names.has(id)));
	return { register, duty, unit, tasks: led.map(({ task }) => task), targets };
}
