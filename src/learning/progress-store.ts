/**
 * Keeps what the learner does in a course on this device, as `kept-record.ts` says.
 * Keys: `quyen-con-nguoi.course/<course>`; a course keeps its id for good, so its key is stable.
 */
import { type DeviceStorage, PREFIX } from './device-storage.ts';
import { KeptRecord, type StorageEvents } from './kept-record.ts';
import { type CourseRecord, emptyRecord, merged } from './record.ts';
import { restore } from './restore.ts';

const KEY = `${PREFIX}course/`;
/** The course whose record is kept under a key; none for other keys. */
export const courseOfKey = (key: string): string | undefined => (key.startsWith(KEY) ? key.slice(KEY.length) : undefined);

export class ProgressStore extends KeptRecord<CourseRecord> {
	constructor(course: string, events?: StorageEvents, storage?: DeviceStorage) {
		super({ key: KEY + course, empty: () => emptyRecord(course), merged, restore: (text) => restore(text, course) }, events, storage);
	}
}

const stores = new Map<string, ProgressStore>();

/** The one store of a course in this page. */
export function progressStore(course: string): ProgressStore {
	const store = stores.get(course) ?? new ProgressStore(course);
	stores.set(course, store);
	return store;
}
