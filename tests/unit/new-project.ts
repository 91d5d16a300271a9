/** A project to begin files in, for the tests of `npm run new`. */
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import type { Starter } from '../../src/source/starter.ts';
import { province } from './broken-tree.ts';

const folders: string[] = [];
afterEach(() => {
	for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** An empty folder, removed after the test. */
export function emptyFolder(): string {
	const folder = mkdtempSync(join(tmpdir(), 'new-'));
	folders.push(folder);
	return folder;
}

/** A project with the sample province as its content. */
export function project(): string {
	const root = emptyFolder();
	cpSync(province, join(root, 'content'), { recursive: true });
	mkdirSync(join(root, 'quizzes'));
	return root;
}

/** What a starter writes. */
export function written(starter: (id: string, options: { language: 'vi' | 'en'; year: string }) => Starter, id: string, language: 'vi' | 'en') {
	const made = starter(id, { language, year: '2027' });
	if ('refused' in made) throw new Error(made.refused);
	return made;
}
