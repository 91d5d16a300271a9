/** Answer cards: what is printed on them, how they are read in pictures, and what a class has answered. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { startsOf } from '../../src/lesson/answer-cards/camera-parts.ts';
import { ALIKE, afterPicture, agreed, FRESH, handsFrom, inRanges, noReading, progressOf } from '../../src/lesson/answer-cards/class-reading.ts';
import { CARDS, markerOf } from '../../src/lesson/answer-cards/codes.ts';
import { fitOf } from '../../src/lesson/answer-cards/fit.ts';
import { CELLS, LETTERS, type Letter } from '../../src/lesson/answer-cards/layout.ts';
import { letterOf, type Reading, readCards, UPRIGHT, WRONG_BITS } from '../../src/lesson/answer-cards/read-cards.ts';
import { ALL } from '../sweep.ts';
import { drawCard, randomFrom, room, seen } from './card-pictures.ts';
import { tryClasses, tryEmpty } from './card-trials.ts';

const seeds = (count: number) => Array.from({ length: count }, (_, index) => 100_000 + index);
const PICTURES = ALL ? 500 : 5;

const turned = (marker: boolean[][]): boolean[][] => marker.map((row, y) => row.map((_, x) => marker[CELLS - 1 - x]?.[y] ?? false));
const differing = (one: boolean[][], other: boolean[][]): number => one.flat().filter((white, at) => white !== other.flat()[at]).length;

describe('the markers of the cards', () => {
	const all = Array.from({ length: CARDS }, (_, index) => markerOf(index + 1));
	it('are so far apart, whichever way they are turned, that those that are taken for one cannot be another', () => {
		for (const [index, marker] of all.entries()) {
			let other = marker;
			for (let turn = 0; turn < 4; turn++) {
				for (const [at, against] of all.entries())
					if (at !== index || turn > 0) expect(differing(other, against), `${index + 1} ${at + 1} ${turn}`).toBeGreaterThan(2 * WRONG_BITS);
				other = turned(other);
			}
		}
	});
	it('have a black border', () => {
		for (const marker of all)
			for (let at = 0; at < CELLS; at++) expect([marker[0]?.[at], marker[CELLS - 1]?.[at], marker[at]?.[0], marker[at]?.[CELLS - 1]]).not.toContain(true);
	});
	it('stay what they are: cards are printed once', () => {
		const bits = (number: number) => BigInt(`0b${markerOf(number).flat().map(Number).join('')}`).toString(16);
		expect([bits(1), bits(12), bits(CARDS)]).toMatchInlineSnapshot(`
			[
			  "68563074043a00",
			  "c5e302a620800",
			  "54527660700a00",
			]
		`);
	});
	it('end with the last card', () => expect(() => markerOf(CARDS + 1)).toThrow('card'));
});

describe('a picture', () => {
	const shown = (cards: Partial<Parameters<typeof drawCard>[1]>[]) => {
		const scene = room(640, 480, randomFrom(1), 0);
		for (const card of cards) drawCard(scene, { number: 1, letter: 'A', at: { x: 320, y: 240 }, side: 80, roll: 0, tilt: 0, axis: 0, ...card });
		return readCards(seen(scene, { blur: 0.5, noise: 2, light: 0.9, loss: 1 }, randomFrom(2)));
	};
	it.each(LETTERS)('shows the letter on top: %s', (letter) => {
		expect(shown([{ number: 7, letter }]).map((card) => [card.number, card.letter])).toEqual([[7, letter]]);
	});
	it('shows no letter where a card is held between two', () => {
		expect(shown([{ roll: 45 }]).map(({ letter }) => letter)).toEqual([undefined]);
		expect(shown([{ roll: UPRIGHT - 5 }]).map(({ letter }) => letter)).toEqual(['A']);
	});
	it('with one number at two places shows neither', () => {
		expect(shown([{ at: { x: 160, y: 240 } }, { at: { x: 480, y: 240 } }, { number: 2 }]).map(({ number }) => number)).toEqual([2]);
	});
	it('read in a mirror shows nothing: markers have one side', () => {
		const scene = room(640, 480, randomFrom(1), 0);
		drawCard(scene, { number: 3, letter: 'B', at: { x: 320, y: 240 }, side: 80, roll: 0, tilt: 0, axis: 0 });
		for (let row = 0; row < scene.grey.length; row += 640) scene.grey.subarray(row, row + 640).reverse();
		expect(readCards(seen(scene, { blur: 0, noise: 0, light: 1, loss: 1 }, randomFrom(2)))).toEqual([]);
	});
	it('of nothing, or with no pixel, shows nothing', () => {
		expect(readCards({ width: 40, height: 40, data: new Uint8ClampedArray(6400) })).toEqual([]);
		expect(readCards({ width: 0, height: 0, data: [] })).toEqual([]);
	});
	it('gives one letter for corners, or none, whatever they are', () => {
		const point = fc.record({ x: fc.integer(), y: fc.integer() });
		fc.assert(fc.property(fc.array(point, { minLength: 4, maxLength: 4 }), (corners) => void expect([...LETTERS, undefined]).toContain(letterOf(corners))));
	});
});

describe(`${PICTURES} pictures of classes`, () => {
	it('show at least 99 of 100 readable cards, and none wrong', () => {
		const { groups, wrong } = tryClasses(seeds(PICTURES));
		expect(wrong).toEqual([]);
		expect(groups.readable.cards).toBeGreaterThan(10 * PICTURES);
		expect(groups.readable.read / groups.readable.cards).toBeGreaterThanOrEqual(0.99);
	});
	it('of rooms without a card show none', () => expect(tryEmpty(seeds(PICTURES))).toEqual([]));
});

const card = (number: number, letter: Letter | undefined): Reading => ({ number, letter, corners: [] });
describe('a class', () => {
	it('has answered once a card was seen alike in some pictures', () => {
		let reading = noReading();
		for (let picture = 1; picture < ALIKE; picture++) reading = afterPicture(reading, [card(1, 'B')], picture);
		expect([...reading.answers]).toEqual([]);
		reading = afterPicture(reading, [card(1, 'B')], ALIKE);
		expect([...reading.answers]).toEqual([[1, 'B']]);
	});
	it('a card that is being turned, or was seen long ago, begins anew', () => {
		let reading = noReading();
		for (const [now, letter] of [
			[0, 'A'],
			[1, 'B'],
			[2, 'A'],
			[3, 'A'],
			[4 + FRESH, 'A'],
		] as const)
			reading = afterPicture(reading, [card(1, letter), card(2, undefined)], now);
		expect([...reading.answers]).toEqual([]);
	});
	it('a pupil who turns the card answers anew; a photo counts at once', () => {
		const first = afterPicture(noReading(), [card(1, 'A'), card(2, 'C')], 0, 1);
		expect([...afterPicture(first, [card(1, 'D')], 1, 1).answers]).toEqual([
			[1, 'D'],
			[2, 'C'],
		]);
	});
	it('parts of a photo that say two things of a card say nothing', () => {
		expect(agreed([card(1, 'A'), card(2, 'B'), card(1, 'C'), card(2, 'B')]).map(({ number }) => number)).toEqual([2]);
	});
	it('counts as hands do; who is missing, and who shows a letter that is no answer, is said', () => {
		const answers = new Map<number, Letter>([
			[1, 'A'],
			[2, 'B'],
			[5, 'B'],
			[9, 'D'],
		]);
		expect(handsFrom(answers, LETTERS, 2)).toEqual([1, 2]);
		expect(progressOf(answers, LETTERS, 2, 6)).toEqual({ read: 3, missing: [3, 4, 6], outside: [9] });
		expect(progressOf(answers, LETTERS, 4, undefined)).toEqual({ read: 4, missing: [], outside: [] });
	});
	it.each([
		[[], ''],
		[[3], '3'],
		[[1, 2, 4], '1, 2, 4'],
		[[3, 5, 6, 7, 11], '3, 5–7, 11'],
	])('%j are written as %j', (numbers, text) => expect(inRanges(numbers)).toBe(text));
});

describe('a question', () => {
	const say = (key: string, values: object = {}) => `${key}${JSON.stringify(values)}`;
	const options = (letters: string) => [...letters].map((letter) => ({ letter }));
	it.each([
		['ABCD', false, ''],
		['AB', false, 'hands.cards.few{"letters":"A, B"}'],
		['ABC', true, 'hands.cards.many{} hands.cards.few{"letters":"A, B, C"}'],
		['ABCDEF', false, 'hands.cards.more{"letter":"E"}'],
	])('with %s says what fits cards', (letters, many, text) => expect(fitOf({ many, options: options(letters) }, say)).toBe(text));
});

it('the parts of a large photo overlap and leave nothing out', () => {
	fc.assert(
		fc.property(fc.integer({ min: 1, max: 9000 }), (length) => {
			const starts = startsOf(length);
			expect(starts[0]).toBe(0);
			expect((starts.at(-1) ?? 0) + 1600).toBeGreaterThanOrEqual(length);
			for (const [index, start] of starts.entries()) if (index > 0) expect(start - (starts[index - 1] ?? 0)).toBeLessThanOrEqual(1280);
		}),
	);
});
