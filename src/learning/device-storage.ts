/**
 * The browser's local storage as everything that learners and teachers do uses it.
 *
 * Contract: no method throws. A storage may be full, forbidden by the browser's settings, or gone; what it refuses is kept in the
 * memory of the page, so that the page goes on, and `write` says so. Nothing is removed but by `remove`: a text that cannot be read
 * is put aside under a key of its own, beside all that were put aside before it.
 * Life cycle: what is in memory lasts as long as the page. `write` moves it to the storage once the storage takes it.
 * Keys: all begin with `PREFIX`; a key names its owner and the id of what it is about (`quyen-con-nguoi.course/<course>`). Ids are
 * never changed, so keys are stable. The texts have versions of their own; this class does not read them.
 */
export const PREFIX = 'quyen-con-nguoi.';
/** How the keys begin under which texts were put aside that could not be read. */
export const ASIDE = `${PREFIX}aside/`;

/** What the learner is told: nothing can be kept beyond this page; a broken record was put aside. */
export type StorageNote = 'memory' | 'broken';

export class DeviceStorage {
	readonly #storage: () => Storage;
	readonly #memory = new Map<string, string>();

	/** @param storage is asked for at each use: already naming it may throw */
	constructor(storage: () => Storage) {
		this.#storage = storage;
	}

	/** The texts under a key: the one that only this page has, as the browser refused it; then the one that the browser keeps. */
	copies(key: string): string[] {
		const kept = this.#try((storage) => storage.getItem(key));
		return [this.#memory.get(key), kept].filter((text) => typeof text === 'string');
	}

	/** The text under a key, also where only this page has it. */
	read(key: string): string | null {
		return this.copies(key)[0] ?? null;
	}

	/** @returns whether the browser kept it; where not, this page still has it */
	write(key: string, text: string): boolean {
		const kept = this.#try((storage) => {
			storage.setItem(key, text);
			return true;
		});
		if (kept) this.#memory.delete(key);
		else this.#memory.set(key, text);
		return kept === true;
	}

	/** @returns false where the browser keeps the text all the same */
	remove(key: string): boolean {
		this.forget(key);
		return (
			this.#try((storage) => {
				storage.removeItem(key);
				return true;
			}) ?? false
		);
	}

	/** Drops what only this page has under a key. */
	forget(key: string): void {
		this.#memory.delete(key);
	}

	/**
	 * Keeps a text that could not be read beside those of earlier times.
	 * @param at the key under which it is put; a sign is added for each other text that is there already
	 * @returns whether the browser keeps a copy now
	 */
	putAside(key: string, text: string, at = `${ASIDE}${key}`): boolean {
		const kept = this.#try((storage) => {
			let free = at;
			while ((storage.getItem(free) ?? text) !== text) free += '+';
			storage.setItem(free, text);
			return true;
		});
		return kept === true;
	}

	/** Whether the browser keeps anything now: it may forbid it, or be full. */
	get keeps(): boolean {
		const key = `${PREFIX}probe`;
		const kept = this.#try((storage) => {
			storage.setItem(key, '1');
			storage.removeItem(key);
			return true;
		});
		return kept === true;
	}

	/** Every key of this site on the device. */
	keys(): string[] {
		const kept = this.#try((storage) => Array.from({ length: storage.length }, (_, index) => storage.key(index))) ?? [];
		const all = new Set([...kept.filter((key) => key !== null), ...this.#memory.keys()]);
		return [...all].filter((key) => key.startsWith(PREFIX)).sort();
	}

	#try<T>(use: (storage: Storage) => T): T | undefined {
		try {
			return use(this.#storage());
		} catch {
			return undefined;
		}
	}
}

/** The storage of this browser. */
export const device = new DeviceStorage(() => localStorage);
