/** Copies that tests use one after the other: nothing of one test is there for the next. */
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { folderCopies } from './folder-copies.ts';

const copy = folderCopies('folder-copies', (root) => {
	mkdirSync(join(root, 'a/b'), { recursive: true });
	for (const name of ['a/1.txt', 'a/b/2.txt', '3.txt']) writeFileSync(join(root, name), name);
});
const stateOf = (root: string) =>
	['a/1.txt', 'a/b/2.txt', '3.txt'].map((name) => readFileSync(join(root, name), 'utf8')).concat((readdirSync(root, { recursive: true }) as string[]).sort());

it.each<[what: string, change: (root: string) => void]>([
	['written anew with as many bytes', (root) => writeFileSync(join(root, 'a/1.txt'), 'a/9.txt')],
	[
		'written to and as old as before',
		(root) => {
			appendFileSync(join(root, '3.txt'), '!');
			utimesSync(join(root, '3.txt'), new Date('2001-01-01T00:00:00Z'), new Date('2001-01-01T00:00:00Z'));
		},
	],
	['removed, with its folder', (root) => rmSync(join(root, 'a'), { recursive: true })],
	['added, in a folder of its own', (root) => mkdirSync(join(root, 'c/d'), { recursive: true })],
	[
		'a folder in the place of a file',
		(root) => {
			rmSync(join(root, '3.txt'));
			mkdirSync(join(root, '3.txt'));
			writeFileSync(join(root, '3.txt/4.txt'), '');
		},
	],
	[
		'a file in the place of a folder',
		(root) => {
			rmSync(join(root, 'a/b'), { recursive: true });
			writeFileSync(join(root, 'a/b'), '');
		},
	],
])('what was %s is as it was for the next', (_what, change) => {
	const first = copy();
	const before = stateOf(first.root);
	change(first.root);
	first.remove();
	const second = copy();
	expect(second.root).toBe(first.root);
	expect(stateOf(second.root)).toEqual(before);
	second.remove();
});

it.skipIf(process.platform === 'win32')('nothing is touched where a link leads', () => {
	const [first, other] = [copy(), copy()];
	expect(other.root).not.toBe(first.root);
	rmSync(join(first.root, 'a'), { recursive: true });
	symlinkSync(other.root, join(first.root, 'a'));
	writeFileSync(join(other.root, 'own.txt'), '');
	first.remove();
	const again = copy();
	expect(again.root).toBe(first.root);
	expect(existsSync(join(again.root, 'a/1.txt'))).toBe(true);
	expect(existsSync(join(other.root, 'own.txt'))).toBe(true);
	for (const each of [again, other]) each.remove();
});

it('a copy that is removed twice goes to one test only', () => {
	const first = copy();
	first.remove();
	first.remove();
	const [one, two] = [copy(), copy()];
	expect(one.root).not.toBe(two.root);
	for (const each of [one, two]) each.remove();
});
