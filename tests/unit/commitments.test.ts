/** What is published of commitments and of the work in the Council: complete, from both sides, and as old as its sources. */
import { describe, expect, it } from 'vitest';
import { reviewsKind } from '../../src/law/kinds.ts';
import { REVIEWS } from '../../src/law/paths.ts';
import { commitmentKind, initiativeKind } from '../../src/recommendation/commitment-kinds.ts';
import { LEVELS } from '../../src/recommendation/commitment-schema.ts';
import { COMMITMENTS, COUNCIL_WORK } from '../../src/recommendation/paths.ts';
import { contentOnce, siteContent } from './unchanged-content.ts';

const content = contentOnce(siteContent, '2026-11-29');
const commitments = content.served(commitmentKind);
const work = content.served(initiativeKind);

describe('commitments', () => {
	it('cover every level, in the order of the page', () => {
		expect(commitments.length).toBeGreaterThanOrEqual(15);
		const levels = commitments.map(({ level }) => LEVELS.indexOf(level));
		expect(new Set(levels).size).toBe(LEVELS.length);
		expect(levels).toEqual([...levels].sort((a, b) => a - b));
	});

	it('name the eight conventions of the ILO of 1998, two of them without a day of entry into force', () => {
		const ilo = commitments.filter(({ id }) => id.startsWith('ilo-'));
		expect(ilo).toHaveLength(8);
		expect(ilo.filter(({ state }) => state !== 'in-force').map(({ id }) => id)).toEqual(['ilo-105', 'ilo-87']);
	});

	it('call nothing of ASEAN’s declarations binding', () => {
		for (const id of ['tuyen-ngon-asean', 'lao-dong-di-cu-asean', 'moi-truong-asean'])
			expect(commitments.find((one) => one.id === id)?.state).toBe('political');
	});

	it('say what was not found wherever a dialogue has not been heard of for years', () => {
		const silent = commitments.filter((one) => one.id.startsWith('doi-thoai-') && one.asOf < '2025-02');
		expect(silent.length).toBeGreaterThan(0);
		for (const { id, asOf, missing } of silent) expect(missing, `${id}, ${asOf}`).toBeDefined();
	});
});

describe('the work in the Council', () => {
	it('has something of every term, and begins with how it was won', () => {
		const terms = content.served(reviewsKind).council.map(({ term }) => term);
		for (const term of terms) expect(work.filter((one) => one.term === term && one.work === 'candidacy')).toHaveLength(1);
		expect(work.length).toBeGreaterThanOrEqual(12);
	});

	it('gives the number of a resolution only as the Council writes it', () => {
		const symbols = work.flatMap(({ symbol }) => symbol ?? []);
		expect(symbols.length).toBeGreaterThan(0);
		for (const symbol of symbols) expect(symbol).toMatch(/^A\/HRC\/RES\/\d+\/\d+$/);
	});

	it('has pages that links may lead to', () => {
		for (const address of [COMMITMENTS, COUNCIL_WORK, REVIEWS]) expect(content.addresses.has(address)).toBe(true);
	});
});
