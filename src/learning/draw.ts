/** Draws the items of an exam: so many of each difficulty from each bank, the same for the same seed. */

/** How the items of a bank are graded. */
type Difficulty = 'easy' | 'medium' | 'hard';
export type BankItem = {
	id: string;
	difficulty: Difficulty;
	/** the lesson that it asks about; the draw asks about as many lessons as it can */
	topic?: string;
	/** which of the lesson's objectives */
	objective?: number;
	/** items of one family ask the same with other words or cases: a draw takes one of them at most */
	family?: string;
};
/** What the blueprint takes from one bank. */
export type BankDraw = { counts: Record<Difficulty, number>; items: BankItem[] };

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

/** The same items in an order that chance decides (Fisher and Yates); what is given stays as it is. @param random numbers from 0 up to, not including, 1 */
export function shuffled<T>(items: readonly T[], random: () => number): T[] {
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
	return shuffled(
		banks.flatMap((bank) => drawnFrom(bank, random)),
		random,
	).map(({ id }) => id);
}

/** Of each difficulty as many as asked for: the lessons and objectives that were asked about least come first, chance decides the rest. */
function drawnFrom({ counts, items }: BankDraw, random: () => number): BankItem[] {
	const drawn: BankItem[] = [];
	const asked = (aspect: (item: BankItem) => unknown, item: BankItem): number => drawn.filter((other) => aspect(other) === aspect(item)).length;
	const free = (item: BankItem): boolean => !drawn.some(({ id, family }) => id === item.id || (family !== undefined && family === item.family));
	for (const [difficulty, count] of Object.entries(counts) as [Difficulty, number][]) {
		const pool = shuffled(
			items.filter((item) => item.difficulty === difficulty),
			random,
		);
		for (let taken = 0; taken < count; taken++) {
			const left = pool.filter(free);
			const [first] = left;
			if (!first) throw new Error(`${difficulty}: ${taken} < ${count}`);
			const rank = (item: BankItem): number =>
				asked(({ topic }) => topic, item) * (items.length + 1) + asked(({ topic, objective }) => `${topic}/${objective}`, item);
			drawn.push(left.reduce((best, item) => (rank(item) < rank(best) ? item : best), first));
		}
	}
	return drawn;
}
