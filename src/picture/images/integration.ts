/** Puts the pictures of prose into the site in their widths, and makes them on request while it is written. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sharp from 'sharp';
import { cached } from '../../files/cache.ts';
import type { Image } from './image-kind.ts';
import { FOLDER, publishedName, usualWidth, widthsOf } from './paths.ts';

/** Of 100: photographs stay clear, and a picture as wide as the text has some 60 KB. */
const QUALITY = 72;

/** A picture in a width. What a camera wrote beside it, such as the place, is left out. */
const shrunk = (bytes: Uint8Array, width: number): Promise<Uint8Array> =>
	cached('images', [`${QUALITY} ${width} ${sharp.versions.vips}`, bytes], () =>
		sharp(bytes).autoOrient().resize({ width, withoutEnlargement: true }).webp({ quality: QUALITY }).toBuffer(),
	);

/** Every file that is published of a picture: its path and width. */
function filesOf(image: Image): [path: string, width: number][] {
	return [...new Set([...widthsOf(image.width), usualWidth(image.width)])].map((width) => [publishedName(image, width), width]);
}

/**
 * @param content the content folder
 * @param images those that passed their check, asked for when they are needed
 */
export function imageFiles(content: URL, images: () => Iterable<Image>): AstroIntegration {
	const read = (image: Image) => readFileSync(join(fileURLToPath(new URL(FOLDER, content)), image.id));
	return {
		name: 'images',
		hooks: {
			'astro:server:setup': ({ server }) => {
				server.middlewares.use(async (request, response, next) => {
					const path = request.url?.split('?')[0]?.slice(1);
					for (const image of images()) {
						const file = filesOf(image).find(([name]) => name === path);
						if (!file) continue;
						try {
							response.setHeader('content-type', 'image/webp').end(await shrunk(read(image), file[1]));
						} catch (error) {
							next(error);
						}
						return;
					}
					next();
				});
			},
			'astro:build:done': async ({ dir }) => {
				for (const image of images()) {
					for (const [name, width] of filesOf(image)) {
						const target = join(fileURLToPath(dir), name);
						mkdirSync(dirname(target), { recursive: true });
						writeFileSync(target, await shrunk(read(image), width));
					}
				}
			},
		},
	};
}
