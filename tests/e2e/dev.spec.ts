/** The dev server over content with errors: it starts, says what is wrong, and carries on when that is mended. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { makeThisSite } from '../../scripts/bench/projects.ts';

const root = join(import.meta.dirname, '../..');
const folder = join(root, '.cache/dev-server');
const file = join(folder, 'content/plan/2027/tasks/i-1-a.yaml');
/** Starting a server takes as long as the machine needs. */
const UNHURRIED = { timeout: 300_000 };
let server: ChildProcess | undefined;

test.beforeAll(() => {
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	makeThisSite(folder, 0);
});
test.afterAll(async () => {
	const ended = new Promise((resolve) => server?.once('exit', resolve));
	server?.kill();
	await ended;
	rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
});

test('a dev server starts on broken content, and serves the site once it is mended', { tag: '@all' }, async ({ page: tab, request, baseURL }) => {
	const sound = readFileSync(file, 'utf8');
	const broken = sound.replace(/^leads:.*$/m, 'leads: []\nleader: x');
	expect(broken).not.toBe(sound);
	writeFileSync(file, broken);
	// Beside the port of the other tests: one that the system gives out for a moment may be another server's the next.
	const port = Number(new URL(baseURL ?? '').port) + 1;
	server = spawn(process.execPath, [join(root, 'scripts/dev.ts'), '--port', `${port}`], {
		cwd: folder,
		stdio: 'pipe',
		// As some machines of editors are set: it must make no difference.
		env: { ...process.env, NODE_ENV: 'production' },
	});
	let said = '';
	for (const stream of [server.stdout, server.stderr]) stream?.on('data', (text) => (said += text));
	const page = async (path: string) => {
		try {
			const response = await request.get(`http://localhost:${port}${path}`, { headers: { accept: 'text/html' } });
			return `${response.status()} ${await response.text()}`;
		} catch (error) {
			return `no answer: ${error}, after ${said}`;
		}
	};
	const task = '/ke-hoach/2027/nhiem-vu/i-1-a/';
	await expect.poll(() => page(task), UNHURRIED).toMatch(/^500 [\s\S]*Nội dung có lỗi[\s\S]*i-1-a\.yaml:\d+:1 {2}không có mục nào tên «leader»/);
	await tab.goto(`http://localhost:${port}${task}`);
	await expect(tab.locator('pre')).toContainText('«leader»');
	writeFileSync(file, sound);
	await expect.poll(() => page(task), UNHURRIED).toMatch(/^200 [\s\S]*<h1/);
	// The page that was open comes back by itself.
	await expect(tab.locator('h1#_top')).toContainText('Nhiệm vụ mẫu thứ nhất', UNHURRIED);
	// Another tab that listens. What nobody hears Vite keeps for the next that listens.
	const other = await tab.context().newPage();
	const listens = other.waitForEvent('console', { predicate: (message) => message.text().includes('[vite] connected'), timeout: 300_000 });
	await other.goto(`http://localhost:${port}${task}`);
	await listens;
	// A slow tab: what it listens with arrives after the content has changed, and after others have asked for the page.
	const arrived = Promise.withResolvers<void>();
	const held = Promise.withResolvers<void>();
	await tab.route('**/@vite/client', async (route) => {
		held.resolve();
		await arrived.promise;
		await route.continue();
	});
	await tab.reload({ waitUntil: 'commit' });
	await held.promise;
	writeFileSync(file, broken);
	await expect.poll(() => page(task), UNHURRIED).toMatch(/^500 [\s\S]*«leader»/);
	arrived.resolve();
	await expect(tab.locator('pre')).toContainText('«leader»', UNHURRIED);
	writeFileSync(file, sound.replace(/vi: ([^,}\n]+)/, 'vi: Việc vừa được sửa tên'));
	await expect.poll(() => page(task), UNHURRIED).toMatch(/^200 [\s\S]*Việc vừa được sửa tên/);
	await expect(tab.locator('h1#_top')).toContainText('Việc vừa được sửa tên', UNHURRIED);
	// A tab that the server loads anew while it is closed can stay open for ever.
	await other.goto('about:blank');
	await tab.goto('about:blank');
});
