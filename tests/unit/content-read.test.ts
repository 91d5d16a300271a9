/** Files of the content that cannot be read whole: each is named, and the others are read all the same. */
import { closeSync, openSync, rmSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { check } from '../../src/content/check.ts';
import { readContent } from '../../src/content/read.ts';
import { rooms } from '../../src/content/rooms.ts';
import { report } from '../../src/source/report.ts';
import { copyOfProvince, quietDay } from './broken-tree.ts';

let root: string;
let remove: () => void;
beforeEach(() => {
	({ root, remove } = copyOfProvince());
});
afterEach(() => remove());

it('one that is larger than any of its kind is refused by its size alone', () => {
	const sizes = { 'laws/lon.yaml': 6_000_001, 'sources.yaml': 6 * 1024 ** 3, 'docs/lon.mdx': 900_001, 'quizzes/lon.yaml': 3 * 1024 ** 3 };
	for (const [name, size] of Object.entries(sizes)) {
		closeSync(openSync(join(root, name), 'a'));
		truncateSync(join(root, name), size);
	}
	const { problems } = check(root, quietDay);
	const lines = report(problems, { language: 'vi', format: 'text' }).split('\n');
	const said = (name: string, size: number, limit: number) =>
		`content/${name}:1:1  tệp lớn ${size} byte, quá mức ${limit}  chia thành nhiều tệp, hoặc bỏ bớt phần lớn`;
	expect(lines.filter((line) => line.includes('byte'))).toEqual([
		said('docs/lon.mdx', 900_001, 900_000),
		said('laws/lon.yaml', 6_000_001, 6_000_000),
		said('quizzes/lon.yaml', 3 * 1024 ** 3, 6_000_000),
		said('sources.yaml', 6 * 1024 ** 3, 6_000_000),
	]);
	// Nothing is said of the sources that could not be read.
	expect(problems.filter(({ kind }) => kind === 'unknown-id')).toEqual([]);
});

it('one that is gone when its turn comes is named', () => {
	const begin = (file: string) => file === 'content/rights.yaml' && rmSync(join(root, 'rights.yaml'));
	const { problems, broken, content } = readContent({ root, shown: 'content', today: quietDay, rooms, begin });
	expect(report(problems, { language: 'en', format: 'text' }).split('\n')[0]).toBe(
		'content/rights.yaml:1:1  this file cannot be opened (ENOENT)  check whether it may be read, close what holds it open, and run this again',
	);
	expect(broken.map(({ name }) => name)).toEqual(['rights.yaml']);
	expect(content.everything.length).toBeGreaterThan(50);
});
