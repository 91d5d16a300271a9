/** What a page offers about itself: the address for reporting an error on it, and how it is cited. */
import { describe, expect, it } from 'vitest';
import { citationOf, reportAddress } from '../../src/site/page-words.ts';

const said: Record<string, string> = {
	'frame.report.subject': 'Lỗi ở “{title}”',
	'frame.report.body': 'Trang: {address}\nSai:',
	'frame.citation': '“{title}”. {site}, {date}.',
};
const say = (key: string, values: Record<string, string | number> = {}) =>
	(said[key] ?? key).replace(/\{(\w+)\}/g, (_whole, name: string) => `${values[name]}`);
const page = { title: 'Quyền & nghĩa vụ', address: 'https://trang.example/quyen/?a=1&b=2' };

describe('an error is reported', () => {
	it('by a mail with the address of the page in it', () => {
		const address = reportAddress({ mail: 'loi@trang.example' }, page, say) ?? '';
		const mail = new URL(address);
		expect(mail.pathname).toBe('loi@trang.example');
		expect(mail.searchParams.get('subject')).toBe('Lỗi ở “Quyền & nghĩa vụ”');
		expect(mail.searchParams.get('body')).toBe('Trang: https://trang.example/quyen/?a=1&b=2\r\nSai:');
		expect(address).not.toContain('+');
	});
	it('by the form, where there is one, that gets the address', () => {
		const contact = { mail: 'loi@trang.example', form: 'https://bieu-mau.example/?trang={page}' };
		expect(new URL(reportAddress(contact, page, say) ?? '').searchParams.get('trang')).toBe(page.address);
	});
	it('nowhere, where the operator has only a telephone or nothing is known', () => {
		expect(reportAddress({ phone: '111' }, page, say)).toBeUndefined();
		expect(reportAddress(undefined, page, say)).toBeUndefined();
	});
});

it('a page is cited with its author, where there is one', () => {
	const title = { vi: 'Trang mẫu', en: 'Sample' };
	const of = (operator?: { name: { vi: string } }) =>
		citationOf({ title, ...(operator ? { operator } : {}) }, { title: 'Quyền', date: '29/11/2026' }, 'vi', say);
	expect(of()).toBe('“Quyền”. Trang mẫu, 29/11/2026.');
	expect(of({ name: { vi: 'Sở Tư pháp' } })).toBe('Sở Tư pháp. “Quyền”. Trang mẫu, 29/11/2026.');
});
