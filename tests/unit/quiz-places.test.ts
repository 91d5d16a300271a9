/** Places of a text by the sentence that they stand in. */
import { expect, it } from 'vitest';
import { type Piece, sentenceAround } from '../../src/h5p/types/places.ts';

const other = (place: number) => `(chỗ ${place + 1})`;

it.each([
	['the whole line', ['Trẻ em có quyền ', 0, ' và ', 1, '.'], 0, 'Trẻ em có quyền … và (chỗ 2).'],
	['the other place of it', ['Trẻ em có quyền ', 0, ' và ', 1, '.'], 1, 'Trẻ em có quyền (chỗ 1) và ….'],
	['one sentence of several', ['Câu một. Quyền ', 0, ' là của trẻ! Câu ba có ', 1, '.'], 0, 'Quyền … là của trẻ!'],
	['the left side of a pair, without its arrow', ['ICERD → ', 0], 0, 'ICERD …'],
	['nothing where only a number stands beside it', ['1. ', 0], 0, ''],
	['nothing where the place is alone', [0], 0, ''],
	['nothing for a place of another line', ['Quyền ', 0], 3, ''],
] satisfies [string, Piece[], number, string][])('%s', (_, line, place, sentence) => expect(sentenceAround(line, place, other)).toBe(sentence));
