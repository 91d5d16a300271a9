/** The answers to one question, by what is known of it: an index instead of a word, a bit instead of a number. */
import { type BitReader, BitWriter, bitsFor } from './bits.ts';
import { OPTION_BITS, optionNames, type Shape } from './course-shape.ts';

/** Texts stand apart from the numbers, where they are compressed together. */
export type Writer = { bits: BitWriter; texts: string[] };
export type Reader = { bits: BitReader; text: () => string };

/** The ids of options. */
type Choice = { chosen: string[]; order?: string[] };
/** A word for each place that holds one, by the place's id. */
type Placed = { places: Record<string, string> };

const sortedCopy = (texts: readonly string[] = []): string[] => [...texts].sort();

const isPartOf = (value: unknown, known: readonly string[]): value is string[] => Array.isArray(value) && value.every((entry) => known.includes(entry));
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

function byShape(shape: Shape, answer: unknown): Put | undefined {
	const { kind, count, words = [], options = [], places = [] } = shape;
	switch (kind) {
		case 'true-false':
			return answer === 'true' || answer === 'false' ? ({ bits }) => void bits.flag(answer === 'true') : undefined;
		case 'mark':
			return isIndexes(answer, count) ? ({ bits }) => putSet(bits, answer, count) : undefined;
		case 'choice': {
			const { chosen, order } = (answer ?? {}) as Partial<Choice>;
			if (!isPartOf(chosen, options) || new Set(chosen).size < chosen.length) return undefined;
			const names = optionNames(shape);
			return ({ bits }, withOrder) => {
				if (bits.flag(names.bits !== OPTION_BITS)) bits.put(names.bits, 5);
				bits.vary(chosen.length, 1);
				for (const id of chosen) bits.put(names.code(id) ?? 0, names.bits);
				const sorted = sortedCopy(options);
				const whole = withOrder && isPartOf(order, options) && order.length === count && new Set(order).size === count;
				if (!bits.flag(whole) || !order) return;
				putOrder(
					bits,
					order.map((id) => sorted.indexOf(id)),
				);
			};
		}
		case 'words': {
			const { places: placed } = (answer ?? {}) as Partial<Placed>;
			if (typeof placed !== 'object' || placed === null || !isPartOf(Object.keys(placed), places)) return undefined;
			if (!Object.values(placed).every((word) => typeof word === 'string')) return undefined;
			return (writer) => {
				for (const place of sortedCopy(places)) putWord(writer, placed[place] ?? '', sortedCopy(words));
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

/**
 * @param former whether the bits are of version `a` or `b`, which name options and places by their numbers
 * @returns what `putAnswer` was given, without options that are gone; none where its question is not known any more
 */
export function takeAnswer(reader: Reader, shape: Shape | undefined, former: boolean): unknown {
	const { bits, text } = reader;
	const length = bits.vary(4);
	const texts = bits.flag() ? bits.vary(1) : 0;
	if (!shape) {
		bits.skip(length);
		for (let left = texts; left > 0; left--) text();
		return undefined;
	}
	const end = bits.at + length;
	if (bits.flag()) return JSON.parse(text()) as unknown;
	const { kind, count, words = [], options = [], places = [] } = shape;
	switch (kind) {
		case 'true-false':
			return `${bits.flag()}`;
		case 'mark':
			return takeSet(bits, count);
		case 'choice': {
			if (former) return takeFormer(reader, shape);
			const names = optionNames(shape);
			const width = bits.flag() ? bits.take(5) : OPTION_BITS;
			const codes = Array.from({ length: bits.vary(1) }, () => bits.take(width));
			const chosen = [...new Set(codes.flatMap((code) => names.name(code, width) ?? []))];
			const sorted = sortedCopy(options);
			// Of other options there is no order; of as many others it is any order.
			if (!bits.flag() || end - bits.at !== orderBits(count)) {
				bits.skip(end - bits.at);
				return { chosen };
			}
			return { chosen, order: takeOrder(bits, count).flatMap((index) => sorted[index] ?? []) };
		}
		case 'words': {
			if (former) return takeFormer(reader, shape);
			const known = sortedCopy(words);
			const placed = sortedCopy(places).map((place) => [place, takeWord(reader, known)] as const);
			return { places: Object.fromEntries(placed.filter(([, word]) => word !== '')) };
		}
		default:
			return Array.from({ length: count }, () => takeWord(reader, words));
	}
}

/** An answer of version `a` or `b` by places, in the form of today; the question is the same to the letter. */
function takeFormer({ bits, text }: Reader, { kind, count, words = [], options = [], places = [] }: Shape): unknown {
	if (kind === 'choice') {
		const named = (indexes: readonly number[]) => indexes.flatMap((index) => options[index] ?? []);
		const chosen = named(takeSet(bits, count));
		return bits.flag() ? { chosen, order: named(takeOrder(bits, count)) } : { chosen };
	}
	const placed = places.map((place) => [place, takeWord({ bits, text }, words)] as const);
	return { places: Object.fromEntries(placed.filter(([, word]) => word !== '')) };
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
const orderBits = (count: number): number => Array.from({ length: count }, (_, index) => bitsFor(index + 1)).reduce((sum, bits) => sum + bits, 0);
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
