/** A pack of kept values: what was put in, for the same state alone; what is damaged is empty. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openPack, type Pack } from '../../src/files/pack.ts';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'pack-'));
});
afterEach(() => {
	vi.unstubAllEnvs();
	rmSync(folder, { recursive: true });
});

const open = (input = ['a']) => openPack('a', input, folder) as Pack;
const theFile = () => join(folder, 'a', readdirSync(join(folder, 'a'))[0] ?? '');
/** Keeps a value in a pack of its own. */
const keep = (name: string, state: string, value: unknown) => {
	const pack = open();
	pack.set(name, state, value);
	pack.save();
};

it('gives back what was kept, with all that JSON would lose', () => {
	const shared = { c: 'd' };
	const value = { a: undefined, b: [Number.NaN, -0], shared, again: shared, map: new Map([['é', 1]]) };
	keep('one', 's', value);
	const found = open().get('one', 's') as typeof value;
	expect(found).toStrictEqual(value);
	expect(found.again).toBe(found.shared);
});

it('gives nothing for another state, another name or another input', () => {
	keep('one', 's', 1);
	expect(open().get('one', 't')).toBeUndefined();
	expect(open().get('two', 's')).toBeUndefined();
	expect(open(['b']).get('one', 's')).toBeUndefined();
	expect(open().get('one', 's')).toBe(1);
});

it('lets go of what nobody asked for', () => {
	const pack = open();
	pack.set('one', 's', 1);
	pack.set('two', 's', 2);
	pack.save();
	const next = open();
	next.get('one', 's');
	next.save();
	expect(open().get('two', 's')).toBeUndefined();
	expect(open().get('one', 's')).toBe(1);
});

it('saved again keeps what it had, with what has changed since', () => {
	const pack = open();
	pack.set('one', 's', 1);
	pack.set('two', 's', 2);
	pack.save();
	pack.set('two', 't', 3);
	pack.save();
	expect(open().get('one', 's')).toBe(1);
	expect(open().get('two', 't')).toBe(3);
});

it('passes over what cannot be copied', () => {
	const pack = open();
	pack.set('one', 's', { a: () => 1 });
	pack.set('two', 's', 2);
	pack.save();
	expect(open().get('one', 's')).toBeUndefined();
	expect(open().get('two', 's')).toBe(2);
});

it.each([
	['cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length - 1)],
	['empty', () => Buffer.alloc(0)],
	['of other bytes', (bytes: Buffer) => Buffer.concat([bytes.subarray(0, -1), Buffer.of((bytes.at(-1) ?? 0) ^ 1)])],
	['no pack at all', () => Buffer.from('x'.repeat(200))],
])('is empty where its file is %s, and is made anew', (_what, damage) => {
	keep('one', 's', 'text');
	const file = theFile();
	writeFileSync(file, damage(readFileSync(file)));
	expect(open().get('one', 's')).toBeUndefined();
	keep('one', 's', 'text');
	expect(open().get('one', 's')).toBe('text');
});

it('is not there where the cache is switched off', () => {
	vi.stubEnv('BUILD_CACHE', '0');
	expect(openPack('a', ['a'], folder)).toBeUndefined();
});

it('writes nothing where nothing has changed, and ends nothing where nothing can be written', () => {
	keep('one', 's', 1);
	const file = theFile();
	const same = open();
	same.get('one', 's');
	rmSync(file);
	same.save();
	expect(readdirSync(join(folder, 'a'))).toEqual([]);
	// A file where the folder should be: no user may write there, the administrator neither.
	rmSync(join(folder, 'a'), { recursive: true });
	writeFileSync(join(folder, 'a'), '');
	expect(() => keep('one', 's', 1)).not.toThrow();
});
