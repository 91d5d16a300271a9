/** A shuffle that a name decides: the same name gives the same order in every build. */

/** FNV-1a, 32 bits. */
function hashOf(name: string): number {
	let hash = 0x811c9dc5;
	for (const letter of name) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
	return hash >>> 0;
}

/** Numbers from 0 to 1 (mulberry32 by Tommy Ettinger, public domain). */
function numbers(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}

/** A copy in the order that `name` decides (Fisher and Yates). */
export function shuffledBy<T>(name: string, items: readonly T[]): T[] {
	const next = numbers(hashOf(name));
	const result = [...items];
	for (let last = result.length - 1; last > 0; last--) {
		const other = Math.floor(next() * (last + 1));
		[result[last], result[other]] = [result[other] as T, result[last] as T];
	}
	return result;
}

/** The same, but never in the order as written, which would be the key: two different items are enough for another one. */
export function disorderedBy<T>(name: string, items: readonly T[]): T[] {
	const result = shuffledBy(name, items);
	return items.length > 1 && result.every((item, index) => item === items[index]) ? [...result.slice(1), ...result.slice(0, 1)] : result;
}
