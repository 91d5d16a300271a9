/**
 * Ways to take the responsible unit or the reporting date from a task, as data: each returns a register that the build must refuse.
 * A way names what it does; `task` is the one that it breaks.
 */
import type { Plan, Task, Unit } from '../../src/plan/schema.ts';

export type Given = { task: Task; plan: Plan; units: Unit[] };
export type Way = { what: string; change: (given: Given) => Given };

const text = (vi: string) => ({ vi, en: vi });
const unit = (id: string, more: Partial<Unit> = {}): Unit => ({ id, name: text(id), kind: 'department', source: ['MAU'], ...more });

/** The plan with its duties laid on these, too: what breaks the rule is then not that they owe nothing. */
const laidOn = (plan: Plan, ids: string[]): Plan => ({
	...plan,
	reporting: plan.reporting.map((duty) => ({ ...duty, from: [...duty.from, ...ids] })),
});
const leadBy = ({ task, plan, units }: Given, leads: string[], more: Unit[]): Given => ({
	task: { ...task, leads },
	plan: laidOn(plan, leads),
	units: [...units, ...more],
});
/** The task with these leads, and these units beside those that there are. */
const led = (what: string, leads: string[], ...units: Unit[]): Way => ({ what, change: (given) => leadBy(given, leads, units) });
/** Changes the reporting of a plan. */
const reporting = (what: string, change: (duty: Plan['reporting'][number], plan: Plan) => Plan['reporting'][number]): Way => ({
	what,
	change: (given) => ({
		...given,
		task: { ...given.task, dates: undefined },
		plan: { ...given.plan, reporting: given.plan.reporting.map((duty) => change(duty, given.plan)) },
	}),
});
const dated = (what: string, reports: string[], dates: Task['dates']): Way => ({
	what,
	change: (given) => ({ ...given, task: { ...given.task, reports, dates } }),
});

const year = (plan: Plan, years: number) => `${Number(plan.period.to.slice(0, 4)) + years}`;
/** A way whose units depend on the plan's year. */
const inYear = (what: string, leads: string[], units: (plan: Plan) => Unit[]): Way => ({
	what,
	change: (given) => leadBy(given, leads, units(given.plan)),
});
const group = (id: string, members?: Unit['members']) => unit(id, { kind: 'group', ...(members ? { members } : {}) });

/** The leads. */
const leadWays: Way[] = [
	led('no lead', []),
	...(['all', 'some', 'none', undefined] as const).map((members) => led(`a group without members, called ${members}`, ['g'], group('g', members))),
	led('two groups without members', ['g', 'h'], group('g', 'all'), group('h', 'some')),
	led('a group of a group without members', ['g'], group('g'), unit('h', { kind: 'group', groups: ['g'] })),
	led('groups that are members of each other', ['g'], unit('g', { kind: 'group', groups: ['h'] }), unit('h', { kind: 'group', groups: ['g'] })),
	led('a group that is a member of itself', ['g'], unit('g', { kind: 'group', groups: ['g'] })),
	inYear('a unit that begins after the year', ['u'], (plan) => [unit('u', { validFrom: `${year(plan, 1)}-01-01` })]),
	inYear('a unit that begins in a later year, of which no day is known', ['u'], (plan) => [unit('u', { validFrom: year(plan, 1) })]),
	inYear('a unit that begins between two later years', ['u'], (plan) => [unit('u', { validFrom: `${year(plan, 1)}/${year(plan, 2)}` })]),
	inYear('a unit that begins after one of the dates', ['u'], (plan) => [unit('u', { validFrom: `${year(plan, 0)}-12-31` })]),
	inYear('a unit that begins in the month after the last date', ['u'], (plan) => [unit('u', { validFrom: `${year(plan, 0)}-12` })]),
	inYear('a group whose only member begins after the year', ['g'], (plan) => [
		group('g', 'all'),
		unit('u', { groups: ['g'], validFrom: `${year(plan, 1)}-01-01` }),
	]),
	inYear('a group that begins after the year', ['g'], (plan) => [{ ...group('g', 'all'), validFrom: `${year(plan, 1)}-01-01` }, unit('u', { groups: ['g'] })]),
	inYear('a unit that ended before the period', ['u'], (plan) => [unit('u', { validTo: `${year(plan, -1)}-12-31` })]),
	inYear('a unit that ended before the period, of which no successor was found', ['u'], (plan) => [
		unit('u', { validTo: `${year(plan, -1)}-12-31`, noSuccessorFound: text('không rõ') }),
	]),
	inYear('a unit that ended before the last date', ['u'], (plan) => [unit('u', { validTo: `${year(plan, 0)}-01-31`, noSuccessorFound: text('không rõ') })]),
	inYear('a unit whose successor is unknown', ['u'], (plan) => [unit('u', { validTo: `${year(plan, 0)}-01-31`, successors: ['nobody'] })]),
	inYear('a unit whose successor ended, too', ['u'], (plan) => [
		unit('u', { validTo: `${year(plan, -1)}-01-31`, successors: ['v'] }),
		unit('v', { validTo: `${year(plan, -1)}-06-30`, noSuccessorFound: text('không rõ') }),
	]),
	inYear('a unit whose successor begins after the year', ['u'], (plan) => [
		unit('u', { validTo: `${year(plan, -1)}-12-31`, successors: ['v'] }),
		unit('v', { validFrom: `${year(plan, 1)}-01-01` }),
	]),
	inYear('a unit whose successor is a group without members', ['u'], (plan) => [
		unit('u', { validTo: `${year(plan, -1)}-12-31`, successors: ['g'] }),
		group('g'),
	]),
	inYear('units that succeed each other', ['u'], (plan) => [
		unit('u', { validTo: `${year(plan, -1)}-12-31`, successors: ['v'] }),
		unit('v', { validTo: `${year(plan, -1)}-12-31`, successors: ['u'] }),
	]),
	inYear('a group whose members all ended', ['g'], (plan) => [
		group('g', 'all'),
		unit('u', { groups: ['g'], validTo: `${year(plan, -1)}-12-31`, noSuccessorFound: text('không rõ') }),
	]),
	inYear('two leads, each of which lacks another date', ['u', 'v'], (plan) => [
		unit('u', { validFrom: `${year(plan, 1)}-01-01` }),
		unit('v', { validTo: `${year(plan, 0)}-01-31`, noSuccessorFound: text('không rõ') }),
	]),
];

/** The dates. */
const dateWays: Way[] = [
	dated('no duty and no date', [], undefined),
	dated('no duty, and an empty list of dates', [], []),
	...['01-02', '03-16', '06-30', '12-31'].map(
		(end): Way => ({
			what: `no duty, and a milestone on ${end}`,
			change: (given) => ({ ...given, task: { ...given.task, reports: [], dates: [{ name: text('Mốc'), before: `${year(given.plan, 0)}-${end}` }] } }),
		}),
	),
	reporting('duties without a date', ({ before: _, ...duty }) => duty),
	{
		what: 'a duty without a date, and a milestone',
		change: (given) => ({
			...given,
			task: { ...given.task, dates: [{ name: text('Mốc'), before: `${year(given.plan, 0)}-06-01` }] },
			plan: { ...given.plan, reporting: given.plan.reporting.map(({ before: _, ...duty }) => duty) },
		}),
	},
];

/** The task with a body as its lead on whom no duty lies, under duties of which this is said. */
const outside = (what: string, change: (duty: Plan['reporting'][number]) => Plan['reporting'][number], ...units: Unit[]): Way => ({
	what,
	change: ({ task, plan, units: all }) => ({
		task: { ...task, leads: ['outside'], dates: undefined },
		plan: { ...plan, reporting: plan.reporting.map(change) },
		units: [...all, unit('outside'), ...units],
	}),
});
const gathered = (to: string) => (duty: Plan['reporting'][number]) => ({ ...duty, to, compiledFor: ['outside'] });
/** Who owes a report, and to whom. */
const owingWays: Way[] = [
	outside('a lead on whom no duty lies', ({ compiledFor: _, ...duty }) => duty),
	outside('a lead on whom no duty lies, and compiled reports without a date', ({ before: _, ...duty }) => ({ ...duty, compiledFor: ['outside'] })),
	outside('a lead on whom no duty lies, and a receiver that is a group without members', gathered('g'), group('g')),
	outside(
		'a lead on whom no duty lies, and a receiver that had ended',
		gathered('r'),
		unit('r', { validTo: '1999-12-31', noSuccessorFound: text('không rõ') }),
	),
	outside('a lead on whom no duty lies, and a receiver that begins later', gathered('r'), unit('r', { validFrom: '9999' })),
	outside('a lead that receives the only reports that it would owe', ({ compiledFor: _, ...duty }) => ({ ...duty, to: 'outside', from: ['outside'] })),
	outside(
		'a lead that takes the place of the receiver of its reports',
		({ compiledFor: _, ...duty }) => ({ ...duty, to: 'r', from: ['outside'] }),
		unit('r', { validTo: '1999-12-31', successors: ['outside'] }),
	),
	...['a group whose only member receives its reports', 'the receiver of reports, and a group without members'].map(
		(what, at): Way => ({
			what,
			change: ({ task, plan, units }) => ({
				task: { ...task, leads: at === 0 ? ['g'] : ['r', 'g'], dates: undefined },
				plan: { ...plan, reporting: plan.reporting.map(({ compiledFor: _, ...duty }) => ({ ...duty, to: 'r', from: ['r', 'g'] })) },
				units: [...units, group('g'), unit('r', at === 0 ? { groups: ['g'] } : {})],
			}),
		}),
	),
	{
		what: 'a date of its own on which the lead would report to itself',
		change: ({ task, plan, units }) => {
			const before = `${year(plan, 0)}-06-01`;
			return {
				task: { ...task, leads: ['u'], reports: [], dates: [{ name: text('Hạn'), before, to: 'u' }] },
				plan,
				units: [...units, unit('u')],
			};
		},
	},
	{
		what: 'a member of a group that ended before the date and that nobody followed',
		change: ({ task, plan, units }) => ({
			task: { ...task, leads: ['u'], dates: undefined },
			plan: { ...plan, reporting: plan.reporting.map(({ compiledFor: _, ...duty }) => ({ ...duty, from: ['g'] })) },
			units: [...units, { ...group('g'), validTo: '1999-12-31', noSuccessorFound: text('không rõ') }, unit('u', { groups: ['g'] })],
		}),
	},
	{
		what: 'leads of which those that owe the report are a group without members',
		change: ({ task, plan, units }) => ({
			task: { ...task, leads: ['u', 'g'], dates: undefined },
			plan: { ...plan, reporting: plan.reporting.map(({ compiledFor: _, ...duty }) => ({ ...duty, from: ['g'] })) },
			units: [...units, unit('u'), group('g')],
		}),
	},
];

export const ways: Way[] = [...leadWays, ...dateWays, ...owingWays];
