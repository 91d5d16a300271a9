/** Workbooks that are made to hold up, exhaust or mislead whoever opens them: each is refused in a sentence, or read as if it were any form. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { mistakeLine, mistakeLines, note, type Reading } from '../../src/plan/forms/import/mistakes.ts';
import { readForm } from '../../src/plan/forms/import/read-form.ts';
import { bookOf, readWorkbook } from '../../src/plan/forms/import/workbook.ts';
import { readJob } from '../../src/plan/forms/import/workbook-reading.ts';
import { SHEETS } from '../../src/plan/forms/office/form-layout.ts';
import { some, tries } from '../sweep.ts';
import { province, quietDay } from './broken-tree.ts';
import { hostileWorkbook, hostileWorkbooks, manyTexts } from './hostile-workbooks.ts';
import { emptyForm, type Filling, filled, heads, productRow, sampleContent, sayIn } from './progress-forms.ts';
import { rawZip } from './raw-zip.ts';

const content = sampleContent();
const empty = await emptyForm(content, 'so-y-te-mau', 'ca-nam');
const form = await filled(empty, [...heads, ...productRow(2)]);
/** As the command reads: a thread for each file takes many times as long as the file. */
const readInThread = (bytes: Uint8Array) => readForm(bytes, content, sayIn('vi'));
const openHere = async (bytes: Uint8Array, names: readonly string[]) => bookOf(await readJob({ bytes, names }));
const read = (bytes: Uint8Array) => readForm(bytes, content, sayIn('vi'), openHere);
const sound = await readInThread(form);

describe('a hostile workbook', () => {
	it('stands beside a form that is sound, in a thread as without one', async () => {
		expect(sound).toHaveProperty('entry');
		expect(await read(form)).toEqual(sound);
	});

	it.each(some(hostileWorkbooks, 16).map((one) => [one.what, one.refused ?? 'read', one] as const))('%s: %s', async (_what, _refused, one) => {
		const result = await read(hostileWorkbook(form, one));
		if (!one.refused) return expect(result).toEqual(sound);
		expect('mistakes' in result && result.mistakes.map(({ kind }) => kind)).toContain(one.refused);
		for (const mistake of 'mistakes' in result ? result.mistakes : [])
			for (const language of ['vi', 'en'] as const)
				expect(mistakeLine('a.xlsx', mistake, language)).toMatch(/^a\.xlsx {2}[^\p{Cc}{}]{1,300} {2}[^\p{Cc}{}]{1,300}$/u);
	});

	it('with a damaged part is refused, whichever it is', async () => {
		for (const part of Object.keys(unzipSync(form))) {
			const entries = Object.entries(unzipSync(form)).map(([name, data]) => ({ name, data, ...(name === part ? { says: { crc: 1 } } : {}) }));
			expect(await openHere(rawZip(entries), Object.values(SHEETS)), part).toMatchObject({ kind: 'not-xlsx' });
		}
	});

	it('with any byte of any part changed is read or refused, and nothing is thrown', async () => {
		const parts = unzipSync(form);
		const changes = fc.array(fc.record({ part: fc.constantFrom(...Object.keys(parts)), at: fc.nat(), to: fc.nat(255) }), { minLength: 1, maxLength: 5 });
		await fc.assert(
			fc.asyncProperty(changes, async (list) => {
				const changed = Object.fromEntries(Object.entries(parts).map(([name, data]) => [name, data.slice()]));
				for (const { part, at, to } of list) changed[part]?.fill(to, at % (changed[part]?.length ?? 1), (at % (changed[part]?.length ?? 1)) + 1);
				const result = await read(zipSync(changed));
				expect('mistakes' in result ? result.mistakes.length : 1).toBeGreaterThan(0);
			}),
			{ numRuns: tries(25) },
		);
	});
});

describe('the thread that reads', () => {
	it.each([
		['time', { seconds: 0, megabytes: 512 }, 'không đọc xong tệp trong 0 giây với 512 MB bộ nhớ'],
		['memory', { seconds: 600, megabytes: 40 }, 'không đọc xong tệp trong 600 giây với 40 MB bộ nhớ'],
	])('is ended where it takes too much %s, and that is said', async (_what, limits, sentence) => {
		const result = await readWorkbook(hostileWorkbook(form, manyTexts), Object.values(SHEETS), limits);
		if (!('kind' in result)) throw new Error('it was read');
		expect(mistakeLine('a.xlsx', result, 'vi')).toBe(`a.xlsx  ${sentence}  chép các ô đã điền sang biểu mẫu mới tải từ trang`);
	});
	it('reads that file where it may take more', { tags: 'all' }, async () => expect(await readInThread(hostileWorkbook(form, manyTexts))).toEqual(sound));
});

describe('many mistakes', () => {
	const wrong = async (fillings: Filling[]) => {
		const result = await read(await filled(empty, [...heads, ...fillings]));
		if (!('mistakes' in result)) throw new Error('nothing was wrong');
		return mistakeLines('a.xlsx', result, 'vi');
	};
	it('are listed up to a hundred, and the others counted', async () => {
		const lines = await wrong(Array.from({ length: 300 }, (_, index): Filling => ['products', `A${index + 2}`, `Sản phẩm ${index}`]));
		expect(lines).toHaveLength(101);
		expect(lines.at(-1)).toBe('a.xlsx  còn 1700 chỗ sai nữa  sửa các chỗ trên rồi nhập lại');
	});
	it('of one cell are no more than those of many', async () => {
		const lines = await wrong(productRow(2, { languages: 'xx '.repeat(10_000) }));
		expect(lines).toHaveLength(101);
		expect(lines.at(-1)).toBe('a.xlsx  còn 9900 chỗ sai nữa  sửa các chỗ trên rồi nhập lại');
	});
	it('are counted in English, too, and the name of the file is spelt out', () => {
		const reading: Reading = { mistakes: [], more: 0 };
		for (let index = 0; index < 101; index++) note(reading, { kind: 'nothing', params: {} });
		expect(mistakeLines('a\u202ex\n.xlsx', reading, 'en').at(-1)).toBe('a\\u{202e}x\\u{a}.xlsx  1 more mistakes  correct those above and import again');
	});
	it('quote what stands in a cell, cut where it is long', async () => {
		const [line = ''] = await wrong(productRow(2, { task: `${'dài '.repeat(2000)}` }));
		expect(line).toMatch(/kế hoạch không có nhiệm vụ «(dài ){30}…» {2}/);
	});
});

it('a product never gets a file name that Windows keeps for a device', async () => {
	const result = await read(await filled(empty, [...heads, ...productRow(2, { title: 'Côn' }), ...productRow(3, { title: 'AUX' })]));
	expect('products' in result && result.products.map(({ id }) => id)).toEqual(['con-2', 'aux-2']);
});

it('the command refuses a large file without reading it', () => {
	const folder = mkdtempSync(join(tmpdir(), 'import-form-'));
	try {
		cpSync(province, join(folder, 'content'), { recursive: true });
		writeFileSync(join(folder, 'a.xlsx'), '');
		truncateSync(join(folder, 'a.xlsx'), 5 * 1024 ** 3);
		const script = fileURLToPath(new URL('../../scripts/import.ts', import.meta.url));
		const { status, stdout, stderr } = spawnSync(process.execPath, [script, 'a.xlsx'], {
			cwd: folder,
			encoding: 'utf8',
			env: { ...process.env, BUILD_DATE: quietDay },
		});
		expect({ status, stdout, stderr }).toEqual({
			status: 1,
			stdout: 'a.xlsx  tệp lớn quá (5120 MB)  gửi biểu mẫu chỉ có chữ và số, không kèm hình\n',
			stderr: '',
		});
	} finally {
		rmSync(folder, { recursive: true });
	}
});
