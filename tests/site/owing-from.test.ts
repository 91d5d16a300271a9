/** A report is owed by those whom its duty names, and by nobody else: neither by every lead of a task nor by who gathers the reports. */
import { describe, expect, it } from 'vitest';
import { dueDates, stateOf } from '../../src/plan/calendar.ts';
import { agendaOf } from '../../src/plan/ics.ts';
import { planKind } from '../../src/plan/kinds.ts';
import { datedDuties } from '../../src/plan/paths.ts';
import { reporters, reportsOn } from '../../src/plan/reporting.ts';
import type { Register, ReportEntry } from '../../src/plan/schema.ts';
import { after, dates, group, half, ids, registerOf, states, taskStates, year } from '../unit/owing-register.ts';
import { body, taskOf, unitOf } from '../unit/register.ts';
import { contentOnce, siteContent } from '../unit/unchanged-content.ts';

const today = '2026-12-01';

describe('the plan of 2025', () => {
	const register = contentOnce(siteContent, today)
		.served(planKind)
		.find(({ plan }) => plan.year === 2025);
	if (!register) throw new Error('no plan of 2025');
	const owers = (id: string) =>
		datedDuties(register.plan)
			.filter((duty) => duty.id === id)
			.flatMap((duty) => reporters(register, duty, today).flatMap(({ unit, owes }) => (owes ? [unit] : [])));

	it('lays its reports on departments, the Front, socio-political organisations and districts, not on who gathers them', () => {
		const half = owers('half-year');
		expect(half.filter(({ groups }) => groups?.includes('ubnd-cap-huyen'))).toHaveLength(17);
		expect(half.filter(({ groups }) => !groups?.includes('ubnd-cap-huyen')).map(({ id }) => id)).toEqual([
			'so-gddt',
			'so-khcn',
			'so-dan-toc-ton-giao',
			'mttq-tinh',
			'lien-doan-lao-dong-tinh',
			'hoi-lhpn-tinh',
			'hoi-nong-dan-tinh',
			'hoi-cuu-chien-binh-tinh',
			'doan-thanh-nien-tinh',
		]);
	});

	it('leaves the report on the year to what became of them, and to nobody else', () => {
		expect(owers('year').map(({ id }) => id)).toEqual([
			'ubnd-da-nang',
			'so-gddt-da-nang',
			'so-khcn-da-nang',
			'so-dan-toc-ton-giao-da-nang',
			'mttq-da-nang',
			'lien-doan-lao-dong-da-nang',
			'hoi-lhpn-da-nang',
			'hoi-nong-dan-da-nang',
			'hoi-cuu-chien-binh-da-nang',
			'doan-thanh-nien-da-nang',
			'ubnd-cap-xa-da-nang',
		]);
	});

	it('has the department that gathers the reports report on the tasks of which no lead owes one', () => {
		const dated = (has: boolean) => register.tasks.filter((task) => dueDates(task, register).every(({ from }) => from.length > 0 === has)).map(({ id }) => id);
		const led = ['IV.1.a', 'IV.1.c', 'IV.3.b', 'IV.3.d', 'IV.3.e', 'IV.4.a', 'IV.4.b', 'VI.3.1', 'VI.3.2', 'VI.3.3'];
		expect(dated(true)).toEqual(led);
		expect(dated(false)).toEqual(register.tasks.map(({ id }) => id).filter((id) => !led.includes(id)));
		for (const task of register.tasks)
			for (const { compiledFor, to } of dueDates(task, register)) expect([to, ...compiledFor]).toEqual(['so-vhttdl', 'ubnd-tinh', 'bo-vhttdl']);
	});

	it.each(['ban-tuyen-giao-dan-van-tinh-uy', 'bao-quang-nam', 'dai-ptth-quang-nam', 'cong-an-tinh', 'so-vhttdl', 'bo-vhttdl'])(
		'calls %s late for nothing',
		(id) => {
			const line = new Set([unitOf(register, id), ...(unitOf(register, id).successors ?? []).map((next) => unitOf(register, next))]);
			for (const unit of line) {
				expect(agendaOf(unit, register)).toEqual([]);
				for (const task of register.tasks)
					for (const due of dueDates(task, register)) expect(['compiled', 'not-owed']).toContain(stateOf(register, task, due, today, unit.id));
			}
		},
	);
});

describe('a task of which no lead owes a report', () => {
	const units = [body('lead'), body('other')];
	const compiled = (entries: Partial<ReportEntry>[] = []): Register => registerOf(units, ['lead'], entries, { from: ['other'], compiledFor: ['top'] });

	it('is neither overdue nor open, for itself or for its lead; who does not lead it has no part in it', () => {
		expect([taskStates(compiled()), taskStates(compiled(), 'lead'), taskStates(compiled(), 'other')]).toEqual([
			['compiled', 'compiled'],
			['compiled', 'compiled'],
			['not-owed', 'not-owed'],
		]);
		expect([dates(compiled(), 'lead'), states(compiled(), half)]).toEqual([[], ['other overdue']]);
	});

	it('is reported once its receiver reported on it, or its lead', () => {
		for (const unit of ['receiver', 'lead']) {
			const register = compiled([{ unit }]);
			expect([taskStates(register), taskStates(register, 'lead')]).toEqual([
				['compiled', 'reported'],
				['compiled', 'reported'],
			]);
			expect(reportsOn(taskOf(register, 'I.1.a'), register)).toHaveLength(1);
			expect(states(register, year)).toContain(`${unit} reported not owed`);
		}
		expect(taskStates(compiled([{ unit: 'other' }]))).toEqual(['compiled', 'compiled']);
		expect(taskStates(compiled([{ unit: 'receiver', tasks: ['I.1.b'] }]))).toEqual(['compiled', 'compiled']);
	});

	it('has no date where nobody compiles, or under a duty without one', () => {
		expect(taskStates(registerOf(units, ['lead'], [], { from: ['other'] }))).toEqual([]);
	});
});

describe('a task of which some leads owe a report', () => {
	const units = [group('g'), body('m', { groups: ['g'] }), body('receiver', { groups: ['g'] }), body('press')];
	const register = (...senders: string[]) =>
		registerOf(
			units,
			['g', 'press'],
			senders.map((unit) => ({ unit })),
			{ from: ['g'], compiledFor: ['top'] },
		);

	it('is owed by them, without the one that receives it', () => {
		expect([half, year].map((duty) => states(register(), duty))).toEqual([['m overdue'], ['m overdue']]);
		expect(['m', 'g', 'press', 'receiver'].map((unit) => taskStates(register(), unit))).toEqual([
			['overdue', 'overdue'],
			['overdue', 'overdue'],
			['compiled', 'compiled'],
			['compiled', 'compiled'],
		]);
		expect(taskStates(register('m'))).toEqual(['overdue', 'reported']);
		expect(taskStates(register('press'))).toEqual(['overdue', 'overdue']);
		expect(['m', 'g', 'press', 'receiver'].map((unit) => dates(register(), unit).length)).toEqual([2, 2, 0, 0]);
	});

	it('is owed by a member that the duty names where the task names its group', () => {
		const members = [group('g'), body('m', { groups: ['g'] }), body('n', { groups: ['g'] })];
		const named = registerOf(members, ['g'], [], { from: ['m'] });
		expect([states(named, half), taskStates(named, 'm'), taskStates(named, 'n')]).toEqual([['m overdue'], ['overdue', 'overdue'], ['not-owed', 'not-owed']]);
	});
});

it('a unit that took the place of one that owes nothing owes nothing, though it follows one that does', () => {
	const units = [
		body('reports', { validTo: '2027-06-30', successors: ['one'] }),
		body('press', { validTo: '2027-06-30', successors: ['one'] }),
		body('one', { validFrom: '2027-07-01' }),
	];
	const register = registerOf(units, ['press'], [], { from: ['reports'], compiledFor: ['top'] });
	expect([states(register, year), taskStates(register, 'one')]).toEqual([['one overdue'], ['not-owed', 'compiled']]);
	expect(reporters(register, datedDuties(register.plan)[1] ?? expect.fail(), after).map(({ tasks, inPlaceOf }) => [ids(inPlaceOf), tasks])).toEqual([
		[['reports'], []],
	]);
});
