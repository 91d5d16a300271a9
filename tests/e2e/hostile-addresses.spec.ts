/** Addresses that someone else made up: whatever stands behind `?` and `#`, nothing of it runs, and no page breaks over it. */
import { expect, test } from '@playwright/test';
import { ALL } from '../sweep.ts';
import { serveLms } from './lms/server.ts';

/** Pages that read their address, a frame, and a page that does not. */
const pages = ['/tim-kiem/', '/truong-hoc/', '/truong-hoc/co-the-em-la-cua-em/trinh-chieu/', '/trac-nghiem/cong-uoc-quyen-tre-em/khung/', '/cong-uoc/crc/'];
const markup = '"><img src=x onerror=window.ran=1><script>window.ran=2</script>';
const values = [
	markup,
	encodeURIComponent(markup),
	encodeURIComponent(encodeURIComponent(markup)),
	'javascript:window.ran=3',
	'%E0%A4%A',
	'%00%0d%0aSet-Cookie:a=b',
	'__proto__[ran]=1&constructor[prototype][ran]=1',
	'[id="',
	'9'.repeat(400),
	'/../../../etc/passwd',
	'//elsewhere.example/',
	'\u202e\u0000\ufffe',
];
/** The names that pages ask for, and one that none does. */
const address = (page: string, value: string) => `${page}?q=${value}&grade=${value}&topic=${value}&presenter=${value}&code=${value}&x=${value}#${value}`;

test('nothing in an address runs, leads elsewhere or breaks a page', async ({ page, baseURL }) => {
	const server = await serveLms();
	const heard: string[] = [];
	page.on('pageerror', (error) => heard.push(`${page.url()}: ${error.message}`));
	page.on('request', (request) => ['localhost', '127.0.0.1'].includes(new URL(request.url()).hostname) || heard.push(`${page.url()} asks ${request.url()}`));
	const targets = [...pages.map((path) => baseURL + path), `${server.origin}/p/web/index.html`];
	for (const [turn, target] of targets.entries()) {
		// Each value in one of the pages, where not all are tried in all.
		for (const value of values.filter((_, index) => ALL || index % targets.length === turn)) {
			await page.goto(address(target, value));
			expect(await page.evaluate(() => [(window as { ran?: unknown }).ran, ({} as { ran?: unknown }).ran, document.querySelector('img[src="x"]')])).toEqual([
				undefined,
				undefined,
				null,
			]);
			await expect(page.locator('h1, .set, main').first()).toBeAttached();
			expect(new URL(page.url()).origin).toBe(new URL(target).origin);
		}
	}
	await server.close();
	expect(heard).toEqual([]);
});

/** Fragments that decode to nothing, name what every object has, or are longer than any address. */
const fragments = [
	'%',
	'%E0%A4%A',
	'%25',
	'constructor',
	'__proto__',
	'toString',
	'bai-bai-mot%',
	'#',
	' ',
	'\u0000',
	'[id="',
	':~:text=%',
	'x'.repeat(100_000),
	'%'.repeat(100_000),
];

test('a package starts whatever stands behind # and ?, with what was done in it', { tag: '@all' }, async ({ context }) => {
	const server = await serveLms();
	const page = await context.newPage();
	const heard: string[] = [];
	page.on('pageerror', (error) => heard.push(`${page.url().slice(0, 200)}: ${error.message}`));
	const queries = {
		web: [''],
		scorm12: [''],
		scorm2004: [''],
		cmi5: ['', '?endpoint=%&fetch=%E0%A4%A&actor=%25&registration=%00&activityId=%', '?actor=%7B%22a%22%3A%25%7D'],
	};
	for (const [format, all] of Object.entries(queries)) {
		for (const query of all) {
			for (const fragment of fragments) {
				await page.goto('about:blank');
				await page.goto(`${server.origin}/p/${format}/index.html${query}#${fragment}`);
				await expect(page.locator('html.started')).toBeAttached();
				await expect(page.locator('[data-page]:not([hidden])')).toHaveCount(1);
				await page.locator('#muc-luc a[href="#bai-bai-mot"]').click();
				await expect(page.locator('#bai-bai-mot')).toBeVisible();
				// Changed by hand while the page is open.
				await page.evaluate((next) => {
					window.location.hash = next;
				}, fragment);
				await expect(page.locator('[data-page]:not([hidden])')).toHaveCount(1);
			}
		}
	}
	await server.close();
	expect(heard).toEqual([]);
});
