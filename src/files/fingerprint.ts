/** A short name for a set of files that changes with any of them. */
import { createHash } from 'node:crypto';

/** @returns ten hexadecimal digits of the SHA-256 over all names and bytes */
export function fingerprint(files: ReadonlyMap<string, Uint8Array>): string {
	const hash = createHash('sha256');
	for (const [name, bytes] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) hash.update(`${name}\0${bytes.length}\0`).update(bytes);
	return hash.digest('hex').slice(0, 10);
}
