/** The sentences of all texts that are measured. */
import { sha256 } from '../files/hash.ts';
import { languageKind } from '../language/kinds.ts';
import type { Content, Entry } from '../source/kind.ts';
import { type AudienceText, type Passage, readableEntries } from './passages.ts';
import type { Audience } from './schema.ts';
import { type Sentence, sentencesOf } from './sentences.ts';

/** The sentences of a text in one language. */
export type Read = { text: AudienceText; language: string; limit: number; sentences: (Sentence & { passage: Passage })[] };

/** An entry that some audience reads, and its sentences. */
export type ReadEntry = {
	entry: Entry<unknown>;
	/** all that its sentences depend on beside the entry */
	input: string;
	/** @param longOnly leave out passages that can have no sentence over the limit */
	read(longOnly?: boolean): Read[];
};

/**
 * @param listed the languages that have a list of common words: of the others nothing is said
 * @returns all entries that audiences read, in the order of the content
 */
export function readEntries(audiences: readonly Entry<Audience>[], listed: ReadonlySet<string>, content: Content): ReadEntry[] {
	const abbreviations = new Map(content.all(languageKind).map(({ data }) => [data.tag, new Set(data.abbreviations)]));
	const data = audiences.map((entry) => entry.data);
	const state = sha256(
		JSON.stringify([
			data.map(({ id, limits }) => [id, limits]),
			[...listed],
			content.all(languageKind).map((language) => [language.data.tag, language.data.abbreviations]),
		]),
	);
	const ofText = (text: AudienceText, longOnly: boolean): Read[] =>
		[...Map.groupBy(text.passages, ({ language }) => language)].flatMap(([language, passages]) => {
			const limit = text.audience.limits[language];
			if (limit === undefined || !listed.has(language)) return [];
			const read = longOnly ? passages.filter(({ text }) => mayHold(text, limit)) : passages;
			const sentences = read.flatMap((passage) => sentencesOf(passage.text, abbreviations.get(language)).map((sentence) => ({ ...sentence, passage })));
			return sentences.length > 0 ? [{ text, language, limit, sentences }] : [];
		});
	return readableEntries(data, content).map(({ entry, input, texts }) => ({
		entry,
		input: `${state} ${input}`,
		read: (longOnly = false) => texts().flatMap((text) => ofText(text, longOnly)),
	}));
}

/** @returns the sentences of all texts for which their audience has a limit; the parameters as in `readEntries` */
export const readAll = (...input: Parameters<typeof readEntries>): Read[] => readEntries(...input).flatMap(({ read }) => read());

/** Whether a text has more blanks than a sentence at the limit: words part in other places, too, but rarely. */
function mayHold(text: string, limit: number): boolean {
	let blanks = 0;
	for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) <= BLANK) blanks++;
	return blanks * WORDS_A_BLANK >= limit;
}
const BLANK = 32;
/** `và/hoặc` is two words without a blank; no text has more of them than of others. */
const WORDS_A_BLANK = 2;
