import { describe, expect, it } from 'vitest';
import { agenda } from '../../src/plan/agenda.ts';
import { dayBefore, dueDates, stateOf } from '../../src/plan/calendar.ts';
import { partsOf } from '../../src/plan/parts.ts';
import { missingReports } from '../../src/plan/reporting.ts';
import type { Register } from '../../src/plan/schema.ts';
import { body, sampleRegister, taskOf, unitOf } from './register.ts';

const register = sampleRegister();
const first = taskOf(register, 'I.1.a');
const second = taskOf(register, 'I.1.đ');
const duty = (id: string) => register.plan.reporting.filter((item) => item.id === id);
const [halfYear] = dueDates(first, register);
const [own] = dueDates(second, register);
if (!halfYear || !own) throw new Error('the sample tasks have dates');

type Entry = Register['reports']['entries'][number];
const entry = (more: Partial<Entry>): Entry => ({
	duty: 'sau-thang',
	unit: 'so-van-hoa-mau',
	received: '2027-05-20',
	summary: { vi: 'Báo cáo' },
	source: ['MAU'],
	...more,
});
const withReports = (...entries: Entry[]): Register => ({ ...register, reports: { ...register.reports, entries } });

describe('the day before', () => {
	it.each([
		['2027-06-01', '2027-05-31'],
		['2027-03-01', '2027-02-28'],
		['2028-03-01', '2028-02-29'],
		['2028-01-01', '2027-12-31'],
	])('%s is %s', (day, before) => expect(dayBefore(day)).toBe(before));
});

describe('the reporting dates of a task', () => {
	it('are those of its duties, with the last whole day for the report', () => {
		const laid = { to: 'ubnd-mau', from: ['so-van-hoa-mau'], under: ['cac-so-mau'], compiledFor: [] };
		expect(dueDates(first, register)).toEqual([
			{ duty: 'sau-thang', name: { vi: 'Báo cáo 6 tháng', en: 'Half-year report' }, before: '2027-06-01', lastDay: '2027-05-31', ...laid },
			{ duty: 'ca-nam', name: { vi: 'Báo cáo cả năm', en: 'Annual report' }, before: '2027-12-01', lastDay: '2027-11-30', ...laid },
		]);
	});

	it('hold the task’s own dates too, earliest first', () => {
		expect(dueDates(second, register).map(({ duty: id, before }) => [id, before])).toEqual([
			[undefined, '2027-03-16'],
			['ca-nam', '2027-12-01'],
		]);
	});

	it('are none for a duty that is reported on request', () => {
		expect(dueDates({ ...first, reports: ['dot-xuat'] }, register)).toEqual([]);
	});
});

describe('how a unit stands with a report', () => {
	const none = withReports();

	it('is open until the last whole day, and overdue from the date itself', () => {
		expect(stateOf(none, first, halfYear, '2027-05-30', 'so-van-hoa-mau')).toBe('open');
		expect(stateOf(none, first, halfYear, '2027-05-31', 'so-van-hoa-mau')).toBe('open');
		expect(stateOf(none, first, halfYear, '2027-06-01', 'so-van-hoa-mau')).toBe('overdue');
		expect(stateOf(none, first, halfYear, '2028-01-01', 'so-van-hoa-mau')).toBe('overdue');
	});

	it('is reported once a report was received, before the date and after it', () => {
		const reported = withReports(entry({}));
		expect(stateOf(reported, first, halfYear, '2027-05-19', 'so-van-hoa-mau')).toBe('open');
		expect(stateOf(reported, first, halfYear, '2027-05-20', 'so-van-hoa-mau')).toBe('reported');
		expect(stateOf(reported, first, halfYear, '2027-06-01', 'so-van-hoa-mau')).toBe('reported');
	});

	it.each([
		['of another unit', { unit: 'ubnd-mau' }],
		['under another duty', { duty: 'ca-nam' }],
		['on other tasks only', { tasks: ['I.1.đ'] }],
	])('is not changed by a report %s', (_what, more) => {
		expect(stateOf(withReports(entry(more)), first, halfYear, '2027-06-01', 'so-van-hoa-mau')).toBe('overdue');
	});

	it('is changed for a group by the reports of all its members, or by its own', () => {
		const units = [...register.units, body('so-hai', { groups: ['cac-so-mau'] })];
		const of = (...senders: string[]) => ({ ...withReports(...senders.map((unit) => entry({ duty: 'ca-nam', unit }))), units });
		const due = { ...halfYear, duty: 'ca-nam', from: second.leads };
		const states = (known: Register) => ['cac-so-mau', 'so-van-hoa-mau', 'so-hai', undefined].map((unit) => stateOf(known, second, due, '2027-12-01', unit));
		expect(states(of('so-van-hoa-mau'))).toEqual(['overdue', 'reported', 'overdue', 'overdue']);
		expect(states(of('so-van-hoa-mau', 'so-hai'))).toEqual(['reported', 'reported', 'reported', 'reported']);
		expect(states(of('cac-so-mau'))).toEqual(['reported', 'reported', 'reported', 'reported']);
	});

	it('on a date of the task’s own, is reported only by a report that names the task', () => {
		const by = { unit: 'so-van-hoa-mau', duty: 'ca-nam' };
		const due = { ...own, to: 'ubnd-mau' };
		expect(stateOf(withReports(entry(by)), second, due, '2027-03-15', 'so-van-hoa-mau')).toBe('open');
		expect(stateOf(withReports(entry(by)), second, due, '2027-03-16', 'so-van-hoa-mau')).toBe('overdue');
		expect(stateOf(withReports(entry({ ...by, tasks: ['I.1.đ'], received: '2027-03-10' })), second, own, '2027-03-16', 'so-van-hoa-mau')).toBe('reported');
	});
});

it('a milestone that has passed is no report that is late', () => {
	const states = ['2027-03-15', '2027-03-16'].map((day) => stateOf(withReports(), second, own, day, 'so-van-hoa-mau'));
	expect(states).toEqual(['open', 'passed']);
});

describe('what is missing under a duty', () => {
	const missing = (known: Register, item: (typeof register.plan.reporting)[number], day: string) => missingReports(known, item, day).named;

	it('is nothing before the date, and everyone silent on it, each once', () => {
		const twice: Register = { ...register, tasks: [...register.tasks, { ...first, id: 'I.1.e' }] };
		expect(duty('ca-nam').flatMap((item) => missing(twice, item, '2027-11-30'))).toEqual([]);
		expect(duty('ca-nam').flatMap((item) => missing(twice, item, '2027-12-01'))).toEqual(['so-van-hoa-mau']);
	});

	it('leaves out who reported', () => {
		expect(duty('sau-thang').flatMap((item) => missing(register, item, '2027-06-01'))).toEqual([]);
		expect(duty('sau-thang').flatMap((item) => missing(withReports(), item, '2027-06-01'))).toEqual(['so-van-hoa-mau']);
	});

	it('names a unit that reported on one of its two tasks', () => {
		const two: Register = { ...register, tasks: [first, { ...first, id: 'I.1.e' }] };
		expect(duty('sau-thang').flatMap((item) => missing(two, item, '2027-06-01'))).toEqual(['so-van-hoa-mau']);
	});

	it('is nothing under a duty without a date, on any day', () => {
		expect(duty('dot-xuat').flatMap((item) => missing(withReports(), item, '2099-01-01'))).toEqual([]);
	});
});

describe('the part of a unit in the tasks', () => {
	const parts = (id: string, known = register) => partsOf(unitOf(known, id), known).map(({ task, role, through }) => [task.id, role, through?.id]);

	it('is its own where it is named, and goes through the group where the group is', () => {
		expect(parts('so-van-hoa-mau')).toEqual([
			['I.1.a', 'lead', undefined],
			['I.1.đ', 'lead', 'cac-so-mau'],
		]);
		expect(parts('cac-so-mau')).toEqual([['I.1.đ', 'lead', undefined]]);
		expect(parts('ubnd-mau')).toEqual([['I.1.a', 'coordinator', undefined]]);
	});

	it('counts once where a unit is named and its group too: as lead before coordinator', () => {
		const both: Register = {
			...register,
			tasks: [
				{ ...first, coordinators: ['cac-so-mau'] },
				{ ...second, coordinators: ['so-van-hoa-mau'] },
			],
		};
		expect(parts('so-van-hoa-mau', both)).toEqual([
			['I.1.a', 'lead', undefined],
			['I.1.đ', 'lead', 'cac-so-mau'],
		]);
	});

	it('is none for a unit that no task names', () => {
		const known: Register = { ...register, units: [...register.units, body('moi')] };
		expect(parts('moi', known)).toEqual([]);
	});
});

describe('the agenda', () => {
	const items = agenda(register);

	it('has every date once, earliest first, without duties on request', () => {
		expect(items.map(({ date, lastDay }) => [date, lastDay])).toEqual([
			['2027-03-16', '2027-03-15'],
			['2027-06-01', '2027-05-31'],
			['2027-12-01', '2027-11-30'],
		]);
	});

	it('names under each date the tasks that are reported', () => {
		expect(items.map(({ tasks }) => tasks.map(({ id }) => id))).toEqual([['I.1.đ'], ['I.1.a'], ['I.1.a', 'I.1.đ']]);
		expect(items.map((item) => item.duty?.id)).toEqual([undefined, 'sau-thang', 'ca-nam']);
	});

	it('gives each date an anchor of its own', () => {
		expect(new Set(items.map(({ id }) => id)).size).toBe(3);
		for (const { id } of items) expect(id).toMatch(/^[a-zđ0-9-]+$/);
	});

	it('is in order of date even where the plan names its duties in another', () => {
		const turned = { ...register.plan, reporting: register.plan.reporting.toReversed() };
		expect(agenda({ ...register, plan: turned }).map(({ date }) => date)).toEqual(['2027-03-16', '2027-06-01', '2027-12-01']);
	});
});
