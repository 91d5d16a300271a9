/** A ZIP as a user has it: unpacked into a folder. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';

/** Writes every file of a ZIP under a folder, which need not be there. */
export function unpack(zip: Uint8Array, folder: string): void {
	for (const [path, bytes] of Object.entries(unzipSync(zip))) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), bytes);
	}
}
