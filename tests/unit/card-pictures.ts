/** Draws what a camera sees of a class that holds up answer cards: turned, tilted, blurred, dark, noisy, packed as a JPEG. The same seed gives the same picture. */
import { CARDS, markerOf } from '../../src/lesson/answer-cards/codes.ts';
import { CARD, CELL, CELLS, LETTER_HEIGHT, LETTER_MIDDLE, LETTERS, type Letter, MARGIN } from '../../src/lesson/answer-cards/layout.ts';
import type { Picture } from '../../src/lesson/answer-cards/read-cards.ts';

type Point = { x: number; y: number };
/** A number from 0 up to 1. */
export type Random = () => number;
/** mulberry32 */
export function randomFrom(seed: number): Random {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** How bad a picture is. */
export type Camera = {
	/** sigma in pixels */
	blur: number;
	/** sigma in grey values */
	noise: number;
	/** 1 is paper in daylight; 0.2 a room without lamps */
	light: number;
	/** of the quantisation of JPEG, from 1 (none to speak of) to 100 */
	loss: number;
};
export type Held = {
	number: number;
	/** in place of the card's own: something that looks like one */
	marker?: boolean[][];
	letter: Letter;
	/** of the middle, in pixels */
	at: Point;
	/** of the marker when it faces the camera, in pixels */
	side: number;
	/** degrees off the upright */
	roll: number;
	/** degrees away from the camera, and the direction of the axis of it */
	tilt: number;
	axis: number;
};
/** A card as it was drawn, and what of it there is to see. */
export type Drawn = Held & { /** the shortest edge of the marker in the picture, in pixels */ edge: number };

type Map3 = readonly number[];

/** From the picture to the card: the card is a square of side 1 around 0, seen from 6 sides away. */
function cardPlane({ at, side, letter, roll, tilt, axis }: Held): { toCard: Map3; toPicture: (u: number, v: number) => Point } {
	// With the letter on top the card has been turned against the clock, a quarter for each letter.
	const turn = ((roll - 90 * LETTERS.indexOf(letter)) * Math.PI) / 180;
	const [c, s] = [Math.cos(turn), Math.sin(turn)];
	const [t, a] = [(tilt * Math.PI) / 180, (axis * Math.PI) / 180];
	const [ax, ay] = [Math.cos(a), Math.sin(a)];
	const [ct, st] = [Math.cos(t), Math.sin(t)];
	const DISTANCE = 6;
	// Rotation about an axis in the plane (Rodrigues), after the turn in the plane.
	const rotated = (x: number, y: number) => ({
		x: x * (ct + ax * ax * (1 - ct)) + y * ax * ay * (1 - ct),
		y: x * ax * ay * (1 - ct) + y * (ct + ay * ay * (1 - ct)),
		z: -x * ay * st + y * ax * st,
	});
	const columns = [rotated(c, s), rotated(-s, c)];
	const [e, f] = columns;
	if (!e || !f) throw new Error();
	const k = side * DISTANCE;
	const m = [k * e.x + at.x * e.z, k * f.x + at.x * f.z, at.x * DISTANCE, k * e.y + at.y * e.z, k * f.y + at.y * f.z, at.y * DISTANCE, e.z, f.z, DISTANCE];
	const apply = (h: Map3, x: number, y: number): Point => {
		const [h0 = 0, h1 = 0, h2 = 0, h3 = 0, h4 = 0, h5 = 0, h6 = 0, h7 = 0, h8 = 0] = h;
		const w = h6 * x + h7 * y + h8;
		return { x: (h0 * x + h1 * y + h2) / w, y: (h3 * x + h4 * y + h5) / w };
	};
	return { toCard: inverse(m), toPicture: (u, v) => apply(m, u, v) };
}

function inverse([a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0, i = 0]: Map3): Map3 {
	return [e * i - f * h, c * h - b * i, b * f - c * e, f * g - d * i, a * i - c * g, c * d - a * f, d * h - e * g, b * g - a * h, a * e - b * d];
}

/** The letters in 5 by 7 dots. */
const DOTS: Record<Letter, readonly string[]> = {
	A: ['01110', '10001', '10001', '11111', '10001', '10001', '10001'],
	B: ['11110', '10001', '10001', '11110', '10001', '10001', '11110'],
	C: ['01110', '10001', '10000', '10000', '10000', '10001', '01110'],
	D: ['11110', '10001', '10001', '10001', '10001', '10001', '11110'],
};
const markers = Array.from({ length: CARDS }, (_, index) => markerOf(index + 1));

/** What is printed at a place of a card, in the units of its layout from its upper left corner: 1 is white, 0 black. */
function ink(marker: readonly boolean[][] | undefined, x: number, y: number): number {
	const [column, row] = [Math.floor((x - MARGIN) / CELL), Math.floor((y - MARGIN) / CELL)];
	if (column >= 0 && row >= 0 && column < CELLS && row < CELLS) return marker?.[row]?.[column] ? 1 : 0;
	const [dx, dy] = [x - CARD / 2, y - CARD / 2];
	if (Math.min(Math.abs(dx), Math.abs(dy)) > LETTER_HEIGHT) return 1;
	for (const [side, letter] of LETTERS.entries()) {
		const turn = (-side * Math.PI) / 2;
		const [u, v] = [dx * Math.cos(turn) - dy * Math.sin(turn), dx * Math.sin(turn) + dy * Math.cos(turn)];
		const dot = LETTER_HEIGHT / 7;
		const line = Math.floor((v + CARD / 2 - LETTER_MIDDLE + LETTER_HEIGHT / 2) / dot);
		const place = Math.floor(u / dot + 2.5);
		if (DOTS[letter][line]?.[place] === '1') return 0;
	}
	return 1;
}

/** The grey values of a scene before a camera has seen it. */
export type Scene = { width: number; height: number; grey: Float32Array };

/** Draws a card over what is there; four samples a pixel. */
export function drawCard({ width, height, grey }: Scene, held: Held): Drawn {
	const { toCard, toPicture } = cardPlane(held);
	const [h0 = 0, h1 = 0, h2 = 0, h3 = 0, h4 = 0, h5 = 0, h6 = 0, h7 = 0, h8 = 0] = toCard;
	const marker = held.marker ?? markers[held.number - 1];
	const half = CARD / (CELL * CELLS) / 2;
	const corners = (reach: number) => [toPicture(-reach, -reach), toPicture(reach, -reach), toPicture(reach, reach), toPicture(-reach, reach)];
	const outer = corners(half);
	const bounds = (values: number[], most: number) =>
		[Math.max(0, Math.floor(Math.min(...values))), Math.min(most - 1, Math.ceil(Math.max(...values)))] as const;
	const [left, right] = bounds(
		outer.map(({ x }) => x),
		width,
	);
	const [top, bottom] = bounds(
		outer.map(({ y }) => y),
		height,
	);
	for (let y = top; y <= bottom; y++)
		for (let x = left; x <= right; x++) {
			const at = y * width + x;
			let sum = 0;
			for (let sample = 0; sample < 4; sample++) {
				const [px, py] = [x + (sample & 1 ? 0.25 : -0.25), y + (sample & 2 ? 0.25 : -0.25)];
				const w = h6 * px + h7 * py + h8;
				const [u, v] = [(h0 * px + h1 * py + h2) / w, (h3 * px + h4 * py + h5) / w];
				const inside = u >= -half && u <= half && v >= -half && v <= half;
				sum += inside ? 35 + 185 * ink(marker, (u + half) * CELL * CELLS, (v + half) * CELL * CELLS) : (grey[at] ?? 0);
			}
			grey[at] = sum / 4;
		}
	const around = corners(0.5);
	const edges = around.map((point, index) => Math.hypot(point.x - (around[(index + 1) % 4]?.x ?? 0), point.y - (around[(index + 1) % 4]?.y ?? 0)));
	return { ...held, edge: Math.min(...edges) };
}

/** A room: light that falls from one side, and what stands and hangs in it: plain, checked, with lines of a text on it. */
export function room(width: number, height: number, random: Random, things = 30): Scene {
	const grey = new Float32Array(width * height);
	const [base, across, down] = [60 + 100 * random(), (random() - 0.5) * 80, (random() - 0.5) * 80];
	for (let y = 0, at = 0; y < height; y++) for (let x = 0; x < width; x++, at++) grey[at] = base + (across * x) / width + (down * y) / height;
	for (let thing = 0; thing < things; thing++) {
		const [w, h] = [8 + random() * width * 0.2, 8 + random() * height * 0.25];
		const [left, top, shade, other] = [random() * width - w / 2, random() * height - h / 2, 20 + 210 * random(), 20 + 210 * random()];
		const kind = Math.floor(random() * 4);
		const pitch = 2 + Math.floor(random() * 14);
		const slant = (random() - 0.5) * 0.6;
		const letters = randomFrom(Math.floor(random() * 2 ** 31));
		const strokes = Array.from({ length: 4096 }, () => letters() < 0.5);
		for (let y = Math.max(0, Math.floor(top)); y < Math.min(height, top + h); y++)
			for (let x = Math.max(0, Math.floor(left)); x < Math.min(width, left + w); x++) {
				const [u, v] = [Math.floor((x - left + slant * (y - top)) / pitch), Math.floor((y - top - slant * (x - left)) / pitch)];
				const dark =
					kind === 0
						? false
						: kind === 1
							? (u + v) % 2 === 0
							: kind === 2
								? v % 3 !== 0 && (strokes[((u * 31 + v * 517) & 4095) >>> 0] ?? false)
								: (strokes[((u * 61 + v * 1021) & 4095) >>> 0] ?? false);
				grey[y * width + x] = dark ? other : shade;
			}
	}
	return { width, height, grey };
}

/** What a camera makes of a scene. */
export function seen({ width, height, grey }: Scene, camera: Camera, random: Random): Picture {
	const values = blurred(grey, width, height, camera.blur);
	for (let at = 0; at < values.length; at++) values[at] = (values[at] ?? 0) * camera.light + gauss(random) * camera.noise;
	if (camera.loss > 1) pack(values, width, height, camera.loss);
	const data = new Uint8ClampedArray(width * height * 4);
	for (let at = 0, to = 0; at < values.length; at++, to += 4) {
		const value = values[at] ?? 0;
		data[to] = value;
		data[to + 1] = value;
		data[to + 2] = value;
		data[to + 3] = 255;
	}
	return { width, height, data };
}

const even = randomFrom(1);
/** Near enough to a normal distribution of mean 0 and sigma 1: sums of three even ones. Drawn once: there are a million pixels in a picture. */
const NORMAL = Float32Array.from({ length: 65_536 }, () => (even() + even() + even() - 1.5) * 2);
const gauss = (random: Random): number => NORMAL[Math.floor(random() * NORMAL.length)] ?? 0;

function blurred(grey: Float32Array, width: number, height: number, sigma: number): Float32Array {
	if (sigma < 0.1) return grey.slice();
	const reach = Math.ceil(sigma * 2.5);
	const kernel = Array.from({ length: 2 * reach + 1 }, (_, index) => Math.exp(-((index - reach) ** 2) / (2 * sigma * sigma)));
	const sum = kernel.reduce((all, one) => all + one, 0);
	const weights = new Float32Array(kernel.map((one) => one / sum));
	const tap = (index: number, length: number, k: number) => Math.min(length - 1, Math.max(0, index + k - reach));
	const across = new Float32Array(grey.length);
	for (let x = 0; x < width; x++) {
		const columns = Array.from(weights, (_, k) => tap(x, width, k));
		for (let row = 0; row < grey.length; row += width) {
			let value = 0;
			for (let k = 0; k < columns.length; k++) value += (weights[k] ?? 0) * (grey[row + (columns[k] ?? 0)] ?? 0);
			across[row + x] = value;
		}
	}
	const down = new Float32Array(grey.length);
	for (let y = 0; y < height; y++)
		for (let k = 0; k < weights.length; k++) {
			const [from, to, weight] = [tap(y, height, k) * width, y * width, weights[k] ?? 0];
			for (let x = 0; x < width; x++) down[to + x] = (down[to + x] ?? 0) + weight * (across[from + x] ?? 0);
		}
	return down;
}

const COSINES = Float64Array.from(
	{ length: 64 },
	(_, at) => Math.cos((((at & 7) * 2 + 1) * (at >> 3) * Math.PI) / 16) * (at >> 3 === 0 ? Math.SQRT1_2 : 1) * 0.5,
);
const block = new Float64Array(64);
const half = new Float64Array(64);
/** Cosine transform of blocks of 8 by 8, rounded the more the finer the detail (ITU-T T.81), and back. */
function pack(values: Float32Array, width: number, height: number, loss: number): void {
	for (let top = 0; top + 8 <= height; top += 8)
		for (let left = 0; left + 8 <= width; left += 8) {
			for (let y = 0; y < 8; y++) for (let x = 0; x < 8; x++) block[y * 8 + x] = values[(top + y) * width + left + x] ?? 0;
			transform(block, half, false);
			transform(half, block, false);
			for (let at = 0; at < 64; at++) {
				const step = (loss / 10) * (3 + 1.5 * ((at & 7) + (at >> 3)));
				block[at] = Math.round((block[at] ?? 0) / step) * step;
			}
			transform(block, half, true);
			transform(half, block, true);
			for (let y = 0; y < 8; y++) for (let x = 0; x < 8; x++) values[(top + y) * width + left + x] = block[y * 8 + x] ?? 0;
		}
}
/** One dimension of it, turned over; twice is both. */
function transform(from: Float64Array, to: Float64Array, back: boolean): void {
	for (let row = 0; row < 8; row++)
		for (let k = 0; k < 8; k++) {
			let sum = 0;
			for (let n = 0; n < 8; n++) sum += (from[row * 8 + n] ?? 0) * (COSINES[back ? n * 8 + k : k * 8 + n] ?? 0);
			to[k * 8 + row] = sum;
		}
}
