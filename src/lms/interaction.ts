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
const split = (text: string | undefined): string[] => (text ? text.replace(/^(\{\w+=\w+\})+/, '').split(SEPARATOR) : []);

/** The `subContentId` of the question that a statement is about; none for the set as a whole. */
export function questionOf({ object }: Statement): string | undefined {
	return /[?&]subContentId=([\w-]+)/.exec(object.id ?? '')?.[1];
}

/**
 * @param id of the item
 * @param shape how its answers look; words to place become pairs of place and word
 * @param now milliseconds since 1970
 */
export function interactionOf(statement: Statement, id: string, shape: Shape | undefined, now: number): Interaction {
	const { definition = {} } = statement.object;
	const { result = {} } = statement;
	const given = split(result.response);
	const right = split(definition.correctResponsesPattern?.[0]);
	const seconds = secondsOf(result.duration);
	return {
		id,
		text: Object.values(definition.description ?? definition.name ?? {})[0] ?? '',
		...kindOf(definition.interactionType, given, right, shape),
		score: result.score?.raw ?? 0,
		max: result.score?.max ?? 0,
		...(seconds === undefined ? {} : { seconds }),
		at: now,
		statement,
	};
}

function kindOf(type: string | undefined, given: string[], right: string[], shape: Shape | undefined): Pick<Interaction, 'kind' | 'response' | 'correct'> {
	if (type === 'true-false') return { kind: 'true-false', response: given, correct: right };
	if (type === 'choice') {
		const letters = (numbers: string[]) => numbers.map((number) => LETTERS[Number(number)] ?? '');
		const [response, correct] = [letters(given), letters(right)];
		if (![...response, ...correct].includes('')) return { kind: 'choice', response, correct };
	}
	const { words = [] } = shape ?? {};
	if (shape?.kind === 'words' && words.length <= LETTERS.length && shape.count <= LETTERS.length) {
		const pairs = (placed: string[]) => placed.flatMap((word, place) => (words.includes(word) ? [`${place + 1}.${LETTERS[words.indexOf(word)]}`] : []));
		return { kind: 'matching', response: pairs(given), correct: pairs(right) };
	}
	return { kind: 'fill-in', response: given, correct: right };
}

/** ISO 8601 durations as H5P writes them: `PT12.34S`. */
function secondsOf(duration: string | undefined): number | undefined {
	const seconds = /^PT([\d.]+)S$/.exec(duration ?? '')?.[1];
	return seconds === undefined ? undefined : Number(seconds);
}
