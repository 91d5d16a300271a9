/** A class with answer cards for a browser's camera: a video file that it plays in place of one, and a photo. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Letter } from '../../src/lesson/answer-cards/layout.ts';
import type { Picture } from '../../src/lesson/answer-cards/read-cards.ts';
import { drawCard, randomFrom, room, seen } from '../unit/card-pictures.ts';

export type Cards = readonly (readonly [number: number, letter: Letter])[];

/** What a camera sees of a class in rows of six. */
export function classroom(cards: Cards, width = 1280, height = 720): Picture {
	const random = randomFrom(7);
	const scene = room(width, height, random, 10);
	const rows = Math.ceil(cards.length / 6);
	for (const [index, [number, letter]] of cards.entries())
		drawCard(scene, {
			number,
			letter,
			at: { x: ((index % 6) + 0.5) * (width / 6), y: (Math.floor(index / 6) + 0.5) * (height / rows) },
			side: width / 12,
			roll: (random() - 0.5) * 30,
			tilt: random() * 35,
			axis: random() * 360,
		});
	return seen(scene, { blur: 0.8, noise: 4, light: 0.7, loss: 5 }, random);
}

/** @returns the path of a film of one picture (YUV4MPEG2), as Chromium takes it for a camera */
export function film({ width, height, data }: Picture): string {
	const luma = Buffer.from(Array.from({ length: width * height }, (_, at) => 16 + ((data[at * 4] ?? 0) * 219) / 255));
	const frame = Buffer.concat([Buffer.from('FRAME\n'), luma, Buffer.alloc((width * height) / 2, 128)]);
	const folder = mkdtempSync(join(tmpdir(), 'camera-'));
	const file = join(folder, 'lop.y4m');
	process.on('exit', () => rmSync(folder, { recursive: true }));
	writeFileSync(file, Buffer.concat([Buffer.from(`YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420jpeg\n`), ...Array.from({ length: 10 }, () => frame)]));
	return file;
}

/** @returns the bytes of a photo, as a phone makes one */
export const photo = ({ width, height, data }: Picture): Promise<Buffer> =>
	sharp(Buffer.from(data as Uint8ClampedArray), { raw: { width, height, channels: 4 } })
		.jpeg({ quality: 80 })
		.toBuffer();
