/**
 * What the project's own content types say and show beyond what the official semantics have a place for. It stands in the document of a
 * quiz's frame beside the content, so that the content stays what an official host would play.
 */

import { fill } from '../../language/strings.ts';

/** Keys of the interface strings, each behind `quiz.own.`. */
export const OWN_WORDS = [
	'howToDrag',
	'howToMark',
	'several',
	'place',
	'placeEmpty',
	'placeHolds',
	'blank',
	'chosenRight',
	'chosenWrong',
	'isAnswer',
	'rightMark',
	'wrongMark',
	'answers',
	'partly',
	'partlyMark',
	'openQuestions',
	'passed',
	'notPassed',
	'total',
	'toReview',
	'toRead',
	'done',
	'goOn',
	'toResult',
] as const;
export type OwnWord = (typeof OWN_WORDS)[number];
export type OwnWords = Record<OwnWord, string>;

/** The name of an own word among the strings of the interface. */
export const ownKey = <W extends OwnWord>(word: W): `quiz.own.${W}` => `quiz.own.${word}`;

/** @param say the strings of the quiz's language @returns the words that `ownWord` finds in the frame */
export const ownWords = (say: (key: `quiz.own.${OwnWord}`) => string): OwnWords =>
	Object.fromEntries(OWN_WORDS.map((word) => [word, say(ownKey(word))] as const)) as OwnWords;

/** The id of the element that holds the words, as JSON. */
export const WORDS_ID = 'quiz-words';

let words: Partial<OwnWords> | undefined;
/**
 * In the browser: a word of the document.
 * @param values take the places of `{name}` in it
 * @returns the empty string where the document does not hold it, as the paper of an exam that was kept before the word was there
 */
export function ownWord(word: OwnWord, values: Record<string, string | number> = {}): string {
	words ??= JSON.parse(document.getElementById(WORDS_ID)?.textContent || '{}') as Partial<OwnWords>;
	return fill(words[word] ?? '', values);
}
