/** The plans that are published: nobody is called late for what was due when it did not exist. */
import { expect, it } from 'vitest';
import { dayBefore, dueDates, stateOf } from '../../src/plan/calendar.ts';
import { agendaOf } from '../../src/plan/ics.ts';
import { planKind } from '../../src/plan/kinds.ts';
import { inheritedParts } from '../../src/plan/parts.ts';
import { datedDuties } from '../../src/plan/paths.ts';
import { countReporters, missingReports, reporters } from '../../src/plan/reporting.ts';
import type { Unit } from '../../src/plan/schema.ts';
import { province } from '../unit/broken-tree.ts';
import { contentOnce, siteContent } from '../unit/unchanged-content.ts';

const today = '2026-12-01';
const registers = [siteContent, province].flatMap((root) => contentOnce(root, today).served(planKind));
const hadEnded = ({ validTo }: Unit, day: string) => validTo !== undefined && validTo < day;
const ended = registers.flatMap(({ units }) => units.filter((unit) => hadEnded(unit, '2025-11-29')));

it('some units had ended before a date', () => {
	expect(ended.length).toBeGreaterThan(30);
});

it('no unit that had ended is overdue, is warned of or has the date in its calendar', () => {
	const late = registers.flatMap((register) =>
		datedDuties(register.plan).flatMap((duty) => {
			const day = dayBefore(duty.before);
			const overdue = reporters(register, duty, today).filter(({ state, owes }) => owes || state === 'overdue');
			const warned = new Set(Object.values(missingReports(register, duty, today)).flat());
			const reminded = register.units.filter((unit) => agendaOf(unit, register).some(({ lastDay }) => hadEnded(unit, lastDay)));
			return [...overdue.map(({ unit }) => unit), ...register.units.filter(({ id }) => warned.has(id)), ...reminded]
				.filter((unit) => hadEnded(unit, day))
				.map(({ id }) => `${duty.id} ${id}`);
		}),
	);
	expect(late).toEqual([]);
});

it('no unit that had ended has a task that is due', () => {
	const late = registers.flatMap((register) =>
		register.tasks.flatMap((task) =>
			dueDates(task, register).flatMap((due) =>
				register.units
					.filter((unit) => hadEnded(unit, due.lastDay) && ['overdue', 'open'].includes(stateOf(register, task, due, today, unit.id)))
					.map(({ id }) => `${task.id} ${id}`),
			),
		),
	);
	expect(late).toEqual([]);
});

it('what the units of the province owed after the reorganisation came to those that followed, each once', () => {
	const register = registers.find(({ plan }) => plan.year === 2025);
	if (!register) throw new Error('no plan of 2025');
	const [half = [], year = []] = datedDuties(register.plan).map((duty) => reporters(register, duty, today));
	expect(half.every(({ unit }) => unit.validTo === '2025-06-30')).toBe(true);
	expect(year.every(({ unit }) => unit.validTo === undefined)).toBe(true);
	expect(half.length).toBeGreaterThan(20);
	const names = year.map(({ unit }) => unit.id);
	expect(new Set(names).size).toBe(names.length);
	const places = Object.fromEntries(year.map(({ unit, inPlaceOf }) => [unit.id, inPlaceOf.map(({ id }) => id)]));
	expect(places['so-gddt-da-nang']).toEqual(['so-gddt']);
	expect(places['ubnd-cap-xa-da-nang']).toEqual(['ubnd-cap-huyen']);
	expect(countReporters(year).groups).toBe(1);
	for (const { unit, tasks } of year) {
		const led = inheritedParts(unit, register).flatMap(({ task, role }) => (role === 'lead' ? [task.id] : []));
		expect(
			tasks.map(({ id }) => id).filter((id) => !led.includes(id)),
			unit.id,
		).toEqual([]);
	}
});
