/** Plants. Each stands on the point 0,0. */
import { bar, disc, line, shape } from '../draw.ts';

/** A broad tree, about 110 high. */
export const tree = (): string =>
	bar('M0 0V-52', 'wood', 8) +
	shape('M-40-64a26 26 0 0 1 14-42a30 30 0 0 1 54-2a26 26 0 0 1 14 44a20 20 0 0 1-24 12h-36a20 20 0 0 1-22-12z', 'leaf') +
	line('M0-52V-82M0-66l12-10');

/** A slender palm, about 130 high. */
export const palm = (): string =>
	bar('M0 0C-2-40 4-70 6-96', 'wood', 6) +
	shape(
		'M6-98C-8-114-28-114-38-94C-24-104-8-104 6-98C-2-124 14-138 34-132C18-128 10-116 6-98C20-112 42-108 48-88C34-100 20-102 6-98C-10-92-20-80-20-64C-12-82-4-92 6-98C22-92 32-80 30-62C24-80 16-92 6-98Z',
		'leaf',
	);

/** A bush, about 40 high. */
export const bush = (): string => shape('M-36 0a20 20 0 0 1 8-30a24 24 0 0 1 44-4a20 20 0 0 1 20 34z', 'leaf');

/** A young plant with two leaves, about 50 high. */
export const seedling = (): string => shape('M0-24C-22-20-32-34-32-50C-12-52 0-42 0-24ZM0-30C4-52 18-58 34-56C34-38 22-28 0-30Z', 'leaf') + line('M0 0V-30');

/** A plant in a pot, about 80 high. */
export const potted = (): string =>
	shape('M0-30C-26-34-34-56-26-76C-8-70 0-52 0-30ZM0-30C8-60 20-68 36-64C36-44 22-32 0-30ZM0-28C-2-60 0-76 8-88C18-72 14-46 0-28Z', 'leaf') +
	shape('M-20-32H20L15 0H-15Z', 'roof');

/** A rice stalk bent by its ear, about 70 high. */
export const rice = (): string =>
	line('M0 0C2-30 6-54 26-64M0-10C-4-24-10-32-18-36', 'leaf') + disc(26, -63, 4, 'sun') + disc(31, -56, 4, 'sun') + disc(34, -48, 4, 'sun');
