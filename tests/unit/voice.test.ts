/** Wordings that a language avoids: where they are found, and that no list and no text keeps the check busy. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/content/check.ts';
import { type Avoided, holds, holdsSome, wordingFinder } from '../../src/language/wordings.ts';
import { tries } from '../sweep.ts';
import { quietDay, withTree } from './broken-tree.ts';

const wording = (avoid: string, write = 'x', except?: string[]): Avoided => ({ avoid, write, except });
const found = (text: string, ...list: Avoided[]) => wordingFinder(list)(text).map((one) => `${one.at} ${one.wording.avoid} ${one.nth}`);

describe('a wording is found', () => {
	it.each([
		['in the middle of a sentence', 'Trẻ em nói ý kiến.', ['7 nói ý kiến 0']],
		[
			'at the beginning of the text, of a sentence, of a quotation',
			'Nói ý kiến. Nói ý kiến: “Nói ý kiến”.',
			['0 nói ý kiến 0', '12 nói ý kiến 1', '25 nói ý kiến 2'],
		],
		['over blanks of any width', 'nói\u00a0 ý\n\t kiến', ['0 nói ý kiến 0']],
		['in letters whose marks stand apart', 'nói ý kiến'.normalize('NFD'), ['0 nói ý kiến 0']],
	])('%s', (_what, text, places) => expect(found(text, wording('nói ý kiến'))).toEqual(places));

	it.each([
		['in a longer word', 'nóinói ý kiến, nói ý kiếnt'],
		['with a capital inside a sentence', 'Trẻ, Nói ý kiến; em Nói ý kiến'],
		['in capitals', 'NÓI Ý KIẾN'],
		['with a sign between its words', 'nói, ý kiến; nói “ý kiến”'],
		['with other marks', 'nỏi ý kiến, nói y kiến'],
	])('not %s', (_what, text) => expect(found(text, wording('nói ý kiến'))).toEqual([]));

	it('as it is written, where it begins with a capital', () => {
		expect(found('Luật nói; trong luật nói; Theo Luật nói', wording('Luật nói'))).toEqual(['0 Luật nói 0', '31 Luật nói 1']);
	});

	it('with any number', () => {
		expect(found('Điều 19 nói, Điều 9a nói, Điều nói', wording('Điều … nói'))).toEqual(['0 Điều … nói 0', '13 Điều … nói 1']);
	});

	it('as a sign', () => {
		expect(found('Bấm «Làm lại».', wording('«'), wording('»'))).toEqual(['4 « 0', '12 » 0']);
	});

	it('not in what is right, also where that is what to write', () => {
		const list = [wording('bài kiểm', 'bài kiểm tra', ['chấm bài kiểm'])];
		expect(found('Bài kiểm tra, chấm bài kiểm, Chấm bài kiểm, làm bài kiểm', ...list)).toEqual(['48 bài kiểm 0']);
	});

	it('as the longest of those that begin together, or the next where that one is right', () => {
		const list = [wording('a b'), wording('a b c', 'x', ['a b c d'])];
		expect(found('a b c; a b c d', ...list)).toEqual(['0 a b c 0', '7 a b 0']);
	});
});

it('a phrase holds a wording as whole words', () => {
	expect(holds('chấm Bài kiểm', 'bài kiểm')).toBe(true);
	expect(holds('chấm bài kiểmt', 'bài kiểm')).toBe(false);
	expect(holds('bài', 'bài kiểm')).toBe(false);
});

it('a phrase holds one wording of a list', () => {
	const list = ['luôn luôn', 'mọi'];
	expect(['Luôn\nluôn đúng', 'Với mọi người', 'luôn đúng', 'mọi'.repeat(2), ''].map((phrase) => holdsSome(phrase, list))).toEqual([
		true,
		true,
		false,
		false,
		false,
	]);
	expect(holdsSome('luôn luôn', [])).toBe(false);
});

/** The same rules, written the plain way: every place of every wording is tried. */
function plainly(text: string, list: readonly string[]): string[] {
	const tokens = [...text.matchAll(/[a-zA-Z0-9]+|[^\s\u00ada-zA-Z0-9]/g)].map((match) => ({ word: match[0], at: match.index }));
	const result: string[] = [];
	for (let index = 0; index < tokens.length; ) {
		const begins = index === 0 || !/^[a-zA-Z0-9,]/.test(tokens[index - 1]?.word ?? '');
		const fits = (avoid: string) =>
			avoid.split(' ').every((own, offset) => {
				const word = tokens[index + offset]?.word ?? '';
				return own === word || (own === '…' && /^\d/.test(word)) || (offset === 0 && begins && own === word.charAt(0).toLowerCase() + word.slice(1));
			});
		const [longest] = list.filter(fits).sort((a, b) => b.split(' ').length - a.split(' ').length);
		if (longest !== undefined) result.push(`${tokens[index]?.at} ${longest.split(' ').length}`);
		index += longest?.split(' ').length ?? 1;
	}
	return result;
}

it('finds what trying every place finds', () => {
	const word = fc.constantFrom('a', 'b', 'A', 'B', '1', '22');
	const blank = fc.constantFrom(' ', ' ', ' ', '', '  ', '\n\t', '\u00a0', '\u00ad');
	const part = fc.tuple(fc.oneof(word, fc.constantFrom(',', '.', '\n', '“')), blank).map((parts) => parts.join(''));
	const text = fc.array(part, { maxLength: 30 }).map((parts) => parts.join(''));
	const list = fc.uniqueArray(
		fc.array(fc.constantFrom('a', 'b', 'B', '1', '…', ',', '“'), { minLength: 1, maxLength: 4 }).map((words) => words.join(' ')),
		{ maxLength: 8 },
	);
	fc.assert(
		fc.property(text, list, (said, avoided) => {
			const lengths = wordingFinder(avoided.map((avoid) => wording(avoid)))(said).map(({ at, wording: { avoid } }) => `${at} ${avoid.split(' ').length}`);
			expect(lengths).toEqual(plainly(said, avoided));
		}),
		{ numRuns: tries(3000) },
	);
});

describe('what is made to keep it busy comes to its end', () => {
	const voice = 'languages/vi/voice.yaml';
	const note = 'conventions/icerd.vi.mdx';
	const wordings = (root: string) => check(root, quietDay).problems.filter(({ kind }) => kind === 'wording').length;

	it('many wordings that begin alike, in a text that begins them all', () => {
		const list = Array.from({ length: 3000 }, (_none, index) => `- { avoid: ${'a '.repeat(45)}${index}, write: b }`).join('\n');
		const text = `\n${'a '.repeat(100_000)}\n`;
		expect(
			withTree(
				[
					{ write: voice, text: list },
					{ append: note, text },
				],
				wordings,
			),
		).toBe(0);
	});

	it('numbers that fit each wording in many ways', () => {
		const list = Array.from({ length: 128 }, (_none, index) => {
			const words = [...index.toString(2).padStart(7, '0')].map((bit) => (bit === '0' ? '1' : '…')).join(' ');
			return `- { avoid: "${words} a", write: b }`;
		}).join('\n');
		expect(
			withTree(
				[
					{ write: voice, text: list },
					{ append: note, text: `\n${'1 '.repeat(tries(30_000))}\n` },
				],
				wordings,
			),
		).toBe(0);
	});

	it('a text that is nothing but what is to be avoided', () => {
		const text = `\n${'« '.repeat(30_000)}\n`;
		expect(withTree([{ append: note, text }], wordings)).toBe(30_000);
	});

	it('many texts with one in each', () => {
		const text = Array.from({ length: 5000 }, (_none, index) => `t.${index}: "nói ý kiến"`).join('\n');
		expect(withTree([{ append: 'languages/vi/strings.yaml', text }], wordings)).toBe(5000);
	});
});
