/** A value merged into the text of a file: the text says just that, and whatever did not change keeps its bytes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { mergeInto } from '../../src/editor/merge.ts';
import { tries } from '../sweep.ts';

const content = join(import.meta.dirname, '../../content');
const samples = ['help-lines.yaml', 'laws/luat-tre-em.yaml', 'plan/2025/units.yaml', 'exercises/chong-tra-tan.yaml', 'languages/vi/synonyms.yaml'].map((name) =>
	readFileSync(join(content, name), 'utf8'),
);
type Path = (string | number)[];
const pathsOf = (value: unknown, path: Path = []): Path[] =>
	typeof value === 'object' && value !== null
		? [
				...(path.length > 0 ? [path] : []),
				...Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...path, Array.isArray(value) ? Number(key) : key])),
			]
		: [path];

/** Changes a value at a place: takes it out, puts another there, one more beside it, or turns a list around. */
function changed(value: unknown, path: Path, way: number, text: string): unknown {
	const copy = structuredClone(value);
	const key = path.at(-1) as string;
	const parent = path.slice(0, -1).reduce((at, step) => (at as Record<string | number, unknown>)[step], copy) as Record<string, unknown>;
	const list = Array.isArray(parent) ? (parent as unknown[]) : undefined;
	if (way === 0) list ? list.splice(Number(key), 1) : delete parent[key];
	else if (way === 1) parent[key] = text;
	else if (way === 2) list ? list.splice(Number(key), 0, { vi: text, ds: [text] }) : Object.assign(parent, { moi: { vi: text } });
	else list ? list.reverse() : Object.assign(parent, { [key]: [{ vi: text }] });
	return copy;
}

describe('a merged text', () => {
	it('says what it is to say, whatever changes where', () => {
		fc.assert(
			fc.property(fc.constantFrom(...samples), fc.nat(), fc.nat({ max: 3 }), fc.string({ unit: 'grapheme', minLength: 1 }), (text, place, way, words) => {
				const value: unknown = parse(text);
				const paths = pathsOf(value);
				const next = changed(value, paths[place % paths.length] ?? [], way, words);
				expect(parse(mergeInto(text, next))).toEqual(next);
			}),
			{ numRuns: tries(150) },
		);
	});
	it('is the old one where nothing changed, and the order of keys says nothing', () => {
		for (const text of samples) expect(mergeInto(text, parse(text))).toBe(text);
		expect(mergeInto('a: 1 # một\nb: 2\n', { b: 2, a: 1 })).toBe('a: 1 # một\nb: 2\n');
	});
	it('keeps comments, quotes and blank lines around what changed', () => {
		const text = '# Đầu\na: "x" # một\n\n# Về b\nb:\n  - id: k # k\n    t: \'y\'\n  # Về m\n  - id: m\n';
		expect(mergeInto(text, { a: 'z', b: [{ id: 'k', t: 'w' }, { id: 'm' }] })).toBe(text.replace('"x"', '"z"').replace("'y'", "'w'"));
		expect(mergeInto(text, { a: 'x', b: [{ id: 'm' }] })).toBe('# Đầu\na: "x" # một\n\n# Về b\nb:\n  # Về m\n  - id: m\n');
		expect(mergeInto(text, { a: 'x', b: [{ id: 'k', t: 'y' }] })).toContain('# Đầu\na: "x" # một\n\n# Về b\nb:\n  - id: k # k\n    t: \'y\'\n');
		expect(mergeInto(text, { a: 'x', c: 'mới', b: [] })).toMatch(/^# Đầu\na: "x" # một\n[\s\S]*c: mới\n[\s\S]*# Về b\n[\s\S]*b: \[\]/);
	});
	it('writes as the file does: short lists between brackets, dashes where the others are', () => {
		expect(
			mergeInto('- id: a\n  source: [A]\n', [
				{ id: 'a', source: ['A'] },
				{ id: 'b', source: ['B', 'C'] },
			]),
		).toBe('- id: a\n  source: [A]\n- id: b\n  source: [B, C]\n');
		expect(mergeInto('a:\n- x\n', { a: ['x'], b: ['y'] })).toContain('b:\n- y\n');
		expect(mergeInto('a: { vi: Một, en: One }\n', { a: { vi: 'Một, hai', en: 'One' } })).toBe('a: { vi: "Một, hai", en: One }\n');
	});
	it('expands a name that stands for a value elsewhere rather than change that, too', () => {
		expect(parse(mergeInto('a: &d 2026-01-01\nb: *d\n', { a: '2026-01-02', b: '2026-01-01' }))).toEqual({ a: '2026-01-02', b: '2026-01-01' });
	});
	it('begins anew where there is no text, or none that can be read', () => {
		expect(mergeInto('', { a: ['x'] })).toBe('a:\n  - x\n');
		expect(parse(mergeInto('# Ghi chú\na: [', { a: ['x'] }))).toEqual({ a: ['x'] });
	});
});
