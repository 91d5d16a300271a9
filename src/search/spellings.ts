/**
 * The spellings that a query stands for. Pagefind folds marks (`quyen` finds `quyền`), but đ is a letter of its own
 * and has no decomposition in Unicode, so `duong` would not find `đường`.
 */

/** At most this many words of a query are tried with đ, one by one; beyond it all of them together. */
const TRIED = 3;

/** True where a word begins with d and carries no mark: its writer may have meant đ. */
const mayMeanĐ = (word: string) => /^d(?!d)[a-z]+$/i.test(word.normalize('NFD'));

/**
 * @param query what was typed
 * @returns the query itself first, then every way to read its words in d as words in đ; `ngày dd` stays as it is
 */
export function spellings(query: string): string[] {
	const words = query.normalize('NFC').trim().split(/\s+/);
	const places = words.flatMap((word, index) => (mayMeanĐ(word.replaceAll('"', '')) ? [index] : []));
	const withĐ = (chosen: readonly number[]) =>
		words.map((word, index) => (chosen.includes(index) ? word.replace(/d/i, (letter) => (letter === 'd' ? 'đ' : 'Đ')) : word)).join(' ');
	if (places.length > TRIED) return [withĐ([]), withĐ(places)];
	const choices = Array.from({ length: 2 ** places.length }, (_, mask) => places.filter((_place, bit) => mask & (1 << bit)));
	return choices.sort((a, b) => a.length - b.length).map(withĐ);
}

export type Scored = { id: string; score: number };

/** How much a hit counts that was found under a spelling other than the typed one. */
const OTHER_SPELLING = 0.9;

/**
 * One list from the hits of each spelling, best first; a page found under several counts by its best score.
 * @param found the hits per spelling, the typed one first
 */
export function merge<T extends Scored>(found: readonly (readonly T[])[]): T[] {
	const best = new Map<string, T>();
	for (const [index, hits] of found.entries()) {
		for (const hit of hits) {
			const score = index === 0 ? hit.score : hit.score * OTHER_SPELLING;
			if (score > (best.get(hit.id)?.score ?? Number.NEGATIVE_INFINITY)) best.set(hit.id, { ...hit, score });
		}
	}
	return [...best.values()].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}
