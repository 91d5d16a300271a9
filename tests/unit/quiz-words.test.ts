/** Words to mark, and typed answers, as Vietnamese has them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMarkedWords, writeMarkedWords } from '../../src/h5p/compile/words.ts';
import { isSameAnswer } from '../../src/h5p/types/compare.ts';
import { faultsOf, type Part, readMarkup, writeMarkup } from '../../src/quiz/markup.ts';

const marked = (text: string) => readMarkedWords(writeMarkedWords(readMarkup(text)));
const right = (text: string) => ({ text, right: true });
const wrong = (text: string) => ({ text, right: false });

describe('words to mark', () => {
	it('a word may have several syllables', () => {
		expect(marked('Ở [nhà trường], {bạn bè} vui.')).toEqual(['Ở ', right('nhà trường'), ', ', wrong('bạn bè'), ' vui.']);
	});
	it('keeps the signs inside a word of several parts', () => {
		const text = 'Có {5,57% số hộ} và [hai, (ba) bốn].';
		expect(readMarkedWords(writeMarkedWords(readMarkup(text)))).toEqual([
			'Có ',
			{ text: '5,57% số hộ', right: false },
			' và ',
			{ text: 'hai, (ba) bốn', right: true },
			'.',
		]);
	});
	it('where no wrong choice is grouped, every other word is one', () => {
		expect(marked('Ở [nhà trường] vui.')).toEqual([wrong('Ở'), ' ', right('nhà trường'), ' ', wrong('vui'), '.']);
	});
	it('reads official content: single words, and punctuation around them', () => {
		expect(readMarkedWords('Một *hai*, (ba) *bốn*.')).toEqual([wrong('Một'), ' ', right('hai'), ', (', wrong('ba'), ') ', right('bốn'), '.']);
	});
	it('reads several syllables between one pair of asterisks', () => {
		expect(readMarkedWords('ở *nhà trường* vui')).toEqual([wrong('ở'), ' ', right('nhà trường'), ' ', wrong('vui')]);
	});
	it('an official player finds each syllable between asterisks of its own', () => {
		const tokens = writeMarkedWords(readMarkup('ở [nhà trường].')).split(/\s+/);
		expect(tokens.filter((token) => /^\*[^*]+\*[.,]?$/.test(token)).map((token) => token.replace(/[*.\u2060]/g, ''))).toEqual(['nhà', 'trường']);
	});
	it('gives every right word back, in order, whatever stands around', () => {
		const word = fc.stringMatching(/^[a-zàáảãạđêôơư]{1,6}( [a-zàáảãạđêôơư]{1,6}){0,3}$/);
		const part: fc.Arbitrary<Part> = fc.oneof(
			word.map((text): Part => ({ kind: 'place', answers: [text] })),
			word.map((text): Part => ({ kind: 'word', text })),
		);
		fc.assert(
			fc.property(fc.array(part, { minLength: 1, maxLength: 8 }), (words) => {
				const parts = words.flatMap((each): Part[] => [each, { kind: 'text', text: ', ' }]);
				const runs = readMarkedWords(writeMarkedWords(parts)).flatMap((run) => (typeof run === 'string' ? [] : [run]));
				expect(runs).toEqual(words.map((each) => (each.kind === 'place' ? right(each.answers[0] ?? '') : wrong(each.kind === 'word' ? each.text : ''))));
			}),
			{ numRuns: 200 },
		);
	});
});

describe('the editor’s marks', () => {
	it('names answer, other spellings and hint', () => {
		expect(readMarkup('năm [1989 | một chín tám chín ? bốn chữ số]!')).toEqual([
			{ kind: 'text', text: 'năm ' },
			{ kind: 'place', answers: ['1989', 'một chín tám chín'], tip: 'bốn chữ số' },
			{ kind: 'text', text: '!' },
		]);
	});
	it.each([
		['[a', 'unclosed'],
		['a] b', 'unclosed'],
		['[a [b] c]', 'nested'],
		['[]', 'blank'],
		['[a | ]', 'blank'],
		['{}', 'blank'],
		['[a*b]', 'sign'],
		['[24:00]', 'sign'],
	])('%s is %s', (text, fault) => expect(faultsOf(text)).toContain(fault));
	it('finds nothing wrong with sound text', () => expect(faultsOf('a [b | c ? d] {e f} (g: h/i)')).toEqual([]));
	it('writes what it reads', () => {
		const text = 'a [b | c ? d] {e f} g';
		expect(writeMarkup(readMarkup(text))).toBe(text);
	});
	it('never throws, whatever is typed', () => {
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom('[', ']', '{', '}', '|', '?', ' ', 'a', '*') }), (text) => {
				readMarkup(text);
				faultsOf(text);
			}),
		);
	});
});

describe('typed answers', () => {
	it.each([
		['hoà bình', 'hòa bình', 'both ways of placing a tone mark'],
		['thuỷ', 'thủy', 'also on uy'],
		['khoẻ', 'khỏe', 'also on oe'],
		['hòa  bình ', 'hòa bình', 'spaces folded'],
		['hòa bình'.normalize('NFD'), 'hòa bình', 'NFD'],
		['HÒA Bình', 'hòa bình', 'capitals'],
		['hòa bình.', 'hòa bình', 'a full stop'],
		['hòa\u00a0bình', 'hòa bình', 'a hard space'],
	])('%s counts as %s: %s', (given, key) => expect(isSameAnswer(given, [key])).toBe(true));
	it.each([
		['hoa bình', 'hòa bình', 'no tone'],
		['hóa bình', 'hòa bình', 'another tone'],
		['trương', 'trường', 'no tone on ươ'],
		['da', 'đa', 'd for đ'],
		['tre em', 'trẻ em', 'no marks at all'],
		['', 'a', 'nothing'],
		['  ', 'a', 'blanks'],
	])('%s does not count as %s: %s', (given, key) => expect(isSameAnswer(given, [key])).toBe(false));
	it('takes any spelling of the key', () => expect(isSameAnswer('LHQ', ['Liên hợp quốc', 'LHQ'])).toBe(true));
	it('asks for capitals where told to', () => {
		expect(isSameAnswer('hà nội', ['Hà Nội'], true)).toBe(false);
		expect(isSameAnswer('Hà Nội', ['Hà Nội'], true)).toBe(true);
	});
});
