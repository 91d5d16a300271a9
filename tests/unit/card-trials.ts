/** Pictures of classes with answer cards, and of rooms without any, read and compared with what was drawn: how many cards are read, and that none is read wrong. */
import { CARDS } from '../../src/lesson/answer-cards/codes.ts';
import { CELLS, LETTERS } from '../../src/lesson/answer-cards/layout.ts';
import { type Picture, readCards } from '../../src/lesson/answer-cards/read-cards.ts';
import { type Camera, type Drawn, drawCard, type Random, randomFrom, room, seen } from './card-pictures.ts';

/**
 * A card is called readable where the shortest edge of its marker has so many pixels, and the blur (sigma) is at most this share of the edge.
 * In all pictures: up to 45° away from the camera, up to 25° off the upright, light down to a quarter, noise up to 10 of 256, JPEG.
 */
export const READABLE = { edge: 20, blur: 1 / 40 };
/** Blur beyond this share is another group: what lies between is read more often than not. */
const SOFT = 1 / 25;

export type Group = 'readable' | 'small' | 'soft' | 'blurred';
export type Trial = {
	/** cards of each group: how many there were, and how many were read */
	groups: Record<Group, { cards: number; read: number }>;
	/** what was read and was not there, or was there otherwise */
	wrong: string[];
};

const sizes = [
	{ width: 640, height: 480, columns: 4, rows: 3 },
	{ width: 1280, height: 720, columns: 8, rows: 5 },
	{ width: 640, height: 480, columns: 4, rows: 3 },
	{ width: 1280, height: 720, columns: 8, rows: 5 },
	{ width: 1920, height: 1080, columns: 8, rows: 5 },
] as const;

const cameraOf = (random: Random): Camera => ({
	blur: 2.2 * random(),
	noise: 10 * random(),
	light: 0.25 + 0.75 * random(),
	loss: Math.max(1, 40 * random() - 10),
});

/** @returns the numbers from 1 to the last card, in any order */
function shuffled(random: Random): number[] {
	return Array.from({ length: CARDS }, (_, index) => ({ number: index + 1, key: random() }))
		.sort((a, b) => a.key - b.key)
		.map(({ number }) => number);
}

/** A class of 12 or 40 that holds up its cards. */
function classPicture(seed: number): { picture: Picture; drawn: Drawn[]; camera: Camera } {
	const random = randomFrom(seed);
	const { width, height, columns, rows } = sizes[seed % sizes.length] ?? sizes[0];
	const scene = room(width, height, random);
	const most = Math.min(width / columns, height / rows) / 1.75;
	const drawn = shuffled(random)
		.slice(0, columns * rows)
		.map((number, index) =>
			drawCard(scene, {
				number,
				letter: LETTERS[Math.floor(random() * LETTERS.length)] ?? 'A',
				at: {
					x: ((index % columns) + 0.5) * (width / columns) + (random() - 0.5) * 8,
					y: (Math.floor(index / columns) + 0.5) * (height / rows) + (random() - 0.5) * 8,
				},
				side: Math.min(most, 16 + random() * 80),
				roll: (random() - 0.5) * 50,
				tilt: random() * 45,
				axis: random() * 360,
			}),
		);
	const camera = cameraOf(random);
	return { picture: seen(scene, camera, random), drawn, camera };
}

/** A room without a card: texts, checks, noise, and things with a black border as markers have. */
function emptyPicture(seed: number): Picture {
	const random = randomFrom(seed);
	const { width, height } = sizes[seed % 2] ?? sizes[0];
	const scene = room(width, height, random, 80);
	for (let index = 0; index < 3; index++) {
		const inside = (place: number) => place > 0 && place < CELLS - 1;
		const marker = Array.from({ length: CELLS }, (_, row) => Array.from({ length: CELLS }, (__, column) => inside(row) && inside(column) && random() < 0.5));
		const at = { x: width * (0.1 + 0.8 * random()), y: height * (0.1 + 0.8 * random()) };
		drawCard(scene, { number: 1, marker, letter: 'A', at, side: 20 + 80 * random(), roll: 360 * random(), tilt: 45 * random(), axis: 360 * random() });
	}
	return seen(scene, { ...cameraOf(random), noise: random() < 0.2 ? 40 : 10 * random() }, random);
}

/** @param seeds of the pictures */
export function tryClasses(seeds: readonly number[]): Trial {
	const none = () => ({ cards: 0, read: 0 });
	const trial: Trial = { groups: { readable: none(), small: none(), soft: none(), blurred: none() }, wrong: [] };
	for (const seed of seeds) {
		const { picture, drawn, camera } = classPicture(seed);
		const readings = readCards(picture);
		for (const { number, letter } of readings) {
			const card = drawn.find((one) => one.number === number);
			if (!card || (letter !== undefined && letter !== card.letter)) trial.wrong.push(`${seed}: ${number} ${letter}, not ${card?.letter}`);
		}
		for (const { number, letter, edge } of drawn) {
			const blur = camera.blur / edge;
			const group = trial.groups[edge < READABLE.edge ? 'small' : blur <= READABLE.blur ? 'readable' : blur <= SOFT ? 'soft' : 'blurred'];
			group.cards++;
			if (readings.some((one) => one.number === number && one.letter === letter)) group.read++;
		}
	}
	return trial;
}

/** @returns what was read in pictures without a card */
export const tryEmpty = (seeds: readonly number[]): string[] =>
	seeds.flatMap((seed) => readCards(emptyPicture(seed)).map(({ number, letter }) => `${seed}: ${number} ${letter}`));
