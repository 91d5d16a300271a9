/** What is given to a voice at a time: a sentence, or a part of a long one. */

/** A piece of a text, from its first character to behind its last. */
export type Piece = { from: number; to: number };

/**
 * Characters. Chromium ends some voices in the middle of what takes longer than about fifteen seconds, and pausing begins a piece anew:
 * slowly read, this many take about ten.
 */
export const LONGEST_PIECE = 160;

/** A dot behind capitals, as in `TP. Huế`, ends no sentence. */
const SHORTENED = /(?:^|[\s(])\p{Lu}{1,3}\.\s*$/u;
/** Where a voice takes breath, the strongest first; also as Arabic and Chinese write it. */
const BREATHS = [/[;:؛；：]\s*|\s[–—]\s/gu, /[,،、，)]\s*/gu, /\s+/gu];

/**
 * Splits a text by the rules of its language (Unicode Standard Annex 29), and sentences that are too long where a reader would breathe.
 * @param language BCP 47; empty where it is not known
 * @returns pieces without blanks around them; none for what holds no letter or digit
 */
export function speechPieces(text: string, language: string, longest = LONGEST_PIECE): Piece[] {
	const sentences: Piece[] = [];
	// A line of the markup ends no sentence, though it would by those rules.
	const line = text.replace(/[\n\r\u0085\u2028\u2029]/g, ' ');
	let before = '';
	for (const { segment, index } of segmenterFor(language).segment(line)) {
		const last = sentences.at(-1);
		if (last && SHORTENED.test(before)) last.to = index + segment.length;
		else sentences.push({ from: index, to: index + segment.length });
		before = segment;
	}
	return sentences
		.flatMap((sentence) => divided(text, sentence, longest))
		.map((piece) => trimmed(text, piece))
		.filter(({ from, to }) => /[\p{L}\p{N}]/u.test(text.slice(from, to)));
}

/** A language that the browser refuses is read by the rules of all. */
function segmenterFor(language: string): Intl.Segmenter {
	try {
		return new Intl.Segmenter(language || undefined, { granularity: 'sentence' });
	} catch {
		return new Intl.Segmenter(undefined, { granularity: 'sentence' });
	}
}

function divided(text: string, { from, to }: Piece, longest: number): Piece[] {
	const pieces: Piece[] = [];
	let start = from;
	while (to - start > longest) {
		const end = start + breathIn(text.slice(start, start + longest));
		pieces.push({ from: start, to: end });
		start = end;
	}
	return [...pieces, { from: start, to }];
}

/** The last good place to breathe, in the second half where there is one; the whole length where there is none at all. */
function breathIn(part: string): number {
	for (const breath of BREATHS) {
		const places = [...part.matchAll(breath)].map(({ index, 0: { length } }) => index + length);
		const place = places.at(-1);
		if (place !== undefined && place > part.length / 2) return place;
	}
	// Never between the two halves of a character.
	return /[\ud800-\udbff]$/.test(part) ? part.length - 1 : part.length;
}

function trimmed(text: string, { from, to }: Piece): Piece {
	const part = text.slice(from, to);
	return { from: from + part.length - part.trimStart().length, to: to - (part.length - part.trimEnd().length) };
}
