/** A quiz as an `.h5p` package of content alone: the host's own libraries play it. */
import { zip } from '../../files/zip.ts';
import type { Compiled } from './compile.ts';

/** @returns the bytes of the package: `h5p.json` and `content/content.json`, no libraries */
export function h5pPackage({ manifest, content }: Compiled): Uint8Array {
	return zip({ 'h5p.json': JSON.stringify(manifest), 'content/content.json': JSON.stringify(content) });
}
