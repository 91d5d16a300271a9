/** The site of the sample province, built with its editor and served: pages with reports, products and figures, as the real plan has none. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { makeThisSite } from '../../scripts/bench/projects.ts';
import { siteListener } from '../../src/files/static-server.ts';

const root = join(import.meta.dirname, '../..');

/** After all that the plan of 2026 asks for, and before the plan of 2027. */
const DAY = '2026-12-20';

/**
 * @param name of a folder under `.cache`, inside the project so that its packages are found
 * @param add puts more files into the folder before it is built
 * @returns the address, and what to call at the end
 */
export async function provinceSite(
	name: string,
	add: (folder: string) => void = () => {},
): Promise<{ origin: string /** of the built site */; folder: string; close: () => void }> {
	const folder = join(root, '.cache', name);
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	makeThisSite(folder, 0);
	add(folder);
	const astro = join(root, 'node_modules/astro/bin/astro.mjs');
	execFileSync(process.execPath, [astro, 'build', '--silent', '--outDir', 'dist'], {
		cwd: folder,
		// What goes wrong is part of the error.
		stdio: 'pipe',
		env: { ...process.env, BUILD_DATE: DAY, EDITOR: '1' },
	});
	const server = createServer(siteListener(join(folder, 'dist')));
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	const close = () => {
		server.close();
		rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
	};
	return { origin: `http://127.0.0.1:${port}`, folder: join(folder, 'dist'), close };
}
