/** What packing and unpacking a state both need of a course: its lessons, and the form of the answers to its questions. */

import type { BankDraw } from '../draw.ts';
import { lessonsOf, type Outline } from '../outline.ts';
import { bitsFor, hash } from './bits.ts';

/** The form of the answers to one question. */
export type Shape = {
	/** the question's `subContentId` */
	id: string;
	/** from its id and what it asks: another one where that was changed, so that no answer is taken for one to another question */
	key: number;
	/** the same as versions `a` and `b` of a packed state have it: another one where anything of the question was changed */
	formerKey: number;
	kind: 'choice' | 'true-false' | 'mark' | 'words' | 'typed';
	/** how many answers or words there are to choose from, or how many places to fill */
	count: number;
	/** words that can be placed, or the spellings that count as right: an answer that is one of them takes a few bits */
	words?: string[];
	/** the ids of the answers to choose from, in the order of the content: an answer names them, in whatever order they stand later */
	options?: string[];
	/** the ids of the places that words can be put into, in the order of the content */
	places?: string[];
};
/** A quiz by its id, with the form of the answers to its questions. */
export type QuizShape = { id: string; items: Shape[] };

/** A course as a packed state refers to it, in one language. */
export type CourseShape = {
	language: string;
	outline: Outline;
	/** the checks of lessons and the reviews of modules */
	quizzes: QuizShape[];
	exam?: QuizShape & { draw: BankDraw[] /** `subContentId`s by the ids of items, as attempts name them */; subs: Record<string, string> };
};

/** The key under which the answers to an attempt are kept. */
export const attemptKey = (exam: string, seed: string): string => `${exam}-${seed}`;

/** A set of names, each known by as many bits of its hash as tell it from all others. */
export class Names {
	readonly bits: number;
	readonly #byCode = new Map<number, string>();
	readonly #codes = new Map<string, number>();

	/** @param least bits: the more, the less likely is a name that came later taken for one that is gone */
	constructor(entries: readonly (readonly [name: string, hash: number])[], least: number) {
		let bits = Math.max(least, bitsFor(entries.length));
		const codes = (width: number) => new Set(entries.map(([, value]) => value % 2 ** width));
		while (bits < 32 && codes(bits).size < entries.length) bits++;
		this.bits = bits;
		for (const [name, value] of entries) {
			this.#byCode.set(value % 2 ** bits, name);
			this.#codes.set(name, value % 2 ** bits);
		}
	}

	code(name: string): number | undefined {
		return this.#codes.get(name);
	}

	/** @param bits as many as the code was written with; the course may have changed since */
	name(code: number, bits: number): string | undefined {
		if (bits === this.bits) return this.#byCode.get(code);
		const width = Math.min(bits, this.bits);
		const found = [...this.#byCode].filter(([own]) => own % 2 ** width === code % 2 ** width);
		return found.length === 1 ? found[0]?.[1] : undefined;
	}
}

/** Codes for the lessons of a course. */
export const lessonNames = ({ outline }: CourseShape): Names =>
	new Names(
		lessonsOf(outline).map(({ id }) => [id, hash(id)] as const),
		14,
	);
/** Codes for the items that an exam may ask. */
export const examItemNames = ({ exam }: CourseShape): Names =>
	new Names(
		Object.keys(exam?.subs ?? {}).map((id) => [id, hash(id)] as const),
		12,
	);
/** Codes for the quizzes of a course and its exam. */
export const quizNames = ({ quizzes, exam }: CourseShape): Names =>
	new Names(
		[...quizzes, ...(exam ? [exam] : [])].map(({ id }) => [id, hash(id)] as const),
		14,
	);
/**
 * Codes for the questions of a quiz, by their keys: a question that was changed has another code.
 * @param former as versions `a` and `b` of a packed state know them
 */
export const itemNames = ({ items }: QuizShape, former = false): Names =>
	new Names(
		items.map(({ id, key, formerKey }) => [id, former ? formerKey : key] as const),
		12,
	);
/** Bits of the code of an option, where they tell the options of a question apart. */
export const OPTION_BITS = 7;
/** Codes for the answers that a question has to choose from: of one that is gone, the code says nothing. */
export const optionNames = ({ options = [] }: Pick<Shape, 'options'>): Names =>
	new Names(
		options.map((id) => [id, hash(id)] as const),
		OPTION_BITS,
	);

/** Every word of the course's answers: what a learner types is likely made of them. */
export function vocabulary({ quizzes, exam }: CourseShape): Uint8Array {
	const words = [...quizzes, ...(exam ? [exam] : [])].flatMap(({ items }) => items.flatMap(({ words: known = [] }) => known));
	// Of a longer dictionary, deflate sees only the last 32 KB.
	return new TextEncoder().encode([...new Set(words)].join('\n')).slice(-32_000);
}
