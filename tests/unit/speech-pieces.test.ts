/** What is given to a voice at a time. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_PIECE, speechPieces } from '../../src/ui/speech-pieces.ts';

const said = (text: string, language = 'vi', longest?: number) => speechPieces(text, language, longest).map(({ from, to }) => text.slice(from, to));

describe('a text', () => {
	it('is said sentence by sentence', () => {
		expect(said('Gọi 111.  Hỏi ngay! Còn ai\nnữa không? ')).toEqual(['Gọi 111.', 'Hỏi ngay!', 'Còn ai\nnữa không?']);
	});
	it('is not broken behind capitals that are an abbreviation', () => {
		expect(said('Ở TP. Đà Nẵng, hỏi UBND xã. Rồi về.')).toEqual(['Ở TP. Đà Nẵng, hỏi UBND xã.', 'Rồi về.']);
		expect(said('Người Việt Nam. Người nước khác.')).toHaveLength(2);
	});
	it('is passed over where it holds no word', () => expect(said('… — ! 🙂 ')).toEqual([]));
	it('is divided by the rules of languages that are written otherwise', () => {
		expect(said('لكل إنسان حق. من حقك أن تسأل؟ نعم.', 'ar')).toEqual(['لكل إنسان حق.', 'من حقك أن تسأل؟', 'نعم.']);
		expect(said('人人有权。请提问！', 'zh')).toEqual(['人人有权。', '请提问！']);
	});
	it('is read also where its language is no tag', () => expect(said('Một. Hai.', 'x_!')).toEqual(['Một.', 'Hai.']));
});

describe('a long sentence', () => {
	it('is divided where a reader breathes, the strongest place first', () => {
		expect(said('Người bị bắt, bị giữ có quyền được biết lý do; người ấy được nhờ luật sư, và được báo cho gia đình.', 'vi', 60)).toEqual([
			'Người bị bắt, bị giữ có quyền được biết lý do;',
			'người ấy được nhờ luật sư, và được báo cho gia đình.',
		]);
		expect(said('Một hai ba bốn năm sáu bảy tám chín mười', 'vi', 20)).toEqual(['Một hai ba bốn năm', 'sáu bảy tám chín', 'mười']);
	});
	it('loses no word and is never longer than a voice may take', () => {
		const word = fc.constantFrom('quyền', 'điều,', 'khoản;', 'người', '(luật)', 'حق،', '人人', '🙂', 'x'.repeat(170));
		fc.assert(
			fc.property(fc.array(word, { maxLength: 120 }), (words) => {
				const text = words.join(' ');
				const pieces = said(text);
				for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(LONGEST_PIECE);
				const letters = (all: string) => all.replace(/[^\p{L}]/gu, '');
				expect(letters(pieces.join(''))).toBe(letters(text));
			}),
		);
	});
});
