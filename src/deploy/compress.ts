/** Packs the files of a built site beside themselves, as `.gz` and `.br`, for servers that send what is packed already. */
import { readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { listFolder } from '../files/folder.ts';

/** What is text or like it; pictures, typefaces, sound and archives are packed in themselves. */
const PACKED = new Set(['.html', '.css', '.js', '.mjs', '.json', '.jsonld', '.xml', '.svg', '.txt', '.csv', '.ics', '.vtt', '.ttl', '.wasm', '.webmanifest']);
/** Bytes: below, a packed file saves no packet. */
const SMALLEST = 1024;
/** The share of its size that packing has to save. */
const WORTH = 0.05;
/** Names that change with their content are packed once and sent often. */
const LASTING = /^_astro\//;
const SIDE_BY_SIDE = 4;

export type Packed = { /** files that were packed */ files: number /** bytes of these */; bytes: number; gzip: number; brotli: number };

/**
 * @param dist the folder of the built site
 * @returns how much was packed, and what it came to; the same site gives the same bytes
 * @see RFC 1952 (gzip) and RFC 7932 (Brotli)
 */
export async function compressSite(dist: string): Promise<Packed> {
	const open = listFolder(dist).files.filter((file) => PACKED.has(extname(file)));
	const sum: Packed = { files: 0, bytes: 0, gzip: 0, brotli: 0 };
	const work = async () => {
		for (let file = open.pop(); file !== undefined; file = open.pop()) {
			const bytes = await readFile(join(dist, file));
			if (bytes.length < SMALLEST) continue;
			const [small, smaller] = await Promise.all([
				promisify(gzip)(bytes, { level: 9 }),
				promisify(brotliCompress)(bytes, { params: brotliOf(file, bytes.length) }),
			]);
			if (small.length > bytes.length * (1 - WORTH)) continue;
			await Promise.all([writeFile(join(dist, `${file}.gz`), small), writeFile(join(dist, `${file}.br`), smaller)]);
			sum.files++;
			sum.bytes += bytes.length;
			sum.gzip += small.length;
			sum.brotli += smaller.length;
		}
	};
	await Promise.all(Array.from({ length: SIDE_BY_SIDE }, work));
	return sum;
}

const brotliOf = (file: string, size: number): Record<number, number> => ({
	[constants.BROTLI_PARAM_QUALITY]: LASTING.test(file) ? constants.BROTLI_MAX_QUALITY : 9,
	[constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
	[constants.BROTLI_PARAM_SIZE_HINT]: size,
});
