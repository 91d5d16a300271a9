/** The recordings of an entry of whatever kind. */
import type { Entry } from '../source/kind.ts';
import type { Recording } from './schema.ts';

/** All kinds that may have recordings share the field `audio`. */
export function recordingsOf({ data }: Entry<unknown>): readonly Recording[] {
	const { audio } = (data ?? {}) as { audio?: unknown };
	return Array.isArray(audio) ? (audio as Recording[]) : [];
}
