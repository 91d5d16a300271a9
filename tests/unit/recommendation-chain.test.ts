/** The chain of a recommendation: which stations it has, in which order, and where they lead. */
import { describe, expect, it } from 'vitest';
import { check } from '../../src/content/check.ts';
import { lawKind, rightKind } from '../../src/law/kinds.ts';
import { planKind } from '../../src/plan/kinds.ts';
import { chainOf, type Known, named, taskNamed } from '../../src/recommendation/chain.ts';
import { bodyKind, documentKind } from '../../src/recommendation/kinds.ts';
import { type Listed, listed } from '../../src/recommendation/register.ts';
import { indicatorKind } from '../../src/results/kinds.ts';
import type { Content } from '../../src/source/kind.ts';
import { province, quietDay } from './broken-tree.ts';
import { recommendation, registerOf } from './recommendation-samples.ts';

const known: Known = {
	rights: [{ id: 'giao-duc', name: { vi: 'Giáo dục' } }],
	laws: [{ id: 'luat-tre-em', name: { vi: 'Luật Trẻ em' } }],
	bodies: [{ id: 'bo-mau', name: { vi: 'Bộ Mẫu' } }],
	plans: [
		{ plan: { year: 2026 }, tasks: [{ id: 'IV.3.d', title: { vi: 'Năm sau' }, leads: [] }], units: [] },
		{
			plan: { year: 2025 },
			tasks: [{ id: 'IV.3.đ', title: { vi: 'Nhiệm vụ' }, leads: ['so-mau', 'khong-co'] }],
			units: [{ id: 'so-mau', name: { vi: 'Sở Mẫu của tỉnh' }, short: { vi: 'Sở Mẫu' } }],
		},
	],
	results: [{ id: 'so-hoc-sinh', title: { vi: 'Số học sinh' } }],
};
const claim = { text: { vi: 'Đã làm' }, source: ['MAU'] };
const chain = (more: Parameters<typeof recommendation>[1]) => {
	const [only] = registerOf(recommendation('143-1', more));
	return chainOf(only as Listed, known);
};

describe('a chain', () => {
	it('has six stations in order, and those that were not found lead nowhere', () => {
		const stations = chain({ rights: [] });
		expect(stations.map(({ kind }) => kind)).toEqual(['recommendation', 'right', 'law', 'lead', 'task', 'result']);
		expect(stations.map(({ links }) => links.length)).toEqual([1, 0, 0, 0, 0, 0]);
	});
	it('leads to the page of each thing that the recommendation names', () => {
		const stations = chain({ laws: ['luat-tre-em'], leads: ['bo-mau'], tasks: ['2025/IV.3.đ'], indicators: ['so-hoc-sinh'] });
		expect(stations.flatMap(({ links }) => links.map(({ path }) => path))).toEqual([
			'/khuyen-nghi/upr-2/#143-1',
			'/quyen/giao-duc/',
			'/chinh-sach/luat/luat-tre-em/',
			'/khuyen-nghi/#co-quan-bo-mau',
			'/ke-hoach/2025/nhiem-vu/iv-3-dd/',
			'/ke-hoach/2025/don-vi/so-mau/',
			'/ket-qua/so-hoc-sinh/',
		]);
	});
	it('ends with what was published since and with what a judgement rests on', () => {
		const published = [{ side: 'state' as const, who: { vi: 'Bộ Mẫu' }, ...claim }];
		const completion = { level: 'limited' as const, by: { vi: 'Ban biên tập' }, on: '2026-11-20', basis: [claim] };
		expect(
			chain({ published, completion })
				.at(-1)
				?.links.map(({ path }) => path),
		).toEqual(['/khuyen-nghi/upr-2/143-1/#da-cong-bo', '/khuyen-nghi/upr-2/143-1/#muc-thuc-hien']);
	});
	it('says in which part of the page all links of a station stand', () => {
		const parts = chain({ leads: ['bo-mau'], laws: ['luat-tre-em'] }).map(({ kind, section }) => [kind, section]);
		expect(Object.fromEntries(parts)).toMatchObject({ law: 'lien-quan', lead: 'chu-tri', task: 'lien-quan' });
	});
	it('has no result where somebody looked and found nothing', () => {
		const completion = { level: 'none-found' as const, by: { vi: 'Ban biên tập' }, on: '2026-11-20', searched: { vi: 'Công báo' } };
		expect(chain({ completion }).at(-1)?.links).toEqual([]);
	});
	it('names the unit that leads on a task behind the task, by its short name', () => {
		const task = chain({ tasks: ['2025/IV.3.đ'] }).find(({ kind }) => kind === 'task');
		expect(task?.links.map(({ name, leads }) => ['vi' in name && name.vi, leads])).toEqual([
			['Nhiệm vụ', undefined],
			['Sở Mẫu', true],
		]);
	});
	it('names a task of the plan of its year only', () => {
		expect(taskNamed('2025/IV.3.d', known.plans)).toBeUndefined();
		expect(taskNamed('2026/IV.3.d', known.plans)?.task.title.vi).toBe('Năm sau');
	});
	it('keeps the order in which things are named', () => {
		expect(named(['b', 'x', 'a'], [{ id: 'a' }, { id: 'b' }])).toEqual([{ id: 'b' }, { id: 'a' }]);
	});
});

describe.each([
	['the site', 'content', undefined],
	['the sample province', province, quietDay],
])('every station of %s', (_name, folder, day) => {
	const { content } = check(folder, day ?? '2026-11-29');
	it('leads to a page that is there', () => {
		const all = listed(content.served(documentKind));
		expect(all.length).toBeGreaterThan(0);
		const lost = all.flatMap((one) => chainOf(one, everything(content)).flatMap(({ kind, links }) => links.map(({ path }) => ({ kind, path, one: one.path }))));
		expect(lost.filter(({ path }) => !content.addresses.has(path.split('#')[0] ?? ''))).toEqual([]);
	});
});

function everything(content: Content): Known {
	return {
		rights: content.served(rightKind),
		laws: content.served(lawKind),
		bodies: content.served(bodyKind),
		plans: content.served(planKind),
		results: content.served(indicatorKind),
	};
}
