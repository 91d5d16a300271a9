/**
 * A record of what the learner does, kept on this device under one key.
 *
 * Contract: no method throws. Every act is joined to what is kept and written before the next event of the page, so that two tabs
 * add to one record; what the browser refuses stays in memory and is tried again, and the learner is told by `onNote`. What the
 * local storage has lost and the database still has is joined as soon as that has been read.
 * Life cycle: a record is made at the first act, and removed by "delete all" alone, which other tabs hear of.
 * Migration: `restore` of a kind of record reads every version so far, piece by piece; a text that is not sound as a whole is put aside
 * as it was, and what is sound in it goes on.
 */
import { type DeviceStorage, device, type StorageNote } from './device-storage.ts';

/** A kind of record: how it is made, read and joined. */
export type RecordKind<R> = {
	/** under which it is kept; never changed */
	key: string;
	empty: () => R;
	/** Two records as one: nothing that was done is lost. */
	merged: (one: R, other: R) => R;
	/** @param text as it was kept @returns what is sound in it, and whether something is not */
	restore: (text: string) => { record: R; broken: boolean };
};

/** What the window tells of other tabs, and of a page that is shown again. */
export type StorageEvents = {
	addEventListener(type: 'storage', listener: (event: Pick<StorageEvent, 'key' | 'newValue'> & Partial<Pick<StorageEvent, 'oldValue'>>) => void): void;
	addEventListener(type: 'pageshow', listener: (event: Pick<PageTransitionEvent, 'persisted'>) => void): void;
};

export class KeptRecord<R> {
	readonly #kind: RecordKind<R>;
	readonly #device: DeviceStorage;
	readonly #notes = new Set<StorageNote>();
	#noteListener: (note: StorageNote | undefined) => void = () => {};
	readonly #listeners: ((record: R) => void)[] = [];
	#record: R;

	constructor(kind: RecordKind<R>, events: StorageEvents = window, storage: DeviceStorage = device) {
		const { key: ownKey } = kind;
		this.#kind = kind;
		this.#device = storage;
		this.#record = this.#read() ?? kind.empty();
		storage.watchKept(ownKey, (kept) => (kept ? this.#unnote('memory') : this.#note('memory')));
		void storage.ready.then(() => this.#rejoin());
		events.addEventListener('storage', ({ key, newValue }) => {
			if (key !== ownKey && key !== null) return;
			// Deleted elsewhere is deleted here; anything else is joined to what this tab has.
			if (newValue === null) this.#device.forget(ownKey);
			this.#record = newValue === null ? kind.empty() : kind.merged(this.#record, this.#read() ?? this.#record);
			this.#tell();
		});
		// A page that "back" brings out of the browser's cache has not heard of what happened since.
		events.addEventListener('pageshow', ({ persisted }) => persisted && this.reload());
	}

	get record(): R {
		return this.#record;
	}

	/**
	 * Joins an act to the record, and writes it.
	 * @returns whether the browser kept it, once that is known
	 */
	update(act: (record: R) => R): Promise<boolean> {
		const kept = this.#read();
		this.#record = act(kept ? this.#kind.merged(this.#record, kept) : this.#record);
		this.#write(this.#record);
		this.#tell();
		return this.#device.isKept(this.#kind.key);
	}

	/** Takes up what was written or removed without this store: by an import, by "delete all", by other pages while this one slept. */
	reload(): void {
		this.#record = this.#read() ?? this.#kind.empty();
		this.#tell();
	}

	/** Calls back with what the learner should know, now and each time it changes: the last of it, none where all is well again. */
	onNote(listener: (note: StorageNote | undefined) => void): void {
		this.#noteListener = listener;
		if (this.#notes.size > 0) this.#sayNote();
	}

	/** Calls back now and after every change, in this tab or another. */
	watch(listener: (record: R) => void): void {
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
		if (this.#device.copies(this.#kind.key).length > 0) void this.update((record) => record);
	}

	#tell(): void {
		for (const listener of this.#listeners) listener(this.#record);
	}

	#write(record: R): void {
		this.#device.write(this.#kind.key, JSON.stringify(record));
	}

	#read(): R | undefined {
		const key = this.#kind.key;
		const found = this.#device.copies(key).map((text) => ({ text, ...this.#kind.restore(text) }));
		if (found.length === 0) return undefined;
		const record = found.map((copy) => copy.record).reduce(this.#kind.merged);
		const broken = found.filter((copy) => copy.broken);
		if (broken.length === 0) return record;
		this.#note('broken');
		for (const { text } of broken) this.#device.putAside(key, text);
		this.#write(record);
		return record;
	}
}
