/** Where the servers of `npm start` and `npm run dev` listen, and what they say where they cannot. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { listen, listenAddress } from '../../src/files/local-server.ts';

const script = (name: string) => join(import.meta.dirname, '../../scripts', name);
let folder: string;
let child: ChildProcess | undefined;
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'served-'));
	mkdirSync(join(folder, 'dist/en'), { recursive: true });
	for (const name of ['index.html', '404.html', 'en/404.html']) writeFileSync(join(folder, 'dist', name), `<title>${name}</title>`);
});
afterEach(() => void child?.kill());
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A server of the built site. @returns the address that it prints */
const served = (...args: string[]) =>
	new Promise<URL>((resolve, reject) => {
		let said = '';
		child = spawn(process.execPath, [script('serve.ts'), '--port', '41321', ...args], { cwd: folder });
		child.stdout?.on('data', (text) => {
			said += text;
			const address = /http:\S+/.exec(said)?.[0];
			if (address) resolve(new URL(address));
		});
		child.on('exit', () => reject(new Error(said)));
	});
const answers = (host: string, port: number) =>
	new Promise<boolean>((resolve) => {
		const socket = connect({ host, port }, () => resolve(true));
		socket.on('error', () => resolve(false)).on('connect', () => socket.destroy());
	});

describe('the built site', () => {
	it('is served to this machine alone', async () => {
		const { hostname, port } = await served();
		expect(hostname).toBe('localhost');
		expect(await answers('127.0.0.1', Number(port))).toBe(true);
		for (const other of ['::1', '127.0.0.2']) expect(`${other} ${await answers(other, Number(port))}`).toBe(`${other} false`);
	});
	it('answers an address that leads nowhere with the page for that of the folder, or of the nearest one above', async () => {
		const { href } = await served();
		const asked = async (path: string) => {
			const response = await fetch(new URL(path, href));
			return `${response.status} ${await response.text()}`;
		};
		const [own, english] = ['404 <title>404.html</title>', '404 <title>en/404.html</title>'];
		for (const path of ['khong-co', 'khong-co/gi/', '%2e%2e%2fen/khong-co', '..%2f..%2fen']) expect(await asked(path), path).toBe(own);
		for (const path of ['en/khong-co', 'en/a/b/?c=d', 'en/Tên lạ/']) expect(await asked(path), path).toBe(english);
	});
	it('is served to others where that is asked for', async () => {
		const { hostname, port } = await served('--host', '0.0.0.0');
		expect(hostname).toBe('0.0.0.0');
		expect(await answers('127.0.0.2', Number(port))).toBe(true);
	});
	it.each([
		['a host that is none', ['--host', 'a b'], '--host: '],
		['a host without a value', ['--host'], '--host'],
		['a port that is none', ['--port', '99999'], '--port: 1 – 65535'],
		['two that are none', ['--port', 'x', '--host', '/'], '--host: '],
		['an option that is none', ['--colour'], '--colour'],
		['an address that is not this machine’s', ['--host', '192.0.2.1'], '192.0.2.1:4321'],
	])('is not served for %s, with a sentence that says so', (_what, args, named) => {
		const { status, stderr } = spawnSync(process.execPath, [script('serve.ts'), ...args], { cwd: folder, encoding: 'utf8' });
		expect(status).toBe(2);
		expect(stderr).toContain(named);
		expect(stderr).not.toContain('    at ');
	});
});

it('a dev server refuses a host and a port that are none, both at once', () => {
	const { status, stderr } = spawnSync(process.execPath, [script('dev.ts'), '--port=0', '--host'], { cwd: folder, encoding: 'utf8' });
	expect(status).toBe(2);
	expect(stderr.trim().split('\n')).toHaveLength(2);
});

it('another server’s port is passed over, unless it must be that one', async () => {
	const first = createServer();
	const place = await listen(first, listenAddress({ port: '41621' }) as { host: string; port: number });
	expect((first.address() as AddressInfo).address).toBe('127.0.0.1');
	const second = createServer();
	expect((await listen(second, place)).port).toBeGreaterThan(place.port);
	await expect(listen(createServer(), place, 0)).rejects.toThrow('EADDRINUSE');
	first.close();
	second.close();
});
