/**
 * Keeps what the learner does in a course on this device.
 *
 * Contract: no method throws. Every act is joined to what is kept and written before the next event of the page, so that two tabs
 * add to one record; what the browser refuses stays in memory and is tried again, and the learner is told by `onNote`. What the
 * local storage has lost and the database still has is joined as soon as that has been read.
 * Life cycle: a record is made at the first act, and removed by "delete all" alone, which other tabs hear of.
 * Keys: `quyen-con-nguoi.course/<course>`; a course keeps its id for good, so its key is stable.
 * Migration: `restore.ts` reads every version so far, piece by piece; a text that is not sound as a whole is put aside as it was,
 * and what is sound in it goes on.
 */
import { type DeviceStorage, device, PREFIX, type StorageNote } from './device-storage.ts';
import { type CourseRecord, emptyRecord, merged } from './record.ts';
import { restore } from './restore.ts';

const KEY = `${PREFIX}course/`;
const courseKey = (course: string): string => KEY + course;
/** The course whose record is kept under a key; none for other keys. */
export const courseOfKey = (key: string): string | undefined => (key.startsWith(KEY) ? key.slice(KEY.length) : undefined);

/** What the window tells of other tabs, and of a page that is shown again. */
export type StorageEvents = {
	addEventListener(type: 'storage', listener: (event: Pick<StorageEvent, 'key' | 'newValue'>) => void): void;
	addEventListener(type: 'pageshow', listener: (event: Pick<PageTransitionEvent, 'persisted'>) => void): void;
};

export class ProgressStore {
	readonly #course: string;
	readonly #device: DeviceStorage;
	readonly #notes = new Set<StorageNote>();
	#noteListener: (note: StorageNote | undefined) => void = () => {};
	readonly #listeners: ((record: CourseRecord) => void)[] = [];
	#record: CourseRecord;

	constructor(course: string, events: StorageEvents = window, storage: DeviceStorage = device) {
		this.#course = course;
		this.#device = storage;
		this.#record = this.#read() ?? emptyRecord(course);
		storage.watchKept(courseKey(course), (kept) => (kept ? this.#unnote('memory') : this.#note('memory')));
		void storage.ready.then(() => this.#rejoin());
		events.addEventListener('storage', ({ key, newValue }) => {
			if (key !== courseKey(course) && key !== null) return;
			// Deleted elsewhere is deleted here; anything else is joined to what this tab has.
			if (newValue === null) this.#device.forget(courseKey(course));
			this.#record = newValue === null ? emptyRecord(course) : merged(this.#record, this.#read() ?? this.#record);
			this.#tell();
		});
		// A page that "back" brings out of the browser's cache has not heard of what happened since.
		events.addEventListener('pageshow', ({ persisted }) => persisted && this.reload());
	}

	get record(): CourseRecord {
		return this.#record;
	}

	/**
	 * Joins an act to the record, and writes it.
	 * @returns whether the browser kept it, once that is known
	 */
	update(act: (record: CourseRecord) => CourseRecord): Promise<boolean> {
		const kept = this.#read();
		this.#record = act(kept ? merged(this.#record, kept) : this.#record);
		this.#write(this.#record);
		this.#tell();
		return this.#device.isKept(courseKey(this.#course));
	}

	/** Takes up what was written or removed without this store: by an import, by "delete all", by other pages while this one slept. */
	reload(): void {
		this.#record = this.#read() ?? emptyRecord(this.#course);
		this.#tell();
	}

	/** Calls back with what the learner should know, now and each time it changes: the last of it, none where all is well again. */
	onNote(listener: (note: StorageNote | undefined) => void): void {
		this.#noteListener = listener;
		if (this.#notes.size > 0) this.#sayNote();
	}

	/** Calls back now and after every change, in this tab or another. */
	watch(listener: (record: CourseRecord) => void): void {
		this.#listeners.push(listener);
		listener(this.#record);
	}

	#note(note: StorageNote): void {
		this.#notes.add(note);
		this.#sayNote();
	}
	#unnote(note: StorageNote): void {
		if (this.#notes.delete(note)) this.#sayNote();
	}
	#sayNote(): void {
		this.#noteListener([...this.#notes].at(-1));
	}

	/** What only the database had comes back into the record. */
	#rejoin(): void {
		if (this.#device.copies(courseKey(this.#course)).length > 0) void this.update((record) => record);
	}

	#tell(): void {
		for (const listener of this.#listeners) listener(this.#record);
	}

	#write(record: CourseRecord): void {
		this.#device.write(courseKey(this.#course), JSON.stringify(record));
	}

	#read(): CourseRecord | undefined {
		const key = courseKey(this.#course);
		const found = this.#device.copies(key).map((text) => ({ text, ...restore(text, this.#course) }));
		if (found.length === 0) return undefined;
		const record = found.map((copy) => copy.record).reduce(merged);
		const broken = found.filter((copy) => copy.broken);
		if (broken.length === 0) return record;
		this.#note('broken');
		for (const { text } of broken) this.#device.putAside(key, text);
		this.#write(record);
		return record;
	}
}

const stores = new Map<string, ProgressStore>();

/** The one store of a course in this page. */
export function progressStore(course: string): ProgressStore {
	const store = stores.get(course) ?? new ProgressStore(course);
	stores.set(course, store);
	return store;
}
