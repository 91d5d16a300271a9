/** How good the search's answers are, the size of its index, and how soon results stand there after typing. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from '@playwright/test';
import { NAMES_FILE } from '../../src/search/names.ts';
import { SEARCH } from '../../src/ui/paths.ts';
import { firstVisit, TIMES, withBrowser } from './browser.ts';
import { searchIn } from './search-in-node.ts';
import { type Answered, answersTo, qualityOf, rankOf } from './search-queries.ts';
import type { Server } from './server.ts';
import { type Bench, sizeOf } from './site.ts';
import { fixed, kilobytes, median, printTable, step } from './table.ts';

/** As people type: with marks, without marks, without đ; one word and several. */
const queries = ['quyen tre em', 'quyền trẻ em', 'duong day nong', 'đường dây nóng', 'dieu', 'công ước', 'khieu nai', 'bao luu', 'phụ nữ', 'dan toc thieu so'];

type Answer = { /** milliseconds */ time: number /** how many were found, as the page says it */; found: string };

/** Prints how good the answers are, the index's size per language and the times of searches. */
export async function measureSearch(bench: Bench): Promise<void> {
	const { dist } = await bench.site();
	step('search: quality');
	await printQuality(dist);
	printSizes(join(dist, 'pagefind'));
	step('search: times');
	await withBrowser(dist, async (browser, server) => {
		await printTimes(browser, server.origin + SEARCH);
		await printFirst(browser, server);
	});
}

async function printQuality(dist: string): Promise<void> {
	const { find } = await searchIn(dist);
	for (const set of ['tuned', 'held-out'] as const) {
		const answers = await answersTo(set, find);
		const row = (name: string, of: readonly Answered[]): string[] => {
			const { count, first, firstThree, meanReciprocal } = qualityOf(of);
			return [name, `${count}`, fixed(100 * first), fixed(100 * firstThree), fixed(meanReciprocal, 2)];
		};
		const groups = Map.groupBy(answers, ({ language, who, kind }) => `${language}, ${who}: ${kind}`);
		const missed = answers.filter((answer) => rankOf(answer) === 0 || rankOf(answer) > 3).map(({ text, language }) => `${language} “${text}”`);
		printTable(
			`Search: how good its answers are, ${set === 'tuned' ? 'queries that the ranking was worked on with' : 'queries that nobody tuned for'}`,
			['queries', 'count', 'at 1, %', 'in 3, %', 'MRR'],
			[...[...groups].map(([name, of]) => row(name, of)), row('all', answers)],
			missed.length > 0 ? [`not in 3: ${missed.join(', ')}`] : [],
		);
	}
}

function printSizes(folder: string): void {
	const rows = readdirSync(folder)
		.sort()
		.map((language) => {
			const whole = sizeOf(join(folder, language));
			const parts = ['index', 'fragment'].map((part) => sizeOf(join(folder, language, part)));
			const names = readFileSync(join(folder, language, NAMES_FILE));
			const runtime = whole.bytes - names.length - parts.reduce((sum, { bytes }) => sum + bytes, 0);
			return [language, `${whole.files}`, ...[whole.bytes, ...parts.map(({ bytes }) => bytes), names.length, gzipSync(names).length, runtime].map(kilobytes)];
		});
	printTable('Search: the index on disk, kB', ['language', 'files', 'all', 'words', 'entries', 'names', 'names, gzip', 'engine'], rows, [
		'a reader loads the engine and the names once, the chunk of each word that is asked for, and the entries that are shown',
	]);
}

async function printTimes(browser: Browser, address: string): Promise<void> {
	const rows = await firstVisit(browser, async (page) => {
		await page.goto(address, { waitUntil: 'load' });
		for (const query of queries) await ask(page, query);
		const rows: string[][] = [];
		for (const query of queries) {
			const answers: Answer[] = [];
			for (let turn = 0; turn < TIMES; turn++) answers.push(await ask(page, query));
			const times = answers.map(({ time }) => time);
			rows.push([query, answers[0]?.found ?? '', fixed(median(times)), fixed(Math.max(...times))]);
		}
		return rows;
	});
	printTable('Search: from typing to the first results, index already loaded', ['query', 'found', 'median, ms', 'worst, ms'], rows, [
		`${TIMES} times each; the pause that the box makes after the last key before it asks is part of the time`,
	]);
}

async function printFirst(browser: Browser, { origin, sent }: Server): Promise<void> {
	const query = queries[0] ?? '';
	const times: number[] = [];
	const bytes: number[] = [];
	for (let turn = 0; turn < TIMES; turn++) {
		await firstVisit(browser, async (page, settled) => {
			await page.goto(origin + SEARCH, { waitUntil: 'load' });
			await settled();
			const before = sent();
			times.push((await ask(page, query)).time);
			bytes.push(sent() - before);
		});
	}
	printTable(
		'Search: the first search of a visit, nothing of it loaded yet',
		['query', 'transferred, kB', 'median, ms', 'worst, ms'],
		[[query, kilobytes(median(bytes)), fixed(median(times)), fixed(Math.max(...times))]],
	);
}

/** Types a query into the emptied search box and waits until results, or word that there are none, stand there. */
function ask(page: Page, query: string): Promise<Answer> {
	return page.evaluate(async (query) => {
		const part = <T extends Element>(selector: string): T => {
			const found = document.querySelector<T>(`search-box[data-from-address] ${selector}`);
			if (!found) throw new Error(selector);
			return found;
		};
		const input = part<HTMLInputElement>('input[type=search]');
		const list = part('ol');
		const status = part('[role=status]');
		const type = (text: string, until: () => boolean): Promise<number> =>
			new Promise((resolve) => {
				const started = performance.now();
				const look = () => {
					if (!until()) return;
					observer.disconnect();
					resolve(performance.now() - started);
				};
				const observer = new MutationObserver(look);
				for (const target of [list, status]) observer.observe(target, { childList: true, characterData: true, subtree: true });
				input.value = text;
				input.dispatchEvent(new Event('input', { bubbles: true }));
				if (text === '') look();
			});
		await type('', () => list.children.length === 0 && status.textContent === '');
		const time = await type(query, () => list.children.length > 0 || status.textContent !== '');
		while (status.textContent === '') await new Promise((resolve) => setTimeout(resolve, 5));
		return { time, found: /\d+/.exec(status.textContent)?.[0] ?? '0' };
	}, query);
}
