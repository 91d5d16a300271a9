/** Papers, books, and what stands on them. Each stands on the point 0,0 or around it. */
import { bar, beads, box, type Colour, disc, line, shape } from '../draw.ts';

/** A sheet with a folded corner and lines of text. */
export const sheet = (width: number, height: number): string => {
	const [half, rows] = [width / 2, Math.floor((height - 50) / 16)];
	const text = Array.from({ length: rows }, (_, row) => `M${-half + 14} ${-height + 40 + row * 16}h${width - (row % 3 === 2 ? 48 : 28)}`).join('');
	return (
		shape(`M${-half} 0V${-height}H${half - 22}L${half} ${-height + 22}V0Z`, 'wall') +
		shape(`M${half - 22} ${-height}V${-height + 22}H${half}Z`, 'sand') +
		line(`M${-half + 14} ${-height + 20}h${width / 3}`, 'roof') +
		line(text, 'ink')
	);
};

/** The round mark of a stamp. */
export const stamp = (x: number, y: number): string => disc(x, y, 15, 'roof') + line(`M${x - 7} ${y}l5 6 9-11`, 'wall');

export const tick = (x: number, y: number, on: Colour = 'leaf', mark: Colour = 'wall'): string => disc(x, y, 20, on) + bar(`M${x - 9} ${y}l7 8 12-15`, mark, 5);

/** An open book. */
export const book = (): string =>
	shape('M-88-58L0-46L88-58V0L0 14L-88 0Z', 'wood') +
	shape('M0-52C-24-68-56-70-82-64V-8C-56-14-24-10 0 6C24-10 56-14 82-8V-64C56-70 24-68 0-52Z', 'wall') +
	line('M0-52V6M-66-50q26-4 50 8M-66-34q26-4 50 8M66-50q-26-4-50 8M66-34q-26-4-50 8');

/** Books that lie on one another. */
export const books = (): string =>
	box(-54, -18, 108, 18, 'indigo', 3) + box(-46, -36, 96, 18, 'roof', 3) + box(-50, -52, 88, 16, 'sun', 3) + line('M-40-9H-16M-30-27H-8M-36-44H-18', 'wall');

/** Pencils in a cup. */
export const pencils = (): string => bar('M-8-30L-14-54M0-30V-60M8-30L15-52', 'sun', 5) + bar('M0-30V-48', 'roof', 5) + box(-16, -34, 32, 34, 'indigo', 4);

/** A month on a stand; one day is marked. */
export const calendar = (): string =>
	box(-76, -132, 152, 132, 'wall', 8) +
	shape('M-76-102V-124a8 8 0 0 1 8-8H68a8 8 0 0 1 8 8V-102Z', 'roof') +
	bar('M-40-142V-120M40-142V-120', 'ink', 6) +
	beads('M-52-82H54M-52-60H54M-52-38H54M-52-16H20', 'mid', 26, 12) +
	disc(26, -38, 14, 'sun') +
	line('M20-38l5 6 9-11');

/** A speech bubble. @param tail to which side its tail points */
export const bubble = (colour: Colour, inside: string, tail: 'left' | 'right' = 'left'): string => {
	const x = tail === 'left' ? -1 : 1;
	return shape(`M${x * 12} 24L${x * 38} 54L${x * 40} 20Z`, colour) + box(-68, -44, 136, 72, colour, 20) + inside;
};
export const words = (): string => line('M-42-22H42M-42-6H42M-42 10H10');

/** A box that votes are put into. */
export const ballotBox = (): string =>
	shape('M-20-78L-14-138H34L28-78Z', 'wall') +
	line('M-2-122H24M-4-108H20') +
	box(-72, -88, 144, 18, 'sun', 4) +
	box(-62, -74, 124, 74, 'indigo', 4) +
	bar('M-30-79H30', 'ink', 6) +
	tick(0, -34, 'wall', 'indigo');

/** A map folded in three. */
export const map = (): string =>
	shape('M-96-66L-32-82V-4L-96 12Z', 'wall') +
	shape('M-32-82L32-66V12L-32-4Z', 'sand') +
	shape('M32-66L96-82V-4L32 12Z', 'wall') +
	line('M-84-20C-60-52-40-20-16-36S30-50 50-24S76-50 86-56', 'indigo');

/** A certificate; its edge is woven where the region weaves. */
export const certificate = (edge: string): string =>
	box(-92, -120, 184, 120, 'wall', 6) +
	edge +
	line('M-50-74H50M-66-54H66M-66-36H14') +
	shape('M38-30L32 12L50 2L68 12L62-30Z', 'roof') +
	disc(50, -36, 20, 'sun') +
	line('M42-36l6 7 11-14');

/** Columns of a chart that grow. */
export const columns = (): string =>
	box(-84, -40, 34, 40, 'sand', 3) + box(-40, -66, 34, 66, 'sun', 3) + box(4, -92, 34, 92, 'leaf', 3) + box(48, -124, 34, 124, 'roof', 3);
