/** The hard rule: no plan is published in which a task lacks a responsible unit or a reporting date. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/content/check.ts';
import { breaches } from '../../src/plan/hard-rule.ts';
import type { Plan, Unit } from '../../src/plan/schema.ts';
import { isError } from '../../src/source/report.ts';
import { some, tries } from '../sweep.ts';
import { type Edit, quietDay, withTree } from './broken-tree.ts';
import { sound, tasks } from './hard-rule-plans.ts';
import { type Given, ways } from './hard-rule-ways.ts';

const broken = (given: Given, rule = breaches) => rule(given.task, given.plan, given.units).length > 0;

it('every task that is published keeps the rule', () => {
	expect(tasks.length).toBeGreaterThan(28);
	expect(tasks.filter((given) => broken(given)).map(({ task }) => task.id)).toEqual([]);
});

describe('every task is refused', () => {
	it.each(ways)('$what', ({ change }) => {
		expect(tasks.filter((given) => !broken(change(given))).map(({ task }) => task.id)).toEqual([]);
	});
});

describe('the check refuses, whatever stands in the files', () => {
	const plan = 'plan/2027/plan.yaml';
	const units = 'plan/2027/units.yaml';
	const second = 'plan/2027/tasks/i-1-dd.yaml';
	const member = '  groups: [cac-so-mau]\n';
	const lead = '  - so-van-hoa-mau\n';
	const first = 'plan/2027/tasks/i-1-a.yaml';
	const name = 'vi: Sở Văn hóa Tỉnh Mẫu';
	const invisible = [
		'\\u200b',
		'\\u200b\\u200d',
		'\\u2060',
		'\\ufeff',
		'\\u00ad',
		'\\u061c',
		'\\u202e',
		'\\u2066\\u2069',
		'\\u180e',
		'\\u115f',
		'\\u3164',
		'\\uffa0',
		'\\u2800',
		'\\u00a0',
		'\\u2003',
		'\\u3000',
		'\\u2028',
		'\\u034f',
		'\\ufe0f',
		'\\U000e0020',
		'\\u0007',
		'\\x85',
	];
	const texts: [string, Edit[]][] = [
		...invisible.map((code): [string, Edit[]] => [`a unit named ${code}`, [{ in: units, from: name, to: `vi: "${code}"` }]]),
		['a unit named by blanks', [{ in: units, from: name, to: 'vi: "   "' }]],
		['a unit without a name', [{ in: units, from: name, to: 'vi:' }]],
		['leads left empty', [{ in: first, from: `leads:\n${lead}`, to: 'leads:\n' }]],
		['leads: null', [{ in: first, from: `leads:\n${lead}`, to: 'leads: null\n' }]],
		['leads: ~ of a text', [{ in: first, from: `leads:\n${lead}`, to: 'leads: so-van-hoa-mau\n' }]],
		['no key leads', [{ in: first, from: `leads:\n${lead}`, to: '' }]],
		['a lead that is an empty text', [{ in: first, from: lead, to: "  - ''\n" }]],
		['a lead that nobody knows', [{ in: first, from: lead, to: '  - so-khong-co\n' }]],
		['a lead in other letters', [{ in: first, from: lead, to: '  - Sở Văn hóa\n' }]],
		['a lead with a blank that nobody sees', [{ in: first, from: lead, to: '  - "so-van-hoa-mau\\u200b"\n' }]],
		['an alias for leads that are nobody', [{ in: first, from: `leads:\n${lead}`, to: 'leads: &nobody []\n' }]],
		['reports: []', [{ in: first, from: 'reports:\n  - sau-thang\n  - ca-nam\n', to: 'reports: []\n' }]],
		['a duty that nobody knows', [{ in: first, from: '  - sau-thang\n  - ca-nam\n', to: '  - quy-ba\n' }]],
		['a duty on request alone', [{ in: first, from: '  - sau-thang\n  - ca-nam\n', to: '  - dot-xuat\n' }]],
		['a milestone alone', [{ in: second, from: 'reports:\n  - ca-nam\n', to: 'reports: []\n' }]],
		['a group without members', [{ in: units, from: member, to: '' }]],
		['a report due on the first day of the period: its last day lies before', [{ in: plan, from: 'before: 2027-06-01', to: 'before: 2027-01-01' }]],
		['a report due before the period', [{ in: plan, from: 'before: 2027-06-01', to: 'before: 2026-06-01' }]],
		['a report due long after the period', [{ in: plan, from: 'before: 2027-12-01', to: 'before: 2028-12-01' }]],
		['a report due on a day that is none', [{ in: plan, from: 'before: 2027-12-01', to: 'before: 2027-02-30' }]],
		['a report due on no day', [{ in: plan, from: 'before: 2027-12-01', to: 'before:' }]],
		['a milestone after the period', [{ in: second, from: 'before: 2027-03-16', to: 'before: 2028-01-02' }]],
		['a date with a receiver that nobody knows', [{ in: second, from: 'before: 2027-03-16', to: 'before: 2027-03-16\n    to: so-khong-co' }]],
		['the file of the task is missing', [{ remove: first }]],
		['the file of the units is missing', [{ remove: units }]],
		['the file of the units is empty', [{ write: units, text: '' }]],
		['the file of the plan is missing', [{ remove: plan }]],
		['the file of the task is empty', [{ write: first, text: '' }]],
	];
	it.each(texts)('%s', (_, edits) => {
		expect(withTree(edits, (folder) => check(folder, quietDay).problems).filter(isError)).not.toEqual([]);
	});

	it.each([
		['no key reports: its dates are those that its leads owe', [{ in: first, from: 'reports:\n  - sau-thang\n  - ca-nam\n', to: '' }]],
		[
			'a lead on whom no duty lies, where the receiver reports from what it gathered',
			[
				{
					in: first,
					from: `leads:\n${lead}coordinators:\n  - ubnd-mau\nreports:\n  - sau-thang\n  - ca-nam\n`,
					to: 'leads:\n  - ubnd-mau\ncoordinators: []\n',
				},
				{ in: plan, from: '    from: [cac-so-mau]\n    note:', to: '    from: [cac-so-mau]\n    compiledFor: [so-cu-mau]\n    note:' },
			],
		],
		['a report on the year that is due after New Year', [{ in: plan, from: 'before: 2027-12-01', to: 'before: 2028-01-15' }]],
		['a milestone on the last day of the year', [{ in: second, from: 'before: 2027-03-16', to: 'before: 2028-01-01' }]],
		[
			'a date of the task’s own with a receiver, in place of the plan’s duties',
			[
				{ in: second, from: 'reports:\n  - ca-nam\n', to: 'reports: []\n' },
				{ in: second, from: 'before: 2027-03-16', to: 'before: 2027-03-16\n    to: ubnd-mau' },
			],
		],
		[
			'a lead that ended and has a successor',
			[
				{ in: first, from: lead, to: '  - so-cu-mau\n' },
				{ in: units, from: '  validTo: 2027-02-28\n', to: '  groups: [cac-so-mau]\n  validTo: 2027-02-28\n' },
			],
		],
	] as [string, Edit[]][])('but takes %s', (_, edits) => {
		expect(withTree(edits, (folder) => check(folder, quietDay).problems).filter(isError)).toEqual([]);
	});
});

it('plans that keep the rule are taken; broken in any way, they are not', () => {
	fc.assert(
		fc.property(sound, fc.constantFrom(...ways), (given, { change }) => {
			expect(broken(given)).toBe(false);
			expect(broken(change(given))).toBe(true);
		}),
		{ numRuns: tries(2000), seed: 20_270_115 },
	);
});

describe('each condition of the rule is proved: without it a verdict is wrong', () => {
	const plan = join(import.meta.dirname, '../../src/plan');
	const [rule, dates, owing, units] = ['hard-rule.ts', 'calendar.ts', 'owing.ts', 'units.ts'];
	const mutants: [string, string, string][] = [
		[rule, 'if (task.leads.length === 0)', 'if (false)'],
		[rule, '(hasDate(task, plan) ? [] :', '(true ? [] :'],
		[rule, '(hasDate(task, plan) ? [] :', '(false ? [] :'],
		[rule, 'dates.length === 0 && isSure', 'false'],
		[rule, 'dates.length === 0 && isSure', 'dates.length === 0'],
		[rule, '!date && first && isSure && !dates', 'first && isSure && !dates'],
		[rule, '!date && first && isSure && !dates', '!date && first && !dates'],
		[rule, '!dates.some((one) => isReported(one, units))', 'false'],
		[rule, '!dates.some((one) => isReported(one, units))', '!dates.every((one) => isReported(one, units))'],
		[rule, 'owersOn(date, units).some(isBody)', 'owersOn(date, units).length > 0'],
		[rule, 'owersOn(date, units).some(isBody)', 'owersOn({ ...date, to: undefined }, units).some(isBody)'],
		[dates, 'owing(from, lastDay, units, to).filter((unit) => owers.includes(unit))', 'owing(from, lastDay, units, to)'],
		[dates, 'owing(from, lastDay, units, to).filter', 'owing(from, lastDay, units).filter'],
		[rule, 'return compiledFor.length > 0 && to', 'return to'],
		[rule, 'heldBy([to], lastDay, units).some(isBody)', 'true'],
		[rule, '[...from, to]', 'from'],
		[rule, '[...from, to]', '[to]'],
		[dates, 'within(task.leads, from, units)', 'task.leads'],
		[dates, 'from.length + compiledFor.length > 0', 'true'],
		[dates, 'from.length + compiledFor.length > 0', 'from.length > 0'],
		[dates, 'task.reports?.includes(duty.id) === false ? [] :', 'false ? [] :'],
		[dates, 'if (before === undefined) return [];', ''],
		[dates, 'owersOn(due, units).length === 0 && ', 'false && '],
		[dates, '&& owersOn({ ...due, to: undefined }, units).length > 0', ''],
		[owing, '!receives(unit, to, day, units));\n}\n\n/** True', 'true);\n}\n\n/** True'],
		[owing, 'heldBy([to], day, units).includes(unit)', 'unit.id === to'],
		[owing, 'if (named.has(unit)) found.add(id);', 'if (from.includes(id)) found.add(id);'],
		[owing, 'else for (const member of membersOf(unit, units)) open.push(member.id);', ''],
		[rule, '!unknownDuty && ', ''],
		[rule, 'task.leads.every(isKnown)', 'true'],
		[rule, 'if (date) found', 'if (false) found'],
		[rule, 'filter(({ to }) => to !== undefined)', 'filter(() => true)'],
		[rule, '!heldBy([lead], lastDay, units).some(isBody)', 'false'],
		[rule, "kind !== 'group'", 'true'],
		[rule, 'failures.includes(-1)', 'false'],
		[rule, 'failures.includes(-1)', 'failures[0] === -1'],
		[rule, 'Math.max(...failures)', 'Math.min(...failures)'],
		[owing, 'if (endedBefore(unit, day)) {', 'if (false) {'],
		[owing, 'for (const next of unit.successors ?? []) open.push(next);', ''],
		[owing, 'for (const next of unit.successors ?? []) open.push(next);', 'holders.add(unit);'],
		[owing, '!beginsAfter(unit, day)', 'true'],
		[owing, 'holders.add(unit);\n\t\t\tfor (const member of membersOf(unit, units)) open.push(member.id);', 'holders.add(unit);'],
		[
			owing,
			'holders.add(unit);\n\t\t\tfor (const member of membersOf(unit, units)) open.push(member.id);',
			'for (const one of [unit, ...membersOf(unit, units)]) holders.add(one);',
		],
		[units, "validFrom?.split('/')", 'validFrom?.split(0)'],
		[units, 'first > day', 'first >= day'],
		[units, 'unit.validTo < day', 'unit.validTo <= day'],
	];

	/** All that is known to keep the rule or to break it. */
	const all = (() => {
		const unknown = tasks.flatMap((given) => [
			{ ...given, task: { ...given.task, leads: ['nobody'] } },
			{ ...given, task: { ...given.task, reports: ['no-duty'], dates: undefined } },
			{ ...given, task: { ...given.task, leads: [], reports: ['no-duty'], dates: undefined } },
			{ ...given, plan: { ...given.plan, reporting: given.plan.reporting.map((duty) => ({ ...duty, from: ['nobody'] })) } },
			{ ...given, plan: { ...given.plan, reporting: given.plan.reporting.map((duty) => ({ ...duty, to: 'nobody' })) } },
		]);
		const made = fc.sample(sound, { numRuns: 200, seed: 1 });
		return [...tasks, ...made, ...unknown, ...ways.flatMap(({ change }) => [...tasks, ...made.slice(0, 20)].map(change)), ...borders()];
	})();
	/** What a rule says of one of them. */
	const verdict = (rule: typeof breaches, { task, plan, units }: Given) => {
		try {
			return JSON.stringify(rule(task, plan, units));
		} catch (error) {
			return `${error}`;
		}
	};
	const right = all.map((given) => verdict(breaches, given));

	it.each(some(mutants, 30))('%s: %s → %s', async (file, from, to) => {
		const folder = mkdtempSync(join(tmpdir(), 'mutant-'));
		const local = [rule, dates, owing, units];
		const away = (text: string) =>
			text
				.replaceAll(/from '\.\/([^']+)'/g, (all, name) => (local.includes(name) ? all : `from '${join(plan, name)}'`))
				.replaceAll("from '../", `from '${plan}/../`);
		for (const name of local) {
			const source = readFileSync(join(plan, name), 'utf8');
			if (name === file) expect(source.split(from).length, 'the mutated text stands once').toBe(2);
			writeFileSync(join(folder, name), away(name === file ? source.replace(from, () => to) : source));
		}
		const { breaches: changed } = (await import(/* @vite-ignore */ pathToFileURL(join(folder, rule)).href)) as { breaches: typeof breaches };
		// The first that it judges otherwise tells it apart.
		const isTold = all.some((given, index) => verdict(changed, given) !== right[index]);
		rmSync(folder, { recursive: true });
		expect(isTold).toBe(true);
	});
});

/** Units on the edge of their time: the first day, the last day, a month or a year that a source gives. */
function borders(): Given[] {
	const [{ task, plan, units }] = tasks as [Given];
	const lastDays = plan.reporting.flatMap(({ id, before }) =>
		before && task.reports?.includes(id) !== false ? [new Date(Date.parse(before) - 86_400_000).toISOString().slice(0, 10)] : [],
	);
	const [earliest = ''] = lastDays.sort();
	const on = (...from: string[]): Plan => ({ ...plan, reporting: plan.reporting.map((duty) => ({ ...duty, from })) });
	const at = (validFrom: string): Given => ({
		plan: on('edge'),
		task: { ...task, leads: ['edge'] },
		units: [...units, { id: 'edge', name: { vi: 'Cơ quan mẫu' }, kind: 'department', source: ['MAU'], validFrom }],
	});
	// Of two leads that both fail, the one that lasts longer tells the date.
	const made = (id: string, more: Partial<Unit>): Unit => ({ id, name: { vi: 'Cơ quan mẫu' }, kind: 'department', source: ['MAU'], ...more });
	const two = [made('late', { validFrom: '9999' }), made('ends', { validTo: earliest, noSuccessorFound: { vi: 'không rõ' } })];
	return [
		...[earliest, earliest.slice(0, 7), earliest.slice(0, 4), `${earliest.slice(0, 7)}/${earliest.slice(0, 4)}`].map(at),
		{ plan: on('late', 'ends'), task: { ...task, leads: ['late', 'ends'] }, units: [...units, ...two] },
		// On one of its two dates those that owe the report are a group without members: the other is enough.
		{
			plan: { ...plan, reporting: plan.reporting.map((duty, index) => ({ ...duty, from: [index === 0 ? 'nobody-known' : 'body'] })) },
			task: { ...task, leads: ['body', 'nobody-known'] },
			units: [...units, made('body', {}), made('nobody-known', { kind: 'group' })],
		},
	];
}

it('a unit is there from its first day on; of a month or a year the first day counts', () => {
	expect(borders().map((given) => broken(given))).toEqual([false, false, false, false, true, false]);
});
