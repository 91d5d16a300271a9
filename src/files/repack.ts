/** Makes the bytes of an Office file the same in every build: its parts sorted, with fixed times. */
import { unzipSync } from 'fflate';
import { zip } from '../h5p/compile/package.ts';

const decoder = new TextDecoder();

/**
 * @param bytes an OOXML file (ECMA-376)
 * @param day `YYYY-MM-DD`, named as the day on which it was made
 */
export function repack(bytes: Uint8Array, day: string): Uint8Array {
	const files = unzipSync(bytes);
	const entries = Object.entries(files).filter(([name]) => !name.endsWith('/'));
	return zip(Object.fromEntries(entries.map(([name, data]) => [name, name === 'docProps/core.xml' ? dated(decoder.decode(data), day) : data])));
}

const dated = (xml: string, day: string) => xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${day}T00:00:00Z`);
