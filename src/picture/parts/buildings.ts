/** Houses and what belongs to them. Each stands on the point 0,0. */
import { bar, box, disc, line, shape } from '../draw.ts';
import type { Region } from './land.ts';

/** A roof over a wall of a width, its eaves bent up where the region builds so. @param base the height of the wall */
function roof(region: Region, width: number, base: number, height: number): string {
	const half = width / 2;
	const [out, inset] = [half + 16, half - 16];
	const curved = region.has('roofs');
	const left = curved
		? `M${-out} ${-base - 6}C${-half} ${-base - 2} ${-inset} ${-base - 16} ${-inset} ${-base - height}`
		: `M${-out} ${-base}L${-inset} ${-base - height}`;
	const right = curved
		? `H${inset}C${inset} ${-base - 16} ${half} ${-base - 2} ${out} ${-base - 6}L${half} ${-base + 4}H${-half}Z`
		: `H${inset}L${out} ${-base}Z`;
	const rows = [0.36, 0.7].map((part) => Math.round(base + height * (1 - part)));
	const [upper = 0, lower = 0] = rows;
	return shape(left + right, 'roof') + line(`M${-inset - 1} ${-upper}H${inset + 1}M${-inset - 5} ${-lower}H${inset + 5}`, 'wood');
}

const window = (x: number, y: number): string => box(x, y, 22, 26, 'sun', 2) + line(`M${x + 11} ${y}v26M${x} ${y + 13}h22`);

/** A low house with a door and a window. @param lit whether its door stands open and light comes out */
export const house = (region: Region, width = 120, lit = false): string =>
	box(-width / 2, -62, width, 62, 'wall') +
	roof(region, width, 62, 44) +
	box(-width / 4 - 15, -46, 30, 46, lit ? 'sun' : 'wood', 2) +
	(lit ? shape(`M${-width / 4 - 15}-46l-18 8V0l18 0z`, 'wood') : disc(-width / 4 + 8, -22, 2.5, 'sun')) +
	window(width / 8, -48);

/** A house on stilts under a high roof, with steps up to it; a low one where the region has none on stilts. */
export const stiltHouse = (region: Region): string => (region.has('stilts') ? onStilts() : house(region));

const onStilts = (): string =>
	bar('M-62 0V-40M-22 0V-40M22 0V-40M62 0V-40', 'wood', 7) +
	box(-76, -48, 152, 10, 'wood', 3) +
	box(-66, -84, 132, 36, 'wall') +
	box(-14, -80, 28, 32, 'wood', 2) +
	box(-54, -76, 22, 16, 'sun', 2) +
	box(32, -76, 22, 16, 'sun', 2) +
	shape('M-92-78C-72-92-62-120-46-152H46C62-120 72-92 92-78Z', 'roof') +
	line('M-58-132H58M-68-110H68M-80-92H80', 'wood') +
	bar('M-52-154H52', 'wood', 7) +
	line('M-14-40L-30 0M6-40L-10 0M-18-30h20M-22-18h20M-27-7h20', 'sand');

/** The office of a commune: a long front with columns and steps. */
export const office = (region: Region): string =>
	box(-130, -76, 260, 76, 'wall') +
	roof(region, 260, 76, 36) +
	box(-44, -92, 88, 92, 'wall') +
	shape('M-60-90L0-126L60-90Z', 'roof') +
	disc(0, -102, 7, 'sand') +
	[-112, -78, 56, 90].map((x) => window(x, -58)).join('') +
	box(-17, -54, 34, 54, 'wood', 2) +
	line('M0-54V0') +
	bar('M-34-88V0M34-88V0', 'sand', 8) +
	box(-62, -8, 124, 8, 'sand', 2) +
	box(-74, 0, 148, 9, 'sand', 2);

/** A door by itself, half open: light stands in its frame. @param height at least 60 */
export function openDoor(width: number, height: number): string {
	const half = width / 2;
	return (
		box(-half - 8, -height - 8, width + 16, height + 8, 'wood', 4) +
		box(-half, -height, width, height, 'sun') +
		shape(`M${-half} ${-height}L${half - 26} ${-height + 14}V-4L${-half} 0Z`, 'indigo') +
		disc(half - 34, -height / 2 + 4, 3.5, 'sand')
	);
}

/** A signpost with two boards. */
export const signpost = (): string =>
	bar('M0 0V-132', 'wood', 8) +
	shape('M-12-128H58L76-110L58-92H-12Z', 'sun') +
	shape('M12-82H-56L-74-64L-56-46H12Z', 'roof') +
	line('M4-110H48') +
	line('M-46-64H-4', 'wall');

/** A pole with two loudspeakers, as they stand in villages. */
export const loudspeaker = (): string =>
	bar('M0 0V-146', 'wood', 7) +
	shape('M2-140L48-158V-106L2-124Z', 'indigo') +
	shape('M48-160q14 28 0 56z', 'sun') +
	shape('M-2-106L-40-120V-76L-2-90Z', 'indigo') +
	shape('M-40-122q-13 24 0 48z', 'sun') +
	line('M66-150q12 18 0 36M80-160q20 28 0 56', 'line');
