/** The beginning of a text, as its description or its name. */

/** So many characters are enough to tell texts apart. */
const ENOUGH = 120;
/** Where a sentence ends is told from what follows it, but not from so much. */
const LOOKED_AT = 3 * ENOUGH;

const segmenters = new Map<string, Intl.Segmenter>();
function segmenter(language: string, granularity: 'sentence' | 'word'): Intl.Segmenter {
	const key = `${language} ${granularity}`;
	const made = segmenters.get(key) ?? new Intl.Segmenter(language, { granularity });
	segmenters.set(key, made);
	return made;
}

/** @returns the first sentences of a text, as many as are short together; of a first sentence that is long, its beginning */
export function openingOf(text: string, language: string): string {
	const looked = text.slice(0, LOOKED_AT);
	const sentences = [...segmenter(language, 'sentence').segment(looked)];
	const fits = sentences.findLast(({ index, segment }) => index + segment.trimEnd().length <= ENOUGH);
	if (fits) return text.slice(0, fits.index + fits.segment.length).trimEnd();
	const words = [...segmenter(language, 'word').segment(looked)];
	return `${text.slice(0, words.findLast(({ index }) => index < ENOUGH)?.index).replace(/[\s,;:–-]+$/u, '')}…`;
}
