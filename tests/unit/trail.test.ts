/** Where a page stands in the tree: its mark in the sidebar, its way from the home page, its neighbours. */
import { describe, expect, it } from 'vitest';
import { foldElsewhere, markPlace, neighbours, type TreeEntry, trailOf } from '../../src/site/trail.ts';

const link = (label: string, href: string): TreeEntry => ({ type: 'link', label, href, isCurrent: false, attrs: {} });
const group = (label: string, ...entries: TreeEntry[]): TreeEntry => ({ type: 'group', label, entries, collapsed: true });
const home = { label: 'Trang đầu', href: '/' };
const tree = (): TreeEntry[] => [
	group('Bắt đầu', link('Trang đầu', '/'), link('Giáo viên', '/truong-hoc/'), link('Hỗ trợ', '/ho-tro/')),
	group(
		'Luật',
		link('Chính sách', '/chinh-sach/'),
		link('Danh mục', '/chinh-sach/luat/'),
		link('Rà soát', '/chinh-sach/ra-soat/'),
		link('Khuyến nghị', '/khuyen-nghi/'),
		link('Các kỳ', '/khuyen-nghi/lich/'),
	),
	group('Tra cứu', link('Thuật ngữ', '/thuat-ngu/'), link('Dữ liệu', '/du-lieu/')),
	group(
		'Khóa học',
		link('Các khóa học', '/khoa-hoc/'),
		group(
			'Truyền thông',
			link('Trang khóa học', '/khoa-hoc/a/'),
			group('Một', link('Bài 1', '/khoa-hoc/a/bai-1/'), link('Bài 2', '/khoa-hoc/a/bai-2/')),
			group('Hai', link('Bài 3', '/khoa-hoc/a/bai-3/')),
			link('Thi', '/khoa-hoc/a/thi/'),
		),
		link('Việc học', '/viec-hoc/'),
	),
	group('Kế hoạch', link('Toàn cảnh', '/ke-hoach/2025/'), link('Nhiệm vụ', '/ke-hoach/2025/nhiem-vu/'), link('Các kế hoạch', '/ke-hoach/')),
	link('Trắc nghiệm', '/trac-nghiem/'),
	group('Lớp học', link('Tìm bài', '/truong-hoc/bai-hoc/')),
];
/** What is marked, and which groups are open. */
const marked = (path: string) => {
	const entries = tree();
	markPlace(entries, path, home.href);
	const all = (list: readonly TreeEntry[]): string[] =>
		list.flatMap((entry) => {
			if (entry.type === 'group') return [...(entry.collapsed ? [] : [entry.label]), ...all(entry.entries)];
			// Starlight writes an `aria-current` of its own for what is current to it; an element has one.
			expect(entry.isCurrent).toBe(false);
			return entry.attrs['aria-current'] === undefined ? [] : [`${entry.href} ${entry.attrs['aria-current']}`];
		});
	return all(entries);
};
const way = (path: string, title: string) => trailOf(tree(), path, home, title).map(({ label, href }) => (href === undefined ? label : `${label} ${href}`));

describe('the sidebar marks where one is', () => {
	it('a page below a listed one marks the nearest of those', () => {
		expect(marked('/chinh-sach/luat/luat-tre-em/')).toEqual(['Luật', '/chinh-sach/luat/ true']);
		expect(marked('/trac-nghiem/cong-uoc/')).toEqual(['/trac-nghiem/ true']);
		expect(marked('/truong-hoc/bai-hoc/lop-7/')).toEqual(['Lớp học', '/truong-hoc/bai-hoc/ true']);
	});
	it('a listed page is left to Starlight, and a page below none marks none, the home page least', () => {
		expect(marked('/chinh-sach/luat/')).toEqual([]);
		expect(marked('/ngoai-tuyen/')).toEqual([]);
	});
	it('an address that only begins alike is not below', () => expect(marked('/chinh-sach-moi/')).toEqual([]));
});

/** The labels of all links that are left on a page, and of the groups of the third level. */
const kept = (path: string, entries = tree()): string[] => {
	foldElsewhere(entries, path, home.href);
	const all = (list: readonly TreeEntry[], level = 1): string[] =>
		list.flatMap((entry) => (entry.type === 'link' ? [entry.label] : [...(level > 2 ? [entry.label] : []), ...all(entry.entries, level + 1)]));
	return all(entries);
};

describe('the modules of a course', () => {
	const modules = ['Một', 'Bài 1', 'Bài 2', 'Hai', 'Bài 3'];
	it.each(['/khoa-hoc/a/', '/khoa-hoc/a/bai-3/', '/khoa-hoc/a/chung-nhan/'])('stand in the menu of %s', (path) =>
		expect(kept(path)).toEqual(expect.arrayContaining(modules)),
	);
	it.each(['/', '/khoa-hoc/', '/ho-tro/', '/khoa-hoc-khac/', '/404.html'])('do not stand in the menu of %s, and nothing else is missing', (path) => {
		const whole = kept('/khoa-hoc/a/');
		expect(kept(path)).toEqual(whole.filter((label) => !modules.includes(label)));
		expect(kept(path)).toContain('Thi');
	});
	it('stay where their group has no link of its own', () => {
		const entries = [group('Khóa học', group('Truyền thông', group('Một', link('Bài 1', '/khoa-hoc/a/bai-1/'))))];
		expect(kept('/', entries)).toEqual(['Một', 'Bài 1']);
	});
});

describe('the way from the home page', () => {
	it.each([
		['/chinh-sach/luat/luat-tre-em/', ['Trang đầu /', 'Luật /chinh-sach/', 'Danh mục /chinh-sach/luat/', 'T']],
		['/chinh-sach/luat/', ['Trang đầu /', 'Luật /chinh-sach/', 'T']],
		['/chinh-sach/', ['Trang đầu /', 'T']],
		['/khoa-hoc/a/bai-1/', ['Trang đầu /', 'Khóa học /khoa-hoc/', 'Truyền thông /khoa-hoc/a/', 'Một', 'T']],
		['/khoa-hoc/a/', ['Trang đầu /', 'Khóa học /khoa-hoc/', 'T']],
		['/khoa-hoc/a/bai-2/', ['Trang đầu /', 'Khóa học /khoa-hoc/', 'Truyền thông /khoa-hoc/a/', 'Một', 'T']],
		['/khoa-hoc/a/thi/', ['Trang đầu /', 'Khóa học /khoa-hoc/', 'Truyền thông /khoa-hoc/a/', 'T']],
		['/trac-nghiem/cong-uoc/', ['Trang đầu /', 'Trắc nghiệm /trac-nghiem/', 'T']],
		['/ke-hoach/2025/nhiem-vu/i-1/', ['Trang đầu /', 'Kế hoạch /ke-hoach/2025/', 'Nhiệm vụ /ke-hoach/2025/nhiem-vu/', 'T']],
		['/ke-hoach/2024/', ['Trang đầu /', 'Kế hoạch /ke-hoach/', 'T']],
		['/ho-tro/', ['Trang đầu /', 'Bắt đầu', 'T']],
		['/truong-hoc/bai-hoc/lop-7/', ['Trang đầu /', 'Lớp học /truong-hoc/bai-hoc/', 'T']],
		['/khuyen-nghi/upr-2/', ['Trang đầu /', 'Luật /chinh-sach/', 'Khuyến nghị /khuyen-nghi/', 'T']],
		['/khuyen-nghi/', ['Trang đầu /', 'Luật /chinh-sach/', 'T']],
		['/khuyen-nghi/lich/', ['Trang đầu /', 'Luật /chinh-sach/', 'Khuyến nghị /khuyen-nghi/', 'T']],
		['/ke-hoach/', ['Trang đầu /', 'T']],
		['/du-lieu/the-nhung/', ['Trang đầu /', 'Tra cứu', 'Dữ liệu /du-lieu/', 'T']],
		['/ngoai-tuyen/', ['Trang đầu /', 'T']],
	])('%s', (path, expected) => expect(way(path, 'T')).toEqual(expected));
});

describe('previous and next', () => {
	const beside = (path: string) => {
		const { prev, next } = neighbours(tree(), path, home.href);
		return [prev?.label, next?.label];
	};
	it.each([
		['/ho-tro/', ['Giáo viên', undefined]],
		['/truong-hoc/', [undefined, 'Hỗ trợ']],
		['/chinh-sach/', [undefined, 'Danh mục']],
		['/chinh-sach/ra-soat/', ['Danh mục', 'Khuyến nghị']],
		['/khuyen-nghi/', ['Rà soát', 'Các kỳ']],
		['/khoa-hoc/a/', [undefined, 'Bài 1']],
		['/khoa-hoc/a/bai-2/', ['Bài 1', 'Bài 3']],
		['/khoa-hoc/a/thi/', ['Bài 3', undefined]],
		['/viec-hoc/', ['Thi', undefined]],
		['/trac-nghiem/', [undefined, undefined]],
		['/chinh-sach/luat/luat-tre-em/', [undefined, undefined]],
		['/', [undefined, undefined]],
	])('%s stay inside the section', (path, expected) => expect(beside(path)).toEqual(expected));
});
