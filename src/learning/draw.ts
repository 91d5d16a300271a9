/** Draws the items of an exam: so many of each difficulty from each bank, the same for the same seed. */

/** How the items of a bank are graded. */
type Difficulty = 'easy' | 'medium' | 'hard';
/** What the blueprint takes from one bank. */
export type BankDraw = { counts: Record<Difficulty, number>; items: { id: string; difficulty: Difficulty }[] };

/** A number generator that a text seeds (xmur3 makes the seed, mulberry32 the numbers): 0 up to, not including, 1. */
export function generator(seed: string): () => number {
	let hash = 1779033703 ^ seed.length;
	for (const letter of seed) {
		hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 3432918353);
		hash = (hash << 13) | (hash >>> 19);
	}
	let state = hash >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}

/** Fisher and Yates. */
function shuffled<T>(items: readonly T[], random: () => number): T[] {
	const result = [...items];
	for (let last = result.length - 1; last > 0; last--) {
		const other = Math.floor(random() * (last + 1));
		[result[last], result[other]] = [result[other] as T, result[last] as T];
	}
	return result;
}

/**
 * @returns the ids of the items, in the order in which they are asked
 * @throws where a bank has too few items of a difficulty: the check refuses such a course
 */
export function drawItems(banks: readonly BankDraw[], seed: string): string[] {
	const random = generator(seed);
	const drawn = banks.flatMap(({ counts, items }) =>
		(Object.entries(counts) as [Difficulty, number][]).flatMap(([difficulty, count]) => {
			const pool = items.filter((item) => item.difficulty === difficulty);
			if (pool.length < count) throw new Error(`${difficulty}: ${pool.length} < ${count}`);
			return shuffled(pool, random).slice(0, count);
		}),
	);
	return shuffled(drawn, random).map(({ id }) => id);
}
