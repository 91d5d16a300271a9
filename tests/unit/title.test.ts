/** What stands over a page: its kind, where it is one of its kind, and a title that is not torn at a number. */
import { describe, expect, it } from 'vitest';
import { withoutLocale } from '../../src/language/paths.ts';
import { isKindShown } from '../../src/site/kind-shown.ts';
import type { Crumb } from '../../src/site/trail.ts';
import { wholeWords } from '../../src/site/whole-words.ts';
import type { PageKind } from '../../src/ui/page-kinds.ts';

const register: Crumb = { label: 'Recommendations', href: '/en/khuyen-nghi/' };
const document: Crumb = { label: 'Third review', href: '/en/khuyen-nghi/upr-3/' };
const group = (label: string, href: string): Crumb => ({ label, href, isGroup: true });
const shown = (kind: PageKind, path: string, ...crumbs: Crumb[]) => isKindShown(kind, path, crumbs, (address) => withoutLocale(address, 'en'));

describe('the kind of a page over its title', () => {
	it('is not said where the way to the page leads through the register, whatever that is called', () => {
		expect(shown('recommendation', '/khuyen-nghi/upr-3/', register)).toBe(false);
		expect(shown('recommendation', '/khuyen-nghi/upr-3/1/', register, document)).toBe(false);
		expect(shown('recommendation', '/khuyen-nghi/upr-3/1/', document)).toBe(false);
	});
	it('is not said over what is about all of a kind', () => {
		for (const path of ['/khuyen-nghi/', '/khuyen-nghi/lich/']) expect(shown('recommendation', path), path).toBe(false);
		for (const path of ['/cong-uoc/', '/cong-uoc/so-sanh/']) expect(shown('convention', path, group('Conventions', '/en/cong-uoc/')), path).toBe(false);
		expect(shown('plan', '/ke-hoach/2025/bao-cao/', group('Plan of 2025', '/en/ke-hoach/2025/'))).toBe(false);
	});
	it('is said where only the group around it leads there, which may be called anything', () => {
		expect(shown('situation', '/tinh-huong/mat-viec/', group('My rights', '/en/tinh-huong/'))).toBe(true);
		expect(shown('recommendation', '/khuyen-nghi/upr-3/1/', group('Law and policy', '/en/chinh-sach/'))).toBe(true);
	});
	it('is said of a kit, and not of the list of kits', () => {
		expect(shown('kit', '/bo-tai-lieu/khai-sinh/', group('Truyền thông', '/bao-chi/'))).toBe(true);
		expect(shown('kit', '/bo-tai-lieu/')).toBe(false);
	});
	it('is not said where a page stands elsewhere, and of pages of no kind', () => {
		expect(shown('school', '/tai-lieu/')).toBe(false);
		expect(shown('page', '/gioi-thieu/')).toBe(false);
		expect(shown('press', '/kiem-chung/')).toBe(false);
	});
});

describe('a title', () => {
	it('keeps a paragraph with hyphens whole', () => {
		expect(wholeWords('Khuyến nghị ở đoạn 7(a)-(b), CAT/C/VNM/CO/1')).toEqual([
			{ text: 'Khuyến nghị ở đoạn ', whole: false },
			{ text: '7(a)-(b)', whole: true },
			{ text: ', CAT/C/VNM/CO/1', whole: false },
		]);
		expect(wholeWords('Đoạn 15(d)–(e)').filter(({ whole }) => whole)).toEqual([{ text: '15(d)–(e)', whole: true }]);
	});
	it('is left as it is otherwise, however long its words are', () => {
		for (const title of ['Công ước CEDAW', 'Covid-19 và quyền', 'A/HRC/41/7', `${'9'.repeat(40)}-${'9'.repeat(40)}`, ''])
			expect(
				wholeWords(title).filter(({ whole }) => whole),
				title,
			).toEqual([]);
		for (const title of ['Đoạn 7(a)-(b)', '1-2 3-4', ' a '])
			expect(
				wholeWords(title)
					.map(({ text }) => text)
					.join(''),
			).toBe(title);
	});
});
