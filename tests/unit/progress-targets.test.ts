/** The values of targets come from the entries alone: each measure, each reporting date, each unit. */
import { describe, expect, it } from 'vitest';
import { goalReached, percent, targetValues } from '../../src/plan/progress.ts';
import type { Register, Target, Unit } from '../../src/plan/schema.ts';
import { drawTarget } from '../../src/plan/target-chart.ts';
import { sample2026, sampleContent } from './progress-forms.ts';
import { body } from './register.ts';

const content = sampleContent();
const { register } = sample2026(content, 'so-van-hoa-mau', 'ca-nam');
const after = '2026-12-20';
const targetOf = (id: string, { targets }: Register = register): Target => {
	const found = targets.find((target) => target.id === id);
	if (!found) throw new Error(id);
	return found;
};
const valuesOf = (id: string, today = after, from = register) => targetValues(from, targetOf(id, from), content, today);
const short = (id: string, today = after, from = register) =>
	valuesOf(id, today, from).map(({ total, units }) => [
		total && `${total.part}/${total.whole}`,
		units.map(({ unit, share }) => `${unit} ${share.part}/${share.whole}`),
	]);

describe('figures that units report', () => {
	it('are added up over units; what was sent back does not count', () => {
		expect(short('nguoi-phat-ngon')).toEqual([
			['1/2', ['so-van-hoa-mau 1/1', 'so-cu-mau 0/1']],
			['2/2', ['so-van-hoa-mau 1/1', 'so-cu-mau 1/1']],
		]);
	});

	it('have a value only where a unit reported one, and name who did not', () => {
		expect(short('so-hoa')).toEqual([
			['3/12', ['so-van-hoa-mau 3/12']],
			['12/12', ['so-van-hoa-mau 12/12']],
		]);
		const lone = { ...register, reports: { ...register.reports, entries: [] } };
		expect(short('tap-huan', after, lone)).toEqual([
			[undefined, []],
			[undefined, []],
		]);
		expect(valuesOf('tap-huan', after, lone)[0]?.silent).toEqual(['cac-so-mau']);
		expect(valuesOf('tap-huan')[0]?.silent).toEqual([]);
	});

	it('of two reports of a unit, that received last counts', () => {
		const entries = register.reports.entries.map((entry) => ({ ...entry }));
		const [first] = entries;
		if (!first) throw new Error('no entry');
		const twice = { ...first, received: '2026-05-25', tasks: ['I.1.b'], figures: [{ target: 'tap-huan', part: 8, whole: 10 }] };
		expect(short('tap-huan', after, { ...register, reports: { ...register.reports, entries: [twice, ...entries] } })[0]).toEqual([
			'8/10',
			['so-van-hoa-mau 8/10'],
		]);
	});
});

describe('a figure of one that another stands for is not added to it', () => {
	const [half, year] = ['sau-thang', 'ca-nam'];
	const made = (units: Unit[], figures: [unit: string, part: number, whole: number, received?: string][], duty = year) => {
		const target = { ...targetOf('tap-huan'), reportedBy: units.map(({ id }) => id) };
		const entries = figures.map(([unit, part, whole, received = '2026-11-20']) => ({
			duty,
			unit,
			received,
			summary: { vi: 'Báo cáo' },
			figures: [{ target: target.id, part, whole }],
			source: ['MAU'],
		}));
		const known = { ...register, units: [...units, ...register.units], targets: [target], reports: { status: { vi: '' }, entries } };
		const found = targetValues(known, target, content, after).find((value) => value.duty.id === duty);
		return [found?.total, found?.units.map(({ unit }) => unit)];
	};
	const old = body('old', { validTo: '2026-06-30', successors: ['new'] });
	const pair = [old, body('new')];

	it('of one that had ended, its successor', () => {
		expect(
			made(pair, [
				['old', 4, 10],
				['new', 6, 10],
			]),
		).toEqual([{ part: 6, whole: 10 }, ['new']]);
		expect(made(pair, [['old', 4, 10]])).toEqual([{ part: 4, whole: 10 }, ['old']]);
	});

	it('of one that had not ended by then, nobody', () => {
		expect(
			made(
				pair,
				[
					['old', 4, 10],
					['new', 6, 10],
				],
				half,
			),
		).toEqual([{ part: 10, whole: 20 }, ['old', 'new']]);
	});

	it('of three merged over several steps, the last', () => {
		const chain = [
			body('a', { validTo: '2026-03-31', successors: ['c'] }),
			body('b', { validTo: '2026-03-31', successors: ['c'] }),
			body('c', { validTo: '2026-06-30', successors: ['d'] }),
			body('d'),
		];
		expect(
			made(chain, [
				['a', 1, 5],
				['b', 1, 5],
				['d', 4, 10],
			]),
		).toEqual([{ part: 4, whole: 10 }, ['d']]);
		expect(
			made(chain, [
				['a', 1, 5],
				['b', 1, 5],
			]),
		).toEqual([{ part: 2, whole: 10 }, ['a', 'b']]);
	});

	it('of a member, its group, also where the group ended and its successor reports', () => {
		const groups = [
			body('g', { kind: 'group', validTo: '2026-06-30', successors: ['h'] }),
			body('h', { kind: 'group' }),
			body('m', { groups: ['g'] }),
			body('n', { groups: ['h'] }),
		];
		expect(
			made(groups, [
				['g', 5, 9],
				['m', 1, 1],
				['n', 1, 1],
			]),
		).toEqual([{ part: 6, whole: 10 }, ['g', 'n']]);
		expect(
			made(groups, [
				['h', 5, 9],
				['m', 1, 1],
				['n', 1, 1],
			]),
		).toEqual([{ part: 5, whole: 9 }, ['h']]);
	});

	it('groups that are members of each other take nothing from each other', () => {
		const circle = [body('x', { kind: 'group', groups: ['y'] }), body('y', { kind: 'group', groups: ['x'] })];
		expect(
			made(circle, [
				['x', 1, 2],
				['y', 1, 2],
			]),
		).toEqual([{ part: 2, whole: 4 }, ['x', 'y']]);
	});

	it('a report received after today is not seen', () => {
		expect(
			made(pair, [
				['old', 4, 10],
				['new', 6, 10, '2026-12-21'],
			]),
		).toEqual([{ part: 4, whole: 10 }, ['old']]);
	});
});

describe('products', () => {
	it('are counted from the start of the plan to the last day for the report, once each', () => {
		expect(short('san-pham')).toEqual([
			['1/5', ['so-van-hoa-mau 0/3', 'so-cu-mau 1/2']],
			['2/8', ['so-van-hoa-mau 1/5', 'so-cu-mau 1/2', 'so-y-te-mau 0/1']],
		]);
		expect(valuesOf('san-pham')[1]?.products).toEqual({ whole: 8, part: 2, minority: 1, foreign: 1, digital: 1 });
	});

	it('after today are not seen yet', () => {
		expect(short('san-pham', '2026-03-31').map(([total]) => total)).toEqual(['1/3', '1/3']);
		expect(valuesOf('san-pham', '2026-03-31').map(({ until }) => until)).toEqual(['2026-03-31', '2026-03-31']);
	});

	it('of another plan do not count', () => {
		const next = content.plans.find(({ plan }) => plan.year === 2027);
		if (!next) throw new Error('2027');
		const target = { ...targetOf('san-pham'), tasks: [] };
		expect(targetValues({ ...next, targets: [target] }, target, content, '2027-12-31').map(({ total }) => total)).toEqual([undefined, undefined]);
	});
});

it('tasks that are reported on are counted by their lead units', () => {
	expect(short('bao-cao')).toEqual([
		['2/2', ['so-van-hoa-mau 1/1', 'so-cu-mau 1/1']],
		['2/3', ['so-van-hoa-mau 1/1', 'so-cu-mau 1/1', 'so-y-te-mau 0/1']],
	]);
});

it('a target without a measure has no value', () => {
	const { measure: _left, ...bare } = targetOf('tap-huan');
	expect(targetValues(register, bare, content, after).every(({ total, units }) => total === undefined && units.length === 0)).toBe(true);
});

it('a share stands to its goal as it is, with the bounds inside', () => {
	const goal = { min: 15, max: 20 };
	expect([14, 15, 20, 21].map((part) => goalReached({ part, whole: 100 }, goal))).toEqual(['below', 'within', 'within', 'above']);
	expect(goalReached({ part: 100, whole: 100 }, { min: 100 })).toBe('within');
	expect(goalReached({ part: 1, whole: 3 }, null)).toBeUndefined();
	expect(percent({ part: 1, whole: 8 })).toBe(12.5);
});

describe('the chart', () => {
	const words = { picture: 'Biểu đồ', date: ({ until }: { until: string }) => until, number: (value: number) => `${value}`, goal: 'Mức' };
	it('has a bar and a label for each date with a value, and a line at each bound', () => {
		const svg = drawTarget(valuesOf('san-pham'), targetOf('san-pham').goal, words) ?? '';
		expect(svg).toContain('aria-label="Biểu đồ"');
		expect(svg).toContain('20 %');
		expect(svg).toContain('25 %');
		expect(svg.match(/stroke-dasharray/g)).toHaveLength(1);
		expect(svg).toContain('2026-05-31');
	});
	it('is not drawn without a value', () => {
		expect(drawTarget(valuesOf('san-pham', '2026-01-01'), { min: 1 }, words)).toBeUndefined();
	});
});
