/** What the page on readability shows: figures for each audience, and the texts that are hardest for theirs. */
import type { Content } from '../source/kind.ts';
import { placesIn } from './in-file.ts';
import { audienceKind } from './kinds.ts';
import { type Measured, measureAll } from './measure.ts';

/** The figures of all texts of an audience in a language. */
export type AudienceFigures = {
	audience: string;
	language: string;
	limit: number;
	texts: number;
	sentences: number;
	/** words of a sentence */
	mean: number;
	longest: number;
	over: number;
	/** shares of all words, from 0 to 1 */
	rare: number;
	beyond: number;
	/** terms without explanation, summed over the texts */
	terms: number;
};
export type HardText = Pick<AudienceFigures, 'audience' | 'language' | 'sentences' | 'mean' | 'over' | 'rare' | 'beyond'> & {
	file: string;
	/** its longest sentence, and where that stands */
	longest: { text: string; words: number; line: number };
	rarest: string[];
	/** the terms of the glossary that it uses and does not explain */
	terms: string[];
};
export type Summary = { figures: AudienceFigures[]; hardest: HardText[] };

/** Texts that the page names. */
const HARDEST = 20;
/** Sentences of a text that can be called hard: one long sentence is a warning of its own. */
const FEWEST = 3;

const sum = (texts: readonly Measured[], of: (text: Measured) => number): number => texts.reduce((total, text) => total + of(text), 0);
const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
/** Of all words of a text those that stand beyond the limit of their sentence; of two texts alike, the one with more rare words is the harder. */
const hardness = ({ beyond, words }: Measured): number => share(beyond, words);

/** @returns the figures, in the order of the audiences; an audience without texts has figures of nought */
export function summaryOf(content: Content): Summary {
	const measured = measureAll(content);
	const figures = content.all(audienceKind).flatMap(({ data: { id, limits } }) =>
		Object.entries(limits).map(([language, limit]) => {
			const texts = measured.filter((text) => text.audience === id && text.language === language);
			const words = sum(texts, (text) => text.words);
			return {
				audience: id,
				language,
				limit,
				texts: texts.length,
				sentences: sum(texts, (text) => text.sentences),
				mean: share(
					words,
					sum(texts, (text) => text.sentences),
				),
				longest: Math.max(0, ...texts.map((text) => text.longest.words)),
				over: sum(texts, (text) => text.over),
				rare: share(
					sum(texts, (text) => text.rare),
					words,
				),
				beyond: share(
					sum(texts, (text) => text.beyond),
					words,
				),
				terms: sum(texts, (text) => text.terms.length),
			};
		}),
	);
	const hardest = measured
		.filter(({ sentences, beyond }) => sentences >= FEWEST && beyond > 0)
		.sort((a, b) => hardness(b) - hardness(a) || share(b.rare, b.words) - share(a.rare, a.words) || (a.entry.file < b.entry.file ? -1 : 1))
		.slice(0, HARDEST)
		.map(hardText);
	return { figures, hardest };
}

function hardText({ entry, longest, words, beyond, rare, ...text }: Measured): HardText {
	const { audience, language, sentences, over, rarest, terms } = text;
	const { line } = placesIn(entry.written ?? '')(longest.text, longest.passage.place());
	return {
		...{ audience, language, sentences, over, rarest, terms, file: entry.file },
		mean: share(words, sentences),
		rare: share(rare, words),
		beyond: share(beyond, words),
		longest: { text: longest.text, words: longest.words, line },
	};
}
