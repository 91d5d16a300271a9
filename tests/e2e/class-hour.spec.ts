/**
 * A class hour where there is no network: the evening before, a teacher keeps the grade's lessons with one press; in class the server
 * is really gone. Every address that the hour needs is reached from the finder, by links.
 */
import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { type Server, serve } from '../../scripts/bench/server.ts';
import { classroom, photo } from './card-camera.ts';
import { pagesIn, placeOf } from './lesson-teacher.ts';
import { dist } from './pages.ts';
import { play } from './quiz-learner.ts';

test.use({ serviceWorkers: 'allow' });

/** Pages of A4 that a worksheet may take. */
const SHEETS = 2;
let server: Server;

test.beforeEach(async () => {
	server = await serve(dist);
});
test.afterEach(() => server.close().catch(() => {}));

async function keepGrade(page: Page, grade: number): Promise<void> {
	await page.goto(`${server.origin}/truong-hoc/bai-hoc/`);
	const own = page.locator('details', { hasText: new RegExp(`^\\s*Lớp ${grade}:`) });
	await own.locator('summary').click();
	await own.getByRole('button', { name: /^Giữ trên máy này/ }).click();
	await expect(own.locator('[role=status]')).toContainText('Đang giữ');
}

/** The lesson from the finder, as a teacher finds it. */
async function findLesson(page: Page): Promise<void> {
	await page.goto(`${server.origin}/truong-hoc/bai-hoc/`);
	await page.getByLabel('Lớp', { exact: true }).selectOption({ label: 'Lớp 6' });
	await page.getByRole('link', { name: 'Tiếng nói của em' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tiếng nói của em');
}

/** Opens a face of the lesson by its card, and comes back. */
async function face(page: Page, name: string, use: () => Promise<void>): Promise<void> {
	await findLesson(page);
	// What another card says of its content may name this one.
	await page
		.getByRole('link', { name: new RegExp(`^${name}`) })
		.first()
		.click();
	// Its scripts hear keys from then on.
	await page.waitForLoadState();
	await use();
}

test('a whole class hour is held with the network off', async ({ page, context }) => {
	await keepGrade(page, 6);
	await server.close();
	const failed: string[] = [];
	context.on('requestfailed', (request) => failed.push(request.url()));

	// Before the bell: the guide, whose activities fill the hour; paper for everyone.
	await findLesson(page);
	const minutes = await page.locator('.activity-facts').allTextContents();
	expect(minutes.reduce((sum, text) => sum + Number(/\d+/.exec(text)?.[0] ?? 0), 0)).toBe(45);
	const sheets = await page
		.locator('.faces')
		.getByRole('link', { name: /^Đề [A-D]$/ })
		.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
	expect(sheets).toHaveLength(4);
	for (const address of sheets) {
		await page.goto(address);
		expect(pagesIn(await page.pdf({ preferCSSPageSize: true })), address).toBeLessThanOrEqual(SHEETS);
	}
	await face(page, 'Đáp án và giải thích', async () => {
		await expect(page.locator('main')).toContainText('Đáp án');
	});

	// The slides, with the teacher's own screen beside.
	await face(page, 'Trình chiếu', async () => {
		await expect(page).toHaveURL(/#/);
		await expect(placeOf(page)).toHaveText('1 / 12');
		const opening = page.waitForEvent('popup');
		await page.keyboard.press('p');
		const presenter = await opening;
		await expect(placeOf(presenter)).toHaveText('1 / 12');
		const seen = new Set<string>();
		for (let turn = 0; turn < 40; turn++) {
			await presenter.keyboard.press('PageDown');
			seen.add((await presenter.locator('.slide.now :is(h1, h2)').textContent()) ?? '');
		}
		await expect(placeOf(page)).toHaveText('12 / 12');
		expect(seen.size).toBeGreaterThan(8);
		await presenter.close();
	});

	// Hands are counted for the first question, cards are read out of a photo for the second, and a third is counted by keys.
	await face(page, 'Câu hỏi giơ tay', async () => {
		const now = page.locator('.hands-one.now');
		await page.getByLabel('Lớp', { exact: true }).fill('6A');
		await page.keyboard.press('Tab');
		await now.getByLabel('Số tay giơ cho B').fill('30');
		await page.getByRole('button', { name: 'Câu sau' }).click();
		await page.getByRole('button', { name: 'Đọc thẻ bằng camera' }).first().click();
		const choosing = page.waitForEvent('filechooser');
		await page.getByRole('button', { name: 'Đọc một tấm ảnh' }).click();
		const cards = Array.from({ length: 12 }, (_, index) => [index + 1, index % 3 === 0 ? 'A' : 'B'] as const);
		await (await choosing).setFiles({ name: 'lop.jpg', mimeType: 'image/jpeg', buffer: await photo(classroom(cards)) });
		await expect(now.getByLabel('Số tay giơ cho B')).toHaveValue('8');
		await page.getByRole('button', { name: 'Xong, giữ số đếm' }).click();
		await page.getByRole('button', { name: 'Câu sau' }).click();
		await page.keyboard.press('a');
		await page.keyboard.type('21');
		await expect(now.getByLabel('Số tay giơ cho A')).toHaveValue('21');
	});

	// The teacher's tab is closed by mistake; what was counted is there in another one, and leaves as a table.
	await page.close();
	const again = await context.newPage();
	await face(again, 'Câu hỏi giơ tay', async () => {
		await expect(again.locator('.hands-one').first().getByLabel('Số tay giơ cho B')).toHaveValue('30');
		const coming = again.waitForEvent('download');
		await again.getByRole('button', { name: 'Tải bảng CSV' }).click();
		const rows = (await readFile(await (await coming).path(), 'utf8')).split('\r\n');
		expect(rows.filter((row) => row.startsWith('6A,')).map((row) => row.split(',').at(-2))).toEqual(expect.arrayContaining(['30', '8', '21']));
	});

	// A pupil who was quick plays the quiz; the letter goes home with everybody, on one sheet.
	await face(again, 'Làm bài', async () => {
		await play(again);
	});
	await face(again, 'Gửi phụ huynh', async () => {
		expect(pagesIn(await again.pdf({ preferCSSPageSize: true }))).toBe(1);
	});
	expect(failed.filter((url) => !url.startsWith(server.origin))).toEqual([]);
});
