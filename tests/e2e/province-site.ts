/** The site of the sample province, built with its editor and served: pages with reports, products and figures, as the real plan has none. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { makeThisSite } from '../../scripts/bench/projects.ts';
import { siteListener } from '../../src/files/static-server.ts';

const root = join(import.meta.dirname, '../..');

export type ProvinceSite = { origin: string; dist: string; close: () => void };

/** After all that the plan of 2026 asks for, and before the plan of 2027. */
export const DAY = '2026-12-20';

/**
 * @param folder inside the project, so that its packages are found; emptied first
 * @param change puts more files into the folder, or changes what is in it, before it is built
 * @param withEditor whether the site has the page of its editor, which is part of no copy for a folder
 * @returns the folder of the built site
 */
export function buildProvince(folder: string, change: (folder: string) => void, withEditor = true): string {
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	makeThisSite(folder, 0);
	change(folder);
	const astro = join(root, 'node_modules/astro/bin/astro.mjs');
	execFileSync(process.execPath, [astro, 'build', '--silent', '--outDir', 'dist'], {
		cwd: folder,
		// What goes wrong is part of the error.
		stdio: 'pipe',
		env: { ...process.env, BUILD_DATE: DAY, EDITOR: withEditor ? '1' : '' },
	});
	return join(folder, 'dist');
}

/** Serves a built site to this machine, on a port that the system gives out. */
export async function serveSite(dist: string): Promise<ProvinceSite> {
	const server = createServer(siteListener(dist));
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	return { origin: `http://127.0.0.1:${port}`, dist, close: () => void server.close() };
}

/**
 * A site of its own, for tests that change more than others can bear.
 * @param name of a folder under `.cache`
 * @param change as for `buildProvince`
 * @param withEditor as for `buildProvince`
 * @returns the address, the folder of the built site, and what to call at the end
 */
export async function provinceSite(name: string, change: (folder: string) => void = () => {}, withEditor = true): Promise<ProvinceSite> {
	const folder = join(root, '.cache', name);
	const site = await serveSite(buildProvince(folder, change, withEditor));
	const close = () => {
		site.close();
		rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
	};
	return { ...site, close };
}
