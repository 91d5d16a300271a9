/**
 * The editor in a browser: every kind opens and saves, what is saved is what was changed, the check accepts a new entry and leads to the
 * fields of what it refuses. In every test the editor asks no host but its own.
 */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { parse } from 'yaml';
import { check } from '../../src/content/check.ts';
import { keptReadings } from '../../src/content/kept-readings.ts';
import type { Collection } from '../../src/editor/config.ts';
import { listFolder } from '../../src/files/folder.ts';
import { buildDay } from '../../src/source/build-day.ts';
import { isError } from '../../src/source/report.ts';
import { ALL, some } from '../sweep.ts';
import { contentCopy, OPEN, openFolder, serveEditor } from './editor-site.ts';

let folder: string;
let server: Server;
let address: string;
test.beforeAll(async () => {
	folder = contentCopy();
	({ server, address } = await serveEditor(folder));
});
test.afterAll(async () => {
	await new Promise((resolve) => server.close(resolve));
	rmSync(folder, { recursive: true, force: true });
});

let elsewhere: string[];
test.beforeEach(({ page }) => {
	elsewhere = [];
	const { origin } = new URL(address);
	page.on('request', (request) => {
		const url = request.url();
		if (!url.startsWith(`${origin}/`) && !/^(data|blob):/.test(url)) elsewhere.push(url);
	});
});
test.afterEach(() => expect(elsewhere).toEqual([]));

const textOf = (file: string): string => readFileSync(join(folder, file), 'utf8');
const fieldAt = (page: Page, path: string): Locator => page.locator(`[data-key-path="${path}"]`);
/** Fills in a field, which is drawn when it comes into sight. */
async function fill(page: Page, path: string, text: string): Promise<void> {
	await fieldAt(page, path).scrollIntoViewIfNeeded();
	await fieldAt(page, path).locator('input, textarea').fill(text);
}
/** Chooses from the list of a field that opens. */
async function choose(page: Page, path: string, option: string | RegExp): Promise<void> {
	await fieldAt(page, path).scrollIntoViewIfNeeded();
	await fieldAt(page, path).getByRole('combobox').click();
	await page.getByRole('option', { name: option, exact: true }).click();
}
/** Adds a source to a form that has none yet. */
async function addSource(page: Page, option: string | RegExp): Promise<void> {
	const sources = fieldAt(page, 'source');
	await sources.scrollIntoViewIfNeeded();
	await sources.getByRole('button', { name: /Thêm/ }).first().click();
	await choose(page, 'source.0.id', option);
}

/** Saves; the form closes, and the list of the collection comes back. */
async function save(page: Page): Promise<void> {
	const button = page.getByRole('button', { name: 'Lưu', exact: true });
	await button.click();
	await expect(button).toHaveCount(0);
	// Only then does the address change; a form that is asked for before would close again.
	await expect.poll(() => page.evaluate(() => location.hash)).not.toMatch(/entries|new/);
}

const FOLDED = '[data-key-path] [aria-controls][aria-expanded="false"]:not([aria-haspopup], [role="combobox"])';
const FILLED = '[data-field-type="string"] input:visible, [data-field-type="text"] textarea:visible';
/** Fields whose text has a form of its own. */
const FORMED = /(^|\.)(id|icon|number|symbol|date|reviewed|elected|adopted|link|url|avoid|tag|page|effective|ten)$/;

const open = (page: Page, collection: string, entry: string): Promise<void> => openForm(page, `#/collections/${collection}/entries/${entry}`);
const begin = (page: Page, collection: string): Promise<void> => openForm(page, `#/collections/${collection}/new`);
async function openForm(page: Page, hash: string): Promise<void> {
	await page.evaluate((to) => {
		location.hash = to;
	}, hash);
	await page.locator('[data-key-path]').first().waitFor();
}

/** The first field with free text in the form, unfolding entries until there is one. */
async function freeText(page: Page): Promise<{ field: Locator; path: string } | undefined> {
	for (let unfolded = 0; unfolded < 5; unfolded++) {
		const fields = page.locator(FILLED);
		const paths = await fields.evaluateAll((all) => all.map((each) => each.closest('[data-key-path]')?.getAttribute('data-key-path') ?? ''));
		const index = paths.findIndex((path) => !FORMED.test(path));
		if (index !== -1) return { field: fields.nth(index), path: paths[index] ?? '' };
		const before = await page.locator('[data-key-path]').count();
		await page.locator(FOLDED).first().click();
		await expect.poll(() => page.locator('[data-key-path]').count()).toBeGreaterThan(before);
	}
	return undefined;
}

/** Adds words to a text of the form, saves, and compares the files. */
async function changeAndSave(page: Page, file: string): Promise<void> {
	const old = textOf(file);
	const found = await freeText(page);
	expect(found, file).toBeDefined();
	if (!found) return;
	await found.field.fill(`${await found.field.inputValue()} thử`);
	await save(page);
	await expect.poll(() => textOf(file), file).not.toBe(old);
	const [before, after] = [old, textOf(file)].map((text) => text.split('\n'));
	const start = (before ?? []).findIndex((line, index) => line !== after?.[index]);
	const end = [...(before ?? [])].reverse().findIndex((line, index) => line !== after?.at(-1 - index));
	// The lines of one text, which may be folded otherwise now.
	expect((before ?? []).length - start - end, `${file} ${found.path}`).toBeLessThan(15);
	expect(textOf(file).match(/^\s*#.*$/gm), file).toEqual(old.match(/^\s*#.*$/gm));
}

/** The files of a collection, or the first of a folder where not everything is walked through. */
function filesOf(one: Collection): [file: string, entry: string][] {
	if ('files' in one) return one.files.map(({ file, name }) => [file, name]);
	const folderOf = join(folder, one.folder);
	const names = existsSync(folderOf) ? listFolder(folderOf).files.filter((name) => !name.includes('/') && name.endsWith(`.${one.extension}`)) : [];
	return (ALL ? names : names.slice(0, 1)).map((name) => [`${one.folder}/${name}`, name.slice(0, -one.extension.length - 1)]);
}

/** How many of the kinds are opened where not everything is walked through. */
const KINDS = 4;

test('kinds open and save, and only what was changed is written', async ({ page }) => {
	test.setTimeout(60 * 60_000);
	const errors: string[] = [];
	page.on('pageerror', ({ message }) => errors.push(message));
	page.on('console', (message) => message.type() === 'warning' && /schema|configuration/.test(message.text()) && errors.push(message.text()));
	await openFolder(page, address, folder);
	const { collections } = (await (await page.request.get(`${address}cms/config.json`)).json()) as { collections: Collection[] };
	for (const one of some(collections, KINDS)) {
		for (const [file, entry] of filesOf(one)) {
			// Its words stand in lists of lists and of names alone.
			if (file.endsWith('synonyms.yaml')) continue;
			await open(page, one.name, entry);
			await changeAndSave(page, file);
		}
	}
	expect(errors).toEqual([]);
});

test('the first screen offers what works: the folder, and no account', { tag: '@all' }, async ({ page }) => {
	await page.goto(address);
	await expect(page.getByRole('button', { name: OPEN })).toBeVisible();
	await expect(page.getByRole('button')).toHaveCount(1);
});

test('what the check finds after a save leads to its field, and goes when that is mended', { tag: '@all' }, async ({ page }) => {
	await openFolder(page, address, folder);
	const file = `content/situations/${listFolder(join(folder, 'content/situations')).files.at(-1)}`;
	const old = textOf(file);
	const entry = file.replace(/^.*\/|\.yaml$/g, '');
	await open(page, 'situations', entry);
	const panel = page.getByRole('complementary', { name: 'Kiểm tra' });
	await expect(panel).toContainText(file);
	const icon = fieldAt(page, 'icon').getByRole('textbox');
	await icon.fill('khong-co-hinh-nay');
	await save(page);
	const problem = panel.getByRole('button', { name: /khong-co-hinh-nay/ });
	await problem.press('Enter');
	await expect(icon).toBeFocused();
	await icon.fill(/^icon: (.*)$/m.exec(old)?.[1] ?? '');
	await save(page);
	await expect(problem).toHaveCount(0);
	expect(textOf(file)).toBe(old);
});

test.describe('where all fields are in sight, and so drawn', () => {
	test.use({ viewport: { width: 1280, height: 4000 } });

	test('a new entry begins with the notes of its kind, and a source that was just entered can be chosen in it', { tag: '@all' }, async ({ page }) => {
		await openFolder(page, address, folder);
		await open(page, 'shared', 'sources');
		const count = textOf('content/sources.yaml').match(/^- id:/gm)?.length ?? 0;
		const add = page.getByRole('button', { name: /Thêm/ }).last();
		// The frame of a form stands before its file is read; what is added to it then is lost.
		await fieldAt(page, 'muc').locator(FOLDED.replace('[data-key-path] ', '')).first().waitFor();
		await add.click();
		// What is out of sight of a list of hundreds is not drawn, and what is drawn above pushes the end away.
		await expect
			.poll(async () => {
				await add.scrollIntoViewIfNeeded();
				return fieldAt(page, `muc.${count}.id`).count();
			})
			.toBe(1);
		for (const [name, text] of [
			['id', 'THU-2026'],
			['title', 'Tài liệu để thử'],
			['publisher', 'Nơi thử'],
			['language', 'vi'],
		] as const)
			await fill(page, `muc.${count}.${name}`, text);
		await save(page);
		await expect.poll(() => textOf('content/sources.yaml')).toMatch(/\n- id: THU-2026\n/);
		await begin(page, 'laws');
		await fill(page, 'id', 'luat-de-thu');
		await fill(page, 'name.vi', 'Luật để thử');
		// A key that elsewhere closes a list loses nothing here.
		await page.keyboard.press('Escape');
		await expect(fieldAt(page, 'name.vi').locator('input, textarea')).toHaveValue('Luật để thử');
		await fill(page, 'summary.vi', 'Tóm tắt');
		await fill(page, 'adopted', '2026-01-01');
		await addSource(page, /\bTHU-2026\b/);
		await save(page);
		const file = 'content/laws/luat-de-thu.yaml';
		await expect.poll(() => existsSync(join(folder, file)) && textOf(file)).toContain('id: luat-de-thu');
		expect(textOf(file)).toMatch(/#/);
		expect(parse(textOf(file))).toMatchObject({ source: ['THU-2026'] });
		expect(textOf(file)).toMatch(/vi: ["']?Luật để thử/);
	});

	test('a new product is begun, filled in and saved as a file that the check accepts, and no other file is written', { tag: '@all' }, async ({ page }) => {
		const file = 'content/media/to-gap-de-thu.yaml';
		const names = () => listFolder(join(folder, 'content')).files.map((name) => `content/${name}`);
		const before = new Map(names().map((name) => [name, textOf(name)]));
		await openFolder(page, address, folder);
		await begin(page, 'products');
		await fill(page, 'id', 'to-gap-de-thu');
		await fill(page, 'title.vi', 'Tờ gấp để thử');
		await choose(page, 'kind', 'tờ rơi');
		await choose(page, 'languages', 'tiếng Cơ Tu');
		await choose(page, 'platform', 'báo in, ấn phẩm');
		await fill(page, 'date', '2025-09-09');
		await choose(page, 'unit', 'Sở Giáo dục và Đào tạo tỉnh Quảng Nam');
		await choose(page, 'task', /\bIV\.1\.a\b/);
		await choose(page, 'licence', 'CC BY 4.0');
		await addSource(page, /\bQNPLAN\b/);
		await save(page);
		await expect.poll(() => existsSync(join(folder, file))).toBe(true);
		expect(parse(textOf(file))).toEqual({
			id: 'to-gap-de-thu',
			title: { vi: 'Tờ gấp để thử' },
			kind: 'leaflet',
			languages: ['ktv'],
			platform: 'print',
			date: '2025-09-09',
			unit: 'so-gddt',
			task: 'IV.1.a',
			licence: 'CC-BY-4.0',
			source: ['QNPLAN'],
		});
		const { content, problems } = check(join(folder, 'content'), buildDay(), { kept: keptReadings('content') });
		expect(content.everything.filter((entry) => entry.file === file)).toHaveLength(1);
		expect(problems.filter((problem) => problem.file === file && isError(problem))).toEqual([]);
		expect(names().filter((name) => textOf(name) !== before.get(name))).toEqual([file]);
	});
});
