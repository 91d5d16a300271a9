/** The plan of 2025 is there in full. */
import { describe, expect, it } from 'vitest';
import { dueDates } from '../../src/plan/calendar.ts';
import { planKind } from '../../src/plan/kinds.ts';
import { contentOnce, siteContent } from '../unit/unchanged-content.ts';

const content = contentOnce(siteContent, '2026-12-01');
const register = content.served(planKind).find(({ plan: { year } }) => year === 2025);
if (!register) throw new Error('the plan of 2025 cannot be read');
const { plan, tasks, units } = register;

describe('the plan of 2025', () => {
	const ids = tasks.map(({ id }) => id);

	it('has the seventeen tasks of part IV, in order', () => {
		const partFour = [
			'IV.1.a',
			'IV.1.b',
			'IV.1.c',
			'IV.1.d',
			'IV.2.a',
			'IV.2.b',
			'IV.2.c',
			'IV.3.a',
			'IV.3.b',
			'IV.3.c',
			'IV.3.d',
			'IV.3.e',
			'IV.4.a',
			'IV.4.b',
			'IV.4.c',
			'IV.5.a',
			'IV.5.b',
		];
		expect(partFour).toHaveLength(17);
		expect(ids.filter((id) => id.startsWith('IV.'))).toEqual(partFour);
	});

	it('has the standing duties of part VI, in order', () => {
		expect(ids.filter((id) => id.startsWith('VI.'))).toEqual(['VI.1.1', 'VI.1.2', 'VI.1.3', 'VI.1.4', 'VI.1.5', 'VI.2.1', 'VI.3.1', 'VI.3.2', 'VI.3.3']);
		expect(ids).toHaveLength(26);
	});

	it.each(tasks.map((task) => ({ id: task.id, task })))('$id has a lead that is a unit of the plan, and a reporting date in the year', ({ task }) => {
		expect(task.leads.length).toBeGreaterThan(0);
		for (const lead of task.leads) expect(units.map(({ id }) => id)).toContain(lead);
		const dates = dueDates(task, register).map(({ before }) => before);
		expect(dates.length).toBeGreaterThan(0);
		for (const date of dates) expect(date).toMatch(/^2025-/);
	});

	it('has the two dates of the plan: before 30 May and before 30 November 2025', () => {
		expect(plan.reporting.flatMap(({ before }) => before ?? [])).toEqual(['2025-05-30', '2025-11-30']);
	});
});
