/** The course without a network: after a visit, and kept on purpose; the server of these tests is really gone. */
import { expect, type Page, test } from '@playwright/test';
import { type Server, serve } from '../../scripts/bench/server.ts';
import { allDone, COURSE, coursePage, KEY, lessons } from './course-learner.ts';
import { dist } from './pages.ts';
import { passExam, play } from './quiz-learner.ts';
import { siteWithoutIndex } from './site-without-index.ts';

test.use({ serviceWorkers: 'allow' });

const [first, second] = lessons.map(({ id }) => id);
let server: Server;

test.beforeEach(async () => {
	server = await serve(await siteWithoutIndex());
});
test.afterEach(() => server.close().catch(() => {}));

const open = (page: Page, path: string) => page.goto(server.origin + path);
/** The worker has taken the page over, and has seen what it loaded. */
async function workerReady(page: Page): Promise<void> {
	await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
	await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
}
async function keepCourse(page: Page): Promise<void> {
	await open(page, coursePage);
	await page.getByRole('button', { name: /^Giữ trên máy này \([\d,]+ MB\)$/ }).click();
	await expect(page.locator('keep-offline [role=status]')).toContainText('Đang giữ');
}

test('what was visited once opens again without a network; the rest says that there is none', async ({ page }) => {
	await open(page, `${coursePage}${first}/`);
	await workerReady(page);
	await expect.poll(() => page.evaluate((path) => caches.match(path).then((found) => found !== undefined), `${coursePage}${first}/`)).toBe(true);
	await server.close();
	await page.reload();
	await expect(page.locator('h1')).toHaveText('Quyền con người là gì');
	await page.getByLabel(/Ghi chú được giữ/).fill('không mạng');
	await expect(page.locator('lesson-notes [role=status]')).toHaveText('Đã lưu.');
	await open(page, `${coursePage}${second}/`);
	await expect(page.locator('h1')).toHaveText('Không có mạng');
	await open(page, '/en/cong-uoc/crc/');
	await expect(page.locator('h1')).toHaveText('No connection');
});

test('flashcards that were opened once are reviewed without a network', { tag: '@all' }, async ({ page }) => {
	await open(page, '/the-ghi-nho/');
	await workerReady(page);
	for (const path of ['/the-ghi-nho/', '/the-ghi-nho/the.json'])
		await expect.poll(() => page.evaluate((file) => caches.match(file).then((found) => found !== undefined), path)).toBe(true);
	await server.close();
	await page.reload();
	await page.getByRole('button', { name: 'Bắt đầu ôn' }).click();
	await page.keyboard.press(' ');
	await page.keyboard.press('4');
	await expect(page.locator('.cards-left')).toHaveText('Còn 0 thẻ đến hạn, 19 thẻ mới');
});

test('all lessons of a grade are kept in one press, and open without a network', { tag: '@all' }, async ({ page }) => {
	await open(page, '/truong-hoc/bai-hoc/');
	const grade = page.locator('details', { hasText: /^\s*Lớp 7:/ });
	await grade.locator('summary').click();
	await grade.getByRole('button', { name: /^Giữ trên máy này/ }).click();
	await expect(grade.locator('[role=status]')).toContainText('Đang giữ');
	await server.close();
	for (const face of ['', 'trinh-chieu/', 'gio-tay/', 'phu-huynh/', 'in-cho-lop/']) {
		await open(page, `/truong-hoc/thay-ban-bi-bat-nat/${face}`);
		await expect(page.locator('main').first()).toContainText('Thấy bạn bị bắt nạt');
	}
	// Its set is small: what is searched is kept with a course.
	await open(page, '/tim-kiem/?q=quyen');
	await expect(page.locator('search-box[data-from-address]')).toContainText('Không tải được chỉ mục tìm kiếm.');
});

test('a course that is kept, with all that is searched, is taken to the end without a network: lesson, check, search, exam', { tag: '@all' }, async ({
	page,
}) => {
	await server.close();
	server = await serve(dist);
	await keepCourse(page);
	await expect(page.getByRole('button', { name: 'Xóa khỏi máy này' })).toBeFocused();
	// A search leaves no copy of its page behind for each thing that was looked for.
	await open(page, '/tim-kiem/?q=quyen');
	await expect(page.locator('main').getByRole('link', { name: /quyền/i }).first()).toBeVisible();
	const addresses = await page.evaluate(async () => {
		const requests = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
		return requests.flat().map(({ url }) => url);
	});
	expect(addresses.filter((address) => address.includes('?'))).toEqual([]);
	await open(page, coursePage);
	await server.close();
	await page.reload();
	await expect(page.locator('keep-offline [role=status]')).toHaveText(/^Đang giữ [^.]*\.$/);
	await expect(page.getByRole('button', { name: 'Cập nhật' })).toBeHidden();

	await open(page, `${coursePage}${second}/`);
	await expect(page.locator('h1')).toHaveText('Lịch sử và Tuyên ngôn năm 1948');
	await page.locator('quiz-player').scrollIntoViewIfNeeded();
	await play(page);
	await expect(page.locator('.lesson-state')).toHaveText('✓ Bạn đã xong bài này.');

	await open(page, '/tim-kiem/?q=quyen%20tre%20em');
	await expect(page.locator('main').getByRole('link', { name: /rẻ em/ }).first()).toBeVisible();

	await page.evaluate(([key, record]) => localStorage.setItem(key ?? '', record ?? ''), [KEY, JSON.stringify(allDone())]);
	await open(page, `${coursePage}thi/`);
	await passExam(page);
});

test('a newer version is named, and fetched on demand; what is kept is dropped on demand', { tag: '@all' }, async ({ page }) => {
	await keepCourse(page);
	await expect(page.getByRole('button', { name: 'Cập nhật' })).toBeHidden();
	// As if another version had been kept: one page differs.
	await page.evaluate(
		async ([set, path]) => {
			const cache = await caches.open(`quyen-con-nguoi.kept/${set}`);
			const address = `/offline/${set}.json`;
			const kept = (await (await cache.match(address))?.json()) as { list: { version: string; files: { url: string; revision: string }[] } };
			kept.list.version = 'old';
			for (const file of kept.list.files) if (file.url === path) file.revision = 'old';
			await cache.put(address, new Response(JSON.stringify(kept)));
			await cache.put(path ?? '', new Response('old page'));
		},
		[`khoa-hoc-${COURSE}-vi`, `${coursePage}${first}/`],
	);
	await page.reload();
	await expect(page.locator('keep-offline [role=status]')).toContainText('Trên trang đã có bản mới hơn.');
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	await page.getByRole('button', { name: 'Cập nhật' }).click();
	await expect(page.locator('keep-offline [role=status]')).toHaveText(/^Đang giữ [^.]*\.$/);
	expect(asked.filter((path) => path.startsWith('/khoa-hoc/'))).toEqual([`${coursePage}${first}/`]);
	await page.getByRole('button', { name: 'Xóa khỏi máy này' }).click();
	await expect(page.getByRole('button', { name: /^Giữ trên máy này/ })).toBeVisible();
	expect(await page.evaluate(() => caches.keys())).not.toContain(`quyen-con-nguoi.kept/khoa-hoc-${COURSE}-vi`);
});

test('a line that breaks while loading leaves what came, and says so', { tag: '@all' }, async ({ page }) => {
	await open(page, coursePage);
	await workerReady(page);
	const button = page.getByRole('button', { name: /^Giữ trên máy này/ });
	await expect(button).toBeVisible();
	await page.evaluate(() => {
		const fetchNow = window.fetch.bind(window);
		let count = 0;
		window.fetch = (...about) => (++count > 30 ? Promise.reject(new TypeError('gone')) : fetchNow(...about));
	});
	await button.click();
	await expect(page.locator('keep-offline [role=status]')).toContainText('Chưa tải xong vì mất kết nối');
	await page.reload();
	await page.getByRole('button', { name: /^Giữ trên máy này/ }).click();
	await expect(page.locator('keep-offline [role=status]')).toContainText('Đang giữ');
});

test('a lesson that is kept is taught without a network: guide, slides, show of hands, worksheet, file', { tag: '@all' }, async ({ page }) => {
	const lesson = '/truong-hoc/tieng-noi-cua-em/';
	await open(page, lesson);
	await page.getByRole('button', { name: /^Giữ trên máy này/ }).click();
	await expect(page.locator('keep-offline [role=status]')).toContainText('Đang giữ');
	await server.close();
	for (const path of [
		lesson,
		`${lesson}trinh-chieu/`,
		`${lesson}gio-tay/`,
		`${lesson}phu-huynh/`,
		'/trac-nghiem/tieng-noi-cua-em/phieu-b/',
		'/trac-nghiem/tieng-noi-cua-em/dap-an/',
	]) {
		await open(page, path);
		await expect(page.locator('h1').first(), path).not.toHaveText('Không có mạng');
	}
	const file = await page.evaluate(() => fetch('/trac-nghiem/tieng-noi-cua-em/tieng-noi-cua-em.vi.h5p').then(({ status }) => status));
	expect(file).toBe(200);
	await open(page, `${lesson}gio-tay/`);
	await page.keyboard.press('b');
	await page.keyboard.type('7');
	await expect(page.locator('.hands-one.now input').nth(1)).toHaveValue('7');
});

test('a class that is kept is taught without a network: guide, .docx, lesson, key of a check', { tag: '@all' }, async ({ page }) => {
	const guide = `${coursePage}lop-hoc/m1/`;
	await open(page, guide);
	await page.getByRole('button', { name: /^Giữ trên máy này \([\d,]+ MB\)$/ }).click();
	await expect(page.locator('keep-offline [role=status]')).toContainText('Đang giữ');
	await server.close();
	await page.reload();
	await expect(page.locator('#ke-tinh-huong')).toBeVisible();
	const size = await page.evaluate(
		(path) => fetch(path).then(async (file) => (file.ok ? (await file.arrayBuffer()).byteLength : 0)),
		`${guide}lop-hoc-m1.docx`,
	);
	expect(size).toBeGreaterThan(10_000);
	await page.locator('section:has(> #ke-tinh-huong) h3 a').first().click();
	await expect(page.locator('h1')).toHaveText('Quyền con người là gì');
	await open(page, `/trac-nghiem/kt-${first}/dap-an/`);
	await expect(page.locator('main')).toContainText('Đáp án');
});

test('a set holds the script that writes a .docx only where a button asks for it', { tag: '@all' }, async ({ page }) => {
	const urls = async (set: string) => {
		const response = await page.request.get(`${server.origin}/offline/${set}.json`);
		return ((await response.json()) as { files: { url: string }[] }).files.map(({ url }) => url);
	};
	const writers = (all: string[]) => all.filter((url) => /^\/_astro\/notes-document\./.test(url));
	expect(writers(await urls(`khoa-hoc-${COURSE}-vi`))).toHaveLength(1);
	for (const set of [`lop-hoc-${COURSE}-m1-vi`, 'tinh-huong-vi', 'bai-hoc-tieng-noi-cua-em-vi']) expect(writers(await urls(set)), set).toEqual([]);
});
