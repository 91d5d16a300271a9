/** How an instrument stands on a day, and how long a check may be relied on. */
import { describe, expect, it } from 'vitest';
import { checkLaws } from '../../src/law/check-laws.ts';
import type { Law } from '../../src/law/schema.ts';
import { datesOf, hasCome, standingOf } from '../../src/law/standing.ts';
import { earliest, latest } from '../../src/source/fields.ts';
import { isRecheckDue, recheckBy } from '../../src/source/recheck.ts';

const law = (id: string, more: Partial<Law> = {}): Law => ({
	id,
	kind: 'law',
	name: { vi: id },
	number: null,
	adopted: '2016-04-05',
	effective: '2017-01-01',
	summary: { vi: id },
	source: ['HP'],
	...more,
});
const checked = (state: NonNullable<Law['status']>['state'], checkedOn = '2026-11-29'): Pick<Law, 'status'> => ({
	status: { state, checkedOn, source: ['HP'] },
});
const amendment = (by: NonNullable<Law['amendedBy']>[number]['law'], dates: { adopted?: string; effective?: string } = {}) => ({
	law: by,
	change: { vi: 'Sửa.' },
	source: ['HP'],
	...dates,
});
const stateOf = (one: Law, today: string, laws: readonly Law[] = [one]) => standingOf(one, laws, today).state;

describe('a check', () => {
	it.each([
		['law-status', '2026-11-29', '2027-02-28'],
		['law-status', '2027-11-30', '2028-02-29'],
		['law-status', '2026-08-15', '2026-11-15'],
		['help-line', '2026-08-31', '2027-02-28'],
		['treaty-status', '2028-02-29', '2029-02-28'],
	] as const)('of %s on %s may be relied on until %s', (kind, day, last) => {
		expect(recheckBy(kind, day)).toBe(last);
		expect(isRecheckDue(kind, day, last)).toBe(false);
		const next = new Date(Date.parse(last) + 86_400_000).toISOString().slice(0, 10);
		expect(isRecheckDue(kind, day, next)).toBe(true);
	});
});

describe('a date that is not exact', () => {
	it.each([
		['2025', '2025-01-01', '2025-12-31'],
		['2025-12', '2025-12-01', '2025-12-31'],
		['2025-12-10', '2025-12-10', '2025-12-10'],
		['2025-02/2025-06', '2025-02-01', '2025-06-31'],
	])('%s may mean %s to %s', (date, first, last) => {
		expect(earliest(date)).toBe(first);
		expect(latest(date)).toBe(last);
	});
});

describe('how an instrument stands', () => {
	it('is not known while nobody has checked, whatever its dates are', () => {
		expect(standingOf(law('a'), [], '2026-11-29')).toEqual({ state: 'not-known', overdue: false });
		expect(stateOf(law('a', { amendedBy: [amendment('b', { effective: '2020-01-01' })] }), '2026-11-29')).toBe('not-known');
	});

	it('is what was found, with the day of the check and not that of the build', () => {
		expect(standingOf(law('a', checked('in-force')), [], '2027-01-15')).toEqual({
			state: 'in-force',
			checkedOn: '2026-11-29',
			recheckBy: '2027-02-28',
			overdue: false,
		});
	});

	it('says that the check is too old, and goes on saying of which day it is', () => {
		expect(standingOf(law('a', checked('in-force')), [], '2027-03-01')).toMatchObject({ state: 'in-force', checkedOn: '2026-11-29', overdue: true });
	});

	it('needs no further check once it has ended', () => {
		for (const state of ['replaced', 'ended', 'passed'] as const)
			expect(standingOf(law('a', checked(state)), [], '2040-01-01')).toEqual({ state, checkedOn: '2026-11-29', overdue: false });
	});

	it('is replaced from the first day of what replaces it, and not before', () => {
		const old = law('cu', { ...checked('in-force'), replacedBy: { law: 'moi', from: '2027-03-01', source: ['HP'] } });
		expect(stateOf(old, '2027-02-28')).toBe('in-force');
		expect(standingOf(old, [old], '2027-03-01')).toMatchObject({ state: 'replaced', checkedOn: '2026-11-29' });
	});

	it('is replaced on that day too where it was not known before', () => {
		const replacedBy = { law: 'moi', from: '2027-03-01', source: ['HP'] };
		expect(stateOf(law('cu', { replacedBy }), '2027-02-28')).toBe('not-known');
		expect(stateOf(law('cu', { replacedBy }), '2027-03-01')).toBe('replaced');
		expect(stateOf(law('cu', { ...checked('not-known'), replacedBy }), '2027-03-01')).toBe('replaced');
	});

	it('stays as it is where it had ended before', () => {
		expect(stateOf(law('a', { ...checked('ended'), replacedBy: { law: 'b', from: '2026-12-01', source: ['HP'] } }), '2027-01-01')).toBe('ended');
	});

	it('is in force from its own day of effect', () => {
		const young = law('moi', { ...checked('not-yet-in-force'), effective: '2027-01-01' });
		expect(stateOf(young, '2026-12-31')).toBe('not-yet-in-force');
		expect(stateOf(young, '2027-01-01')).toBe('in-force');
		expect(stateOf({ ...young, effective: '2027' }, '2027-12-30')).toBe('not-yet-in-force');
		expect(stateOf({ ...young, effective: null }, '2040-01-01')).toBe('not-yet-in-force');
	});

	it('is amended from the day of effect of an amendment', () => {
		const amended = law('a', { ...checked('in-force'), amendedBy: [amendment({ vi: 'Luật 1/2026/QH16' }, { effective: '2027-01-01' })] });
		expect(stateOf(amended, '2026-12-31')).toBe('in-force');
		expect(stateOf(amended, '2027-01-01')).toBe('amended');
	});

	it('takes the dates of an amendment from its page, where it names none itself', () => {
		const page = law('sua', { adopted: '2026-12-10', effective: '2027-07-01' });
		const amended = law('a', { ...checked('in-force'), amendedBy: [amendment('sua')] });
		expect(datesOf(amendment('sua'), [page])).toEqual({ adopted: '2026-12-10', effective: '2027-07-01' });
		expect(datesOf(amendment('sua', { effective: '2027-01-01' }), [page]).effective).toBe('2027-01-01');
		expect(stateOf(amended, '2027-06-30', [amended, page])).toBe('in-force');
		expect(stateOf(amended, '2027-07-01', [amended, page])).toBe('amended');
	});

	it('is not changed by an amendment of which no day of effect is known', () => {
		expect(hasCome(amendment({ vi: 'Luật 1/2026/QH16' }, { adopted: '2026-04-23' }), [], '2040-01-01')).toBe(false);
	});

	it('of a bill is passed from the day on which it became a law', () => {
		const bill = law('du-thao', { kind: 'draft', effective: null, ...checked('draft'), replacedBy: { law: 'moi', from: '2026-12-10', source: ['HP'] } });
		expect(stateOf(bill, '2026-12-09')).toBe('draft');
		expect(stateOf(bill, '2026-12-10')).toBe('passed');
	});
});

describe('what the check says of a law', () => {
	const kindsFor = (one: Law, today = '2026-11-29') => {
		const place = () => ({ file: `content/laws/${one.id}.yaml`, line: 1, column: 1 });
		return checkLaws([{ data: one, file: place().file, place }], today).map(({ kind }) => kind);
	};
	const by = { vi: 'Luật 1/2026/QH16' };

	it.each<[string, Partial<Law>]>([
		['an amendment of the year of adoption', { ...checked('amended'), amendedBy: [amendment(by, { adopted: '2016', effective: '2017-02-01' })] }],
		['an amendment of which no day of effect is known', { ...checked('amended'), amendedBy: [amendment(by, { adopted: '2026-04-23' })] }],
		['one that may have come into effect by then', { ...checked('amended'), amendedBy: [amendment(by, { effective: '2026' })] }],
		['one that may not have come by then', { ...checked('in-force'), amendedBy: [amendment(by, { effective: '2026' })] }],
		['its first day as the day of the check', { ...checked('in-force'), effective: '2026-11-29' }],
		['the day before that', { ...checked('not-yet-in-force'), effective: '2026-11-30' }],
		['a day of effect that is not known', { ...checked('not-yet-in-force'), effective: null }],
		['a successor to come', { ...checked('in-force'), replacedBy: { law: by, from: '2026-11-30', source: ['HP'] } }],
		['one that is there', { ...checked('replaced'), replacedBy: { law: by, from: '2026-11-29', source: ['HP'] } }],
		['that it had ended before something took its place', { ...checked('ended'), replacedBy: { law: by, from: '2026-01-01', source: ['HP'] } }],
		['since when it has ended', { status: { state: 'ended', checkedOn: '2026-11-29', since: '2025-12-31', source: ['HP'] } }],
		['a bill of which nothing is known', { ...checked('not-known'), kind: 'draft', effective: null }],
	])('is nothing: %s', (_what, more) => expect(kindsFor(law('a', more))).toEqual([]));

	it.each<[string, Partial<Law>]>([
		['amended-by-nothing', { ...checked('amended'), amendedBy: [amendment(by, { effective: '2026-11-30' })] }],
		['not-yet-by-then', { ...checked('in-force'), effective: '2026-11-30' }],
		['in-force-by-then', { ...checked('not-yet-in-force'), effective: '2026-11-29' }],
		['state-of-bill', { ...checked('amended'), kind: 'draft', amendedBy: [amendment(by, { effective: '2026-01-01' })] }],
		['replaced-by-then', { ...checked('not-known'), replacedBy: { law: by, from: '2026-11-29', source: ['HP'] } }],
	])('%s, at the border of its day', (kind, more) => expect(kindsFor(law('a', more))).toEqual([kind]));

	it('asks for a new check only while one is needed', () => {
		expect(kindsFor(law('a', checked('amended')), '2027-03-01')).toContain('law-recheck');
		expect(kindsFor(law('a', checked('ended')), '2037-03-01')).toEqual([]);
	});
});
