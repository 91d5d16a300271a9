/** What all measurements share: a folder for what they make, and the real site built once per run. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { builtHtml } from '../../src/files/built-html.ts';
import { type Run, run } from './run.ts';
import { step } from './table.ts';

/** The project's folder. */
export const root = join(import.meta.dirname, '../..');

export type Site = Run & { /** the folder of the built site */ dist: string /** how many HTML pages it has */; pages: number };

export type Bench = {
	/** where measurements put their files; gone when the process ends */
	folder: string;
	/** the real site, built from nothing the first time that it is asked for */
	site: () => Promise<Site>;
};

/**
 * Makes the folder that measurements work in. It lies inside the project, so that what is built there finds
 * the project's packages the way the project does.
 */
export function makeBench(): Bench {
	const cache = join(root, '.cache');
	mkdirSync(cache, { recursive: true });
	const folder = mkdtempSync(join(cache, 'bench-'));
	process.on('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
	for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(130));
	let site: Promise<Site> | undefined;
	return {
		folder,
		site: () => {
			if (!site) step('build');
			site ??= build(root, join(folder, 'dist'));
			return site;
		},
	};
}

/**
 * Builds an Astro project without what earlier builds left behind.
 * @param project the project's folder
 * @param dist where the site goes
 */
export async function build(project: string, dist: string): Promise<Site> {
	const astro = join(root, 'node_modules/astro/bin/astro.mjs');
	const measured = await run([astro, 'build', '--force', '--outDir', dist], project);
	return { ...measured, dist, pages: builtHtml(dist).length };
}

export type Size = { files: number; bytes: number };

/** How many files a folder holds, and their size together; nothing where there is no such folder. */
export function sizeOf(folder: string, wanted: (path: string) => boolean = () => true): Size {
	const entries = statSync(folder, { throwIfNoEntry: false }) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : [];
	const files = entries
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name))
		.filter(wanted);
	return { files: files.length, bytes: files.reduce((sum, file) => sum + statSync(file).size, 0) };
}

/** The machine in one line: numbers mean little without it. */
export function machine(): string {
	const load = loadavg()
		.map((value) => value.toFixed(1))
		.join(' ');
	return `${process.platform} ${process.arch}, ${availableParallelism()} cores (${cpus()[0]?.model.trim() ?? 'n/a'}), ${Math.round(totalmem() / 1e9)} GB, Node.js ${process.version}, load ${load}`;
}
