/** What a quiz of ten questions loads until its first question answers a click, and how long that takes. */
import type { Browser } from '@playwright/test';
import { firstVisit, TIMES, type Traffic, withBrowser } from './browser.ts';
import type { Bench } from './site.ts';
import { fixed, kilobytes, median, printTable, step } from './table.ts';

/** A slow telephone on a slow line: what the budget is written for. */
const LINE = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
const CPU = 4;

export type Visit = { traffic: Traffic; answered: number };

/** Prints requests, bytes and times for a quiz that asks ten questions, opened by its page and by its frame alone. */
export async function measureQuiz(bench: Bench): Promise<void> {
	const { dist } = await bench.site();
	step('quiz');
	const rows = await withBrowser(dist, async (browser, { origin }) => {
		const page = `${origin}/trac-nghiem/on-tap-quyen-con-nguoi/`;
		await visit(browser, page, false);
		const rows: string[][] = [];
		for (const [name, address, slow] of [
			['page with the quiz', page, false],
			['page with the quiz, slow line and CPU', page, true],
			['the frame alone', `${page}khung/`, false],
			['the frame alone, slow line and CPU', `${page}khung/`, true],
		] as const) {
			const visits: Visit[] = [];
			for (let turn = 0; turn < TIMES; turn++) visits.push(await visit(browser, address, slow));
			const of = (value: (visit: Visit) => number) => median(visits.map(value));
			rows.push([
				name,
				fixed(of(({ traffic }) => traffic.requests)),
				kilobytes(of(({ traffic }) => traffic.total)),
				kilobytes(of(({ traffic }) => traffic.fonts)),
				fixed(of(({ answered }) => answered)),
			]);
		}
		return rows;
	});
	printTable('Quiz of ten questions: until the first one answers a click', ['opened by', 'requests', 'kB', 'of them fonts', 'first click answered, ms'], rows, [
		`median of ${TIMES} visits with an empty cache; text compressed with gzip, response headers included`,
		'slow: 1.6 Mbit/s, 150 ms, CPU four times slower; times from the start of navigation',
	]);
}

/** Opens an address as a first visit does, and answers the first question that it shows. @param slow by a slow telephone on a slow line */
export function visit(browser: Browser, address: string, slow: boolean): Promise<Visit> {
	return firstVisit(browser, async (page, settled) => {
		const network = await page.context().newCDPSession(page);
		if (slow) {
			await network.send('Network.emulateNetworkConditions', LINE);
			await network.send('Emulation.setCPUThrottlingRate', { rate: CPU });
		}
		const answered = page.waitForEvent('console', { predicate: (message) => message.text().startsWith('answered at ') });
		await page.addInitScript(clickFirst);
		await page.goto(address, { waitUntil: 'commit' });
		const begun = await page.evaluate(() => performance.timeOrigin);
		const at = Number((await answered).text().replace('answered at ', ''));
		const traffic = await settled();
		return { traffic, answered: at - begun };
	});
}

/** Runs in every frame: clicks the first thing that a question offers, there or in a frame below, and says when it answered. */
function clickFirst(): void {
	const wanted = '.stage > section:not([hidden]) :is(.option input, .word, .chip, .place input)';
	const look = () => {
		// A frame whose document a script wrote gets no script of its own from whoever measures.
		const documents = [document, ...[...document.querySelectorAll('iframe')].flatMap((frame) => frame.contentDocument ?? [])];
		const target = documents.flatMap((one) => one.querySelector<HTMLElement>(wanted) ?? [])[0];
		if (!target) return setTimeout(look, 5);
		target.click();
		if (target.matches('input[type="text"]')) target.focus();
		const answers = target.matches(':checked, [aria-pressed="true"], .taken, input[type="text"]:focus');
		// biome-ignore lint/suspicious/noConsole: the page has no other way to speak to who measures it
		if (answers) console.log(`answered at ${performance.timeOrigin + performance.now()}`);
		return undefined;
	};
	document.addEventListener('DOMContentLoaded', look);
}
