/** How easily each text is read: its sentences, its rare words, its terms. */
import { synonymsKind } from '../language/kinds.ts';
import { wordingFinder } from '../language/wordings.ts';
import { termKind } from '../reference/kinds.ts';
import type { Content, Entry } from '../source/kind.ts';
import { rareFinder } from './common-words.ts';
import { audienceKind, commonWordsKind } from './kinds.ts';
import { type Read, readAll } from './read.ts';
import { type Sentence, wordsOf } from './sentences.ts';

/** A text that one audience reads, in one language. */
export type Measured = {
	audience: string;
	language: string;
	entry: Entry<unknown>;
	sentences: number;
	words: number;
	/** sentences over the limit, and the words by which they are */
	over: number;
	beyond: number;
	longest: Read['sentences'][number];
	/** words that are not on the list of common words, each as often as it stands there */
	rare: number;
	/** those that stand there most often */
	rarest: string[];
	/** terms of the glossary that stand there and are explained nowhere in the text */
	terms: string[];
};

/** Rare words that are named of a text. */
const NAMED = 5;

/** @returns the figures of every text, in the order of the content */
export function measureAll(content: Content): Measured[] {
	const rareIn = new Map(content.all(commonWordsKind).map(({ data, keys: [tag = ''] }) => [tag, rareFinder(data, endingsOf(tag, content))]));
	const terms = content.all(termKind).map(({ data }) => data);
	const finders = new Map(
		[...rareIn.keys()].map((tag) => [tag, wordingFinder(terms.flatMap(({ id, term }) => (term[tag] ? [{ id, avoid: term[tag], write: '' }] : [])))]),
	);
	return readAll(content.all(audienceKind), new Set(rareIn.keys()), content).map(({ text, language, limit, sentences }) => {
		const { entry, audience } = text;
		const longest = sentences.reduce((a, b) => (b.words > a.words ? b : a));
		const beyond = sentences.filter(({ words }) => words > limit);
		const rare = sentences.flatMap((sentence) => rareIn.get(language)?.(wordsOf(sentence.text)) ?? []);
		return {
			audience: audience.id,
			language,
			entry,
			sentences: sentences.length,
			words: sentences.reduce((sum, { words }) => sum + words, 0),
			over: beyond.length,
			beyond: beyond.reduce((sum, { words }) => sum + words - limit, 0),
			longest,
			rare: rare.length,
			rarest: mostOften(rare),
			terms: unexplained(sentences, entry, finders.get(language)),
		};
	});
}

/** The endings that make no difference in a language, longest first. */
export function endingsOf(tag: string, content: Content): string[] {
	const own = content.all(synonymsKind).find(({ keys: [key] }) => key === tag)?.data.endings ?? [];
	return [...own].sort((a, b) => b.length - a.length);
}

function mostOften(words: readonly string[]): string[] {
	const groups = [...Map.groupBy(words, (word) => word.toLowerCase())];
	return groups
		.sort(([a, some], [b, more]) => more.length - some.length || (a < b ? -1 : 1))
		.slice(0, NAMED)
		.map(([word]) => word);
}

type Finder = ReturnType<typeof wordingFinder<{ id: string; avoid: string; write: string }>>;

function unexplained(sentences: readonly Sentence[], { page, data, kind }: Entry<unknown>, finder: Finder | undefined): string[] {
	if (!finder) return [];
	const explained = new Set(page?.elements.filter(({ name }) => name === 'Term').map(({ attributes }) => attributes.id));
	if (kind.name === termKind.name) explained.add((data as { id: string }).id);
	const used = new Set(sentences.flatMap(({ text }) => finder(text).map(({ wording }) => wording.id)));
	return [...used].filter((id) => !explained.has(id));
}
