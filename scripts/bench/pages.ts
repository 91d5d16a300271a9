/** What a first visit to each kind of page loads, and how long the browser takes with it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from '@playwright/test';
import { check } from '../../src/content/check.ts';
import { languageKind } from '../../src/language/kinds.ts';
import { conventionKind, lawKind, rightKind } from '../../src/law/kinds.ts';
import { conventionPath, lawPath, rightPath } from '../../src/law/paths.ts';
import { planKind } from '../../src/plan/kinds.ts';
import { taskPath, unitPath } from '../../src/plan/paths.ts';
import { pageKind } from '../../src/prose/kinds.ts';
import { docPath } from '../../src/prose/paths.ts';
import { GLOSSARY, SOURCES } from '../../src/reference/paths.ts';
import { indicatorKind } from '../../src/results/kinds.ts';
import { indicatorPath } from '../../src/results/paths.ts';
import { buildDay } from '../../src/source/build-day.ts';
import { SEARCH } from '../../src/ui/paths.ts';
import { firstVisit, TIMES, type Traffic, withBrowser } from './browser.ts';
import { type Bench, root } from './site.ts';
import { fixed, kilobytes, median, printTable, step } from './table.ts';

type Heaviest = { kind: string; count: number; path: string; raw: number; zipped: number };
type Visit = { traffic: Traffic; ready: number; loaded: number };

/** Prints the weight of the heaviest Vietnamese page of each kind, and the times of first visits to it. */
export async function measurePages(bench: Bench): Promise<void> {
	const { dist } = await bench.site();
	const pages = Object.entries(pathsByKind()).flatMap(([kind, paths]) => heaviest(dist, kind, paths) ?? []);
	step('pages');
	const rows = await withBrowser(dist, async (browser, { origin }) => {
		// The first page of a browser is slow for reasons of its own.
		await visit(browser, `${origin}/`);
		const rows: string[][] = [];
		for (const { kind, count, path, raw, zipped } of pages) {
			const visits: Visit[] = [];
			for (let turn = 0; turn < TIMES; turn++) visits.push(await visit(browser, origin + path));
			const of = (value: (visit: Visit) => number) => median(visits.map(value));
			const bytes = (part: keyof Traffic) => kilobytes(of(({ traffic }) => traffic[part]));
			rows.push([
				`${kind}  ${path}`,
				`${count}`,
				kilobytes(raw),
				kilobytes(zipped),
				bytes('css'),
				bytes('fonts'),
				bytes('scripts'),
				bytes('total'),
				fixed(of(({ traffic }) => traffic.requests)),
				fixed(of(({ ready }) => ready)),
				fixed(of(({ loaded }) => loaded)),
			]);
		}
		return rows;
	});
	printTable(
		'Pages: first visit to the heaviest page of each kind, kB',
		['kind and page', 'of', 'HTML raw', 'HTML gzip', 'CSS', 'fonts', 'scripts', 'all transferred', 'requests', 'DOM ready, ms', 'load, ms'],
		rows,
		[
			`median of ${TIMES} visits with an empty cache, from a server on this machine (no delay of a network)`,
			'CSS, fonts, scripts, all transferred: over the wire, text compressed with gzip, response headers included',
		],
	);
}

/** The addresses of the Vietnamese pages by kind. */
function pathsByKind(): Record<string, string[]> {
	const { content } = check(join(root, 'content'), buildDay());
	const plans = content.served(planKind);
	const translated = content.served(languageKind).map(({ tag }) => `${tag}/`);
	return {
		home: ['/'],
		convention: content.served(conventionKind).map(({ id }) => conventionPath(id)),
		law: content.served(lawKind).map(({ id }) => lawPath(id)),
		right: content.served(rightKind).map(({ id }) => rightPath(id)),
		result: content.served(indicatorKind).map(({ id }) => indicatorPath(id)),
		task: plans.flatMap(({ plan, tasks }) => tasks.map(({ id }) => taskPath(plan.year, id))),
		unit: plans.flatMap(({ plan, units }) => units.map(({ id }) => unitPath(plan.year, id))),
		glossary: [GLOSSARY],
		sources: [SOURCES],
		search: [SEARCH],
		prose: content
			.served(pageKind)
			.map(({ key }) => key)
			.filter((key) => key !== 'index' && !translated.some((start) => key.startsWith(start)))
			.map(docPath),
	};
}

/** The page of a kind whose HTML weighs most over the wire. */
function heaviest(dist: string, kind: string, paths: readonly string[]): Heaviest | undefined {
	const weighed = paths.map((path) => {
		const html = readFileSync(join(dist, path, 'index.html'));
		return { kind, count: paths.length, path, raw: html.length, zipped: gzipSync(html).length };
	});
	return weighed.sort((a, b) => b.zipped - a.zipped)[0];
}

function visit(browser: Browser, address: string): Promise<Visit> {
	return firstVisit(browser, async (page, settled) => {
		await page.goto(address, { waitUntil: 'load' });
		const traffic = await settled();
		const times = await page.evaluate(() => {
			const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
			return { ready: entry?.domContentLoadedEventEnd ?? 0, loaded: entry?.loadEventEnd ?? 0 };
		});
		return { traffic, ...times };
	});
}
