/** Printing with the real browser: a sheet and a poster come out whole, tagged, in the site's typeface, and the same a second time. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, expect, test } from '@playwright/test';
import { editionPdf, openPage } from '../../scripts/print/browser.ts';
import { BLEED, type Edition, MARKS, type Sheet } from '../../src/print/edition.ts';
import { editionsOf, fileOf } from '../../src/print/editions.ts';
import { faultOf } from '../../src/print/faults.ts';
import { readPrinted } from '../../src/print/list.ts';
import { matterOf } from '../../src/print/matter.ts';
import { normalised, pdfFacts } from '../../src/print/pdf.ts';
import { buildDay } from '../../src/source/build-day.ts';
import { some } from '../sweep.ts';
import { siteContent } from './site-content.ts';

const DAY = buildDay();
const SITE = 'https://trang-mau.gov.vn/';
let all: Edition[] | undefined;
const first = (form: Edition['form']): Edition => {
	all ??= editionsOf(matterOf(siteContent(), 'vi', SITE));
	const found = all.find((edition) => edition.form === form);
	if (!found) throw new Error(`nothing of the form ${form}`);
	return found;
};

/** Prints in a page of its own, as another run of the command would. */
async function print(browser: Browser, edition: Edition, bleed = false): Promise<Uint8Array | undefined> {
	const page = await openPage(browser);
	const pdf = await editionPdf(page, edition, bleed);
	await page.context().close();
	return pdf && normalised(pdf, DAY, bleed ? BLEED + MARKS : 0, bleed ? BLEED : 0);
}

for (const form of some(['sheet', 'poster', 'reader', 'tutorReader'] as const, 2)) {
	test(`a ${form} is what it says, and the same twice`, async ({ browser }) => {
		const edition = first(form);
		const once = await print(browser, edition);
		const twice = await print(browser, edition);
		if (!once || !twice) throw new Error('it did not fit');
		expect(faultOf(edition, pdfFacts(once))).toBeUndefined();
		expect(pdfFacts(once).outlined).toBe(true);
		expect(Buffer.compare(once, twice)).toBe(0);
	});
}

test('a poster that is cut has its boxes, and the same size where it is cut', { tag: '@all' }, async ({ browser }) => {
	const edition = first('poster');
	const bytes = await print(browser, edition, true);
	expect(bytes && faultOf(edition, pdfFacts(bytes))).toBeUndefined();
});

test('a reader has a page for what its contents say, the same in both editions, and counts its pages', { tag: '@all' }, async ({ browser }) => {
	const output = mkdtempSync(join(tmpdir(), 'readers-'));
	const handouts: Record<string, number[]> = {};
	for (const form of ['reader', 'tutorReader'] as const) {
		const edition = first(form);
		const bytes = await print(browser, edition);
		if (!bytes) throw new Error('it did not fit');
		const { places, pages } = pdfFacts(bytes);
		handouts[form] = [...places].filter(([id]) => id.startsWith('everyone-phieu-phat-')).map(([, page]) => page);
		// Each is on a page of its own.
		expect(new Set(handouts[form]).size).toBe(handouts[form]?.length);
		const file = join(output, fileOf(edition));
		writeFileSync(file, bytes);
		const { stdout, error } = spawnSync(textProgram, ['-layout', file, '-'], { encoding: 'utf8' });
		if (error) continue;
		const texts = stdout.split('\f').slice(0, -1);
		expect(texts).toHaveLength(pages);
		for (const [index, text] of texts.entries()) if (index > 0) expect(text).toContain(`${index + 1} / ${pages}`);
	}
	expect(handouts.reader?.length).toBeGreaterThan(1);
	expect(handouts.tutorReader).toEqual(handouts.reader);
	rmSync(output, { recursive: true });
});

test('a text that does not fit its page is refused, not cut', async ({ browser }) => {
	const sheet = first('sheet') as Sheet;
	const long: Sheet = { ...sheet, main: [...sheet.main, { is: 'list', title: 'Dài', items: Array.from({ length: 60 }, () => 'Một dòng nữa.') }] };
	expect(await print(browser, long)).toBeUndefined();
});

test('the command prints what is asked for, and lists it', { tag: '@all' }, () => {
	const output = mkdtempSync(join(tmpdir(), 'editions-'));
	const edition = first('sheet');
	const { status, stdout } = spawnSync(process.execPath, ['scripts/print.ts', '--lang', 'vi', '--only', fileOf(edition), '--output', output], {
		encoding: 'utf8',
		env: { ...process.env, BUILD_DATE: DAY, SITE_URL: SITE },
	});
	expect(status, stdout).toBe(0);
	const listed = readPrinted(output);
	expect(listed).toContainEqual(expect.objectContaining({ file: fileOf(edition), page: edition.page, pages: 1, title: edition.title }));
	expect(readdirSync(output).sort()).toEqual(['editions.json', ...listed.map(({ file }) => file)].sort());
	for (const program of pdfPrograms) {
		const result = spawnSync(program.name, [...program.options, join(output, fileOf(edition))], { encoding: 'utf8' });
		// Whoever has not installed it gets the other checks.
		if (result.error) continue;
		expect(result.status, result.stderr).toBe(0);
		program.says(result.stdout);
	}
	expect(
		readFileSync(join(output, fileOf(edition)))
			.subarray(0, 5)
			.toString(),
	).toBe('%PDF-');
	rmSync(output, { recursive: true });
});

test('the command takes no folder in which other things lie', () => {
	const { status, stderr } = spawnSync(process.execPath, ['scripts/print.ts', '--output', 'content'], { encoding: 'utf8' });
	expect(status).toBe(2);
	expect(stderr).toContain('--output');
});

/** What a page says, as poppler reads it. */
const textProgram = 'pdftotext';

/** Other people's readings of the file: of poppler and qpdf. */
const pdfPrograms = [
	{ name: 'qpdf', options: ['--check'], says: (text: string) => expect(text).toContain('No syntax or stream encoding errors') },
	{ name: 'pdfinfo', options: [], says: (text: string) => expect(text).toMatch(/Tagged: +yes[\s\S]*Pages: +1\n[\s\S]*\(A4\)/) },
	{
		name: 'pdffonts',
		options: [],
		says: (text: string) =>
			expect(
				text
					.split('\n')
					.filter((line) => / TrueType /.test(line))
					.every((line) => / yes yes yes /.test(line)),
			).toBe(true),
	},
	{ name: 'pdfinfo', options: ['-struct'], says: (text: string) => expect(text).toMatch(/Document[\s\S]*H1[\s\S]*H2[\s\S]*Figure/) },
];
