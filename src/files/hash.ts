/** Names and proofs of content: SHA-256 (FIPS 180-4). */
import { createHash } from 'node:crypto';

type Data = string | Uint8Array;

/** @returns the SHA-256, in hexadecimal digits unless said otherwise */
export const sha256 = (data: Data, encoding: 'hex' | 'base64' | 'base64url' = 'hex'): string => createHash('sha256').update(data).digest(encoding);

/** @returns the first digits of the SHA-256: a name that changes with the content, no proof of it */
export const shortHash = (data: Data, digits = 10): string => sha256(data).slice(0, digits);

/** @returns a short name for a set of files that changes with any of their names and bytes */
export function fingerprint(files: ReadonlyMap<string, Uint8Array>): string {
	const hash = createHash('sha256');
	for (const [name, bytes] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) hash.update(`${name}\0${bytes.length}\0`).update(bytes);
	return hash.digest('hex').slice(0, 10);
}
