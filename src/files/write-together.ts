/** Writes several files so that all of them change or none. */
import { chmodSync, copyFileSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file to write, its text or bytes, by its name in the folder; `isNew` where none may be there. */
export type FileToWrite = { name: string; text: string | Uint8Array; isNew: boolean };

/**
 * Everything is written beside the files first; only then it takes their places, one rename after the other. Where one fails, those before it are
 * taken back. Only a machine that stops between two renames leaves some of them changed, and each of those whole.
 * @throws what the file system says, with no file changed; where a new file is there already, an error with the code `EEXIST`
 */
export function writeTogether(folder: string, files: readonly FileToWrite[]): void {
	mkdirSync(folder, { recursive: true });
	const beside = mkdtempSync(join(folder, '.import-'));
	const at = (kind: 'new' | 'old', index: number) => join(beside, `${kind}-${index}`);
	const done: number[] = [];
	try {
		for (const [index, { name, text, isNew }] of files.entries()) {
			const file = join(folder, name);
			writeFileSync(at('new', index), text);
			if (isNew) continue;
			copyFileSync(file, at('old', index));
			chmodSync(at('new', index), statSync(file).mode);
		}
		for (const [index, { name, isNew }] of files.entries()) {
			const file = join(folder, name);
			if (isNew && existsSync(file)) throw Object.assign(new Error(file), { code: 'EEXIST' });
			renameSync(at('new', index), file);
			done.push(index);
		}
	} catch (error) {
		for (const index of done) {
			const { name = '', isNew } = files[index] ?? {};
			if (isNew) rmSync(join(folder, name));
			else renameSync(at('old', index), join(folder, name));
		}
		throw error;
	} finally {
		rmSync(beside, { recursive: true, force: true });
	}
}
