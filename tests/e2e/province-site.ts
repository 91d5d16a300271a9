/** The site of the sample province, built with its editor and served: pages with reports, products and figures, as the real plan has none. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { makeThisSite } from '../../scripts/bench/projects.ts';
import { siteListener } from '../../src/files/static-server.ts';

const root = join(import.meta.dirname, '../..');

type ProvinceSite = { origin: string; dist: string; close: () => void };

/** After all that the plan of 2026 asks for, and before the plan of 2027. */
export const DAY = '2026-12-20';

/**
 * @param folder inside the project, so that its packages are found; what is in it is removed first
 * @param change puts more files into the folder, or changes what is in it, before it is built
 * @param withEditor whether the site has the page of its editor, which is part of no copy for a folder
 * @param url where it will be published, as the variable `SITE_URL` says it; what its content says where it is empty
 * @returns the folder of the built site
 */
export function buildProvince(folder: string, change: (folder: string) => void, withEditor: boolean, url = ''): string {
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	makeThisSite(folder, 0);
	change(folder);
	const astro = join(root, 'node_modules/astro/bin/astro.mjs');
	execFileSync(process.execPath, [astro, 'build', '--silent', '--outDir', 'dist'], {
		cwd: folder,
		// What goes wrong is part of the error.
		stdio: 'pipe',
		env: { ...process.env, BUILD_DATE: DAY, EDITOR: withEditor ? '1' : '', SITE_URL: url },
	});
	return join(folder, 'dist');
}

/** Serves a built site. @param ended called when it is closed */
export async function serveProvince(dist: string, ended = () => {}): Promise<ProvinceSite> {
	const server = createServer(siteListener(dist));
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	const close = () => {
		server.close();
		ended();
	};
	return { origin: `http://127.0.0.1:${port}`, dist, close };
}

/**
 * Builds and serves a site for one file of tests alone; see `buildProvince`.
 * @param name of a folder under `.cache`
 * @returns the address, the folder of the built site, and what to call at the end
 */
export async function provinceSite(name: string, change: (folder: string) => void = () => {}, withEditor = true, url = ''): Promise<ProvinceSite> {
	const folder = join(root, '.cache', name);
	return serveProvince(buildProvince(folder, change, withEditor, url), () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
}
