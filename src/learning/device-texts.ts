/**
 * Texts that a learner writes into the exercises of a package, on the device alone: the LMS has no room for them.
 *
 * Contract: no method throws. Writing reads first, so that two tabs add to one table; of two texts in one field the later one stays.
 * Life cycle: written at every change, read when the course opens.
 * Keys: the caller's; a value is `{ <field>: { text, at } }`. What cannot be read is put aside, never removed.
 */
import type { DeviceStorage } from './device-storage.ts';
import type { StorageEvents } from './kept-record.ts';
import { textsIn } from './restore.ts';
import { mergedTexts, type Written, withText } from './written.ts';

type Texts = Record<string, Written>;

export class DeviceTexts {
	readonly #key: string;
	readonly #device: DeviceStorage;
	readonly #listeners: (() => void)[] = [];
	#texts: Texts;

	constructor(key: string, device: DeviceStorage, events: Pick<StorageEvents, 'addEventListener'>) {
		this.#key = key;
		this.#device = device;
		this.#texts = this.#read();
		events.addEventListener('storage', ({ key: changed, newValue }) => {
			if (changed !== key || newValue === null) return;
			this.#texts = mergedTexts(this.#texts, this.#read());
			for (const listener of this.#listeners) listener();
		});
	}

	/** What was written into a field; an empty text where nothing was. */
	text(field: string): string {
		return this.#texts[field]?.text ?? '';
	}

	/** @returns whether the device keeps it, once that is known */
	keep(field: string, text: string): Promise<boolean> {
		this.#texts = withText(mergedTexts(this.#texts, this.#read()), field, text, Date.now());
		this.#device.write(this.#key, JSON.stringify(this.#texts));
		return this.#device.isKept(this.#key);
	}

	/** Calls back when another tab has written. */
	watch(listener: () => void): void {
		this.#listeners.push(listener);
	}

	#read(): Texts {
		return this.#device.copies(this.#key).reduce<Texts>((all, text) => {
			const { texts, broken } = textsIn(text);
			if (broken) this.#device.putAside(this.#key, text);
			return mergedTexts(all, texts);
		}, {});
	}
}
