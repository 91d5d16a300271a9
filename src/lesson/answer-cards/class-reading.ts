/** What a class has answered, from one picture after the other. Pure. */
import { LETTERS, type Letter } from './layout.ts';
import type { Reading } from './read-cards.ts';

/** In so many pictures of a camera a card has to be seen alike before it counts: a card that is still being turned does not. */
export const ALIKE = 3;
/** Milliseconds after which a card that was seen has to begin anew. */
export const FRESH = 4000;

/** The answer of each pupil, by number. */
export type Answers = ReadonlyMap<number, Letter>;
type Sighting = { letter: Letter; times: number; last: number };
export type ClassReading = { answers: Answers /** what is not certain yet */; seen: ReadonlyMap<number, Sighting> };

export const noReading = (answers: Answers = new Map()): ClassReading => ({ answers, seen: new Map() });

/**
 * What is known after a further picture. A pupil who turns the card has answered anew.
 * @param now milliseconds of any clock
 * @param needed pictures in which a card is seen alike: 1 for a photo
 */
export function afterPicture(reading: ClassReading, cards: readonly Reading[], now: number, needed = ALIKE): ClassReading {
	const answers = new Map(reading.answers);
	const seen = new Map(reading.seen);
	for (const { number, letter } of cards) {
		if (letter === undefined) continue;
		const before = seen.get(number);
		const times = before?.letter === letter && now - before.last <= FRESH ? before.times + 1 : 1;
		seen.set(number, { letter, times, last: now });
		if (times >= needed) answers.set(number, letter);
	}
	return { answers, seen };
}

/** What parts of one photo show: each card once; one that was seen with two letters is left out. */
export function agreed(cards: readonly Reading[]): Reading[] {
	const byNumber = Map.groupBy(cards, ({ number }) => number);
	return [...byNumber.values()].flatMap((same) => (same[0] && same.every(({ letter }) => letter === same[0]?.letter) ? [same[0]] : []));
}

/**
 * The answers as hands.
 * @param options how many a question has; a letter beyond them is no answer to it
 */
export function handsFrom(answers: Answers, letters: readonly Letter[], options: number): number[] {
	const given = [...answers.values()];
	return Array.from({ length: options }, (_, option) => given.filter((letter) => letter === letters[option]).length);
}

export type Progress = {
	read: number;
	/** numbers of the class that have not been read */
	missing: number[];
	/** numbers that chose a letter that the question does not have */
	outside: number[];
};

/** @param size of the class; none where nobody has said it, and then nobody is missing */
export function progressOf(answers: Answers, letters: readonly Letter[], options: number, size: number | undefined): Progress {
	const valid = letters.slice(0, options);
	const outside = [...answers].flatMap(([number, letter]) => (valid.includes(letter) ? [] : [number])).sort((a, b) => a - b);
	const missing = Array.from({ length: size ?? 0 }, (_, index) => index + 1).filter((number) => !answers.has(number));
	return { read: answers.size - outside.length, missing, outside };
}

/** How far the reading is, in sentences. @param text under `hands.cards.` */
export function progressText(
	answers: Answers,
	options: number,
	size: number | undefined,
	text: (key: string, values: Record<string, string | number>) => string,
): string {
	const { read, missing, outside } = progressOf(answers, LETTERS, options, size);
	const sentences = [
		size === undefined ? text('read', { count: read }) : text('readOf', { count: read, size }),
		...(missing.length > 0 ? [text('missing', { numbers: inRanges(missing) })] : []),
		...(outside.length > 0 ? [text('outside', { numbers: inRanges(outside) })] : []),
	];
	return sentences.join(' ');
}

/** Numbers in a row as people write them: `3, 5–8, 11`. */
export function inRanges(numbers: readonly number[]): string {
	const ranges: [number, number][] = [];
	for (const number of numbers) {
		const last = ranges.at(-1);
		if (last && last[1] === number - 1) last[1] = number;
		else ranges.push([number, number]);
	}
	return ranges.map(([from, to]) => (from === to ? `${from}` : to === from + 1 ? `${from}, ${to}` : `${from}–${to}`)).join(', ');
}
