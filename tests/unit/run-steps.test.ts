/** `npm run …` told to stop: every process of it ends, and no further step begins. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';

const run = join(import.meta.dirname, '../../scripts/run.mjs');
/** Says its name and goes on until it is ended. */
const endless = (name: string) => `console.log('${name}', process.pid); setInterval(() => {}, 1000);\n`;

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'run-'));
	for (const [file, name] of [
		['node_modules/astro/bin/astro.mjs', 'build'],
		['scripts/dev.ts', 'dev'],
		['scripts/serve.ts', 'serve'],
	] as const) {
		mkdirSync(dirname(join(folder, file)), { recursive: true });
		writeFileSync(join(folder, file), endless(name));
	}
	mkdirSync(join(folder, 'dist'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Starts a command in the folder; what it and all that it starts print is kept. */
function start(command: string, args: string[], env: Record<string, string> = {}) {
	const child = spawn(command, args, { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, ...env } });
	let said = '';
	const prints = (text: string) =>
		new Promise<void>((resolve) => {
			const look = () => said.includes(text) && resolve();
			child.stdout?.on('data', look);
			look();
		});
	child.stdout?.on('data', (part) => (said += part));
	return { child, prints, said: () => said, closed: closed(child) };
}

/** Waits until the last process that holds the output is gone, which the one that was started may not live to see. */
const closed = (child: ChildProcess) => new Promise<void>((resolve) => child.on('close', () => resolve()));

it.skipIf(process.platform === 'win32')('ends where npm and the shell between them are ended', async () => {
	// As npm starts it: a shell that ends at once and tells nobody.
	const shell = start('sh', ['-c', `"${process.execPath}" "${run}" dev; true`], { npm_lifecycle_event: 'dev' });
	await shell.prints('dev');
	shell.child.kill('SIGTERM');
	await shell.closed;
	const pid = Number(/dev (\d+)/.exec(shell.said())?.[1]);
	expect(() => process.kill(pid, 0)).toThrow('ESRCH');
});

it.skipIf(process.platform === 'win32').each(['SIGINT', 'SIGTERM'] as const)('begins no further step after %s, and leaves no half site', async (signal) => {
	const { child, prints, said, closed: gone } = start(process.execPath, [run, 'start']);
	await prints('build');
	child.kill(signal);
	await Promise.race([gone, prints('serve')]);
	child.kill('SIGTERM');
	await gone;
	expect(said()).not.toContain('serve');
	expect(existsSync(join(folder, 'dist'))).toBe(false);
	expect(child.exitCode).toBe(0);
});
