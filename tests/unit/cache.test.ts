/** What builds keep for later ones: the same bytes, and never those of another input. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { bundleScript } from '../../src/files/bundle.ts';
import { cached, installedPackages, projectCode } from '../../src/files/cache.ts';
import { makeFonts } from '../../src/ui/fonts.ts';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'cache-'));
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllEnvs();
	vi.restoreAllMocks();
	rmSync(folder, { recursive: true });
});

const kept = async (input: (string | Uint8Array)[], text = 'made', kind = 'a') =>
	Buffer.from(await cached(kind, input, () => Buffer.from(text), folder)).toString();

describe('a result', () => {
	it('is made once for an input, and its bytes are the same afterwards', async () => {
		expect(await kept(['a'], 'first')).toBe('first');
		expect(await kept(['a'], 'second')).toBe('first');
	});

	it.each([
		['another text', ['b']],
		['a part more', ['a', '']],
		['bytes in place of a text', [Uint8Array.of(98)]],
	])('of another input is made anew: %s', async (_name, other) => {
		await kept(['a'], 'first');
		expect(await kept(other, 'second')).toBe('second');
	});

	it('is not that of parts that are cut elsewhere, or of another kind', async () => {
		await kept(['ab', 'c'], 'first');
		expect(await kept(['a', 'bc'], 'second')).toBe('second');
		expect(await kept(['ab', 'c'], 'third', 'b')).toBe('third');
	});

	it('is made anew, and not kept, where the cache is switched off', async () => {
		await kept(['a'], 'first');
		vi.stubEnv('BUILD_CACHE', '0');
		expect(await kept(['a'], 'second')).toBe('second');
		await kept(['b']);
		expect(readdirSync(join(folder, 'a'))).toHaveLength(1);
	});

	it('leaves nothing behind where it cannot be made', async () => {
		const fail = () => Promise.reject(new Error('no'));
		await expect(cached('a', ['a'], fail, folder)).rejects.toThrow('no');
		expect(existsSync(join(folder, 'a'))).toBe(false);
	});

	it('is removed when no build has asked for it for long', async () => {
		await kept(['old']);
		await kept(['used']);
		const long = new Date(Date.now() - 20 * 24 * 3_600_000);
		for (const name of readdirSync(join(folder, 'a'))) utimesSync(join(folder, 'a', name), long, long);
		await kept(['used'], 'again');
		await kept(['new']);
		expect(readdirSync(join(folder, 'a')), 'a run looks through its folder once an hour').toHaveLength(3);
		vi.setSystemTime(Date.now() + 2 * 3_600_000);
		await kept(['newer']);
		expect(readdirSync(join(folder, 'a'))).toHaveLength(3);
		expect(await kept(['used'], 'again')).toBe('made');
		expect(await kept(['old'], 'again')).toBe('again');
	});
});

describe('the code of a project', () => {
	const project = (name: string, change: (folder: string) => void = () => undefined) => {
		const root = join(folder, name);
		mkdirSync(join(root, 'src/a'), { recursive: true });
		mkdirSync(join(root, 'node_modules'));
		const files = { 'package-lock.json': '{}', 'tsconfig.json': '{}', 'src/a/b.ts': 'b', 'src/c.css': 'c' };
		for (const [path, text] of Object.entries(files)) writeFileSync(join(root, path), text);
		change(root);
		return projectCode(root);
	};

	it('is the same wherever it lies', () => expect(project('one')).toBe(project('two')));

	it.each([
		['a file', (root: string) => writeFileSync(join(root, 'src/a/b.ts'), 'x')],
		['the name of a file', (root: string) => cpSync(join(root, 'src/c.css'), join(root, 'src/d.css'))],
		['a package', (root: string) => writeFileSync(join(root, 'package-lock.json'), '{"a":1}')],
		['a setting of the compiler', (root: string) => writeFileSync(join(root, 'tsconfig.json'), '{"a":1}')],
	])('is another one where %s changes', (_name, change) => expect(project('two', change)).not.toBe(project('one')));

	it('is what lies in its folder: no link is followed, round in a circle or out of it', () => {
		const linked = (root: string) => {
			mkdirSync(join(folder, 'elsewhere'), { recursive: true });
			writeFileSync(join(folder, 'elsewhere/x.ts'), `${Math.random()}`);
			for (const [name, to] of [
				['around', '..'],
				['out', join(folder, 'elsewhere')],
				['x.ts', join(folder, 'elsewhere/x.ts')],
				['nowhere', 'gone'],
			])
				symlinkSync(to ?? '', join(root, 'src', name ?? ''));
		};
		expect(project('two', linked)).toBe(project('one'));
	});

	it('inside another project uses its packages, also where a tool has made a folder for its own cache', () => {
		mkdirSync(join(folder, 'inside/node_modules/.vite'), { recursive: true });
		writeFileSync(join(folder, 'package-lock.json'), '{"a":2}');
		expect(installedPackages(join(folder, 'inside'))).toBe(installedPackages(folder));
	});
});

describe('with the cache and without it', () => {
	/** Makes the same thing without the cache, into it, and out of it. */
	const threeTimes = async <T>(make: (name: string) => Promise<T>): Promise<T[]> => {
		vi.stubEnv('BUILD_CACHE', '0');
		const without = await make('without');
		vi.unstubAllEnvs();
		// Only the folder of the cache goes by where the project lies: packages are found from the file that imports them.
		mkdirSync(join(folder, 'node_modules'));
		for (const name of ['package-lock.json', 'tsconfig.json', 'src']) cpSync(name, join(folder, name), { recursive: true });
		const entries = () => readdirSync(join(folder, 'node_modules'), { recursive: true }).length;
		vi.spyOn(process, 'cwd').mockReturnValue(folder);
		const cold = await make('cold');
		const after = entries();
		const warm = await make('warm');
		expect(after).toBeGreaterThan(2);
		expect(entries()).toBe(after);
		return [without, cold, warm];
	};

	it('fonts have the same bytes', async () => {
		const [without, cold, warm] = await threeTimes(async (name) => {
			const sheet = await makeFonts(join(folder, name));
			return readdirSync(join(sheet, '..')).map((file) => [file, readFileSync(join(sheet, '..', file)).toString('base64')]);
		});
		expect(without).toHaveLength(5);
		expect(cold).toEqual(without);
		expect(warm).toEqual(without);
	}, 60_000);

	it('scripts have the same text', async () => {
		const entry = join(import.meta.dirname, '../../src/h5p/player/frame.ts');
		const [without, cold, warm] = await threeTimes(() => bundleScript(entry, { name: 'frame.js' }));
		expect(cold).toBe(without);
		expect(warm).toBe(without);
	}, 60_000);
});
