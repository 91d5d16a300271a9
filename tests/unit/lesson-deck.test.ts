/** Presenting slides: where the deck goes, what keys do, the presenter's clock. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actionOf } from '../../src/lesson/deck/keys.ts';
import { back, type DeckPosition, forward, goTo, sound } from '../../src/lesson/deck/progress.ts';
import { clockFace, elapsed, readTimer, started, toggled } from '../../src/lesson/deck/timer.ts';

const decks = fc.array(fc.nat({ max: 4 }), { minLength: 1, maxLength: 8 });
const isIn = (deck: readonly number[], { slide, step }: DeckPosition) => slide >= 0 && slide < deck.length && step >= 0 && step <= (deck[slide] ?? 0);

describe('the position in a deck', () => {
	it('shows step after step, then the next slide, and stops at the end', () => {
		const deck = [0, 2, 0];
		const way: DeckPosition[] = [{ slide: 0, step: 0 }];
		for (let turn = 0; turn < 6; turn++) way.push(forward(deck, way.at(-1) as DeckPosition));
		expect(way.map(({ slide, step }) => `${slide}.${step}`)).toEqual(['0.0', '1.0', '1.1', '1.2', '2.0', '2.0', '2.0']);
	});
	it('going back undoes going forward, from every position but the ends', () => {
		fc.assert(
			fc.property(decks, fc.nat({ max: 60 }), (deck, turns) => {
				let position: DeckPosition = { slide: 0, step: 0 };
				for (let turn = 0; turn < turns; turn++) {
					const next = forward(deck, position);
					expect(isIn(deck, next)).toBe(true);
					if (next.slide !== position.slide || next.step !== position.step) expect(back(deck, next)).toEqual(position);
					position = next;
				}
			}),
		);
	});
	it('is made sound whatever an address or another window names', () => {
		fc.assert(
			fc.property(decks, fc.double(), fc.double(), (deck, slide, step) => {
				expect(isIn(deck, sound(deck, { slide, step }))).toBe(true);
				expect(isIn(deck, goTo(deck, slide))).toBe(true);
			}),
		);
	});
});

describe('keys', () => {
	const press = (key: string, focus: 'field' | 'control' | 'none' = 'none', held = {}) =>
		actionOf({ key, altKey: false, ctrlKey: false, metaKey: false, ...held }, focus);
	it.each([
		['ArrowRight', 'forward'],
		['PageDown', 'forward'],
		[' ', 'forward'],
		['PageUp', 'back'],
		['Home', 'first'],
		['End', 'last'],
		['b', 'black'],
		['B', 'black'],
		['.', 'black'],
		['o', 'overview'],
		['p', 'presenter'],
		['F', 'full'],
		['Escape', 'close'],
		['x', undefined],
	])('%s: %s', (key, action) => {
		expect(press(key)).toBe(action);
	});
	it('leave a number that is being typed alone, but a remote control turns on', () => {
		for (const key of ['ArrowUp', 'b', '.', ' ', 'Home']) expect(press(key, 'field')).toBeUndefined();
		expect(press('PageDown', 'field')).toBe('forward');
	});
	it('leave Enter and space to a button, arrows to the deck', () => {
		expect(press('Enter', 'control')).toBeUndefined();
		expect(press(' ', 'control')).toBeUndefined();
		expect(press('ArrowRight', 'control')).toBe('forward');
	});
	it('mean something to the browser with Ctrl, Alt or the command key', () => {
		expect(press('p', 'none', { ctrlKey: true })).toBeUndefined();
		expect(press('ArrowLeft', 'none', { altKey: true })).toBeUndefined();
		expect(press('f', 'none', { metaKey: true })).toBeUndefined();
	});
});

describe('the clock of the presenter', () => {
	it('counts while it runs, stands while it is stopped, and goes on from there', () => {
		const running = started(1000);
		expect(elapsed(running, 61_000)).toBe(60_000);
		const stopped = toggled(running, 61_000);
		expect(elapsed(stopped, 999_000)).toBe(60_000);
		expect(elapsed(toggled(stopped, 100_000), 105_000)).toBe(65_000);
	});
	it('does not run backwards when the clock of the machine does', () => {
		expect(elapsed(started(5000), 1000)).toBe(0);
	});
	it.each([
		[0, '0:00'],
		[65_999, '1:05'],
		[3_723_000, '1:02:03'],
	])('%i milliseconds read %s', (milliseconds, face) => {
		expect(clockFace(milliseconds)).toBe(face);
	});
	it('is read back, and what is no clock is none', () => {
		const stopped = toggled(started(0), 500);
		expect(readTimer(JSON.stringify(started(7)))).toEqual({ before: 0, since: 7 });
		expect(readTimer(JSON.stringify(stopped))).toEqual({ before: 500, since: undefined });
		for (const text of [null, '', '{', '7', '"x"', '{"before":"x"}', '[]']) expect(readTimer(text)).toBeUndefined();
	});
});
