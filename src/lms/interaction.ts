/** An answer to one question as records of learning know it: `cmi.interactions` of SCORM, from the xAPI statement of the question. */

import type { Statement } from '../h5p/types/core.ts';
import type { Shape } from '../learning/pack/course-shape.ts';

export type Interaction = {
	/** the id of the item, which stays the same whenever the course is packed again */
	id: string;
	/** what was asked */
	text: string;
	kind: 'choice' | 'true-false' | 'fill-in' | 'matching';
	/** single letters, `true` or `false`, words, or pairs of place and letter */
	response: string[];
	correct: string[];
	/** what a letter, or `true` and `false`, stands for; none for words that were typed */
	meanings?: Readonly<Record<string, string>>;
	score: number;
	max: number;
	/** seconds that the answer took */
	seconds?: number;
	/** milliseconds since 1970 */
	at: number;
	/** the whole statement, for a record that takes it */
	statement: Statement;
};

/** SCORM 1.2 names choices by one letter or digit each. */
const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';
const SEPARATOR = '[,]';
type Definition = Statement['object']['definition'];
const split = (text: string | undefined): string[] => (text ? text.replace(/^(\{\w+=\w+\})+/, '').split(SEPARATOR) : []);

/** The words of an answer that is one of two. */
export type Truth = Readonly<Record<'true' | 'false', string>>;

/** The `subContentId` of the question that a statement is about; none for the set as a whole. */
export function questionOf({ object }: Statement): string | undefined {
	return /[?&]subContentId=([\w-]+)/.exec(object.id ?? '')?.[1];
}

/**
 * @param id of the item
 * @param shape how its answers look; words to place become pairs of place and word
 * @param now milliseconds since 1970
 * @param truth in the language of the course
 */
export function interactionOf(statement: Statement, id: string, shape: Shape | undefined, now: number, truth: Truth): Interaction {
	const { definition } = statement.object;
	const { result = {} } = statement;
	const given = split(result.response);
	const right = split(definition.correctResponsesPattern?.[0]);
	const seconds = secondsOf(result.duration);
	return {
		id,
		text: Object.values(definition.description ?? definition.name ?? {})[0] ?? '',
		...answerOf(definition, given, right, shape, truth),
		score: result.score?.raw ?? 0,
		max: result.score?.max ?? 0,
		...(seconds === undefined ? {} : { seconds }),
		at: now,
		statement,
	};
}

type Answer = Pick<Interaction, 'kind' | 'response' | 'correct' | 'meanings'>;

function answerOf({ interactionType, choices = [] }: Definition, given: string[], right: string[], shape: Shape | undefined, truth: Truth): Answer {
	if (interactionType === 'true-false') return { kind: 'true-false', response: given, correct: right, meanings: truth };
	if (interactionType === 'choice') {
		const letter = (number: string) => LETTERS[Number(number)] ?? '';
		const [response, correct] = [given.map(letter), right.map(letter)];
		const meanings = Object.fromEntries(choices.map(({ id, description }) => [letter(id), Object.values(description)[0] ?? '']));
		if (![...response, ...correct].includes('')) return { kind: 'choice', response, correct, meanings };
	}
	const { words = [] } = shape ?? {};
	if (shape?.kind === 'words' && words.length <= LETTERS.length && shape.count <= LETTERS.length) {
		const pairs = (placed: string[]) => placed.flatMap((word, place) => (words.includes(word) ? [`${place + 1}.${LETTERS[words.indexOf(word)]}`] : []));
		const meanings = Object.fromEntries(words.map((word, index) => [LETTERS[index] ?? '', word]));
		return { kind: 'matching', response: pairs(given), correct: pairs(right), meanings };
	}
	return { kind: 'fill-in', response: given, correct: right };
}

/** ISO 8601 durations as H5P writes them: `PT12.34S`. */
function secondsOf(duration: string | undefined): number | undefined {
	const seconds = /^PT([\d.]+)S$/.exec(duration ?? '')?.[1];
	return seconds === undefined ? undefined : Number(seconds);
}
