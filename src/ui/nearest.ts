/** What is nearest where a filter leaves nothing. */
import { foldedWords } from '../language/fold.ts';

/** A change of one filter after which something is left. */
export type Way = { name: string /** empty where the filter is given up */; value: string /** how many entries are left */; count: number };

const isNumber = (text: string): boolean => text !== '' && Number.isFinite(Number(text));

/** Of numbers as text, those closest to one: two where one below and one above are equally close. */
function closestNumbers(asked: string, values: readonly string[]): string[] {
	const distance = (value: string): number => Math.abs(Number(value) - Number(asked));
	const least = Math.min(...values.map(distance));
	return values.filter((value) => distance(value) === least);
}

/**
 * The changes of one filter after which something is left.
 * @param asked a value for each filter; empty where it is not in use
 * @param count how many entries fit what is asked
 * @param numbers the values of those filters whose values are numbers (grades, minutes, years), all or but for some: the closest stand in for the asked one
 * @returns by filter, in the order of `asked`; a filter without a close value is given up
 */
export function nearestWays(
	asked: Readonly<Record<string, string>>,
	count: (asked: Readonly<Record<string, string>>) => number,
	numbers: Readonly<Record<string, readonly string[]>>,
): Way[] {
	const after = (name: string, value: string): Way => ({ name, value, count: count({ ...asked, [name]: value }) });
	return Object.entries(asked)
		.filter(([, value]) => value !== '')
		.flatMap(([name, value]) => {
			const left = isNumber(value) ? (numbers[name] ?? []).filter((other) => isNumber(other) && after(name, other).count > 0) : [];
			const near = left.length > 0 ? closestNumbers(value, left).map((other) => after(name, other)) : [after(name, '')];
			return near.filter((way) => way.count > 0);
		});
}

/** True where every word asked for begins a word of the name; with or without marks. */
export function hasWords(asked: string, name: string): boolean {
	const own = foldedWords(name);
	return foldedWords(asked).every((word) => own.some((each) => each.startsWith(word)));
}

/** The pairs of neighbouring letters of the words, each word with its edges. */
const pairsOf = (words: readonly string[]): string[] =>
	words.flatMap((word) => Array.from(` ${word} `, (letter, index) => letter + (` ${word} `[index + 1] ?? '')).slice(0, -1));

/** How alike two words are, 0 to 1: the share of pairs of letters that they have in common (Dice’s coefficient). */
function likeness(asked: string, word: string): number {
	const left = pairsOf([word]);
	const all = pairsOf([asked]).length + left.length;
	let common = 0;
	for (const pair of pairsOf([asked])) {
		const at = left.indexOf(pair);
		if (at < 0) continue;
		left.splice(at, 1);
		common += 1;
	}
	return (2 * common) / all;
}

/** From which likeness on a word is taken for the one asked for. */
const ALIKE = 0.5;

/**
 * The names that come nearest to words that no name has all of.
 * @param most how many are returned at most
 * @returns indexes into `names`, the nearest first; none where no word is like one that was asked for
 */
export function nearestNames(asked: string, names: readonly string[], most = 3): number[] {
	const words = foldedWords(asked);
	const scored = names.map((name, index) => {
		const own = foldedWords(name);
		const best = words.map((word) => Math.max(0, ...own.map((each) => likeness(word, each)))).filter((score) => score >= ALIKE);
		// Of names that are equally like, the shorter has less beside what was asked for.
		return { index, score: best.reduce((sum, score) => sum + score, 0) - own.length / 1000 };
	});
	const top = Math.max(...scored.map(({ score }) => score));
	return scored
		.filter(({ score }) => score > 0 && score >= top / 2)
		.sort((a, b) => b.score - a.score || a.index - b.index)
		.slice(0, most)
		.map(({ index }) => index);
}
