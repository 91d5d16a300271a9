/** Links that a listing must not follow. */
import { mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Puts a link to a folder elsewhere, one to a file in it and one to the folder itself into a folder.
 * @returns the folder elsewhere, to be removed in the end
 */
export function linkOut(folder: string): string {
	const elsewhere = mkdtempSync(join(tmpdir(), 'elsewhere-'));
	writeFileSync(join(elsewhere, 'secret.txt'), 'x');
	symlinkSync(elsewhere, join(folder, 'out'));
	symlinkSync('.', join(folder, 'around'));
	symlinkSync(join(elsewhere, 'secret.txt'), join(folder, 'secret.txt'));
	return elsewhere;
}
