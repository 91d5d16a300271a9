/** Things. Each stands on the point 0,0. */
import { at, bar, beads, box, type Colour, disc, line, shape } from '../draw.ts';
import type { Region } from './land.ts';

/** Scales in balance, about 150 high. */
export const scales = (): string =>
	box(-34, -10, 68, 10, 'wood', 4) +
	bar('M0-8V-132M-66-118H66', 'wood', 7) +
	disc(0, -136, 9, 'sun') +
	line('M-66-116L-92-58M-66-116L-40-58M66-116L40-58M66-116L92-58', 'line') +
	shape('M-98-58H-34C-38-36-94-36-98-58ZM34-58H98C94-36 38-36 34-58Z', 'sun');

export const radio = (): string =>
	bar('M44-96L84-146', 'line', 4) +
	disc(84, -146, 5, 'roof') +
	bar('M-58-92V-106H58V-92', 'wood', 7) +
	box(-80, -94, 160, 90, 'roof', 12) +
	box(-68, -6, 22, 8, 'wood', 3) +
	box(46, -6, 22, 8, 'wood', 3) +
	disc(-34, -48, 33, 'wall') +
	disc(-34, -48, 22, 'ink') +
	beads('M-44-48H-20M-38-58H-28M-38-38H-28', 'sand', 9, 4) +
	box(14, -80, 54, 28, 'wall', 4) +
	line('M22-66H60M46-74V-58') +
	disc(26, -28, 10, 'sun') +
	disc(56, -28, 10, 'sun');

/** Waves of sound or of radio, opening to the right. */
export const waves = (): string => line('M0-14q14 14 0 28M16-26q24 26 0 52M34-38q34 38 0 76', 'line');

export const megaphone = (): string =>
	bar('M-30-6L-20 32', 'wood', 12) +
	shape('M-58-28H-30L46-66V50L-30 12H-58a10 10 0 0 1-10-10V-18a10 10 0 0 1 10-10z', 'roof') +
	shape('M46-68q22 60 0 120z', 'sun') +
	line('M-30-26V10', 'wood');

/** A telephone for the pocket. @param shows what is on its screen, around the point 0,0 */
export const phone = (shows: string): string =>
	box(-37, -138, 74, 138, 'ink', 12) + box(-30, -124, 60, 106, 'foam', 4) + beads('M0-9h1', 'foam', 9, 6) + at(0, -71, shows);

export const bag = (): string =>
	bar('M-20-96C-20-116 20-116 20-96', 'wood', 7) +
	box(-52, -66, 104, 58, 'wood', 12) +
	shape('M-44 0V-64C-44-92-26-100 0-100S44-92 44-64V0Z', 'roof') +
	box(-32, -48, 64, 40, 'sun', 8) +
	line('M-32-34H32M-30-70H30') +
	box(-6, -38, 12, 12, 'wall', 3);

export const pin = (colour: Colour = 'roof'): string => shape('M0 0C-10-22-34-38-34-64a34 34 0 0 1 68 0C34-38 10-22 0 0Z', colour) + disc(0, -64, 13, 'wall');

/** An open carton with nothing in it. */
export const carton = (): string =>
	shape('M-70-74L0-90L70-74L0-56Z', 'ink') +
	shape('M-70-74L-104-56L-34-36L0-56Z', 'sand') +
	shape('M70-74L104-56L34-36L0-56Z', 'sand') +
	shape('M-70-74L0-90L-20-112L-94-96Z', 'sand') +
	shape('M70-74L0-90L20-112L94-96Z', 'sand') +
	shape('M-70-66V-4L0 14V-56L-34-36L-70-47Z', 'wood') +
	shape('M70-66V-4L0 14V-56L34-36L70-47Z', 'roof');

export const magnifier = (inside: string): string => bar('M38 38L74 76', 'wood', 14) + disc(0, 0, 54, 'ink') + disc(0, 0, 45, 'foam') + inside;

export const microphone = (): string =>
	bar('M0 0V-44', 'ink', 6) +
	box(-26, -6, 52, 8, 'ink', 4) +
	bar('M-30-82C-30-36 30-36 30-82', 'ink', 6) +
	box(-20, -136, 40, 80, 'roof', 20) +
	line('M-20-108H20M-20-94H20', 'wall');

export const camera = (): string =>
	box(-26, -84, 52, 18, 'ink', 6) +
	box(-62, -74, 124, 74, 'ink', 10) +
	box(-62, -54, 124, 34, 'indigo') +
	disc(0, -37, 29, 'wall') +
	disc(0, -37, 20, 'ink') +
	disc(-6, -43, 6, 'foam') +
	disc(46, -63, 5, 'sun');

export const heart = (): string => shape('M0 26C-40-2-34-30-14-30C-6-30 0-22 0-18C0-22 6-30 14-30C34-30 40-2 0 26Z', 'roof');

export const kite = (): string =>
	shape('M0-44L30 0L0 52L-30 0Z', 'roof') + shape('M0-44L30 0H-30Z', 'sun') + line('M0-44V52M-30 0H30') + line('M0 52q-14 22 0 40t-6 42', 'line');

/** A lantern on a cord. @param drop how far up the cord goes */
export const lantern = (colour: Colour, drop: number): string =>
	line(`M0${-drop}V-42`, 'line') +
	line('M0 22V40', 'line') +
	shape('M0-42C34-42 40-24 40-10S34 22 0 22S-40 4-40-10S-34-42 0-42Z', colour) +
	line('M0-42C-18-30-18 10 0 22M0-42C18-30 18 10 0 22', 'ink') +
	box(-14, -46, 28, 7, 'wood', 2) +
	box(-14, 19, 28, 7, 'wood', 2);

/** A boat with one sail, where there is a sea. */
export const boat = (region: Region): string => (region.has('sea') ? sailing() : '');

const sailing = (): string =>
	bar('M0-14V-92', 'wood', 5) +
	shape('M6-90C40-74 48-44 44-22H6Z', 'wall') +
	shape('M-6-80C-26-66-32-42-30-22H-6Z', 'sun') +
	shape('M-58-16H62C54 6 40 10 24 10H-26C-44 10-54 2-58-16Z', 'wood') +
	line('M-48-4H52', 'roof');

/** A small pot of tea and a cup. */
export const tea = (): string =>
	bar('M16-20C30-24 30-4 15-8', 'roof', 4) +
	bar('M-14-12L-27-24', 'roof', 5) +
	shape('M-18-12C-18-26 18-26 18-12C18-4 12 0 0 0S-18-4-18-12Z', 'roof') +
	disc(0, -25, 4, 'wood') +
	shape('M36-13H56C56-5 53 0 46 0S36-5 36-13Z', 'wall');

export const ladder = (): string => bar('M-16 0L0-128M16 0L32-128', 'wood', 6) + bar('M-12-24H20M-8-50H23M-5-76H26M-2-102H29', 'wood', 5);
