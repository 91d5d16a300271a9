/** Deterministic zip files, and a quiz as an `.h5p` package of content alone: the host's own libraries play it. */
import { strToU8, zipSync } from 'fflate';
import type { Compiled } from './compile.ts';

/** The first moment that a zip entry can name: the same bytes whenever it is built. */
const FIXED = new Date(1980, 0, 1);

/** @returns a zip with entries sorted by name and fixed times */
export function zip(files: Record<string, string | Uint8Array>): Uint8Array {
	const entries = Object.entries(files)
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([name, data]) => [name, typeof data === 'string' ? strToU8(data) : data] as const);
	return zipSync(Object.fromEntries(entries), { level: 9, mtime: FIXED });
}

/** @returns the bytes of the package: `h5p.json` and `content/content.json`, no libraries */
export function h5pPackage({ manifest, content }: Compiled): Uint8Array {
	return zip({ 'h5p.json': JSON.stringify(manifest), 'content/content.json': JSON.stringify(content) });
}
