/** The land behind a scene. What belongs to a region is a motif: a province that has no sea switches it off, and the land goes on. */
import { bar, beads, box, disc, line, shape } from '../draw.ts';

/** What of a region may be in its pictures. */
export const motifs = ['mountains', 'river', 'sea', 'roofs', 'stilts', 'weaving'] as const;
export type Motif = (typeof motifs)[number];
/** The motifs that are switched on. */
export type Region = ReadonlySet<Motif>;

/** The sky behind a scene of 720 by 240 units. */
const sky = (): string => box(0, 0, 720, 240, 'sky');
export const sun = (x: number, y: number, radius = 34): string => disc(x, y, radius, 'sun');

const ranges = {
	across: [
		'M0 168C50 140 78 96 128 92C176 88 206 140 262 132C322 122 352 62 416 60C486 58 520 128 580 124C640 120 668 92 720 98V240H0Z',
		'M0 190C70 170 110 132 170 132C240 132 270 178 340 172C420 166 470 128 540 132C610 136 650 168 720 164V240H0Z',
	],
	left: [
		'M0 92C40 66 70 48 104 54C150 62 170 118 226 122C280 126 306 96 352 106C420 120 440 172 560 178S680 186 720 186V240H0Z',
		'M0 150C60 126 96 116 140 126C210 142 250 168 330 172C380 176 420 184 500 188S660 196 720 198V240H0Z',
	],
	low: [
		'M0 150C90 118 150 112 230 128C310 144 380 150 460 132C550 112 640 116 720 138V240H0Z',
		'M0 182C110 158 210 152 320 168C440 186 560 176 720 158V240H0Z',
	],
} as const;
const PLAIN = 'M0 176Q180 152 360 168T720 160V240H0Z';

/** Two ridges behind one another; a low rise where the region has no mountains. @param range where they stand high */
export function mountains(region: Region, range: keyof typeof ranges): string {
	if (!region.has('mountains')) return shape(PLAIN, 'far');
	const [far, mid] = ranges[range];
	return shape(far, 'far') + shape(mid, 'mid');
}

/** The ground that things stand on: its edge is about 196 units from the top. */
export const ground = (): string => shape('M0 200C120 186 240 190 360 196S600 206 720 192V240H0Z', 'near');

/** The dykes of rice fields, on the ground. */
export const dykes = (): string => line('M0 222C150 206 300 212 440 220M300 240C440 220 580 222 720 212', 'leaf');

/** A river that comes down from the hills to the front. */
export const river = (region: Region): string =>
	region.has('river')
		? shape('M318 172C300 184 420 190 404 204C388 216 240 222 214 240H452C462 226 520 214 496 198C478 186 372 186 344 172Z', 'water') +
			line('M392 222q9-6 18 0t18 0M300 232q9-6 18 0t18 0', 'foam')
		: '';

/** The sea at the right edge of a scene, up to the horizon. @param left where it begins on the horizon */
export const sea = (region: Region, left: number): string =>
	region.has('sea')
		? shape(`M${left} 158H720V240H${left - 60}C${left + 10} 220 ${left + 40} 196 ${left} 158Z`, 'water') +
			line(`M${left + 80} 178q9-6 18 0t18 0M${left + 190} 170q9-6 18 0t18 0M${left + 150} 206q9-6 18 0t18 0M${left + 230} 222q9-6 18 0t18 0`, 'foam')
		: '';

/**
 * A woven band: rows across, white beads and lozenges on a dark ground with red edges; see the README for what it follows.
 * @param height at least 26
 */
export function weaving(region: Region, x: number, y: number, width: number, height = 34): string {
	if (!region.has('weaving')) return '';
	const middle = y + height / 2;
	const step = 24;
	const count = Math.floor((width - 8) / step);
	const first = x + (width - count * step) / 2;
	const lozenges = Array.from({ length: count }, (_, index) => `M${first + index * step + 4} ${middle}l8-7 8 7-8 7z`).join('');
	return (
		box(x, y, width, height, 'ink') +
		bar(`M${x} ${y + 3}h${width}M${x} ${y + height - 3}h${width}`, 'roof', 4, 'butt') +
		shape(lozenges, 'sand') +
		beads(`M${first} ${middle}h${count * step + 1}`, 'foam', step, 5)
	);
}

export const cloud = (x: number, y: number): string => shape(`M${x} ${y}h74a15 15 0 0 0-6-29a26 26 0 0 0-48-6a18 18 0 0 0-22 18a10 10 0 0 0 2 17z`, 'foam');

/** Two birds far off. */
export const birds = (x: number, y: number): string => line(`M${x} ${y}q7-8 13 0q6-8 13 0M${x + 38} ${y + 14}q6-7 11 0q5-7 11 0`, 'line');

/** What most scenes stand on. @param above what is in the sky, behind the ridges */
export const hills = (region: Region, range: keyof typeof ranges, above: string): string => sky() + above + mountains(region, range) + ground();

/** The same by the sea. @param left where the sea begins on the horizon @param above what is in the sky, behind the ridges */
export const coast = (region: Region, left: number, above: string): string => sky() + above + mountains(region, 'left') + sea(region, left) + ground();
