/** Finds files to import that nothing comes back from, before they are read where that would end everything. */
import { neverRead } from '../../files/watched.ts';

/**
 * Has another process read them, which is ended where it meets one.
 * @param files paths of files that are there, each once
 * @returns the paths of those that took too long or ended the process
 */
export function filesNeverRead(files: readonly string[]): Set<string> {
	return neverRead(new URL('./reading-child.ts', import.meta.url), [], files);
}
