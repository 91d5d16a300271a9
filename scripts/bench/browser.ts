/** A browser at the built site, and what it loads there. */
import { type Browser, chromium, type Page } from '@playwright/test';
import { prepareBrowser } from '../setup.mjs';
import { type Server, serve } from './server.ts';

/** How often each thing is measured. */
export const TIMES = 7;

/** Bytes over the wire by what they are, response headers included. */
export type Traffic = { requests: number; total: number; html: number; css: number; fonts: number; scripts: number; other: number };

type Kind = Exclude<keyof Traffic, 'requests' | 'total'>;
const kinds: Record<string, Kind> = { Document: 'html', Stylesheet: 'css', Font: 'fonts', Script: 'scripts' };

/**
 * Serves a built site and opens a browser for it; both are closed afterwards.
 * @param dist the folder of the built site
 * @param use what to do with them
 */
export async function withBrowser<T>(dist: string, use: (browser: Browser, server: Server) => Promise<T>): Promise<T> {
	const server = await serve(dist);
	try {
		const browser = await chromium.launch({
			executablePath: prepareBrowser(process.execPath),
			args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--no-first-run'],
		});
		try {
			return await use(browser, server);
		} finally {
			await browser.close();
		}
	} finally {
		await server.close();
	}
}

/**
 * Opens a page as a first visit does: with nothing in the browser's cache.
 * @param visit what to do in the page; `settled` waits for all that the page itself is loading and returns
 * the traffic so far; what a worker loads is not in it
 */
export async function firstVisit<T>(browser: Browser, visit: (page: Page, settled: () => Promise<Traffic>) => Promise<T>): Promise<T> {
	const context = await browser.newContext();
	try {
		const page = await context.newPage();
		const network = await context.newCDPSession(page);
		const traffic: Traffic = { requests: 0, total: 0, html: 0, css: 0, fonts: 0, scripts: 0, other: 0 };
		const open = new Map<string, Kind>();
		network.on('Network.requestWillBeSent', ({ requestId, type }) => open.set(requestId, kinds[type ?? ''] ?? 'other'));
		network.on('Network.loadingFailed', ({ requestId }) => open.delete(requestId));
		network.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
			// A document that stands in its page (`srcdoc`) is reported too, and crosses no wire.
			if (!open.has(requestId)) return;
			// What another part of the page has asked for already comes from the cache, and is no traffic.
			if (encodedDataLength > 0) traffic.requests++;
			traffic.total += encodedDataLength;
			traffic[open.get(requestId) ?? 'other'] += encodedDataLength;
			open.delete(requestId);
		});
		await network.send('Network.enable');
		const settled = async () => {
			await page.evaluate(() => document.fonts.ready.then(() => undefined));
			while (open.size > 0) await page.waitForTimeout(10);
			return { ...traffic };
		};
		return await visit(page, settled);
	} finally {
		await context.close();
	}
}
