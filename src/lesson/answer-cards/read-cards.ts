/**
 * Finds answer cards in a picture. js-aruco2 does the seeing; what is ours is how often it looks, and what is believed.
 * Runs in a worker, in a page and in Node alike.
 */
import aruco, { type GreyImage, type Marker, type Point } from 'js-aruco2';
import library from 'js-aruco2/src/cv.js';
import { DICTIONARY } from './codes.ts';
import { LETTERS, type Letter } from './layout.ts';

const { CV } = library;

/** RGBA, as a canvas gives it. */
export type Picture = { width: number; height: number; data: ArrayLike<number> };
export type Reading = {
	/** of the pupil */
	number: number;
	/** none where the card is held so far off the upright that it could be either of two */
	letter: Letter | undefined;
	/** of the marker, clockwise, in pixels */
	corners: Point[];
};

/**
 * Each look turns the picture into black and white by comparing a pixel with those around it (radius in pixels): a small radius
 * keeps small markers apart from what is near them, a large one sees large and blurred ones. `less`: grey values darker than around.
 */
export type Look = { radius: number; less: number };
export const LOOKS: readonly Look[] = [
	{ radius: 15, less: 8 },
	{ radius: 6, less: 6 },
	{ radius: 10, less: 6 },
	{ radius: 3, less: 5 },
];

/** A code with more wrong bits is no code. Of 12 bits between any two cards, so many are never made up by chance. */
export const WRONG_BITS = 2;
/** Degrees off the upright within which the letter on top is certain. */
export const UPRIGHT = 30;

/** Pixels: a shorter edge is none. */
const SHORTEST_EDGE = 8;
/** Pixels: the outline of the smallest marker. */
const SHORTEST_OUTLINE = 40;
/** How far a corner may lie off a straight line, as a share of the outline. */
const STRAIGHT = 0.05;
/** Pixels: candidates nearer to each other are one. */
const NEAR = 5;
/** Pixels along a side into which a marker is straightened: 8 cells of 8. */
const STRAIGHTENED = 64;

/**
 * @param looks all for a picture; one at a time for pictures that follow each other fast
 * @returns each card once; a number that is seen at two places, or with two letters, is left out: nobody can say which is right
 */
export function readCards(picture: Picture, looks: readonly Look[] = LOOKS): Reading[] {
	const grey = greyOf(picture);
	const found = new Map<number, Reading[]>();
	for (const look of looks)
		for (const marker of markersIn(grey, look)) {
			const reading = { number: marker.id + 1, letter: letterOf(marker.corners), corners: marker.corners };
			found.set(reading.number, [...(found.get(reading.number) ?? []), reading]);
		}
	return [...found.values()].flatMap((seen) => {
		const [first, ...rest] = seen;
		return first && rest.every((other) => other.letter === first.letter && samePlace(other, first)) ? [first] : [];
	});
}

function markersIn(grey: GreyImage, { radius, less }: Look): Marker[] {
	const detector = new aruco.AR.Detector({ dictionaryName: DICTIONARY, maxHammingDistance: WRONG_BITS + 1 });
	const { width, height } = grey;
	const black = CV.adaptiveThreshold(grey, new CV.Image(width, height, new Uint8Array(width * height)), radius, less);
	// With a border of one pixel, and the number of each outline in it.
	const outlines = CV.findContours(black, new Int32Array((width + 2) * (height + 2)));
	const candidates = detector.findCandidates(outlines, SHORTEST_OUTLINE, STRAIGHT, SHORTEST_EDGE);
	return detector.findMarkers(grey, detector.notTooNear(detector.clockwiseCorners(candidates), NEAR), STRAIGHTENED);
}

function greyOf({ width, height, data }: Picture): GreyImage {
	const grey = new Uint8Array(width * height);
	for (let at = 0, from = 0; at < grey.length; at++, from += 4)
		grey[at] = Math.round((data[from] ?? 0) * 0.299 + (data[from + 1] ?? 0) * 0.587 + (data[from + 2] ?? 0) * 0.114);
	return { width, height, data: grey };
}

/** The letter on the side that is on top in the picture. */
export function letterOf(corners: readonly Point[]): Letter | undefined {
	const middle = mean(corners);
	for (const [side, letter] of LETTERS.entries()) {
		const edge = mean([corners[side] ?? middle, corners[(side + 1) % 4] ?? middle]);
		const off = (Math.atan2(Math.abs(edge.x - middle.x), middle.y - edge.y) * 180) / Math.PI;
		if (off <= UPRIGHT) return letter;
	}
	return undefined;
}

function mean(points: readonly Point[]): Point {
	const sum = points.reduce((all, { x, y }) => ({ x: all.x + x, y: all.y + y }), { x: 0, y: 0 });
	return { x: sum.x / points.length, y: sum.y / points.length };
}

/** Two looks see one card at about the same place: the middles lie within the marker. */
function samePlace(one: Reading, other: Reading): boolean {
	const [a, b] = [mean(one.corners), mean(other.corners)];
	const [first, second] = [one.corners[0] ?? a, one.corners[2] ?? a];
	return Math.hypot(a.x - b.x, a.y - b.y) < Math.hypot(first.x - second.x, first.y - second.y) / 4;
}
