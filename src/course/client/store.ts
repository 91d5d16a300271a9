/** Keeps what the learner does in a course on this device. Two tabs add to one record: each act is joined to what is there. */
import { type CourseRecord, emptyRecord, merged } from '../record.ts';
import { restore } from '../restore.ts';
import { type DeviceNote, PREFIX, putAside, readKey, writeKey } from './device.ts';

const KEY = `${PREFIX}course/`;
const courseKey = (course: string): string => KEY + course;
/** The course whose record stands under a key; none for other keys. */
export const courseOfKey = (key: string): string | undefined => (key.startsWith(KEY) ? key.slice(KEY.length) : undefined);

export class CourseStore {
	readonly #course: string;
	readonly #notes = new Set<DeviceNote>();
	#listenerOfNotes: (note: DeviceNote) => void = () => {};
	readonly #listeners: ((record: CourseRecord) => void)[] = [];
	#record: CourseRecord;

	constructor(course: string) {
		this.#course = course;
		this.#record = this.#read() ?? emptyRecord(course);
		window.addEventListener('storage', ({ key, newValue }) => {
			if (key !== courseKey(course) && key !== null) return;
			// Deleted elsewhere is deleted here; anything else is joined to what this tab has.
			this.#record = newValue === null ? emptyRecord(course) : merged(this.#record, this.#read() ?? this.#record);
			this.#tell();
		});
	}

	get record(): CourseRecord {
		return this.#record;
	}

	/** Joins an act to the record, and writes it before the next event of the page. */
	update(act: (record: CourseRecord) => CourseRecord): void {
		const kept = this.#read();
		this.#record = act(kept ? merged(this.#record, kept) : this.#record);
		if (!writeKey(courseKey(this.#course), JSON.stringify(this.#record))) this.#note('memory');
		this.#tell();
	}

	/** Takes up what was written or removed behind its back: by an import, by "delete all". */
	reload(): void {
		this.#record = this.#read() ?? emptyRecord(this.#course);
		this.#tell();
	}

	/** Calls back with what the learner should know, now and each time it happens. */
	onNote(listener: (note: DeviceNote) => void): void {
		this.#listenerOfNotes = listener;
		for (const note of this.#notes) listener(note);
	}

	/** Calls back now and after every change, in this tab or another. */
	watch(listener: (record: CourseRecord) => void): void {
		this.#listeners.push(listener);
		listener(this.#record);
	}

	#note(note: DeviceNote): void {
		this.#notes.add(note);
		this.#listenerOfNotes(note);
	}

	#tell(): void {
		for (const listener of this.#listeners) listener(this.#record);
	}

	#read(): CourseRecord | undefined {
		const text = readKey(courseKey(this.#course));
		if (text === null) return undefined;
		const { record, broken } = restore(text, this.#course);
		if (!broken) return record;
		this.#note('broken');
		putAside(courseKey(this.#course), text);
		if (!writeKey(courseKey(this.#course), JSON.stringify(record))) this.#note('memory');
		return record;
	}
}

const stores = new Map<string, CourseStore>();

/** The one store of a course in this page. */
export function storeOf(course: string): CourseStore {
	const store = stores.get(course) ?? new CourseStore(course);
	stores.set(course, store);
	return store;
}
