/** The site is reused for another province by its content folder alone. */
import { expect, it } from 'vitest';
import { citations } from '../../src/reference/citations.ts';
import { isError } from '../../src/source/report.ts';
import { province, quietDay } from './broken-tree.ts';
import { served } from './served-content.ts';
import { checkedOnce } from './unchanged-content.ts';

const { content, problems } = checkedOnce(province, quietDay);

it('the content of another province has no errors', () => {
	expect(problems.filter(isError)).toEqual([]);
});

it('its warnings are the reports that are missing, the import that nobody has reviewed, and what nobody has verified or checked, as nobody can with what was made up', () => {
	expect(problems.filter(({ kind }) => kind !== 'not-verified').map(({ kind, file, line }) => `${kind} ${file}:${line}`)).toEqual([
		'law-unchecked content/laws/hien-phap-2013.yaml:1',
		'overdue content/plan/2026/plan.yaml:36',
		'overdue content/plan/2026/plan.yaml:43',
		'to-review content/recommendations/upr-mau-2.yaml:64',
	]);
});

it('makes a page for each of its conventions, laws, units and tasks', () => {
	expect([...content.addresses]).toEqual(
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
});

it('gives pages plain entries, with the citations of its prose', () => {
	const { languages, plans } = served(content);
	expect(languages.map(({ tag }) => tag)).toEqual(['vi', 'en']);
	expect(plans.map(({ plan }) => plan.year)).toEqual([2027, 2026]);
	expect(plans[0]?.tasks.map(({ id }) => id)).toEqual(['I.1.a', 'I.1.đ']);
	const cited = citations(content);
	expect(cited).toContainEqual({ title: { vi: 'Human rights in Sample Province' }, path: '/', language: 'en', sources: ['TD-111'] });
	const note = { title: { vi: 'Công ước về xóa bỏ phân biệt chủng tộc' }, path: '/cong-uoc/icerd/', language: 'vi', sources: ['OHCHR'] };
	expect(cited).toContainEqual(note);
});
