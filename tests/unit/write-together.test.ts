/** Several files that change together or not at all. */
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { writeTogether } from '../../src/files/write-together.ts';
import { write } from '../../src/recommendation/import/import-register.ts';

const folders: string[] = [];
afterEach(() => {
	for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});
function folderWith(files: Record<string, string>): string {
	const folder = mkdtempSync(join(tmpdir(), 'together-'));
	folders.push(folder);
	for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
	return folder;
}
const textsIn = (folder: string) => Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));

describe('files', () => {
	it('are written, new ones and changed ones, and nothing stays beside them', () => {
		const folder = folderWith({ a: '1', c: '3' });
		chmodSync(join(folder, 'a'), 0o640);
		writeTogether(folder, [
			{ name: 'a', text: '2', isNew: false },
			{ name: 'b', text: '', isNew: true },
		]);
		expect(textsIn(folder)).toEqual({ a: '2', b: '', c: '3' });
		expect(statSync(join(folder, 'a')).mode & 0o777).toBe(0o640);
	});
	it.each([
		['ENOENT', 'one that was to be changed is gone', { name: 'gone', text: '', isNew: false }],
		['ENOENT', 'one cannot take its place', { name: 'no/folder', text: '', isNew: true }],
		['EEXIST', 'a new one is there', { name: 'c', text: 'x', isNew: true }],
	])('stay as they were (%s) where %s', (code, _what, last) => {
		const folder = folderWith({ a: '1', c: '3' });
		expect(() => writeTogether(folder, [{ name: 'a', text: '2', isNew: false }, { name: 'b', text: '', isNew: true }, last])).toThrow(
			expect.objectContaining({ code }),
		);
		expect(textsIn(folder)).toEqual({ a: '1', c: '3' });
	});
});

it('an import that cannot be written says so, and leaves the documents before it as they were', () => {
	const folder = folderWith({});
	const reading = { mistakes: [], more: 0 };
	const one = (file: string, isNew: boolean) => ({ file: `recommendations/${file}`, text: 'x', isNew, added: 1, filled: 0, kept: 0 });
	write(folder, [one('a.yaml', true), one('gone.yaml', false)], reading);
	expect(reading.mistakes).toEqual([{ kind: 'not-written', params: { got: 'ENOENT' } }]);
	expect(readdirSync(join(folder, 'recommendations'))).toEqual([]);
	write(folder, [one('a.yaml', true)], { mistakes: [], more: 0 });
	expect(readdirSync(join(folder, 'recommendations'))).toEqual(['a.yaml']);
});
