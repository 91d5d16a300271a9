/** Which pages answer a query: names far above text, whole phrases and neighbours above scattered words. */
import type { Hit } from './engine.ts';
import type { NameIndex } from './name-index.ts';
import { type Asked, ways } from './query.ts';
import type { Hits, TextIndex } from './text-index.ts';
import type { Word } from './words.ts';

/** A page that answers. */
export type Ranked = {
	/** its place in the list of names */
	page: number;
	/** above 0; scores of one query compare */
	score: number;
	/** its entry in the index, where its text has a word of the query */
	hit?: Hit;
};

/** What a name counts beside a text. */
const NAME = 2;
/** What other words for the same count beside the typed ones. */
const OTHER_WAY = 0.93;
/** A page without a fitting name has to have this part of the words (by weight) that the page with most of them has, and half at least. */
const ENOUGH_OF_FULLEST = 0.75;
const ENOUGH = 0.5;
/** From this fit on, a name alone is enough. */
const ENOUGH_OF_NAME = 0.2;

/**
 * @param asked the query, its words known to the index
 * @param text asked for words, neighbours and phrases
 * @returns pages, best first
 * @throws where a part of the index cannot be loaded
 */
export async function rank(asked: Asked, names: NameIndex, text: TextIndex): Promise<Ranked[]> {
	const best = new Map<number, Ranked>();
	for (const [index, words] of (asked.quoted ? [asked.words] : ways(asked.words, names)).entries()) {
		for (const found of await rankWay(words, asked, names, text)) {
			const score = found.score * (index === 0 ? 1 : OTHER_WAY);
			const known = best.get(found.page);
			if (!known || score > known.score) best.set(found.page, { ...found, score, ...(known?.hit && !found.hit ? { hit: known.hit } : {}) });
		}
	}
	return [...best.values()].sort((a, b) => b.score - a.score || a.page - b.page);
}

async function rankWay(words: readonly Word[], asked: Asked, names: NameIndex, text: TextIndex): Promise<Ranked[]> {
	const fits = names.fits(words, asked.unfinished);
	const phrases = asked.quoted ? await text.phrase(words) : undefined;
	const scores = await scoreTexts(names.telling(words), asked.unfinished, names.file.pages.length, text);
	const fullest = Math.max(0, ...[...scores.values()].map(({ covered }) => covered));
	const needed = Math.max(ENOUGH, ENOUGH_OF_FULLEST * fullest);
	return names.file.pages.flatMap(([, , , weight, id], page) => {
		const fit = fits.get(page) ?? 0;
		const found = scores.get(id);
		const enough = phrases ? phrases.has(id) : fit >= ENOUGH_OF_NAME || (found?.covered ?? 0) >= needed;
		if (!enough) return [];
		// What was typed word for word stands first, whatever its page is.
		const counts = fit > 1 ? Math.max(1, weight / 100) : weight / 100;
		const hit = phrases?.get(id) ?? found?.hit;
		return [{ page, score: counts * (NAME * fit + (found?.score ?? 0)), ...(hit ? { hit } : {}) }];
	});
}

type TextScore = {
	/** the part of what the words weigh that the page has, from 0 to 1 */
	covered: number;
	/** from 0 to 1 */
	score: number;
	hit: Hit;
};

async function scoreTexts(words: readonly Word[], unfinished: boolean, pages: number, text: TextIndex): Promise<Map<string, TextScore>> {
	const having = await Promise.all(
		words.map(async (word, index): Promise<Hits> => {
			const hits = await text.having(word);
			return hits.size === 0 && unfinished && index === words.length - 1 ? text.beginning(word) : hits;
		}),
	);
	const pairs = await Promise.all(words.slice(1).map((word, index) => text.phrase([words[index] ?? word, word])));
	const weighed = words.length > 0 ? await text.weighed(words) : new Map<string, Hit>();
	const most = Math.max(0, ...[...weighed.values()].map(({ score }) => score));
	const rare = (hits: Hits): number => Math.log(1 + pages / Math.max(1, hits.size));
	const whole = having.reduce((sum, hits) => sum + rare(hits), 0);
	const wholePairs = pairs.reduce((sum, hits) => sum + rare(hits), 0);
	const scores = new Map<string, TextScore>();
	for (const [id, hit] of new Map(having.flatMap((hits) => [...hits]))) {
		const part = (lists: readonly Hits[], of: number): number => (of === 0 ? 0 : lists.reduce((sum, hits) => sum + (hits.has(id) ? rare(hits) : 0), 0) / of);
		const covered = part(having, whole);
		const together = words.length === 1 ? covered : part(pairs, wholePairs);
		const often = most === 0 ? 0 : (weighed.get(id)?.score ?? 0) / most;
		scores.set(id, { covered, score: covered ** 1.5 * (0.35 + 0.4 * together + 0.25 * often), hit: weighed.get(id) ?? hit });
	}
	return scores;
}
