import { describe, expect, it } from 'vitest';
import { spread } from '../../src/law/check.ts';
import { conventionKind } from '../../src/law/kinds.ts';
import { latestReview, milestones, rightsOfArticle, rightsOfLaw, rightsOfProvision } from '../../src/law/relations.ts';
import type { Convention, Right } from '../../src/law/schema.ts';
import { province, quietDay } from './broken-tree.ts';
import { contentOnce } from './unchanged-content.ts';

describe('an article reference', () => {
	it.each([
		['6', [6]],
		['6-8', [6, 7, 8]],
		['44-45', [44, 45]],
		['2(3)', [2]],
		['7-7', [7]],
	])('%s stands for its numbers', (article, numbers) => expect(spread(article)).toEqual(numbers));
});

const right = (id: string, constitution: string[], conventions: Right['conventions'], laws: string[] = []): Right => ({
	id,
	name: { vi: id },
	meaning: { vi: id },
	constitution,
	laws: laws.map((law) => ({ law })),
	conventions,
	groups: [],
	source: ['HP'],
});
const rights = [
	right(
		'binh-dang',
		['16', '26'],
		[
			{ convention: 'ICERD', articles: ['1-2', '5'] },
			{ convention: 'CEDAW', articles: ['15'] },
		],
		['luat-a'],
	),
	right('bieu-dat', ['25'], [{ convention: 'ICCPR', articles: ['19(2)'] }], ['luat-a', 'luat-b']),
	right('giao-duc', ['37-39'], [{ convention: 'ICERD', articles: ['5-7'] }]),
];
const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);

describe('the rights', () => {
	it('that an article of a convention stands for, inside ranges too', () => {
		expect(ids(rightsOfArticle(rights, 'ICERD', 5))).toEqual(['binh-dang', 'giao-duc']);
		expect(ids(rightsOfArticle(rights, 'ICERD', 6))).toEqual(['giao-duc']);
		expect(ids(rightsOfArticle(rights, 'ICCPR', 19))).toEqual(['bieu-dat']);
	});

	it('are none for the same article of another convention, or one between the named', () => {
		expect(rightsOfArticle(rights, 'CEDAW', 5)).toEqual([]);
		expect(rightsOfArticle(rights, 'ICERD', 3)).toEqual([]);
		expect(rightsOfArticle(rights, 'ICERD', 12)).toEqual([]);
	});

	it('that a law carries out', () => {
		expect(ids(rightsOfLaw(rights, 'luat-a'))).toEqual(['binh-dang', 'bieu-dat']);
		expect(rightsOfLaw(rights, 'luat')).toEqual([]);
	});

	it('that an article of the Constitution declares, whichever of the two is a range', () => {
		expect(ids(rightsOfProvision(rights, '38'))).toEqual(['giao-duc']);
		expect(ids(rightsOfProvision(rights, '25-26'))).toEqual(['binh-dang', 'bieu-dat']);
		expect(rightsOfProvision(rights, '17-24')).toEqual([]);
	});
});

describe('a convention', () => {
	const [sample] = contentOnce(province, quietDay).all(conventionKind);
	if (!sample) throw new Error('the sample province has a convention');
	const report = (considered?: string): Convention['reports'][number] => ({
		name: { vi: 'Báo cáo' },
		source: ['OHCHR'],
		...(considered ? { considered } : {}),
	});

	it('has its dates in order of time', () => {
		expect(milestones(sample.data)).toEqual([
			{ date: '1965-12-21', what: 'adopted' },
			{ date: '1969-01-04', what: 'in-force' },
			{ date: '1982-06-09', what: 'joined' },
		]);
	});

	it('has its signature among them where it was signed', () => {
		const signed = { ...sample.data, vietNam: { ...sample.data.vietNam, signature: { date: '1980-07-29', source: ['OHCHR'] } } };
		expect(milestones(signed).map(({ what }) => what)).toEqual(['adopted', 'in-force', 'signed', 'joined']);
	});

	it('has as its latest review the last that was considered, wherever it stands in the list', () => {
		const reports = [report('2012-02-21/2012-02-22'), report('2023-11-29'), report(), report('1983')];
		expect(latestReview({ ...sample.data, reports })?.considered).toBe('2023-11-29');
		expect(latestReview({ ...sample.data, reports: [report()] })).toBeUndefined();
	});
});
