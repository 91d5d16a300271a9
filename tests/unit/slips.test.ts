/** The table of single mistakes: each is said at its place, in both languages, in one sentence of what is wrong and one of what to do. */
import { afterAll, describe, expect, it } from 'vitest';
import { isError } from '../../src/source/report.ts';
import { some } from '../sweep.ts';
import { linesOf, slips, spoiledProvince } from './slips.ts';

const tree = spoiledProvince();
afterAll(tree.remove);

it('the province that is spoiled is sound', () => expect(linesOf(tree.sound.filter(isError), 'vi')).toEqual([]));

it('has enough rows', () => expect(slips.flatMap(({ rows }) => rows).length).toBeGreaterThan(300));

describe.each(slips)('$group', ({ rows }) => {
	it.each(some(rows, Math.ceil(rows.length / 2)))('$what', (row) => {
		const said = tree.said(row).filter(({ kind }) => kind !== 'not-verified' || kind === row.kind);
		const place = `content/${row.at.includes('.') ? row.at : `${row.in}:${row.at}`}`;
		const found = said.filter(({ kind, file, line, column }) => kind === row.kind && `${file}:${line}:${column}` === place);
		expect(found.length > 0 ? linesOf(found, 'vi')[0] : linesOf(said, 'vi')).toBe(`${place}  ${row.vi}`);
		expect(linesOf(found, 'en')[0]).toBe(`${place}  ${row.en}`);
		const others = said.filter((problem) => isError(problem) && problem !== found[0]);
		expect(linesOf(others, 'vi')).toHaveLength(row.also ?? 0);
	});
});

const words = slips.flatMap(({ rows }) => rows.flatMap(({ vi, en }) => [vi, en]));

it.each(['zod', 'undefined', '[object', 'Error:', 'token', 'parse', 'null', 'regex', 'schema'])('no sentence says “%s”', (word) => {
	expect(words.filter((sentence) => sentence.toLowerCase().includes(word.toLowerCase()))).toEqual([]);
});
