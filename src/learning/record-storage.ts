/** Keeps what the learner does in a course on this device. Two tabs add to one record: each act is joined to what is there. */

import { copiesOf, type DeviceNote, forget, PREFIX, putAside, writeKey } from './device.ts';
import { type CourseRecord, emptyRecord, merged } from './record.ts';
import { restore } from './restore.ts';

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
			if (newValue === null) forget(courseKey(course));
			this.#record = newValue === null ? emptyRecord(course) : merged(this.#record, this.#read() ?? this.#record);
			this.#tell();
		});
		// A page that "back" brings out of the browser's cache has heard of nothing that happened since.
		window.addEventListener('pageshow', ({ persisted }) => persisted && this.reload());
	}

	get record(): CourseRecord {
		return this.#record;
	}

	/**
	 * Joins an act to the record, and writes it before the next event of the page.
	 * @returns whether the browser kept it
	 */
	update(act: (record: CourseRecord) => CourseRecord): boolean {
		const kept = this.#read();
		this.#record = act(kept ? merged(this.#record, kept) : this.#record);
		const durable = this.#write(this.#record);
		this.#tell();
		return durable;
	}

	/** Takes up what was written or removed behind its back: by an import, by "delete all", by other pages while this one slept. */
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

	#write(record: CourseRecord): boolean {
		const durable = writeKey(courseKey(this.#course), JSON.stringify(record));
		if (!durable) this.#note('memory');
		return durable;
	}

	#read(): CourseRecord | undefined {
		const found = copiesOf(courseKey(this.#course)).map((text) => ({ text, ...restore(text, this.#course) }));
		if (found.length === 0) return undefined;
		const record = found.map((copy) => copy.record).reduce(merged);
		const broken = found.filter((copy) => copy.broken);
		if (broken.length === 0) return record;
		this.#note('broken');
		for (const { text } of broken) putAside(courseKey(this.#course), text);
		this.#write(record);
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
