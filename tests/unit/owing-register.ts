import { dueDates, stateOf } from '../../src/plan/calendar.ts';
import { agendaOf } from '../../src/plan/ics.ts';
import { inheritedParts } from '../../src/plan/parts.ts';
import { datedDuties } from '../../src/plan/paths.ts';
import { reporters } from '../../src/plan/reporting.ts';
import type { Register, ReportEntry, Task, Unit } from '../../src/plan/schema.ts';
import { body, sampleRegister, taskOf, unitOf } from './register.ts';

export const sample = sampleRegister();
export const ids = (units: readonly Unit[]) => units.map(({ id }) => id);
export const group = (id: string, more: Partial<Unit> = {}) => body(id, { kind: 'group', ...more });
export const after = '2028-01-01';
export const [spring, autumn] = ['2027-05-31', '2027-11-30'];

/**
 * The plan of 2027 with its two dates, the given units, and one task that they lead.
 * @param duties what is otherwise in both: laid on the leads, to a receiver of its own
 */
export function registerOf(
	units: Unit[],
	leads: string[],
	entries: Partial<ReportEntry>[] = [],
	duties: Partial<Register['plan']['reporting'][number]> = {},
): Register {
	const { plan, targets } = sample;
	const { reports: _, ...task } = taskOf(sample, 'I.1.a');
	const reporting = plan.reporting.map((duty) => ({ ...duty, to: 'receiver', from: leads, ...duties }));
	const given = entries.map(
		(entry): ReportEntry => ({
			duty: 'ca-nam',
			unit: '',
			received: '2027-05-01',
			summary: { vi: 'Báo cáo' },
			source: ['MAU'],
			...entry,
		}),
	);
	return {
		plan: { ...plan, reporting },
		units: [...units, body('receiver')],
		tasks: [{ ...task, leads, coordinators: [] } satisfies Task],
		targets,
		reports: { status: { vi: '' }, entries: given },
	};
}
export const dutyOf = ({ plan }: Register, id: string) => {
	const found = datedDuties(plan).find((duty) => duty.id === id);
	if (!found) throw new Error(id);
	return found;
};
export const [half, year] = ['sau-thang', 'ca-nam'];
export const states = (register: Register, duty: string, today = after) =>
	reporters(register, dutyOf(register, duty), today).map(({ unit, owes, state, late }) =>
		[unit.id, state, owes ? '' : 'not owed', late ? 'late' : ''].filter(Boolean).join(' '),
	);
export const taskStates = (register: Register, unit?: string) =>
	register.tasks.flatMap((task) => dueDates(task, register).map((due) => stateOf(register, task, due, after, unit)));
export const dates = (register: Register, unit: string) => agendaOf(unitOf(register, unit), register).map(({ lastDay }) => lastDay);
export const inherited = (register: Register, unit: string) => inheritedParts(unitOf(register, unit), register).map(({ role, from }) => [role, ids(from)]);

/** old became new in the middle of 2027. */
export const pair = [body('old', { validTo: '2027-06-30', successors: ['new'] }), body('new', { validFrom: '2027-07-01' })];
