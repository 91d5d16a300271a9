/** What stands in the form that a unit reports with: its tasks, its date, the targets that it has figures for. */

import { dueDates, owersOn } from '../calendar.ts';
import { owing } from '../owing.ts';
import { type Duty, dueOf } from '../reporting.ts';
import type { Register, Target, Task, Unit } from '../schema.ts';

export type Form = {
	register: Register;
	duty: Duty;
	unit: Unit;
	/** what it leads under the duty */
	tasks: Task[];
	/** the targets whose numerator and denominator it reports */
	targets: Target[];
};

/** The form of a unit under a duty: what it leads and reports on the last day of the duty, also in the place of units that ended. */
export function formOf(register: Register, duty: Duty, unit: Unit): Form {
	const { lastDay } = dueOf(duty);
	const isAsked = (ids: readonly string[]) => owing(ids, lastDay, register.units, duty.to).includes(unit);
	return {
		register,
		duty,
		unit,
		tasks: register.tasks.filter((task) => dueDates(task, register).some((due) => due.duty === duty.id && owersOn(due, register.units).includes(unit))),
		targets: register.targets.filter(({ measure, reportedBy }) => measure === 'figures' && isAsked(reportedBy)),
	};
}
