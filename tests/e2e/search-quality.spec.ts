/** How good the search's answers are on the built site: what people type leads to the page that it is about. */
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { searchIn } from '../../scripts/bench/search-in-node.ts';
import { type Answered, answersTo, type QuerySet, qualityOf, rankOf, readQueries } from '../../scripts/bench/search-queries.ts';
import { OTHER_CONTENT, ownContent } from '../site/own-content.ts';

// The queries look for what this content says.
test.skip(!ownContent, OTHER_CONTENT);

const search = searchIn(join(process.cwd(), 'dist'));

const answered = async (set: QuerySet): Promise<Answered[]> => answersTo(set, (await search).find);
/** What a failure has to show. */
const missed = (answers: readonly Answered[]) =>
	answers
		.filter((answer) => rankOf(answer) !== 1)
		.map((answer) => `${rankOf(answer)}  ${answer.language}  ${answer.text}  ${answer.found.slice(0, 3).join(' ')}`);

test('there are enough queries of all four groups in both languages', () => {
	const queries = readQueries('tuned');
	expect(queries.length).toBeGreaterThanOrEqual(120);
	expect(readQueries('held-out').length).toBeGreaterThanOrEqual(40);
	expect(new Set(queries.map(({ who, language }) => `${who} ${language}`)).size).toBe(8);
	const texts = [...queries, ...readQueries('held-out')].map(({ text, language }) => `${language} ${text}`);
	expect(new Set(texts).size).toBe(texts.length);
});

test('an expected page stands first for 85 of 100 queries, and among the first three for 95', async () => {
	const answers = await answered('tuned');
	const { first, firstThree } = qualityOf(answers);
	expect(first, missed(answers).join('\n')).toBeGreaterThanOrEqual(0.85);
	expect(firstThree, missed(answers).join('\n')).toBeGreaterThanOrEqual(0.95);
});

test('queries that nobody tuned for stay above the search as it was without names', async () => {
	const answers = await answered('held-out');
	const { first, firstThree } = qualityOf(answers);
	expect(first, missed(answers).join('\n')).toBeGreaterThanOrEqual(0.75);
	expect(firstThree, missed(answers).join('\n')).toBeGreaterThanOrEqual(0.8);
});

for (const [query, language, expected] of [
	['quyết định 1079', 'vi', '/chinh-sach/luat/quyet-dinh-1079/'],
	['QD1079', 'vi', '/chinh-sach/luat/quyet-dinh-1079/'],
	['điều 25 hiến pháp', 'vi', '/chinh-sach/luat/hien-phap-2013/#dieu-25'],
	['article 12 crpd', 'en', '/en/cong-uoc/crpd/#dieu-12'],
	['Công ước về quyền trẻ em', 'vi', '/cong-uoc/crc/'],
] as const) {
	test(`“${query}” leads to ${expected}`, async () => {
		const { find } = await search;
		expect((await find(query, [language])).results[0]?.address).toBe(expected);
	});
}

test('a word of no page is named, and the others are answered', async () => {
	const { find } = await search;
	const { unknown, instead, results } = await find('quyền trẻ em xyzzy', ['vi']);
	expect(unknown).toEqual(['xyzzy']);
	expect(instead).toBeUndefined();
	expect(results[0]?.address).toMatch(/tre-em|crc/);
	expect(await find('xyzzy qwrtp', ['vi'])).toEqual({ results: [], unknown: ['xyzzy', 'qwrtp'] });
});

test('one slip is forgiven, and what was searched is said; a word that another language knows is none', async () => {
	const { find } = await search;
	expect((await find('tro giup phapp ly', ['vi'])).instead).toBe('tro giup pháp ly');
	const both = await find('convntion', ['vi', 'en']);
	expect(both.instead).toBe('convention');
	expect((await find('treaty', ['vi', 'en'])).instead).toBeUndefined();
});

test('a syllable is not found inside another; a phrase in quotes only as it stands', async () => {
	const { find } = await search;
	const { results } = await find('"điều chỉnh hợp lý"', ['vi']);
	expect(results.length).toBeGreaterThan(0);
	for (const { snippet } of results.slice(0, 8)) expect((await snippet()).map(({ text }) => text).join('')).toMatch(/điều chỉnh hợp lý/i);
	const con = await find('con', ['vi']);
	for (const { snippet } of con.results.slice(0, 8)) {
		for (const { text, marked } of await snippet()) if (marked) expect(text).toMatch(/(^|\P{L})c[oòóỏõọôơ]\p{M}?n(\P{L}|$)/iu);
	}
});

test('a snippet has no marks of a half sentence, no markup and no hidden words', async () => {
	const { find } = await search;
	for (const query of ['khai sinh', 'luật trẻ em', 'điều 3 crc', 'hộ nghèo', 'IV.2.c']) {
		for (const { snippet } of (await find(query, ['vi'])).results.slice(0, 8)) {
			const text = (await snippet()).map((part) => part.text).join('');
			expect(text).not.toMatch(/[<>|]|&\w+;|\S{60}/);
			expect(text.length).toBeGreaterThan(0);
		}
	}
});
