/**
 * A second place on the device for the texts of `device-storage.ts`: a database of the browser (Indexed Database API 3.0).
 *
 * Why: browsers write their local storage to the disk seconds later, so that what was done just before a crash is gone; it has room for
 * five million characters and no more; and a platform on the same origin may empty it whole, as Moodle does when its scripts change.
 * A text is written here with strict durability: once it is said to be kept, it is on the disk.
 * Life cycle: a database of one store is made at the first text; a text goes with `drop`.
 */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { KEPT } from '../ui/base.ts';

/** Where texts are kept by their keys. Every method rejects where the browser refuses. */
export interface TextDatabase {
	/** every text, by its key */
	all(): Promise<Map<string, string>>;
	/** Resolves once the text is on the disk. */
	put(key: string, text: string): Promise<void>;
	drop(key: string): Promise<void>;
}

/** Its name has no full stop at the end. */
const NAME = KEPT.slice(0, -1);
const VERSION = 1;
const STORE = 'texts';
interface Schema extends DBSchema {
	texts: { key: string; value: string };
}

export class BrowserTextDatabase implements TextDatabase {
	#opened: Promise<IDBPDatabase<Schema>> | undefined;

	async all(): Promise<Map<string, string>> {
		const transaction = (await this.#open()).transaction(STORE);
		const [keys, texts] = await Promise.all([transaction.store.getAllKeys(), transaction.store.getAll()]);
		return new Map(keys.map((key, index) => [key, texts[index] ?? '']));
	}

	async put(key: string, text: string): Promise<void> {
		const transaction = (await this.#open()).transaction(STORE, 'readwrite', { durability: 'strict' });
		await Promise.all([transaction.store.put(text, key), transaction.done]);
	}

	async drop(key: string): Promise<void> {
		const transaction = (await this.#open()).transaction(STORE, 'readwrite', { durability: 'strict' });
		await Promise.all([transaction.store.delete(key), transaction.done]);
	}

	/** Opened at the first use, and again where the browser has closed it or could not open it. */
	#open(): Promise<IDBPDatabase<Schema>> {
		const forget = () => {
			this.#opened = undefined;
		};
		if (this.#opened) return this.#opened;
		const opened = openDB<Schema>(NAME, VERSION, {
			upgrade: (database) => void database.createObjectStore(STORE),
			// A later version of the site wants to change it, or it is to be deleted: this page asks for it anew.
			blocking: () => {
				void opened.then((database) => database.close());
				forget();
			},
			terminated: forget,
		});
		opened.catch(forget);
		this.#opened = opened;
		return opened;
	}
}
