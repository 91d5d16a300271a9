/** The queries by which the search is judged, and how good its answers to them are. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { inLocale } from '../../src/language/paths.ts';

const groups = z.array(
	z.strictObject({
		who: z.enum(['public', 'trainee', 'teacher', 'editor']),
		language: z.string(),
		kind: z.string(),
		queries: z.record(z.string(), z.array(z.string().startsWith('/')).min(1)),
	}),
);

/** One query; `expected` are the addresses, with the language, of which one should stand first. */
export type Query = { text: string; who: string; language: string; kind: string; expected: readonly string[] };

/** The queries that the ranking was worked on with, or those that nobody tunes for. */
export type QuerySet = 'tuned' | 'held-out';
type Find = typeof import('../../src/search/client.ts').find;

/** @throws where the file of the set has another form */
export function readQueries(set: QuerySet): Query[] {
	const file = join(import.meta.dirname, '../../tests/site', set === 'tuned' ? 'search-queries.yaml' : 'search-queries-held-out.yaml');
	return groups
		.parse(parse(readFileSync(file, 'utf8')))
		.flatMap(({ queries, ...group }) =>
			Object.entries(queries).map(([text, expected]) => ({ ...group, text, expected: expected.map((path) => inLocale(path, group.language)) })),
		);
}

/** A query with the addresses that the search gave for it, best first. */
export type Answered = Query & { found: readonly string[] };

/** How many results a reader sees without asking for more. */
const SHOWN = 8;

/**
 * @param find the search of a built site
 * @returns each query of a set, asked in its language, with the addresses that a reader sees for it
 */
export async function answersTo(set: QuerySet, find: Find): Promise<Answered[]> {
	const answers: Answered[] = [];
	for (const query of readQueries(set)) {
		const { results } = await find(query.text, [query.language]);
		answers.push({ ...query, found: results.slice(0, SHOWN).map(({ address }) => address) });
	}
	return answers;
}

/** @returns the place of the first expected address, from 1; 0 where none was shown */
export const rankOf = ({ expected, found }: Answered): number => found.findIndex((address) => expected.includes(address)) + 1;

/** How good answers are: the parts of 1 that have an expected address first, among the first three; the mean reciprocal rank. */
export type Quality = { count: number; first: number; firstThree: number; meanReciprocal: number };

/** @param answers at least one */
export function qualityOf(answers: readonly Answered[]): Quality {
	const ranks = answers.map(rankOf);
	const part = (holds: (rank: number) => boolean) => ranks.filter(holds).length / ranks.length;
	return {
		count: ranks.length,
		first: part((rank) => rank === 1),
		firstThree: part((rank) => rank >= 1 && rank <= 3),
		meanReciprocal: ranks.reduce((sum, rank) => sum + (rank === 0 ? 0 : 1 / rank), 0) / ranks.length,
	};
}
