/** The form on paper: its parts are numbered as official documents are, whichever of them a unit has. */
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { roman } from '../../src/language/roman.ts';
import { formDocx } from '../../src/plan/forms/office/form-docx.ts';
import { summaryDocx } from '../../src/plan/forms/office/summary-docx.ts';
import { summaryOf } from '../../src/plan/summary.ts';
import { form } from './bad-form-kit.ts';
import { quietDay } from './broken-tree.ts';
import { sampleContent, sayIn } from './progress-forms.ts';

/** The headings of a document, in order. */
function headings(docx: Uint8Array): string[] {
	const xml = strFromU8(unzipSync(docx)['word/document.xml'] ?? new Uint8Array());
	return [...xml.matchAll(/<w:p>(?:(?!<\/w:p>).)*?<w:pStyle w:val="Heading1"\/>(.*?)<\/w:p>/gs)].map(([, inner = '']) => inner.replace(/<[^>]*>/g, ''));
}

describe('parts are numbered', () => {
	it('of a form with targets', async () => {
		expect(headings(await formDocx(form, sayIn('vi'), quietDay))).toEqual([
			'I. Kết quả thực hiện nhiệm vụ',
			'II. Số liệu cho các mục tiêu',
			'III. Sản phẩm truyền thông',
			'IV. Khó khăn, vướng mắc; kiến nghị',
		]);
	});
	it('of a form without targets, without a gap', async () => {
		expect(headings(await formDocx({ ...form, targets: [] }, sayIn('vi'), quietDay)).map((text) => text.split(' ')[0])).toEqual(['I.', 'II.', 'III.']);
	});
	it.each(['vi', 'en'])('of the summary in %s', async (language) => {
		const summary = summaryOf(form.register, form.duty, sampleContent(), { language, say: sayIn(language), today: quietDay });
		expect(headings(await summaryDocx(summary, language, sayIn(language), quietDay)).map((text) => text.split(' ')[0])).toEqual(
			['I', 'II', 'III', 'IV', 'V', 'VI'].map((number) => `${number}.`),
		);
	});
	it('up to any number', () => expect([1, 4, 9, 14, 19, 29].map(roman)).toEqual(['I', 'IV', 'IX', 'XIV', 'XIX', 'XXIX']));
});
