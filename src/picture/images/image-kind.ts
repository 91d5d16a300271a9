/** The kind of the picture files that pages of prose show. */
import { isDevice } from '../../files/archive-names.ts';
import { shortHash } from '../../files/hash.ts';
import { readImage } from '../../files/image-size.ts';
import type { Format } from '../../source/format.ts';
import type { Content, Kind } from '../../source/kind.ts';
import { type Problem, topOf } from '../../source/problem.ts';
import { checkImages } from './check.ts';
import { LARGEST, LONGEST_SIDE, SHORTEST_SIDE } from './limits.ts';
import { problem } from './messages.ts';
import { FOLDER, imagePath } from './paths.ts';

/** A picture file that passed its check. */
export type Image = {
	/** its name */
	id: string;
	/** pixels */
	width: number;
	height: number;
	/** of its bytes */
	hash: string;
};

const NAME = /^[a-z0-9]+(-[a-z0-9]+)*\.[a-z]+$/;
const TYPES: Readonly<Record<string, string>> = { jpg: 'jpeg', jpeg: 'jpeg', png: 'png', webp: 'webp' };
/** Larger files are opened far enough to say how large they are. */
const OPENED = 10 * LARGEST;

/** All that is wrong with a file. @param name of the file alone */
function readFile(file: string, name: string, bytes: Uint8Array): Image | Problem {
	const place = topOf(file);
	const ending = name.slice(name.lastIndexOf('.') + 1);
	const type = Object.hasOwn(TYPES, ending.toLowerCase()) ? TYPES[ending.toLowerCase()] : undefined;
	if (type === undefined) return problem('image-type', place, { ending: `.${ending}` });
	if (!NAME.test(name) || isDevice(name)) return problem('image-name', place, { name });
	if (bytes.length > LARGEST) return problem('image-heavy', place, { size: bytes.length, limit: LARGEST });
	const image = readImage(bytes);
	if (!image?.whole && (!image || image.type === type)) return problem('image-broken', place);
	if (image.type !== type) return problem('image-content', place, { ending: `.${ending}`, got: image.type.toUpperCase() });
	const { width, height } = image;
	if (Math.max(width, height) > LONGEST_SIDE) return problem('image-large', place, { width, height, limit: LONGEST_SIDE });
	if (Math.min(width, height) < SHORTEST_SIDE) return problem('image-small', place, { width, height, limit: SHORTEST_SIDE });
	return { id: name, width, height, hash: shortHash(bytes, 12) };
}

const format: Format<Image> = {
	of: 'bytes',
	largest: OPENED,
	read(file, bytes) {
		const name = file.slice(file.lastIndexOf('/') + 1);
		const found = readFile(file, name, bytes);
		if ('message' in found) return { entries: [], problems: [found], broken: { ids: [name], whole: false } };
		return { entries: [{ data: found, file, place: () => topOf(file) }], problems: [] };
	},
};

export const imageKind: Kind<Image> = {
	name: 'image',
	noun: { vi: 'hình', en: 'picture' },
	files: /^media\/images\/[^/]+$/,
	format,
	folder: { path: FOLDER, names: /\.(?:jpe?g|png|webp|gif|heic|svg|bmp|tiff?)$/i },
	check: (entries, content) => checkImages(entries, content),
};

/** Every picture that passed its check, by the address under which pages name it. */
export const imagesOf = (content: Content): Map<string, Image> => new Map(content.served(imageKind).map((image) => [imagePath(image.id), image]));
