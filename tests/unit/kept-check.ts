/** Checks a content folder with what is kept from run to run. */
import { check } from '../../src/content/check.ts';
import { keptReadings } from '../../src/content/kept-readings.ts';
import { rooms } from '../../src/content/rooms.ts';

/** The day of other tests of all the content: it is checked once for them. */
export const DAY = '2026-12-01';

/**
 * As a process of its own would: what was read before is known by its format in this process, and these are new.
 * @param cache the folder where results are kept; nothing is kept where none is given
 */
export function checkKept(root: string, cache?: string) {
	const fresh = rooms.map((room) => ({ ...room, kinds: room.kinds.map((kind) => ({ ...kind, format: { ...kind.format } })) })) as unknown as typeof rooms;
	return check(root, DAY, { rooms: fresh, kept: cache === undefined ? undefined : keptReadings('content', cache) });
}
