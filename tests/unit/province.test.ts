/** The site is reused for another province by its content folder alone. */
import { expect, it } from 'vitest';
import { allPaths, check } from '../../src/content/check.ts';
import { plainContent } from '../../src/content/content.ts';
import { isError } from '../../src/source/report.ts';
import { province, quietDay } from './broken-tree.ts';

const { tree, problems } = check(province, quietDay);

it('the content of another province has no errors', () => {
	expect(problems.filter(isError)).toEqual([]);
});

it('its warnings are the two marks for review and one report that is missing, and no more', () => {
	expect(problems.map(({ kind, file, line }) => `${kind} ${file}:${line}`)).toEqual([
		'review-needed content/conventions/icerd.yaml:31',
		'overdue content/plan/2026/plan.yaml:43',
		'review-needed content/reviews.yaml:10',
	]);
});

it('makes a page for each of its conventions, laws, units and tasks', () => {
	const paths = allPaths(tree);
	expect(paths).toEqual(
		expect.arrayContaining([
			'/',
			'/cong-uoc/icerd/',
			'/chinh-sach/luat/hien-phap-2013/',
			'/quyen/binh-dang/',
			'/quyen/nhom/tre-em/',
			'/ket-qua/so-lieu-mau/',
			'/ke-hoach/2027/nhiem-vu/i-1-a/',
			'/ke-hoach/2027/nhiem-vu/i-1-dd/',
			'/ke-hoach/2027/don-vi/cac-so-mau/',
		]),
	);
	expect(new Set(paths).size).toBe(paths.length);
});

it('gives pages plain entries, with the citations of its prose', () => {
	const content = plainContent(tree);
	expect(content.languages.map(({ tag }) => tag)).toEqual(['vi', 'en']);
	expect(content.plans.map(({ plan }) => plan.year)).toEqual([2027, 2026]);
	expect(content.plans[0]?.tasks.map(({ id }) => id)).toEqual(['I.1.a', 'I.1.đ']);
	expect(content.citations).toContainEqual({ key: 'en/index', title: 'Human rights in Sample Province', sources: ['TD-111'] });
	expect(content.citations).toContainEqual({ key: 'icerd.vi', title: 'Công ước về xóa bỏ phân biệt chủng tộc', sources: ['OHCHR'] });
});
