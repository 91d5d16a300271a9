/** What is kept of the content from run to run is what reading it makes: the same entries, places and problems. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Entry } from '../../src/source/kind.ts';
import type { Path, Problem } from '../../src/source/problem.ts';
import { checkKept, DAY } from './kept-check.ts';
import { checkedOnce, siteContent } from './unchanged-content.ts';

const project = join(import.meta.dirname, '../..');
let cache: string;
let copy: string;
beforeAll(() => {
	cache = mkdtempSync(join(tmpdir(), 'kept-'));
	copy = mkdtempSync(join(tmpdir(), 'content-'));
	cpSync(join(project, 'tests/fixtures/province'), join(copy, 'content'), { recursive: true });
});
afterAll(() => {
	for (const folder of [cache, copy]) rmSync(folder, { recursive: true });
});

const run = (root: string, isKept: boolean) => checkKept(root, isKept ? cache : undefined);

/** Every path in a value. */
function pathsIn(value: unknown, path: Path = []): Path[] {
	if (typeof value !== 'object' || value === null) return [path];
	return [path, ...Object.entries(value).flatMap(([key, item]) => pathsIn(item, [...path, Array.isArray(value) ? Number(key) : key]))];
}
const placed = ({ file, line, column }: Problem) => ({ file, line, column });
const placesOf = (entry: Entry<unknown>) =>
	pathsIn(entry.data).flatMap((path) => [entry.place(path), entry.place(path, 'key')].map((place) => placed(place as Problem)));
const plain = ({ data, file, name, keys, written, page }: Entry<unknown>) => ({
	data,
	file,
	name,
	keys,
	written,
	page: page && { ...page, head: page.head.value },
});

describe('the content of the site', () => {
	it('is the same from what is kept, every place of it too', { tags: 'all' }, () => {
		const root = siteContent;
		const fresh = checkedOnce(root, DAY);
		const cold = run(root, true);
		const warm = run(root, true);
		for (const kept of [cold, warm]) {
			expect(kept.problems).toEqual(fresh.problems);
			expect(kept.content.everything.map(plain)).toStrictEqual(fresh.content.everything.map(plain));
		}
		// Every place of some files of each kind: all of them take long.
		const some = [...Map.groupBy(fresh.content.everything.keys(), (index) => fresh.content.everything[index]?.kind.name).values()].flatMap((indexes) =>
			indexes.slice(0, 2),
		);
		for (const index of some) {
			const [kept, entry] = [warm.content.everything[index], fresh.content.everything[index]] as [Entry<unknown>, Entry<unknown>];
			expect(placesOf(kept)).toEqual(placesOf(entry));
		}
	});
});

describe('content that changes', () => {
	const change = (name: string, from: string, to: string) => {
		const file = join(copy, 'content', name);
		const text = readFileSync(file, 'utf8');
		expect(text).toContain(from);
		writeFileSync(file, text.replaceAll(from, to));
	};
	const same = () => {
		const root = join(copy, 'content');
		const fresh = run(root, false);
		const kept = run(root, true);
		expect(kept.problems).toEqual(fresh.problems);
		expect(kept.content.everything.map(plain)).toStrictEqual(fresh.content.everything.map(plain));
		return fresh.problems.length;
	};

	it('is read anew where it broke and where it was mended', () => {
		const before = same();
		change('glossary.yaml', 'id:', 'idd:');
		expect(same()).toBeGreaterThan(before);
		change('glossary.yaml', 'idd:', 'id:');
		expect(same()).toBe(before);
	});

	it('tells new places where lines move', () => {
		same();
		const file = join(copy, 'content', 'sources.yaml');
		writeFileSync(file, `# one\n# two\n${readFileSync(file, 'utf8')}`);
		same();
		expect(readdirSync(join(cache, 'readings')).length).toBeGreaterThan(0);
	});
});
