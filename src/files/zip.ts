/** ZIP archives whose bytes are the same in every build: entries sorted, with fixed times. */
import { strToU8, unzipSync, zipSync } from 'fflate';

/** The first moment that a zip entry can name. */
const FIXED = new Date(1980, 0, 1);
const decoder = new TextDecoder();

/** @returns a zip with entries sorted by name and fixed times */
export function zip(files: Record<string, string | Uint8Array>): Uint8Array {
	const entries = Object.entries(files)
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([name, data]) => [name, typeof data === 'string' ? strToU8(data) : data] as const);
	return zipSync(Object.fromEntries(entries), { level: 9, mtime: FIXED });
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
