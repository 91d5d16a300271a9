/**
 * The places of a text that words are brought or typed into: how they look, and what they are called. Who cannot see the text hears by the
 * sentence of a place where a word is to go.
 */
import { make, newId } from './dom.ts';

/** A piece of a line: text, or a place by its number from 0. */
export type Piece = string | number;

const SENTENCE_END = /(?<=[.!?])\s+/;

/**
 * The sentence around a place.
 * @param line that the place stands in
 * @param other what stands in another place of it
 * @returns the sentence, with `…` for the place; the empty string where nothing else is in it that could be read out
 */
export function sentenceAround(line: readonly Piece[], place: number, other: (place: number) => string): string {
	const sentences: Piece[][] = [[]];
	for (const piece of line) {
		for (const [index, part] of (typeof piece === 'string' ? piece.split(SENTENCE_END) : [piece]).entries()) {
			if (index > 0) sentences.push([]);
			sentences.at(-1)?.push(part);
		}
	}
	const around = sentences.find((pieces) => pieces.includes(place)) ?? [];
	if (!around.some((piece) => typeof piece === 'string' && /\p{L}/u.test(piece))) return '';
	const words = around.map((piece) => (typeof piece === 'string' ? piece : piece === place ? '…' : other(piece)));
	// The arrow between the sides of a pair is for the eye.
	return words.join('').replaceAll('→', ' ').replace(/\s+/g, ' ').trim();
}

/** The name of a place with its sentence, where there is one. */
export const withSentence = (name: string, sentence: string): string => (sentence === '' ? name : `${name}, “${sentence}”`);

/** A place: the sign of the verdict stands beside what is answered, and neither its hint nor its answer comes between. */
export function placeOf(answer: HTMLElement, signs: HTMLElement, hint: HTMLElement | undefined, after: HTMLElement): HTMLElement {
	return make('span', { class: 'place' }, make('span', { class: 'answer' }, answer, signs), ...(hint ? [' ', hint] : []), after);
}

/** @param label said before it, for voices */
export const solutionOf = (text: string, label = ''): HTMLElement =>
	make('span', { class: 'solution', id: newId() }, make('span', { class: 'sr-only' }, `${label} `), text);
