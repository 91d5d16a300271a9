/** A report is owed by those whom its duty names, and by nobody else: neither by every lead of a task nor by who gathers the reports. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/content/check.ts';
import { planKind } from '../../src/plan/kinds.ts';
import { datedDuties } from '../../src/plan/paths.ts';
import { reporters } from '../../src/plan/reporting.ts';

const today = '2026-12-01';

describe('the plan of 2025', () => {
	const register = check(join(import.meta.dirname, '../../content'), today)
		.content.served(planKind)
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
});
