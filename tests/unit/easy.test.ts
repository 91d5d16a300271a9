/** Texts in easy language: what is counted, what is explained where, what they are about, what is yet to come. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/content/check.ts';
import { dialledLines } from '../../src/easy/dialled-lines.ts';
import { explainedParts } from '../../src/easy/explained.ts';
import { easyKind } from '../../src/easy/kinds.ts';
import { lackingTexts } from '../../src/easy/lacking.ts';
import { pagesOf } from '../../src/easy/length.ts';
import { MOST_PAGES } from '../../src/easy/limits.ts';
import { abbreviationsIn, hasTwoSentences, placeOfWord, wordCount } from '../../src/easy/lines.ts';
import { subjectsOf } from '../../src/easy/subjects.ts';
import { dialled } from '../../src/law/help.ts';
import type { HelpLine } from '../../src/law/schema.ts';
import { isError } from '../../src/source/report.ts';
import { province, quietDay, withTree } from './broken-tree.ts';
import { checkedOnce, contentOnce, siteContent } from './unchanged-content.ts';

describe('the words of a sentence', () => {
	it.each([
		['Trẻ em là người dưới 18 tuổi.', 7],
		['Gọi Ngôi nhà Bình yên số 1900 96 96 80.', 7],
		['A well-known rule – and a good one.', 7],
		['', 0],
	])('%j: %d', (text, count) => expect(wordCount(text)).toBe(count));
});

describe('two sentences in a line', () => {
	it.each([
		['Bạn có quyền. Bạn được học.', true],
		['Bạn có quyền! 18 tuổi là lớn.', true],
		['Bạn hỏi: “Vì sao?” Họ trả lời.', true],
		['Bạn có quyền.', false],
		['Ở TP. Đà Nẵng', true],
		['Gọi 1800 1233 từ 8.30 đến 17 giờ.', false],
		['Bạn chờ… rồi gọi lại.', false],
	])('%j: %s', (text, two) => expect(hasTwoSentences(text)).toBe(two));
});

describe('abbreviations', () => {
	it.each([
		['Gọi UBND xã, UBND phường, v.v.', ['UBND', 'v.v.']],
		['The UN and e.g. others', ['UN', 'e.g.']],
		['Bạn gọi 111. Được', []],
		['Ủy ban nhân dân A', []],
	])('%j', (text, found) => expect(abbreviationsIn(text)).toEqual(found));
});

describe('a word in a text', () => {
	it.each([
		['Bạn đăng ký.', 'ký', 9],
		['Bạn có Quyền.', 'quyền', 7],
		['Bạn thuận tiện.', 'thu', -1],
		['Bạn', '', -1],
	])('%j %j', (text, word, at) => expect(placeOfWord(text, word)).toBe(at));
	it('is found whatever stands around it, but for letters', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme-ascii' }), (around) => {
				const at = placeOfWord(`${around} quyền ${around}`, 'quyền');
				expect(at).toBe(around.length + 1);
			}),
		);
	});
});

const evidence = { source: ['HP'] };
const part = (heading: string, ...sentences: string[]) => ({
	heading: { vi: heading },
	icon: 'scales',
	sentences: sentences.map((vi) => ({ vi })),
	...evidence,
});
const word = (vi: string, meaning: string) => ({ word: { vi }, meaning: { vi: meaning } });

describe('hard words', () => {
	const parts = [part('Quyền', 'Bạn được học.', 'Đó là công ước về quyền.'), part('Khác', 'Công ước là lời hứa.')];
	const words = [word('công ước', 'Lời hứa.'), word('quyền', 'Điều bạn có.'), word('công ước về quyền', 'Cả hai.')];
	const explained = explainedParts({ parts, words }, 'vi');
	it('are explained below the sentence in which they stand first, once', () => {
		expect(explained.map((sentences) => sentences.map(({ meanings }) => meanings.map((each) => each.word)))).toEqual([
			[['Quyền'], ['Công ước', 'Công ước về quyền']],
			[[]],
		]);
	});
	it('are marked there, the longest of those that lie in one another', () => {
		expect(explained[0]?.[1]?.pieces).toEqual([{ text: 'Đó là ' }, { text: 'công ước về quyền', hard: true }, { text: '.' }]);
		expect(explained[1]?.[0]?.pieces).toEqual([{ text: 'Công ước là lời hứa.' }]);
	});
	it('lose no letter of a sentence', () => {
		fc.assert(
			fc.property(fc.array(fc.constantFrom('công ước', 'quyền', 'và', 'Bạn', '.'), { maxLength: 12 }), (pieces) => {
				const text = pieces.join(' ');
				const sentence = explainedParts({ parts: [part('Một', text)], words }, 'vi')[0]?.[0];
				expect(sentence?.pieces.map((piece) => piece.text).join('')).toBe(text);
			}),
		);
	});
	it('that are not translated are said in the original, and marked as such', () => {
		const sentence = explainedParts({ parts: [part('Một', 'Công ước.')], words }, 'en')[0]?.[0];
		expect(sentence).toEqual({
			lang: 'vi',
			pieces: [{ text: 'Công ước', hard: true }, { text: '.' }],
			meanings: [{ word: 'Công ước', meaning: { text: 'Lời hứa.', lang: 'vi' } }],
		});
	});
});

describe('the pages that a text takes', () => {
	const text = (count: number) => ({ parts: [part('Một', ...Array.from({ length: count }, () => 'Bạn có quyền.'))], words: [], phones: [] });
	it('grow with each sentence', () => {
		expect(pagesOf(text(1), 'vi')).toBeLessThan(1);
		expect(pagesOf(text(60), 'vi')).toBeGreaterThan(MOST_PAGES);
		for (let count = 5; count < 40; count += 5) expect(pagesOf(text(count + 5), 'vi')).toBeGreaterThan(pagesOf(text(count), 'vi'));
	});
});

describe('the numbers in sentences', () => {
	const lines = [
		{ id: 'a', number: '111' },
		{ id: 'b', number: '1800 1233' },
		{ id: 'c', number: '113' },
	] as HelpLine[];
	const phone = (line: string) => ({ line, text: { vi: 'Gọi khi cần.' } });
	const dials = (about: string, sentence: string) =>
		dialled(
			sentence,
			dialledLines({ about, phones: [phone('b'), phone('a')] }, lines).map(({ number }) => number),
		).flatMap(({ dial }) => dial ?? []);
	it.each([
		['group/tre-em', 'Gọi số 111 hoặc 1800 1233.', ['tel:111', 'tel:18001233']],
		['group/tre-em', 'Có 113 nước, và Điều 111.', []],
		['help-line', 'Gọi 113.', ['tel:113']],
	])('of a text about %s can be dialled: %s', (about, sentence, found) => expect(dials(about, sentence)).toEqual(found));
});

describe('the sample province', () => {
	const content = contentOnce(province, quietDay);
	it('can have a text about each convention, group and plan, and about help', () => {
		expect(subjectsOf(content).map(({ about, path }) => [about, path])).toEqual([
			['help-line', '/ho-tro/'],
			['group/tre-em', '/quyen/nhom/tre-em/'],
			['convention/ICERD', '/cong-uoc/icerd/'],
			['plan/2026', '/ke-hoach/2026/'],
			['plan/2027', '/ke-hoach/2027/'],
		]);
	});
	it('serves a text with the page that it makes easy', () => {
		const [text] = content.served(easyKind);
		expect(text).toMatchObject({ id: 'nhom-mau', of: { title: { vi: 'Trẻ em', en: 'Children' }, path: '/quyen/nhom/tre-em/' } });
	});
	it('lacks the others, and a test of the one', () => {
		expect(lackingTexts(content).map(({ what, file }) => [what, file])).toEqual([
			['text', 'content/help-lines.yaml'],
			['test', 'content/easy/nhom-mau.yaml'],
			['text', 'content/conventions/icerd.yaml'],
			['text', 'content/plan/2026/plan.yaml'],
			['text', 'content/plan/2027/plan.yaml'],
		]);
	});
	it('lacks no test once readers have tested it', () => {
		const tested = 'tested: [{ on: 2026-12-01, by: { vi: Nhóm mẫu, en: A sample group } }]\n';
		const found = withTree([{ append: 'easy/nhom-mau.yaml', text: tested }], (root) => lackingTexts(check(root, quietDay).content));
		expect(found.map(({ what }) => what)).toEqual(['text', 'text', 'text', 'text']);
	});
});

describe('the texts of this project', () => {
	const { content, problems } = checkedOnce(siteContent, '2026-12-01');
	it('keep to their rules', () =>
		expect(problems.filter((problem) => problem.file.includes('/easy/') && (isError(problem) || problem.kind.startsWith('easy-')))).toEqual([]));
	it.each(['vi', 'en'])('take two pages at most (%s)', (language) => {
		expect(content.served(easyKind).filter((text) => pagesOf(text, language) > MOST_PAGES)).toEqual([]);
	});
});
