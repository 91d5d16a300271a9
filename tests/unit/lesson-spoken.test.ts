/** How long a script takes to read: words as they are spoken, figures as they are read, abbreviations as they are said. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { abbreviationsIn, secondsOf, spokenWords, wordsOfNumber } from '../../src/lesson/spoken.ts';

describe('a number takes as many words as it is read with', () => {
	it.each([
		['0', 1, 'không'],
		['7', 1, 'bảy'],
		['10', 1, 'mười'],
		['15', 2, 'mười lăm'],
		['20', 2, 'hai mươi'],
		['54', 3, 'năm mươi tư'],
		['100', 2, 'một trăm'],
		['105', 4, 'một trăm lẻ năm'],
		['111', 4, 'một trăm mười một'],
		['1990', 6, 'một nghìn chín trăm chín mươi'],
		['2005', 6, 'hai nghìn không trăm lẻ năm'],
		['1000000', 2, 'một triệu'],
		['0905123456', 10, 'a telephone number, digit by digit'],
	])('%s is %i: %s', (digits, words) => {
		expect(wordsOfNumber(digits)).toBe(words);
	});
});

describe('the words of a text', () => {
	it.each([
		['Kính chào bà con.', 4],
		['  Hai   dòng\n\ncách nhau ', 4],
		['«Xin chào», cô nói – rất khẽ.', 6],
		['Ngày 21/3', 6],
		['7,5 %', 3],
		['7,5%', 5],
		['1.990 người', 7],
		['', 0],
	])('%s: %i', (text, words) => {
		expect(spokenWords(text)).toBe(words);
	});
	it('an abbreviation takes as long as what it stands for', () => {
		expect(spokenWords('UBND xã', { UBND: 'Ủy ban nhân dân' })).toBe(5);
	});
	it('never fewer than nothing, never failing, and the more text the more words', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (one, other) => {
				expect(spokenWords(`${one} ${other}`)).toBe(spokenWords(one) + spokenWords(other));
			}),
		);
	});
	it('a minute holds as many words as the pace says', () => {
		expect(secondsOf(270, 135)).toBe(120);
	});
});

describe('abbreviations', () => {
	it.each([
		['UBND xã và TP.HCM, v.v.', ['UBND', 'TP.HCM', 'v.v']],
		['đ/c chủ tịch', ['đ/c']],
		['QĐ-BGDĐT', ['QĐ-BGDĐT']],
		['ThS và Ths', ['Ths']],
		['Việt Nam, Đà Nẵng, Liên hợp quốc. Em đến.', []],
		['hôm nay và/hoặc ngày mai', []],
		['UBND, rồi lại UBND', ['UBND']],
	])('%s', (text, found) => {
		expect(abbreviationsIn(text)).toEqual(found);
	});
});
