/** ZIP archives whose bytes are the same in every build: entries sorted, with fixed times. */
import { strToU8, unzipSync, zipSync } from 'fflate';
import { sha256 } from './hash.ts';

/** The first moment that a zip entry can name. */
const FIXED = new Date(1980, 0, 1);
const decoder = new TextDecoder();
/** The method of entries that are packed (section 4.4.5). */
const DEFLATED = 8;

/** A file as it stands in an archive. */
type Packed = { crc: number; bytes: Uint8Array };

/** Bytes of packed files that are remembered. */
const ROOM = 32 * 1024 * 1024;
/** What was packed last, by its SHA-256: the packages of a course hold the same files over and over, and to pack one takes long. */
const known = new Map<string, Packed>();
let held = 0;

function packed(data: Uint8Array): Packed {
	const key = sha256(data);
	const found = known.get(key) ?? packedAnew(data);
	if (!known.delete(key)) held += found.bytes.length;
	known.set(key, found);
	for (const [oldest, { bytes }] of known) {
		if (held <= ROOM) break;
		known.delete(oldest);
		held -= bytes.length;
	}
	return found;
}

/** Offsets in the header of an entry (APPNOTE.TXT 6.3.10, section 4.3.7), and its length before the name. */
const CRC = 14;
const PACKED_SIZE = 18;
const HEADER = 30;
/** The same in the list at the end (section 4.3.12). */
const LISTED_AT = 42;
const LISTED = 46;
const END = 22;

/** Takes a file out of an archive of it alone. */
function packedAnew(data: Uint8Array): Packed {
	const alone = zipSync({ a: data }, { level: 9, mtime: FIXED });
	const view = new DataView(alone.buffer, alone.byteOffset);
	return { crc: view.getUint32(CRC, true), bytes: alone.slice(HEADER + 1, HEADER + 1 + view.getUint32(PACKED_SIZE, true)) };
}

/** A file that is not packed and stands before all others: formats are told by it (EPUB 3.3, section 4.2.2). */
export type First = { name: string; content: string };

/** @returns a zip with entries sorted by name and fixed times */
export function zip(files: Record<string, string | Uint8Array>, first?: First): Uint8Array {
	// Names that are numbers come first in any object, in that of the frame too: entries are taken in the order that it has.
	const sorted = Object.fromEntries(Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1)));
	const rest = Object.entries(sorted).map(([name, content]) => {
		const data = typeof content === 'string' ? strToU8(content) : content;
		return { name, size: data.length, method: DEFLATED, ...packed(data) };
	});
	const entries = [...(first ? [stored(first)] : []), ...rest];
	// The frame: the headers, the list and the end of an archive with nothing in its files. What was packed before is put into it.
	const frame = zipSync(Object.fromEntries(entries.map(({ name }) => [name, new Uint8Array()])), { level: 0, mtime: FIXED });
	const names = entries.map(({ name }) => strToU8(name).length);
	const listAt = names.reduce((sum, length) => sum + HEADER + length, 0);
	const total = entries.reduce((sum, { bytes }) => sum + bytes.length, 0);
	const out = new Uint8Array(frame.length + total);
	const view = new DataView(out.buffer);
	const put = (at: number, { crc, bytes, size, method }: (typeof entries)[number]) => {
		view.setUint16(at - 6, method, true);
		view.setUint32(at, crc, true);
		view.setUint32(at + 4, bytes.length, true);
		view.setUint32(at + 8, size, true);
	};
	let [from, to] = [0, 0];
	let [listed, listedTo] = [listAt, listAt + total];
	for (const [index, entry] of entries.entries()) {
		const length = names[index] ?? 0;
		out.set(frame.subarray(from, from + HEADER + length), to);
		out.set(frame.subarray(listed, listed + LISTED + length), listedTo);
		put(to + CRC, entry);
		put(listedTo + CRC + 2, entry);
		view.setUint32(listedTo + LISTED_AT, to, true);
		out.set(entry.bytes, to + HEADER + length);
		from += HEADER + length;
		to += HEADER + length + entry.bytes.length;
		listed += LISTED + length;
		listedTo += LISTED + length;
	}
	out.set(frame.subarray(listed), listedTo);
	view.setUint32(out.length - END + 16, to, true);
	return out;
}

function stored({ name, content }: First) {
	const bytes = strToU8(content);
	return { name, size: bytes.length, method: 0, crc: packed(bytes).crc, bytes };
}

/**
 * @param bytes an Office file of our own making (OOXML, ECMA-376)
 * @param day `YYYY-MM-DD`, named as the day on which it was made
 */
export function repack(bytes: Uint8Array, day: string): Uint8Array {
	const files = unzipSync(bytes);
	const entries = Object.entries(files).filter(([name]) => !name.endsWith('/'));
	return zip(Object.fromEntries(entries.map(([name, data]) => [name, name === 'docProps/core.xml' ? dated(decoder.decode(data), day) : data])));
}

const dated = (xml: string, day: string) => xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${day}T00:00:00Z`);
