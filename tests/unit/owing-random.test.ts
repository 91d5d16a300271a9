/** Who owes a report on a date, in made-up registers with circles, splits and nested groups. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dueDates, stateOf } from '../../src/plan/calendar.ts';
import { formOf } from '../../src/plan/forms/form.ts';
import { agendaOf } from '../../src/plan/ics.ts';
import { heldBy, inPlaceOf, owing, receives, stillOwing } from '../../src/plan/owing.ts';
import { datedDuties } from '../../src/plan/paths.ts';
import { countReporters, dueOf, missingReports, reporters } from '../../src/plan/reporting.ts';
import type { Unit } from '../../src/plan/schema.ts';
import { beginsAfter, endedBefore } from '../../src/plan/units.ts';
import { tries } from '../sweep.ts';
import { autumn, half, ids, registerOf, spring, year } from './owing-register.ts';
import { body, unitOf } from './register.ts';

/** How many registers are made up. */
const SAMPLES = tries(2000);

/** Any register: units that begin, end, succeed each other, also in circles, and are members of each other, also in circles. */
const names = Array.from({ length: 8 }, (_, at) => `u${at}`);
const someDay = fc.constantFrom('2026-12-31', '2027-03-01', spring, '2027-06-01', '2027-08-01', autumn, '2027-12-01');
const units = fc.tuple(
	...names.map((id) =>
		fc
			.record({
				isGroup: fc.boolean(),
				from: fc.option(fc.oneof(someDay, fc.constantFrom('2027', '2027-06', '2027-12/2028')), { nil: undefined }),
				to: fc.option(someDay, { nil: undefined, freq: 1 }),
				successors: fc.subarray(names, { maxLength: 3 }),
				groups: fc.subarray(names, { maxLength: 2 }),
			})
			.map(({ isGroup, from, to, successors, groups }) =>
				body(id, {
					kind: isGroup ? 'group' : 'department',
					groups,
					...(from === undefined ? {} : { validFrom: from }),
					...(to === undefined ? {} : { validTo: to, successors }),
				}),
			),
	),
);
const entries = fc.array(
	fc.record({
		duty: fc.constantFrom(half, year),
		unit: fc.constantFrom(...names),
		received: someDay,
		status: fc.constantFrom('received' as const, 'returned' as const),
	}),
	{ maxLength: 6 },
);
const anyRegister = fc.tuple(units, fc.subarray(names, { minLength: 1 }), entries).map(([all, leads, sent]) => registerOf(all, leads, sent));
const duties = fc.record({ from: fc.subarray(names, { minLength: 1 }), to: fc.constantFrom(...names, 'receiver'), compiledFor: fc.subarray(names) });
const anyDuties = fc.tuple(units, fc.subarray(names, { minLength: 1 }), entries, duties).map(([all, leads, sent, laid]) => registerOf(all, leads, sent, laid));
const exists = (unit: Unit, day: string) => !endedBefore(unit, day) && !beginsAfter(unit, day);

it('no unit is ever overdue, asked or reminded for a date on which it does not exist', () => {
	let overdue = 0;
	fc.assert(
		fc.property(anyRegister, someDay, (register, today) => {
			const { plan, tasks, units: all } = register;
			for (const duty of datedDuties(plan)) {
				const lastDay = duty.id === half ? spring : autumn;
				const found = reporters(register, duty, today);
				overdue += found.filter(({ state }) => state === 'overdue').length;
				for (const { unit, owes, state, late } of found) if (owes || late || state === 'overdue') expect(exists(unit, lastDay)).toBe(true);
				for (const id of Object.values(missingReports(register, duty, today)).flat()) expect(exists(unitOf(register, id), lastDay)).toBe(true);
				const { expected, sent, silent } = countReporters(found);
				expect(sent + silent).toBeLessThanOrEqual(expected);
				for (const unit of all) if (formOf(register, duty, unit).tasks.length > 0) expect(exists(unit, lastDay)).toBe(true);
			}
			for (const unit of all) {
				for (const { lastDay } of agendaOf(unit, register)) expect(exists(unit, lastDay)).toBe(true);
				for (const task of tasks)
					for (const due of dueDates(task, register)) {
						const state = stateOf(register, task, due, today, unit.id);
						if (state === 'overdue' || state === 'open') expect(exists(unit, due.lastDay)).toBe(true);
					}
			}
		}),
		{ numRuns: SAMPLES, seed: 20_271_130 },
	);
	expect(overdue).toBeGreaterThan(SAMPLES / 4);
});

it('no unit is ever overdue, asked or reminded for a report that its duty does not lay on it, or that it receives', () => {
	let [overdue, compiled] = [0, 0];
	fc.assert(
		fc.property(anyDuties, someDay, (register, today) => {
			const { plan, tasks, units: all } = register;
			for (const duty of datedDuties(plan)) {
				const { lastDay } = dueOf(duty);
				const laid = new Set(heldBy(duty.from, lastDay, all).filter((unit) => !receives(unit, duty.to, lastDay, all)));
				const owed = (unit: Unit) => expect(laid.has(unit), unit.id).toBe(true);
				const found = reporters(register, duty, today);
				for (const { unit, owes, state, late } of found) if (owes || late || state === 'overdue') owed(unit);
				for (const id of Object.values(missingReports(register, duty, today)).flat()) owed(unitOf(register, id));
				for (const unit of all) {
					if (formOf(register, duty, unit).tasks.length > 0) owed(unit);
					if (agendaOf(unit, register).some((item) => item.duty?.id === duty.id)) owed(unit);
				}
				for (const task of tasks)
					for (const due of dueDates(task, register).filter((one) => one.duty === duty.id)) {
						const whole = stateOf(register, task, due, today);
						if (whole === 'overdue') expect(found.some(({ owes, missing }) => owes && missing.includes(task))).toBe(true);
						overdue += whole === 'overdue' ? 1 : 0;
						compiled += whole === 'compiled' ? 1 : 0;
						for (const unit of all)
							if (['overdue', 'open'].includes(stateOf(register, task, due, today, unit.id)))
								expect(
									owing([unit.id], lastDay, all).some((one) => laid.has(one)),
									unit.id,
								).toBe(true);
					}
			}
		}),
		{ numRuns: SAMPLES, seed: 20_271_130 },
	);
	expect(Math.min(overdue, compiled)).toBeGreaterThan(SAMPLES / 20);
});

it('every report makes less owed, never more; one of each who owes leaves nothing', () => {
	fc.assert(
		fc.property(units, fc.subarray(names, { minLength: 1 }), fc.subarray(names), fc.constantFrom(...names), (all, leads, reported, more) => {
			const left = (senders: string[]) => stillOwing(leads, autumn, all, new Set(senders));
			const before = left(reported);
			expect(owing(leads, autumn, all)).toEqual(expect.arrayContaining(before));
			expect(before).toEqual(expect.arrayContaining(left([...reported, more])));
			expect(left(ids(owing(leads, autumn, all)))).toEqual([]);
			for (const unit of heldBy(leads, autumn, all)) for (const place of inPlaceOf(unit, leads, autumn, all)) expect(endedBefore(place, autumn)).toBe(true);
		}),
		{ numRuns: SAMPLES, seed: 20_271_130 },
	);
});
