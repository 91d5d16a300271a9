/** People, as simple shapes without faces. Each stands on the point 0,0. */
import { bar, box, type Colour, disc, ring, shape } from '../draw.ts';

type Look = {
	/** the colour of the clothes */
	wears: Colour;
	/** what is on the head; short dark hair where nothing is said */
	head?: 'hair' | 'long' | 'bun' | 'grey' | 'hat' | 'helmet';
	/** the height in units; 100 is a grown-up */
	tall?: number;
};

const tops = {
	hair: () => shape('M-17-84a17 17 0 0 1 34 0q-8-9-17-9t-17 9z', 'ink'),
	long: () => '',
	bun: () => shape('M-17-84a17 17 0 0 1 34 0q-8-9-17-9t-17 9z', 'ink') + disc(0, -105, 8, 'ink'),
	grey: () => shape('M-17-84a17 17 0 0 1 34 0q-8-9-17-9t-17 9z', 'foam'),
	hat: () => shape('M-34-88L0-116L34-88Q0-80-34-88Z', 'sand'),
	helmet: () => shape('M-19-88a19 19 0 0 1 38 0h7v6h-52v-6z', 'sun'),
};

/** One person from the front, to the knees. */
export function person({ wears, head = 'hair', tall = 100 }: Look): string {
	const rise = tall - 100;
	// The body goes on below the point it stands on, to the edge of the scene.
	const body = `M-28 40V${-38 - rise}C-28 ${-60 - rise} -16 ${-68 - rise} 0 ${-68 - rise}S28 ${-60 - rise} 28 ${-38 - rise}V40Z`;
	const face = (head === 'long' ? shape('M-19-84a19 19 0 0 1 38 0v30h-38z', 'ink') : '') + box(-6, -74, 12, 12, 'skin') + disc(0, -84, 16, 'skin');
	const fringe = head === 'long' ? shape('M-17-84a17 17 0 0 1 34 0q-10-4-17-11q-7 8-17 11z', 'ink') : tops[head]();
	const above = rise === 0 ? face + fringe : `<g transform="translate(0 ${-rise})">${face + fringe}</g>`;
	// Long hair falls behind the shoulders.
	return head === 'long' ? above + shape(body, wears) : shape(body, wears) + above;
}

/** Somebody in a wheelchair, from the side, going to the right. */
export const wheelchair = (wears: Colour): string =>
	bar('M-26-92L-20-34H14', 'ink', 4) +
	bar('M-8-46L22-48L32-12', 'ink', 13) +
	bar('M-9-50L-4-80', wears, 26) +
	bar('M2-76L26-58', wears, 10) +
	disc(28, -57, 6, 'skin') +
	disc(0, -108, 16, 'skin') +
	shape('M-17-106a17 17 0 0 1 34-4q-12 0-20-6q-6 6-14 10z', 'ink') +
	bar('M26-8H46', 'ink', 5) +
	ring(-6, -28, 28, 'ink', 5) +
	disc(-6, -28, 5, 'ink') +
	disc(34, -6, 6, 'ink');

/** A raised hand with its sleeve, open, from the front. */
export const raisedHand = (sleeve: Colour): string =>
	bar('M0 10V-34', 'skin', 20) +
	bar('M0 20V-14', sleeve, 32) +
	bar('M-12-58V-78M-4-60V-86M5-60V-84M13-58V-76', 'skin', 8) +
	bar('M14-46L26-60', 'skin', 8) +
	box(-17, -64, 34, 34, 'skin', 12);

/** A white cane, leaning. */
export const cane = (): string => bar('M0 0L-26-74', 'foam', 5) + bar('M0 0L-5-14', 'roof', 5);
