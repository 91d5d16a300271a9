import { describe, expect, it } from 'vitest';
import { formOf } from '../../src/plan/forms/form.ts';
import { breaches } from '../../src/plan/hard-rule.ts';
import { asNamed, owing } from '../../src/plan/owing.ts';
import { targetValues } from '../../src/plan/progress.ts';
import { countReporters, missingReports, reporters, reportsOn } from '../../src/plan/reporting.ts';
import type { Register, ReportEntry, Unit } from '../../src/plan/schema.ts';
import { after, autumn, dates, dutyOf, group, half, ids, inherited, pair, registerOf, sample, spring, states, taskStates, year } from './owing-register.ts';
import { body, taskOf, unitOf } from './register.ts';

describe('a unit that ended, with a successor', () => {
	const register = registerOf(pair, ['old']);

	it('owes what was due while it existed, its successor what was due afterwards', () => {
		expect([spring, '2027-06-30', '2027-07-01', autumn].map((day) => ids(owing(['old'], day, pair)))).toEqual([['old'], ['old'], ['new'], ['new']]);
		expect([half, year].map((duty) => states(register, duty))).toEqual([['old overdue'], ['new overdue']]);
		expect([half, year].map((duty) => reporters(register, dutyOf(register, duty), after).map(({ inPlaceOf: places }) => ids(places)))).toEqual([
			[[]],
			[['old']],
		]);
	});

	it('has each date in its own calendar, and in no other', () => {
		expect(dates(register, 'old')).toEqual([spring]);
		expect(dates(register, 'new')).toEqual([autumn]);
	});

	it('is told apart from its successor on the date of a task', () => {
		expect(taskStates(register)).toEqual(['overdue', 'overdue']);
		expect(taskStates(register, 'old')).toEqual(['overdue', 'not-owed']);
		expect(taskStates(register, 'new')).toEqual(['not-owed', 'overdue']);
		expect(inherited(register, 'new')).toEqual([['lead', ['old']]]);
		expect(inherited(register, 'old')).toEqual([]);
	});

	it('leaves the form of what is due afterwards to its successor', () => {
		const form = (unit: string, duty: string) => formOf(register, dutyOf(register, duty), unitOf(register, unit)).tasks.map(({ id }) => id);
		expect([form('old', half), form('old', year), form('new', half), form('new', year)]).toEqual([['I.1.a'], [], [], ['I.1.a']]);
	});

	it('is named in the warning for what it owed alone', () => {
		expect([half, year].map((duty) => missingReports(register, dutyOf(register, duty), after))).toEqual([
			{ named: ['old'], inherited: [] },
			{ named: [], inherited: ['new'] },
		]);
	});
});

describe('a report of a unit that ended', () => {
	const sent = (entry: Partial<ReportEntry>) => registerOf(pair, ['old'], [{ unit: 'old', ...entry }]);

	it.each(['2027-05-01', '2027-11-15'])('received on %s stays with it and counts for its successor', (received) => {
		const register = sent({ received });
		expect(states(register, year)).toEqual(['old reported not owed', 'new reported']);
		expect(countReporters(reporters(register, dutyOf(register, year), after))).toEqual({
			expected: 1,
			groups: 0,
			inherited: 1,
			sent: 1,
			late: 0,
			incomplete: 0,
			silent: 0,
		});
		expect(taskStates(register)).toEqual(['overdue', 'reported']);
		expect(taskStates(register, 'old')).toEqual(['overdue', 'reported']);
		expect(taskStates(register, 'new')).toEqual(['not-owed', 'reported']);
		expect(missingReports(register, dutyOf(register, year), after)).toEqual({ named: [], inherited: [] });
		expect(reportsOn(taskOf(register, 'I.1.a'), register)).toHaveLength(1);
	});

	it('that came after the date is late for the one who owed it', () => {
		expect(states(sent({ received: '2027-12-24' }), year)).toEqual(['old reported not owed', 'new reported late']);
	});

	it('counts for nobody where it was sent back, comes from elsewhere or covers another task', () => {
		expect(states(sent({ status: 'returned' }), year)).toEqual(['old returned not owed', 'new overdue']);
		expect(taskStates(sent({ tasks: ['I.1.b'] }), 'new')).toEqual(['not-owed', 'overdue']);
		expect(states(registerOf(pair, ['old'], [{ unit: 'receiver' }]), year)).toEqual(['new overdue', 'receiver reported not owed']);
	});

	it('does not stand for what its successor owes by itself', () => {
		const both = registerOf([pair[0] as Unit, body('new')], ['old', 'new'], [{ unit: 'old' }]);
		expect(states(both, year)).toEqual(['old reported not owed', 'new overdue']);
		expect(inherited(both, 'new')).toEqual([]);
		expect(reporters(both, dutyOf(both, year), after).map(({ inPlaceOf: places }) => ids(places))).toEqual([[], []]);
	});

	it('a report of the successor does not stand for what it owed while both existed', () => {
		const both = registerOf([pair[0] as Unit, body('new')], ['old', 'new'], [{ unit: 'new', duty: half }]);
		expect(states(both, half)).toEqual(['old overdue', 'new reported']);
	});
});

describe('a chain of successors', () => {
	const chain = [
		body('first', { validTo: '2027-02-28', successors: ['second'] }),
		body('second', { validFrom: '2027-03-01', validTo: '2027-06-30', successors: ['third'] }),
		body('third', { validFrom: '2027-07-01' }),
	];

	it('owes each date where it exists', () => {
		const register = registerOf(chain, ['first']);
		expect([half, year].map((duty) => states(register, duty))).toEqual([['second overdue'], ['third overdue']]);
		expect(['first', 'second', 'third'].map((unit) => dates(register, unit))).toEqual([[], [spring], [autumn]]);
		expect(['first', 'second', 'third'].map((unit) => inherited(register, unit))).toEqual([[], [['lead', ['first']]], [['lead', ['first']]]]);
	});

	it('is settled by the report of any of it that had ended', () => {
		for (const unit of ['first', 'second'])
			expect(states(registerOf(chain, ['first'], [{ unit }]), year)).toEqual([`${unit} reported not owed`, 'third reported']);
	});

	it('ends with nobody where the last has no successor, and where it runs in a circle', () => {
		const lost = [body('lost', { validTo: '2027-06-30', noSuccessorFound: { vi: 'không rõ' } })];
		expect([half, year].map((duty) => states(registerOf(lost, ['lost']), duty))).toEqual([['lost overdue'], []]);
		expect(taskStates(registerOf(lost, ['lost']))).toEqual(['overdue', 'not-owed']);
		expect(taskStates(registerOf(lost, ['lost'], [{ unit: 'lost' }]))).toEqual(['overdue', 'reported']);
		const circle = [body('x', { validTo: '2027-01-01', successors: ['y'] }), body('y', { validTo: '2027-01-01', successors: ['x'] })];
		expect(owing(['x'], autumn, circle)).toEqual([]);
	});
});

describe('a unit merged from three', () => {
	const three = ['a', 'b', 'c'].map((id) => body(id, { validTo: '2027-06-30', successors: ['one'] }));
	const units = [...three, body('one', { validFrom: '2027-07-01' })];

	it('appears once, in the place of all', () => {
		const register = registerOf(units, ['a', 'b', 'c']);
		expect(states(register, year)).toEqual(['one overdue']);
		expect(reporters(register, dutyOf(register, year), after).map(({ inPlaceOf: places }) => ids(places))).toEqual([['a', 'b', 'c']]);
		expect(inherited(register, 'one')).toEqual([['lead', ['a', 'b', 'c']]]);
		expect(states(register, half)).toEqual(['a overdue', 'b overdue', 'c overdue']);
	});

	it('owes until all three have reported, or itself', () => {
		const by = (...senders: string[]) =>
			states(
				registerOf(
					units,
					['a', 'b', 'c'],
					senders.map((unit) => ({ unit })),
				),
				year,
			).at(-1);
		expect([by('a'), by('a', 'b'), by('a', 'b', 'c'), by('one')]).toEqual(['one overdue', 'one overdue', 'one reported', 'one reported']);
	});
});

describe('a group', () => {
	const units = [
		group('g'),
		body('gone', { groups: ['g'], validTo: '2027-06-30', successors: ['heir'] }),
		body('lost', { groups: ['g'], validTo: '2027-06-30', noSuccessorFound: { vi: 'không rõ' } }),
		body('stays', { groups: ['g'] }),
		body('comes', { groups: ['g'], validFrom: '2027-07-01' }),
		body('heir', { validFrom: '2027-07' }),
	];

	it('stands for its members that exist on the date', () => {
		const register = registerOf(units, ['g']);
		expect(states(register, half)).toEqual(['gone overdue', 'lost overdue', 'stays overdue']);
		expect(states(register, year)).toEqual(['stays overdue', 'comes overdue', 'heir overdue']);
		expect(dates(register, 'comes')).toEqual([autumn]);
		expect(dates(register, 'g')).toEqual([spring, autumn]);
	});

	it('that ended stands for the members of its successor; a member’s report counts for what became of the member', () => {
		const old = [
			group('g', { validTo: '2027-06-30', successors: ['h'] }),
			...['a', 'b'].map((id) => body(id, { groups: ['g'], validTo: '2027-06-30', successors: [`${id}-new`] })),
			group('h', { validFrom: '2027-07-01' }),
			...['a-new', 'b-new', 'c-new'].map((id) => body(id, { groups: ['h'], validFrom: '2027-07-01' })),
		];
		expect(states(registerOf(old, ['g']), half)).toEqual(['a overdue', 'b overdue']);
		const register = registerOf(old, ['g'], [{ unit: 'a' }]);
		expect(states(register, year)).toEqual(['a reported not owed', 'a-new reported', 'b-new overdue', 'c-new overdue']);
		expect(['a-new', 'b-new', 'c-new', 'h'].map((id) => inherited(register, id))).toEqual([
			[['lead', ['a']]],
			[['lead', ['b']]],
			[['lead', ['g']]],
			[['lead', ['g']]],
		]);
		expect(states(registerOf(old, ['g'], [{ unit: 'g' }]), year)).toEqual(['g reported not owed', 'a-new reported', 'b-new reported', 'c-new reported']);
	});

	it('without known members stands for itself, while it exists, and is counted as a group', () => {
		const lone = [group('g', { validTo: '2027-06-30', successors: ['h'] }), group('h', { validFrom: '2027-07-01' })];
		const register = registerOf(lone, ['g']);
		expect([half, year].map((duty) => states(register, duty))).toEqual([['g overdue'], ['h overdue']]);
		expect(countReporters(reporters(register, dutyOf(register, year), after))).toEqual({
			expected: 1,
			groups: 1,
			inherited: 1,
			sent: 0,
			late: 0,
			incomplete: 0,
			silent: 1,
		});
	});

	it('is named in place of its members where all are meant', () => {
		const members = units.slice(1, 5);
		expect(ids(asNamed(members, ['g'], units))).toEqual(['g']);
		expect(ids(asNamed(members.slice(1), ['g'], units))).toEqual(['lost', 'stays', 'comes']);
		expect(ids(asNamed(members, ['g', 'lost'], units))).toEqual(['gone', 'lost', 'stays', 'comes']);
	});
});

it('what came to a unit is listed beside what it had, not twice', () => {
	const grown = [
		group('g', { validTo: '2027-06-30', successors: ['h'] }),
		group('h', { validFrom: '2027-07-01' }),
		body('stays', { groups: ['g', 'h'] }),
		...pair,
	];
	const register = registerOf(grown, ['g']);
	expect(states(register, year)).toEqual(['stays overdue']);
	expect(inherited(register, 'stays')).toEqual([]);
	const joining = (leads: string[], coordinators: string[]) => {
		const known = registerOf(grown, leads);
		return { ...known, tasks: known.tasks.map((task) => ({ ...task, coordinators })) };
	};
	expect(inherited(joining(['stays'], ['old']), 'new')).toEqual([['coordinator', ['old']]]);
	expect(inherited(joining(['stays'], ['g']), 'stays')).toEqual([]);
	expect(inherited(joining(['receiver'], ['g']), 'stays')).toEqual([]);
	expect(inherited(joining(['old'], ['new']), 'new')).toEqual([['lead', ['old']]]);
});

it('a unit that begins later owes nothing before', () => {
	const register = registerOf([body('late', { validFrom: '2027-07' }), body('there')], ['late', 'there']);
	expect([half, year].map((duty) => states(register, duty))).toEqual([['there overdue'], ['late overdue', 'there overdue']]);
	expect(taskStates(register, 'late')).toEqual(['not-owed', 'overdue']);
});

it('the values of targets count what is owed on each date, and name as silent who was asked by then', () => {
	const register = registerOf(
		pair,
		['old'],
		[
			{ unit: 'old', duty: half, received: '2027-05-01' },
			{ unit: 'new', received: '2027-11-01' },
		],
	);
	const target = { ...sample.targets[0], id: 't', measure: 'tasks-reported', tasks: ['I.1.a'], reportedBy: ['old'] } as Register['targets'][number];
	const values = (known: Register, more: Partial<typeof target> = {}) => targetValues(known, { ...target, ...more }, { media: [], mediaLanguages: [] }, after);
	expect(values(register).map(({ units }) => units)).toEqual([
		[{ unit: 'old', share: { part: 1, whole: 1 } }],
		[{ unit: 'new', share: { part: 1, whole: 1 } }],
	]);
	expect(values(registerOf(pair, ['old']), { measure: 'figures' }).map(({ silent }) => silent)).toEqual([['old'], ['new']]);
	const figures = [{ target: 't', part: 1, whole: 2 }];
	for (const unit of ['old', 'new'])
		expect(values(registerOf(pair, ['old'], [{ unit, figures }]), { measure: 'figures' }).map(({ silent }) => silent)).toEqual([['old'], []]);
});

it('successors that split and merge again, many times over, are followed once each', () => {
	const steps = Array.from({ length: 200 }, (_, at) =>
		['a', 'b'].map((side) => body(`${side}${at}`, at < 199 ? { validTo: `${1800 + at}-01-01`, successors: [`a${at + 1}`, `b${at + 1}`] } : {})),
	).flat();
	const register = registerOf(steps, ['a0'], [{ unit: 'a100' }]);
	expect(register.tasks.flatMap((task) => breaches(task, register.plan, register.units))).toEqual([]);
	expect(states(register, half)).toEqual(['a199 overdue', 'b199 overdue']);
});
