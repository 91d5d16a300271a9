/** The content of the site and that of the sample province, as they lie in their folders: read and checked once for all tests of a process. */
import { join } from 'node:path';
import { check } from '../../src/content/check.ts';
import { readContent } from '../../src/content/read.ts';
import { rooms } from '../../src/content/rooms.ts';
import type { Content } from '../../src/source/kind.ts';

/** The content folder of the site. */
export const siteContent = join(import.meta.dirname, '../../content');

const checks = new Map<string, ReturnType<typeof check>>();
const contents = new Map<string, Content>();

function once<T>(known: Map<string, T>, key: string, make: () => T): T {
	const made = known.get(key) ?? make();
	known.set(key, made);
	return made;
}

/** @param root a folder that no test writes into @param today `YYYY-MM-DD` @returns what the check of all of it gives */
export const checkedOnce = (root: string, today: string): ReturnType<typeof check> => once(checks, `${today} ${root}`, () => check(root, today));

/** @param root a folder that no test writes into @param today `YYYY-MM-DD` @returns its content; whether that has mistakes is for other tests to say */
export const contentOnce = (root: string, today: string): Content =>
	checks.get(`${today} ${root}`)?.content ?? once(contents, `${today} ${root}`, () => readContent({ root, shown: 'content', today, rooms }).content);
