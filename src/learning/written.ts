/** What is kept under a key with the time of its last change: of two versions the later one stays. */

/** A text of the learner's own, and when it was changed last. */
export type Written = { text: string; at: number };

/** Texts with one of them changed. */
export const withText = (texts: Readonly<Record<string, Written>>, key: string, text: string, at: number): Record<string, Written> => ({
	...texts,
	[key]: { text, at: laterThan(texts[key], at) },
});

/** The time of a change: the change before is always the earlier one, also where the clock was set back. */
export const laterThan = (before: { at: number } | undefined, at: number): number => Math.max(at, (before?.at ?? 0) + 1);

/** Two tables of texts as one: of two texts in one place the later one stays. */
export function mergedTexts<T extends { at: number }>(mine: Readonly<Record<string, T>>, others: Readonly<Record<string, T>>): Record<string, T> {
	const texts = new Map(Object.entries(mine));
	for (const [key, text] of Object.entries(others)) {
		const known = texts.get(key);
		if (known === undefined || known.at < text.at) texts.set(key, text);
	}
	return Object.fromEntries(texts);
}
