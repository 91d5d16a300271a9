/** At which paragraph of a lesson a reader is: where the focus or the pointer came, until that is out of sight. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchReadingPlace } from '../../src/course/elements/reading-place.ts';

class FakeNode {}
type Listener = (event: { target: unknown }) => void;
let listeners: Map<string, Listener>;
const listen = { addEventListener: (type: string, listener: Listener) => void listeners.set(type, listener) };
const hear = (type: string, target?: unknown) => listeners.get(type)?.({ target });
/** Paragraphs of 100 pixels, one below the other. */
let scrolled: number;
const paragraphs = Array.from({ length: 40 }, (_, index) =>
	Object.assign(new FakeNode(), {
		contains: (node: unknown) => node === paragraphs[index],
		getBoundingClientRect: () => ({ top: index * 100 - scrolled, bottom: index * 100 + 90 - scrolled }),
	}),
) as unknown as HTMLElement[];

let places: number[];
beforeEach(() => {
	listeners = new Map();
	scrolled = 0;
	places = [];
	vi.stubGlobal('Node', FakeNode);
	vi.stubGlobal('document', listen);
	vi.stubGlobal('window', { ...listen, innerHeight: 800 });
	vi.stubGlobal('requestAnimationFrame', (run: () => void) => run());
	vi.stubGlobal('getSelection', () => null);
	watchReadingPlace(listen as unknown as HTMLElement, paragraphs, (index) => places.push(index));
});
afterEach(() => vi.unstubAllGlobals());

const scrollTo = (top: number) => {
	scrolled = top;
	hear('scroll');
};

it('is the topmost paragraph below the header where nothing else says so', () => {
	scrollTo(1000);
	expect(places).toEqual([11]);
});
it('is where the focus came, though its coming scrolled the window', () => {
	hear('focusin', paragraphs[20]);
	scrollTo(1600);
	expect(places).toEqual([20]);
});
it('moves on once that is out of sight', () => {
	hear('focusin', paragraphs[20]);
	scrollTo(1600);
	scrollTo(3000);
	expect(places).toEqual([20, 31]);
});
it('is where the pointer is', () => {
	hear('pointerover', paragraphs[3]);
	hear('pointerover', new FakeNode());
	expect(places).toEqual([3]);
});
