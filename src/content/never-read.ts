/** Finds content files that nothing comes back from, before they are read where that would end everything. */
import { neverRead } from '../files/watched.ts';
import type { Room } from '../source/kind.ts';
import { unreadTexts } from './read.ts';

/**
 * Has another process read them, which is ended where it meets one. Texts that were read already are not looked at again.
 * @param root the content folder
 * @param shown the name by which problems call that folder
 * @param rooms the domains, to know what is text; the process reads with all there are
 * @returns their names inside the folder
 */
export function filesNeverRead(root: string, shown: string, rooms: readonly Room[]): Set<string> {
	return neverRead(new URL('./reading-child.ts', import.meta.url), [root], unreadTexts({ root, shown, rooms }));
}
