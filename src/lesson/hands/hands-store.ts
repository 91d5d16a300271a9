/**
 * Keeps counts of raised hands on the teacher's machine: one record for each quiz, with all classes.
 * Contract: nothing throws; what the browser refuses stays in the memory of the window, and `note` says so.
 * Life cycle: written at each change; other windows of the site are told by the browser; a class is removed by "delete the class", all
 * of them by "delete everything" of "My learning".
 * Keys: `quyen-con-nguoi.hands/<quiz>`; a quiz keeps its id for good, so its key is stable.
 * Migration: a record has a `version`; one that cannot be read is put aside, never removed.
 */
import { type DeviceStorage, device, PREFIX, type StorageNote } from '../../learning/device-storage.ts';
import { empty, readTally, type Tally } from './tally.ts';

const HANDS = `${PREFIX}hands`;

export class HandsStore {
	readonly #key: string;
	readonly #device: DeviceStorage;
	readonly #listeners: (() => void)[] = [];
	#tally: Tally = empty();
	/** what the teacher should know; the last of it */
	note: StorageNote | undefined;

	constructor(quiz: string, storage: DeviceStorage = device) {
		this.#key = `${HANDS}/${quiz}`;
		this.#device = storage;
		this.#read();
		storage.watchKept(this.#key, (kept) => {
			this.note = kept ? undefined : 'memory';
			this.#tell();
		});
		void storage.ready.then(() => {
			this.#read();
			this.#tell();
		});
		window.addEventListener('storage', ({ key, newValue }) => {
			if (key !== this.#key && key !== null) return;
			if (newValue === null) this.#device.forget(this.#key);
			this.#read();
			this.#tell();
		});
		// A page that "back" brings out of the browser's cache has not heard of what was counted or deleted since.
		window.addEventListener('pageshow', ({ persisted }) => {
			if (!persisted) return;
			this.#read();
			this.#tell();
		});
	}

	get tally(): Tally {
		return this.#tally;
	}

	/** Writes at once. */
	set tally(tally: Tally) {
		this.#tally = tally;
		this.#device.write(this.#key, JSON.stringify(tally));
		this.#tell();
	}

	onChange(listener: () => void): void {
		this.#listeners.push(listener);
	}

	#tell(): void {
		for (const listener of this.#listeners) listener();
	}

	#read(): void {
		const text = this.#device.read(this.#key);
		const found = text === null ? empty() : readTally(text);
		if (found) {
			this.#tally = found;
			return;
		}
		this.note = 'broken';
		// Where there is no space for a copy it stays where it is until the next count is written.
		if (text !== null && this.#device.putAside(this.#key, text)) this.#device.remove(this.#key);
	}
}

const stores = new Map<string, HandsStore>();
/** The one store of a quiz in this window. */
export function handsStore(quiz: string): HandsStore {
	const found = stores.get(quiz) ?? new HandsStore(quiz);
	stores.set(quiz, found);
	return found;
}
