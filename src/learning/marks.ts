/**
 * Paragraphs that a learner has marked, and how they are found again in a text that has been edited since.
 *
 * A mark is kept under the language of the text, the lesson, a hash of the paragraph's words, and its number among those with the same words:
 * what is inserted, moved or taken away elsewhere in the lesson changes none of these. With it goes the beginning of the words
 * themselves, to find a paragraph whose words have changed a little, and to show what was marked where none is like it any more.
 */
import { hash } from './pack/bits.ts';

export type Mark = {
	/** the learner's note; empty where the paragraph is only marked */
	text: string;
	/** the last change, in milliseconds since 1970 */
	at: number;
	/** how the marked text begins; empty where the mark was taken away */
	words: string;
	/** where the paragraph stood in its lesson, counted from 0: of two that are alike the nearer one is meant */
	place: number;
	/** the mark was taken away: a change like others, so that it stays away where two devices come together */
	gone?: true;
};
export type Marks = Readonly<Record<string, Mark>>;

/** A paragraph by the end of its key, `<hash>-<number>`, and its words. */
export type Paragraph = { name: string; words: string };

/** Characters of a marked paragraph that are kept with its mark. */
export const WORDS_LIMIT = 300;
/** How alike two texts are that may be one (0 to 1): half of their pairs of words are the same. */
const ALIKE = 0.5;
/** A language tag may have more parts than one (`vi-x-cotu`). */
const KEY = /^([a-z]{2,3}(?:-[a-z\d]{1,8}){0,8})\/([a-z\d-]{1,80})\/([a-z\d]{1,7}-\d{1,3})$/;

/** @returns how a text begins, in whole words, with a sign that it goes on; all of it where it is not longer than `length` characters */
export function beginning(words: string, length: number): string {
	if (words.length <= length) return words;
	const cut = words.lastIndexOf(' ', length);
	return `${words.slice(0, cut > 0 ? cut : length).replace(/[\s,;:.]+$/, '')}…`;
}

/** @returns the words of a text, without the signs between them, in small letters and in one form (NFC) */
const wordsIn = (text: string): string[] =>
	text
		.normalize('NFC')
		.toLowerCase()
		.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** @param texts the paragraphs of a lesson, in their order @returns them with their names */
export function named(texts: readonly string[]): Paragraph[] {
	const seen = new Map<string, number>();
	return texts.map((words) => {
		const code = hash(wordsIn(words).join(' ')).toString(36);
		const number = (seen.get(code) ?? 0) + 1;
		seen.set(code, number);
		return { name: `${code}-${number}`, words };
	});
}

export type MarkPlace = { language: string; lesson: string; name: string };

/** The key under which a mark is kept. */
export const markKey = ({ language, lesson, name }: MarkPlace): string => `${language}/${lesson}/${name}`;

/** @returns what a key says; none where it is none */
export function markPlace(key: string): MarkPlace | undefined {
	const [, language, lesson, name] = KEY.exec(key) ?? [];
	return language !== undefined && lesson !== undefined && name !== undefined ? { language, lesson, name } : undefined;
}

/** The end of an address that leads to a marked paragraph. */
export const markFragment = (key: string): string => `doan-${markPlace(key)?.name ?? ''}`;
/** @returns the name of a paragraph, where a fragment leads to one */
export const nameInFragment = (fragment: string): string | undefined => /^#?doan-([a-z\d]{1,7}-\d{1,3})$/.exec(fragment)?.[1];

/** A mark with its key. */
export type KeptMark = Mark & { key: string };

/** @returns the marks of a lesson that are there, in the order in which their paragraphs stood */
export function marksOf(marks: Marks, lesson: string, language?: string): KeptMark[] {
	return Object.entries(marks)
		.flatMap(([key, mark]) => {
			const place = mark.gone ? undefined : markPlace(key);
			return place?.lesson === lesson && (language === undefined || place.language === language) ? [{ ...mark, key }] : [];
		})
		.sort((a, b) => a.place - b.place || a.at - b.at);
}

/**
 * Puts marks that were kept under the language of a page under that of its text: pages that show one text have one set of marks.
 * Two marks of one paragraph become one, with the notes of both.
 * @param pages the tags of the languages in which the lesson's page shows a text in `language`
 * @returns the marks; the same object where nothing had to be put elsewhere
 */
export function underText(marks: Marks, lesson: string, pages: readonly string[], language: string): Marks {
	let result = marks;
	for (const { key, ...mark } of marksOf(marks, lesson)) {
		const place = markPlace(key);
		if (!place || place.language === language || !pages.includes(place.language)) continue;
		const own = markKey({ ...place, language });
		const before = result[own];
		const notes = [before?.text ?? '', mark.text];
		const text = notes.find((note) => notes.every((other) => note.includes(other))) ?? notes.join('\n');
		const at = Math.max(mark.at, before?.at ?? 0) + 1;
		result = { ...result, [own]: { ...mark, text, at }, [key]: { text: '', words: '', place: mark.place, gone: true, at } };
	}
	return result;
}

/**
 * Finds marked paragraphs again: those with the same words first, then, of those that nobody has marked, the most alike.
 * @returns the place of each in the lesson by the key of its mark; a mark whose paragraph is gone or another has none
 */
export function findMarks(marks: readonly KeptMark[], paragraphs: readonly Paragraph[]): Map<string, number> {
	const found = new Map<string, number>();
	const byName = new Map(paragraphs.map(({ name }, place) => [name, place]));
	for (const { key } of marks) {
		const place = byName.get(markPlace(key)?.name ?? '');
		if (place !== undefined) found.set(key, place);
	}
	const taken = new Set(found.values());
	const pairs = marks
		.filter(({ key }) => !found.has(key))
		.flatMap(({ key, words, place }) =>
			paragraphs.flatMap((paragraph, at) => {
				// A text that was kept in part is compared with as much of another.
				const likeness = taken.has(at) ? 0 : alike(words, words.length < WORDS_LIMIT ? paragraph.words : paragraph.words.slice(0, words.length));
				return likeness < ALIKE ? [] : [{ key, at, likeness, way: Math.abs(at - place) }];
			}),
		)
		.sort((a, b) => b.likeness - a.likeness || a.way - b.way);
	for (const { key, at } of pairs) {
		if (found.has(key) || taken.has(at)) continue;
		found.set(key, at);
		taken.add(at);
	}
	return found;
}

/** How much of two texts is the same, from 0 to 1: pairs of words that both have (Sørensen and Dice), so that their order counts. */
function alike(one: string, other: string): number {
	const [mine, others] = [pairsIn(one), pairsIn(other)];
	if (mine.length === 0 || others.length === 0) return 0;
	const left = new Map<string, number>();
	for (const pair of mine) left.set(pair, (left.get(pair) ?? 0) + 1);
	let common = 0;
	for (const pair of others) {
		const count = left.get(pair) ?? 0;
		if (count === 0) continue;
		left.set(pair, count - 1);
		common++;
	}
	return (2 * common) / (mine.length + others.length);
}

const pairsIn = (text: string): string[] => {
	const words = wordsIn(text);
	return words.slice(1).map((word, index) => `${words[index]} ${word}`);
};
