/** What every part of a picture is drawn with: shapes of one flat colour, lines of one weight. Coordinates are in the units of the scene. */

/** The colours of the palette, each named by what it mostly paints. `ink` draws on things, `line` on the sky and the land. */
export const colours = ['sky', 'sun', 'far', 'mid', 'near', 'water', 'foam', 'wall', 'roof', 'wood', 'indigo', 'sand', 'leaf', 'skin', 'ink', 'line'] as const;
export type Colour = (typeof colours)[number];

/** The width of every line that is drawn as a line, in units of a scene. */
export const LINE = 3;

const paint = (colour: Colour): string => `var(--pic-${colour})`;

/** A filled outline. @param d path data (SVG 2, chapter 9) */
export const shape = (d: string, fill: Colour): string => `<path d="${d}" fill="${paint(fill)}"/>`;

/** A line of the one weight; not filled. */
export const line = (d: string, stroke: Colour = 'ink'): string => `<path d="${d}" fill="none" stroke="${paint(stroke)}"/>`;

/** A thing that is as wide all along: a limb, a pole, a finger. @param width in units of the scene @param ends round where nothing is said */
export const bar = (d: string, stroke: Colour, width: number, ends?: 'butt'): string =>
	`<path d="${d}" fill="none" stroke="${paint(stroke)}" stroke-width="${width}"${ends ? ` stroke-linecap="${ends}"` : ''}/>`;

/** A row of round beads along a path. @param gap from centre to centre @param size across a bead */
export const beads = (d: string, stroke: Colour, gap: number, size: number): string =>
	`<path d="${d}" fill="none" stroke="${paint(stroke)}" stroke-width="${size}" stroke-dasharray="0 ${gap}"/>`;

export const disc = (x: number, y: number, radius: number, fill: Colour): string => `<circle cx="${x}" cy="${y}" r="${radius}" fill="${paint(fill)}"/>`;

/** A ring. @param width of its line, in units of the scene */
export const ring = (x: number, y: number, radius: number, stroke: Colour, width: number): string =>
	`<circle cx="${x}" cy="${y}" r="${radius}" fill="none" stroke="${paint(stroke)}" stroke-width="${width}"/>`;

/** A rectangle. @param round the radius of its corners */
export const box = (x: number, y: number, width: number, height: number, fill: Colour, round = 0): string =>
	`<rect x="${x}" y="${y}" width="${width}" height="${height}"${round ? ` rx="${round}"` : ''} fill="${paint(fill)}"/>`;

/** Moves a part to its place, turned by degrees or mirrored where asked; a part that the region does not have stays nothing. */
export function at(x: number, y: number, part: string, { turn = 0, mirror = false }: { turn?: number; mirror?: boolean } = {}): string {
	if (part === '') return '';
	const steps = [`translate(${x} ${y})`, ...(turn ? [`rotate(${turn})`] : []), ...(mirror ? ['scale(-1 1)'] : [])];
	return `<g transform="${steps.join(' ')}">${part}</g>`;
}
