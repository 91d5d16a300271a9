/** What is kept of the findings in a text from run to run is what the checks find: in the same text, beside the same lists. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keptFindings } from '../../src/content/kept-findings.ts';
import { keptReadings } from '../../src/content/kept-readings.ts';
import { keyOf } from '../../src/source/problem.ts';
import { some } from '../sweep.ts';
import { checkKept } from './kept-check.ts';

let folder: string;
let root: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'found-'));
	root = join(folder, 'content');
	cpSync(join(import.meta.dirname, '../fixtures/province'), root, { recursive: true });
	for (const [name, text] of Object.entries(added)) writeFileSync(join(root, name), text);
	change(LESSON, 'Lời mở đầu.', `Lời mở đầu. ${SENTENCE}`);
	change('docs/index.mdx', /$/, `\n\n${SENTENCE}\n`);
});
afterEach(() => {
	vi.unstubAllEnvs();
	rmSync(folder, { recursive: true });
});

const LESSON = 'docs/truong-hoc/bai-mau.mdx';
const VOICE = 'languages/vi/voice.yaml';
const AUDIENCES = 'readability.yaml';
/** Twelve words to the abbreviation, six more behind it. */
const SENTENCE = 'Mọi người đều nói ý kiến của mình ở xã, ph. Một hay hai thì cũng được.';
const added = {
	'languages/vi/common-words.txt': 'mọi, người\n',
	[AUDIENCES]: `- { id: nho, name: { vi: Lớp dưới }, texts: [{ kind: lesson, grades: [1, 5] }], limits: { vi: 6 } }
- { id: lon, name: { vi: Lớp trên }, texts: [{ kind: lesson, grades: [6, 9] }], limits: { vi: 10 } }
- { id: nguoi-dan, name: { vi: Người dân }, texts: [{ kind: page }], limits: { vi: 8 } }
`,
};

const change = (name: string, from: string | RegExp, to: string) => {
	const file = join(root, name);
	const text = readFileSync(file, 'utf8');
	expect(text).toMatch(from);
	writeFileSync(file, text.replace(from, to));
};

const cache = () => join(folder, 'cache');
/** Checks without what is kept, and twice with it. @returns the problems, which are the same each time */
function same() {
	const { problems } = checkKept(root);
	for (const _run of [1, 2]) expect(checkKept(root, cache()).problems).toEqual(problems);
	return problems;
}
const kinds = new Set(['wording', 'long-sentence']);
/** The findings of both checks that are kept, as texts, by the file they are in. */
const found = (problems: ReturnType<typeof same>) => problems.filter(({ kind }) => kinds.has(kind)).map((one) => ({ file: one.file, key: keyOf(one) }));

describe('a check with what is kept finds what one without it finds', () => {
	it('in the same texts', () => {
		expect(found(same()).length).toBeGreaterThanOrEqual(3);
	});

	const changes: [what: string, name: string, from: string | RegExp, to: string][] = [
		['another wording', VOICE, 'nói ý kiến', 'mọi người'],
		['what to write for a wording', VOICE, 'bày tỏ ý kiến', 'nêu ý kiến'],
		['why a wording is avoided', VOICE, 'write: bày tỏ ý kiến', 'write: bày tỏ ý kiến\n  why: đúng luật'],
		['where a wording is right', VOICE, 'write: bày tỏ ý kiến', 'write: bày tỏ ý kiến\n  notIn: [docs/]'],
		['a phrase in which a wording is right', VOICE, 'write: bày tỏ ý kiến', 'write: bày tỏ ý kiến\n  except: [nói ý kiến của mình]'],
		['the limit of an audience', AUDIENCES, 'vi: 10', 'vi: 40'],
		['the name of an audience', AUDIENCES, 'Lớp trên', 'Lớp lớn'],
		['the texts of an audience', AUDIENCES, '{ kind: page }', '{ kind: article }'],
		['the parts of its texts', AUDIENCES, 'grades: [6, 9] }', 'grades: [6, 9], only: [Slide] }'],
		['the grade of a lesson', 'curriculum.yaml', 'grade: 6', 'grade: 4'],
		['an abbreviation', 'languages/vi/language.yaml', 'order: 1', 'order: 1\nabbreviations: [ph]'],
	];
	it.each(some(changes, 4))('after a change of %s, in texts that have not changed', (_what, name, from, to) => {
		const before = found(same());
		change(name, from, to);
		const after = found(same());
		const keys = (list: typeof before) => new Set(list.map(({ key }) => key));
		const different = [...keys(before).symmetricDifference(keys(after))];
		expect(different.length).toBeGreaterThan(0);
		expect(different.filter((key) => key.includes(name))).toEqual([]);
	});

	it('after a change of a text, and after it was taken back', () => {
		const before = same();
		change(LESSON, SENTENCE, `Một dòng thêm.\n\n${SENTENCE}`);
		expect(same()).not.toEqual(before);
		change(LESSON, `Một dòng thêm.\n\n${SENTENCE}`, SENTENCE);
		expect(same()).toEqual(before);
	});

	it('beside a text that cannot be read', () => {
		same();
		change('glossary.yaml', 'id:', 'idd:');
		same();
	});
});

describe('what is kept', () => {
	const fileOf = (kind: string) => join(cache(), kind, readdirSync(join(cache(), kind))[0] ?? '');

	it.each<[what: string, spoil: () => void]>([
		['is damaged', () => writeFileSync(fileOf('findings'), readFileSync(fileOf('findings')).subarray(0, -9))],
		['is something else', () => writeFileSync(fileOf('findings'), 'findings')],
		['is what was read', () => cpSync(fileOf('readings'), fileOf('findings'))],
		['is gone', () => rmSync(join(cache(), 'findings'), { recursive: true })],
		['is left without what was read', () => rmSync(join(cache(), 'readings'), { recursive: true })],
	])('counts for nothing where it %s', (_what, spoil) => {
		const before = same();
		spoil();
		expect(same()).toEqual(before);
	});

	it('is nothing where the cache is switched off', () => {
		vi.stubEnv('BUILD_CACHE', '0');
		expect(keptFindings('content', cache())).toBeUndefined();
		expect(keptReadings('content', cache())).toBeUndefined();
	});
});

describe('a finding', () => {
	const open = () => keptFindings('content', cache()) as NonNullable<ReturnType<typeof keptFindings>>;
	/** What an entry gets, and whether it had to be made. */
	const ask = (kept: ReturnType<typeof open>, { file = 'a', state = 's', index = 0, what = 'w', input = 'i' } = {}) => {
		const make = vi.fn(() => [`${file} ${state} ${index} ${what} ${input}`]);
		return { got: kept.of(file, state, index)(what, input, make), made: make.mock.calls.length };
	};

	it('is made once, in this run and for the next one', () => {
		const first = open();
		expect(ask(first)).toEqual({ got: ['a s 0 w i'], made: 1 });
		expect(ask(first).made).toBe(0);
		first.save();
		expect(ask(open())).toEqual({ got: ['a s 0 w i'], made: 0 });
	});

	it.each([{ file: 'b' }, { state: 't' }, { index: 1 }, { what: 'v' }, { input: 'j' }])('is made anew for %j', (other) => {
		const first = open();
		ask(first);
		first.save();
		expect(ask(open(), other).made).toBe(1);
	});

	it('is let go where a run did not ask for it', () => {
		const first = open();
		ask(first);
		ask(first, { input: 'j' });
		first.save();
		const second = open();
		ask(second);
		second.save();
		expect(ask(open()).made).toBe(0);
		expect(ask(open(), { input: 'j' }).made).toBe(1);
	});

	it('stays from save to save of one run', () => {
		const kept = open();
		ask(kept);
		kept.save();
		expect(ask(kept).made).toBe(0);
		kept.save();
		expect(ask(open()).made).toBe(0);
	});
});
