/**
 * The sets of lessons on the teacher's device: one record for all of them.
 * Contract and life cycle are those of `KeptRecord`: nothing throws; what the browser refuses stays in the memory of the window, and
 * `onNote` says so; other tabs are heard of; a record that cannot be read is put aside, never removed. A set is removed by "delete" alone.
 */
import { KeptRecord } from '../../learning/kept-record.ts';
import type { Sets } from './set.ts';
import { setsKind } from './set-record.ts';

export type SetStore = KeptRecord<Sets>;

let store: SetStore | undefined;
/** The one store of this window. */
export function setStore(): SetStore {
	store ??= new KeptRecord(setsKind);
	return store;
}
