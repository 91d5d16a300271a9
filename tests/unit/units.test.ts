/** Who answers for whom over time. */
import { describe, expect, it } from 'vitest';
import { agendaOf } from '../../src/plan/ics.ts';
import type { Register } from '../../src/plan/schema.ts';
import { answering, byId, endedBefore, membersOf, succeedsItself, unitsAsOf } from '../../src/plan/units.ts';
import { body, sampleRegister, taskOf, unitOf } from './register.ts';

/** a became b and c in 2025; b became d in 2026. */
const a = body('a', { validTo: '2025-06-30', successors: ['b', 'c'] });
const b = body('b', { validTo: '2026-06-30', successors: ['d'] });
const [c, d] = [body('c'), body('d')];
const history = [d, c, b, a];

const ids = (units: readonly { id: string }[]) => units.map(({ id }) => id);
const answer = (id: string, day: string, units = history) => {
	const index = byId(units);
	const unit = index.get(id);
	return unit ? ids(answering(unit, day, index)) : undefined;
};

describe('who answers for a unit', () => {
	it('is the unit itself up to its last day', () => {
		expect(endedBefore(a, '2025-06-30')).toBe(false);
		expect(answer('a', '2025-06-30')).toEqual(['a']);
	});

	it('is every successor from the day after', () => {
		expect(endedBefore(a, '2025-07-01')).toBe(true);
		expect(answer('a', '2025-07-01')).toEqual(['b', 'c']);
	});

	it('is the successor of the successor once that has ended too', () => {
		expect(answer('a', '2026-07-01')).toEqual(['d', 'c']);
	});

	it('is nobody where no successor is known', () => {
		expect(answer('x', '2026-01-01', [body('x', { validTo: '2025-01-01' })])).toEqual([]);
		expect(answer('x', '2026-01-01', [body('x', { validTo: '2025-01-01', successors: ['gone'] })])).toEqual([]);
	});

	it('is one body where two successors merged again', () => {
		const merged = [a, b, { ...c, validTo: '2026-06-30', successors: ['d'] }, d];
		expect(answer('a', '2026-07-01', merged)).toEqual(['d']);
	});

	it('is shown by the names of the day: itself where none is known that follows', () => {
		const lone = body('x', { validTo: '2025-01-01' });
		expect(ids(unitsAsOf(['a', 'x', 'b', 'nobody'], '2026-01-01', [...history, lone]))).toEqual(['b', 'c', 'x']);
		expect(ids(unitsAsOf(['a', 'x'], '2025-01-01', [...history, lone]))).toEqual(['a', 'x']);
	});

	it('is nobody, and is found, where successors run in a loop', () => {
		const loop = [body('x', { validTo: '2025-01-01', successors: ['y'] }), body('y', { validTo: '2025-01-01', successors: ['x'] })];
		expect(answer('x', '2026-01-01', loop)).toEqual([]);
	});
});

it('a unit succeeds itself only where it is in the loop, not where it leads into one', () => {
	const units = [body('x', { successors: ['y'] }), body('y', { successors: ['z'] }), body('z', { successors: ['y'] }), body('own', { successors: ['own'] })];
	const index = byId(units);
	expect(units.filter((unit) => succeedsItself(unit, index)).map(({ id }) => id)).toEqual(['y', 'z', 'own']);
	expect(history.some((unit) => succeedsItself(unit, byId(history)))).toBe(false);
});

it('only a group has members, in the order of the registry', () => {
	const units = [body('g', { kind: 'group' }), body('m', { groups: ['g'] }), body('n'), body('k', { groups: ['h', 'g'] })];
	expect(units.map((unit) => ids(membersOf(unit, units)))).toEqual([['m', 'k'], [], [], []]);
	expect(membersOf(body('m'), [body('x', { groups: ['m'] })])).toEqual([]);
});

it('where an id stands twice, the first entry counts', () => {
	expect(byId([body('x', { validTo: '2025-01-01' }), body('x')]).get('x')?.validTo).toBe('2025-01-01');
});

describe('the dates of a unit', () => {
	const register = sampleRegister();
	const dates = (id: string, known: Register = register) => agendaOf(unitOf(known, id), known).map((item) => [item.date, ids(item.tasks)]);

	it('are those of tasks that it leads, by name and through its group', () => {
		expect(dates('so-van-hoa-mau')).toEqual([
			['2027-03-16', ['I.1.đ']],
			['2027-06-01', ['I.1.a']],
			['2027-12-01', ['I.1.a', 'I.1.đ']],
		]);
	});

	it('are none where it only coordinates', () => {
		expect(dates('ubnd-mau')).toEqual([]);
		expect(dates('so-cu-mau')).toEqual([]);
	});

	it('are those after a body ended that it succeeds; those before are of that body', () => {
		const old: Register = {
			...register,
			units: register.units.map((unit) => (unit.id === 'so-cu-mau' ? { ...unit, validTo: '2027-06-30', groups: ['cac-so-mau'] } : unit)),
			tasks: [{ ...taskOf(register, 'I.1.a'), leads: ['so-cu-mau'] }],
		};
		expect(dates('so-cu-mau', old)).toEqual([['2027-06-01', ['I.1.a']]]);
		expect(dates('so-van-hoa-mau', old)).toEqual([
			['2027-06-01', []],
			['2027-12-01', ['I.1.a']],
		]);
	});
});
