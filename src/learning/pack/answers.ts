/** The answers to one question, by what is known of it: an index instead of a word, a bit instead of a number. */
import { type BitReader, BitWriter, bitsFor } from './bits.ts';
import type { Shape } from './course-shape.ts';

/** Texts stand apart from the numbers, where they are compressed together. */
export type Writer = { bits: BitWriter; texts: string[] };
export type Reader = { bits: BitReader; text: () => string };

type Choice = { chosen: number[]; order?: number[] };

const isIndexes = (value: unknown, below: number): value is number[] =>
	Array.isArray(value) && value.every((entry) => Number.isInteger(entry) && entry >= 0 && entry < below);

/**
 * Writes an answer with its length before it, so that a reader who does not know its question reads past it.
 * One that does not look as its question says is written out as JSON.
 */
export function putAnswer({ bits, texts }: Writer, shape: Shape, answer: unknown, withOrder: boolean): void {
	const own: Writer = { bits: new BitWriter(), texts: [] };
	const put = byShape(shape, answer);
	if (own.bits.flag(put === undefined)) own.texts.push(JSON.stringify(answer) ?? 'null');
	else put?.(own, withOrder);
	bits.vary(own.bits.length, 4);
	if (bits.flag(own.texts.length > 0)) bits.vary(own.texts.length, 1);
	bits.append(own.bits);
	texts.push(...own.texts);
}

type Put = (writer: Writer, withOrder: boolean) => void;

function byShape({ kind, count, words = [] }: Shape, answer: unknown): Put | undefined {
	switch (kind) {
		case 'true-false':
			return answer === 'true' || answer === 'false' ? ({ bits }) => void bits.flag(answer === 'true') : undefined;
		case 'mark':
			return isIndexes(answer, count) ? ({ bits }) => putSet(bits, answer, count) : undefined;
		case 'choice': {
			const { chosen, order } = (answer ?? {}) as Partial<Choice>;
			if (!isIndexes(chosen, count)) return undefined;
			return ({ bits }, withOrder) => {
				putSet(bits, chosen, count);
				const whole = withOrder && isIndexes(order, count) && order.length === count && new Set(order).size === count;
				if (bits.flag(whole) && order) putOrder(bits, order);
			};
		}
		default:
			if (!Array.isArray(answer) || answer.length !== count || !answer.every((entry) => typeof entry === 'string' || entry === null || entry === undefined))
				return undefined;
			return (writer) => {
				for (const entry of answer as (string | null | undefined)[]) putWord(writer, entry ?? '', words);
			};
	}
}

/** @returns what `putAnswer` was given; none where its question is not known any more */
export function takeAnswer(reader: Reader, shape: Shape | undefined): unknown {
	const { bits, text } = reader;
	const length = bits.vary(4);
	const texts = bits.flag() ? bits.vary(1) : 0;
	if (!shape) {
		bits.skip(length);
		for (let left = texts; left > 0; left--) text();
		return undefined;
	}
	if (bits.flag()) return JSON.parse(text()) as unknown;
	const { kind, count, words = [] } = shape;
	switch (kind) {
		case 'true-false':
			return `${bits.flag()}`;
		case 'mark':
			return takeSet(bits, count);
		case 'choice': {
			const chosen = takeSet(bits, count);
			return bits.flag() ? { chosen, order: takeOrder(bits, count) } : { chosen };
		}
		default: {
			const empty = kind === 'words' ? null : '';
			return Array.from({ length: count }, () => takeWord(reader, words) || empty);
		}
	}
}

function putSet(bits: BitWriter, chosen: readonly number[], count: number): void {
	for (let index = 0; index < count; index++) bits.flag(chosen.includes(index));
}
const takeSet = (bits: BitReader, count: number): number[] =>
	Array.from({ length: count }, (_, index) => (bits.flag() ? index : -1)).filter((index) => index >= 0);

/** A permutation: each entry by its place among those that are left. */
function putOrder(bits: BitWriter, order: readonly number[]): void {
	const left = order.map((_, index) => index);
	for (const entry of order) {
		bits.put(left.indexOf(entry), bitsFor(left.length));
		left.splice(left.indexOf(entry), 1);
	}
}
function takeOrder(bits: BitReader, count: number): number[] {
	const left = Array.from({ length: count }, (_, index) => index);
	return Array.from({ length: count }, () => left.splice(bits.take(bitsFor(left.length)), 1)[0] ?? 0);
}

/** 0 stands for nothing, the highest number for a word of the learner's own. */
function putWord({ bits, texts }: Writer, word: string, words: readonly string[]): void {
	const width = bitsFor(words.length + 2);
	const known = words.indexOf(word);
	bits.put(word === '' ? 0 : known >= 0 ? known + 1 : words.length + 1, width);
	if (word !== '' && known < 0) texts.push(word);
}
function takeWord({ bits, text }: Reader, words: readonly string[]): string {
	const number = bits.take(bitsFor(words.length + 2));
	return number === 0 ? '' : (words[number - 1] ?? text());
}
