/**
 * The storage of this browser as everything that learners and teachers do uses it: its local storage, which is read and written at
 * once, and beside it a database, which is slower, larger, and on the disk once it says so.
 *
 * Contract: no method throws or rejects. Either place may be full, forbidden by the browser's settings, or gone; what both refuse is
 * kept in the memory of the page and tried again, and whoever asked for it by `watchKept` is told. Nothing is removed but by `remove`:
 * a text that cannot be read is put aside under a key of its own, beside all that were put aside before it.
 * Life cycle: what is in memory lasts as long as the page. `write` moves it to the storage once the storage takes it. What the database
 * has and the local storage has lost is among the `copies` of a key from `ready` on, until the key is written or removed.
 * Keys: all begin with `PREFIX`; a key names its owner and the id of what it is about (`quyen-con-nguoi.course/<course>`). Ids are
 * never changed, so keys are stable. The texts have versions of their own; this class does not read them.
 */
import { KEPT } from '../ui/base.ts';
import { BrowserTextDatabase, type TextDatabase } from './text-database.ts';

export const PREFIX = KEPT;
/** How the keys begin under which texts were put aside that could not be read. */
export const ASIDE = `${PREFIX}aside/`;
/** How the keys begin of what teachers prepare: `deleteAll` leaves it. */
export const TEACHING = `${PREFIX}teaching/`;
const PROBE = `${PREFIX}probe`;

/** Milliseconds in which the database has to answer before the page goes on without it. */
const DATABASE_MS = 3000;
/** Milliseconds until what was refused is tried again. */
const RETRY_MS = 10_000;

/** What the learner is told: nothing can be kept beyond this page; a broken record was put aside. */
export type StorageNote = 'memory' | 'broken';

/** What the window tells: of other tabs, which may have made room, and of its end. */
export type StorageWindow = {
	addEventListener(type: 'storage' | 'pagehide' | 'beforeunload', listener: (event: Event) => void): void;
};

export class DeviceStorage {
	readonly #storage: () => Storage;
	readonly #database: TextDatabase | undefined;
	/** what the local storage refused, until it takes it */
	readonly #memory = new Map<string, string>();
	/** what the database had when the page began, until the page writes or removes it */
	readonly #found = new Map<string, string>();
	/** the texts that the database has or is about to have; none where a text is to be dropped */
	readonly #wanted = new Map<string, string | undefined>();
	/** the keys whose last text the database refused */
	readonly #refused = new Set<string>();
	readonly #watchers = new Map<string, Set<(kept: boolean) => void>>();
	readonly #told = new Map<string, boolean>();
	readonly #loaded: Promise<void>;
	#isLoaded = false;
	#flushing: Promise<void> | undefined;
	#timer: ReturnType<typeof setTimeout> | undefined;
	/** Resolves once the database has been read, or did not answer in time. */
	readonly ready: Promise<void>;

	/**
	 * @param storage is asked for at each use: already naming it may throw
	 * @param database none where the local storage is all
	 * @param events what is refused is tried again when another tab may have made room, and before the page goes
	 */
	constructor(storage: () => Storage, database?: TextDatabase, events?: StorageWindow) {
		this.#storage = storage;
		this.#database = database;
		this.#loaded = this.#load();
		this.ready = database ? Promise.race([this.#loaded, new Promise<void>((resolve) => setTimeout(resolve, DATABASE_MS))]) : this.#loaded;
		for (const name of ['storage', 'pagehide'] as const) events?.addEventListener(name, () => this.tryAgain());
		// Whoever leaves with something that is nowhere else is asked whether to.
		events?.addEventListener('beforeunload', (event) => this.#isAllKept() || event.preventDefault());
	}

	/** The texts under a key: the one that only this page has, the one in the local storage, the one that only the database has. */
	copies(key: string): string[] {
		const kept = this.#try((storage) => storage.getItem(key));
		const all = [this.#memory.get(key), kept, this.#found.get(key)].filter((text) => typeof text === 'string');
		return [...new Set(all)];
	}

	/** The text under a key, also where only this page has it. */
	read(key: string): string | null {
		return this.copies(key)[0] ?? null;
	}

	/** @returns whether the local storage kept it, at once; `isKept` says whether either place did */
	write(key: string, text: string): boolean {
		const kept = this.#store(key, text);
		if (kept) this.#memory.delete(key);
		else this.#memory.set(key, text);
		this.#want(key, text);
		if (kept) this.#tell(key);
		return kept;
	}

	/** @returns whether what was written last under a key is kept beyond this page, once that is known */
	async isKept(key: string): Promise<boolean> {
		if (this.#memory.has(key)) await this.#flushed();
		return this.#isKeptNow(key);
	}

	/** Calls back when what is written under a key is kept nowhere but in this page, and when it is kept again. */
	watchKept(key: string, listener: (kept: boolean) => void): void {
		this.#watchers.set(key, (this.#watchers.get(key) ?? new Set()).add(listener));
		if (this.#told.get(key) === false) listener(false);
	}

	/** @param size UTF-16 code units @returns whether either place takes as much now */
	async hasRoom(size: number): Promise<boolean> {
		const text = 'x'.repeat(size);
		if (this.#takes(text)) return true;
		try {
			await this.#database?.put(PROBE, text);
			await this.#database?.drop(PROBE);
			return this.#database !== undefined;
		} catch {
			return false;
		}
	}

	/** @returns false where the browser keeps the text all the same */
	remove(key: string): boolean {
		this.forget(key);
		this.#want(key, undefined);
		return (
			this.#try((storage) => {
				storage.removeItem(key);
				return true;
			}) ?? false
		);
	}

	/** Resolves once everything that was removed is gone from the database, too, and everything written is there, as far as it goes. */
	settled(): Promise<void> {
		return this.#flushed();
	}

	/** Drops what only this page has under a key, as when another tab has removed it. */
	forget(key: string): void {
		this.#memory.delete(key);
		this.#found.delete(key);
		this.#wanted.delete(key);
		this.#refused.delete(key);
		this.#tell(key);
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

	/** Whether the local storage, by which tabs hear of each other, takes anything now. */
	get keeps(): boolean {
		return this.#takes('1');
	}

	/** Every key of this site on the device. */
	keys(): string[] {
		const kept = this.#try((storage) => Array.from({ length: storage.length }, (_, index) => storage.key(index))) ?? [];
		const all = new Set([...kept.filter((key) => key !== null), ...this.#memory.keys(), ...this.#found.keys()]);
		return [...all].filter((key) => key.startsWith(PREFIX)).sort();
	}

	/** Tries once more to keep what was refused. */
	tryAgain(): void {
		for (const [key, text] of this.#memory) {
			if (this.#store(key, text)) this.#memory.delete(key);
			if (this.#refused.has(key)) this.#want(key, text);
			this.#tell(key);
		}
	}

	#store(key: string, text: string): boolean {
		const kept = this.#try((storage) => {
			storage.setItem(key, text);
			return true;
		});
		return kept === true;
	}

	/** Whether the local storage takes a text, which is not left there. */
	#takes(text: string): boolean {
		const takes = this.#store(PROBE, text);
		if (takes) this.#try((storage) => storage.removeItem(PROBE));
		return takes;
	}

	async #load(): Promise<void> {
		try {
			for (const [key, text] of (await this.#database?.all()) ?? []) if (key !== PROBE) this.#found.set(key, text);
		} catch {
			// Without the database, the local storage is all.
		}
		this.#isLoaded = true;
	}

	#want(key: string, text: string | undefined): void {
		// Whoever writes once it was there to be read has read it.
		if (this.#isLoaded) this.#found.delete(key);
		this.#wanted.set(key, text);
		this.#refused.delete(key);
		void this.#flushed();
	}

	/** Brings the database up to date; one at a time, so that of two texts under one key the later one stays. */
	#flushed(): Promise<void> {
		this.#flushing ??= this.#flush().finally(() => {
			this.#flushing = undefined;
		});
		return this.#flushing;
	}

	async #flush(): Promise<void> {
		// What was found is joined by those whose it is before it is written over.
		await this.#loaded;
		await new Promise((resolve) => setTimeout(resolve));
		for (let [next] = this.#wanted; next; [next] = this.#wanted) {
			const [key, text] = next;
			this.#found.delete(key);
			const kept = await this.#bring(key, text);
			// Removed by another tab meanwhile, which may have been heard before this text.
			if (!this.#wanted.has(key) && text !== undefined) await this.#bring(key, undefined);
			if (this.#wanted.get(key) !== text) continue;
			this.#wanted.delete(key);
			if (!kept && text !== undefined) this.#refused.add(key);
			this.#tell(key);
		}
	}

	async #bring(key: string, text: string | undefined): Promise<boolean> {
		try {
			await (text === undefined ? this.#database?.drop(key) : this.#database?.put(key, text));
			return this.#database !== undefined;
		} catch {
			return false;
		}
	}

	#isKeptNow(key: string): boolean {
		return !this.#memory.has(key) || !(this.#refused.has(key) || this.#wanted.has(key));
	}

	#isAllKept(): boolean {
		return [...this.#memory.keys()].every((key) => this.#isKeptNow(key));
	}

	#tell(key: string): void {
		const kept = this.#isKeptNow(key);
		if (!kept) this.#timer ??= setTimeout(() => this.#tryLater(), RETRY_MS);
		if (kept === (this.#told.get(key) ?? true)) return;
		this.#told.set(key, kept);
		for (const listener of this.#watchers.get(key) ?? []) listener(kept);
	}

	#tryLater(): void {
		this.#timer = undefined;
		this.tryAgain();
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
export const device = new DeviceStorage(() => localStorage, new BrowserTextDatabase(), globalThis.window);
