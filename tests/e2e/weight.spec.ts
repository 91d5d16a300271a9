/** What a page costs whoever opens it for the first time: everything that is loaded before anybody scrolls, compressed. */
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { isOwnPage, OTHER_CONTENT, ownContent } from '../site/own-content.ts';
import { some } from '../sweep.ts';

/** Kilobytes (1,000 bytes) that a page may cost; a picture and a typeface are compressed already. */
const TEXT_PAGE = 90;
const HOME = 120;
/** It holds what a plan says of every lesson, so that plans are made without a network. */
const PLANS = 100;

const pages: [path: string, limit: number][] = [
	['/', HOME],
	['/en/', HOME],
	['/quyen/viec-lam/', TEXT_PAGE],
	['/quyen/nhom/tre-em/', TEXT_PAGE],
	['/tinh-huong/', TEXT_PAGE],
	['/tinh-huong/lam-them-gio-khong-duoc-tra-tien/', TEXT_PAGE],
	['/cong-uoc/crpd/', TEXT_PAGE],
	['/chinh-sach/luat/luat-tre-em/', TEXT_PAGE],
	['/ket-qua/ty-le-ho-ngheo/', TEXT_PAGE],
	['/khuyen-nghi/', TEXT_PAGE],
	['/khuyen-nghi/upr-2/143-1/', TEXT_PAGE],
	['/ho-tro/', TEXT_PAGE],
	['/bao-chi/', TEXT_PAGE],
	['/khoa-hoc/', TEXT_PAGE],
	['/truong-hoc/bai-hoc/', TEXT_PAGE],
	['/truong-hoc/bo-bai/', PLANS],
	['/truong-hoc/tieng-noi-cua-em/', TEXT_PAGE],
];

for (const [path, limit] of some(pages, 4))
	test(`${path} costs less than ${limit} KB`, async ({ page }) => {
		test.skip(!ownContent && isOwnPage(path), OTHER_CONTENT);
		const costs: [string, number][] = [];
		const read: Promise<void>[] = [];
		page.on('response', (response) => {
			read.push(
				response.body().then(
					(body) => void costs.push([new URL(response.url()).pathname, Math.min(body.length, gzipSync(body).length)]),
					() => {},
				),
			);
		});
		await page.goto(path, { waitUntil: 'load' });
		await page.evaluate(() => document.fonts.ready);
		await Promise.all(read);
		const total = costs.reduce((sum, [, cost]) => sum + cost, 0);
		expect(total / 1000, costs.map(([name, cost]) => `${cost} ${name}`).join('\n')).toBeLessThan(limit);
	});

/** An element with what stands in it, those that stand beside it, and their parent: a style that depends on these alone is the rule. */
const FEW = 50;

test('an element that comes, goes or hides has no other part of the page styled anew', async ({ browser, page }) => {
	const there = pages.map(([path]) => path).filter((path) => ownContent || !isOwnPage(path));
	for (const path of ['/404.html', ...some(there, 4)]) {
		await page.goto(path, { waitUntil: 'load' });
		await browser.startTracing(page, { categories: ['devtools.timeline', 'blink.user_timing'] });
		await page.evaluate(() => {
			const added = document.createElement('h1');
			const changes = [() => document.querySelector('main')?.append(added), () => added.toggleAttribute('hidden'), () => added.remove()];
			// What was left to style before.
			void document.body.offsetHeight;
			performance.mark('first change');
			for (const change of changes) {
				change();
				void document.body.offsetHeight;
			}
			performance.mark('last change');
		});
		const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
		const [from = 0, to = 0] = ['first change', 'last change'].map((mark) => traceEvents.find(({ name }) => name === mark)?.ts);
		const styled = traceEvents.filter(({ name, ts }) => name === 'UpdateLayoutTree' && ts > from && ts < to).map(({ args }) => args.elementCount ?? 0);
		expect(styled.length, path).toBeGreaterThan(1);
		expect(Math.max(...styled), path).toBeLessThan(FEW);
	}
});

/** A line of a browser's trace, with the time in microseconds. */
type TraceEvent = { name: string; ts: number; args: { elementCount?: number } };
