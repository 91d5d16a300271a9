/**
 * Keeps the answers to quizzes on the learner's device.
 *
 * Contract: no method throws or rejects, whatever the browser does with storage and locks; the learner is told by `note`.
 * Life cycle: a record is made at the first answer, written again at each further one before the next event of the page,
 * and removed by "start again" alone. Keys: `quyen-con-nguoi.quiz/<quiz>/<language>/<slot>`; a quiz keeps its id for good, so its
 * key is stable. Slots: a tab has a Web Lock on its slot while it lives. A second tab of the same quiz finds it locked, takes a slot
 * of its own and begins it with a copy, so that neither writes over the other. The next visit goes on with the newest slot.
 * Quota: content of others reports states, too. A state of more than `STATE_LIMIT`, or one with which a quiz would have more than
 * `QUIZ_LIMIT` in all its slots and languages, is refused, and the last good one stays; so no quiz fills the storage of the whole site.
 * Migration: a record has a `version`; one that this code cannot read is put aside, never removed.
 */
import { ASIDE, type DeviceStorage, device, PREFIX, type StorageNote } from './device-storage.ts';
import { tabLock } from './tab-lock.ts';

const QUIZ = `${PREFIX}quiz`;
const VERSION = 1;
/** Slots beyond the newest ones were left by tabs that are closed: nobody works on one quiz in so many tabs at once. */
const SLOTS_KEPT = 4;
/**
 * UTF-16 code units of JSON, of which browsers keep about five million for a whole site. A set of this project with all answers given
 * has some ten thousand; an essay of forty pages fits.
 */
export const STATE_LIMIT = 200_000;
/** The same, over all records of one quiz, those included that were put aside as broken. */
export const QUIZ_LIMIT = 500_000;

/** `tab`: another tab works on the same quiz; `large`: the quiz asks to keep more than it may. */
export type AnswerNote = StorageNote | 'tab' | 'large';

/** Keeps one attempt at one quiz. */
export interface AnswerStore {
	/** Finds what is kept, and takes a lock on it. Never rejects. */
	open(): Promise<unknown>;
	/** Keeps a state at once; where it cannot, the state stays in memory and the learner is told. One that is too large, or none, changes nothing. */
	save(state: unknown): void;
	/** Forgets the answers of this attempt. */
	clear(): void;
	/** The page goes over to another attempt, and may come back to this one. */
	close?(): void;
	/** What was saved last, also where only this tab has it. */
	readonly state: unknown;
}

/** Is told what the learner should know, each time it changes; nothing where what was refused is kept by now. */
type NoteListener = (note: AnswerNote | undefined) => void;
export type AnswerStoreMaker = (quiz: string, language: string, note: NoteListener) => AnswerStore;

let maker: AnswerStoreMaker = (quiz, language, note) => new DeviceAnswerStore(quiz, language, note);

/** Lets another store keep the answers of every quiz that is opened from now on, as a package does. */
export function setAnswerStoreMaker(next: AnswerStoreMaker): void {
	maker = next;
}

/** The store for an attempt that is about to be opened. */
export const answerStore: AnswerStoreMaker = (...about) => maker(...about);

type QuizRecord = { version: number /** milliseconds since 1970 */; saved: number; state: unknown };
type Slot = { slot: string; record: QuizRecord };

/** What the store needs of the browser. */
export type AnswerStoreBrowser = { device: DeviceStorage; lock: typeof tabLock; session: () => Storage };

export class DeviceAnswerStore implements AnswerStore {
	readonly #quiz: string;
	/** how the keys of the quiz begin, whatever the language */
	readonly #all: string;
	readonly #note: NoteListener;
	readonly #browser: AnswerStoreBrowser;
	#slot = '';
	#state: unknown;
	#release: (() => void) | undefined;

	constructor(quiz: string, language: string, note: NoteListener, browser: AnswerStoreBrowser = { device, lock: tabLock, session: () => sessionStorage }) {
		this.#quiz = `${quiz}/${language}`;
		this.#all = `${QUIZ}/${quiz}/`;
		this.#note = note;
		this.#browser = browser;
	}

	async open(): Promise<unknown> {
		await this.#browser.device.ready;
		const found = this.#read();
		const [newest] = found;
		const mine = found.find(({ slot }) => slot === this.#slotOfTab()) ?? newest;
		if (mine && (await this.#lock(mine.slot))) this.#slot = mine.slot;
		else {
			this.#slot = `${Date.now().toString(36)}${Math.random().toString(36).slice(2, 6)}`;
			await this.#lock(this.#slot);
			if (newest) this.#note('tab');
		}
		this.#rememberSlot();
		this.#browser.device.watchKept(this.#key(this.#slot), (kept) => this.#note(kept ? undefined : 'memory'));
		this.#state = (mine ?? newest)?.record.state;
		for (const { slot } of found.slice(SLOTS_KEPT)) if (slot !== this.#slot) await this.#removeUnlocked(slot);
		return this.#state;
	}

	save(state: unknown): void {
		// Whatever else a frame sends could not be read again.
		if (typeof state !== 'object') return;
		const record: QuizRecord = { version: VERSION, saved: Date.now(), state };
		const text = jsonOf(record);
		if (text === undefined || text.length > STATE_LIMIT || text.length + this.#kept() > QUIZ_LIMIT) {
			this.#note(text === undefined ? 'memory' : 'large');
			return;
		}
		this.#state = state;
		this.#browser.device.write(this.#key(this.#slot), text);
	}

	/** What other slots and languages of this quiz take, and what was put aside of it. */
	#kept(): number {
		const { device: storage } = this.#browser;
		const own = this.#key(this.#slot);
		const others = storage.keys().filter((key) => key !== own && [this.#all, `${ASIDE}${this.#all}`].some((start) => key.startsWith(start)));
		return others.reduce((sum, key) => sum + (storage.read(key)?.length ?? 0), 0);
	}

	get state(): unknown {
		return this.#state;
	}

	clear(): void {
		this.#state = undefined;
		if (!this.#browser.device.remove(this.#key(this.#slot))) this.#note('memory');
	}

	close(): void {
		this.#release?.();
	}

	#key(slot: string): string {
		return `${QUIZ}/${this.#quiz}/${slot}`;
	}

	/** The records of this quiz, newest first; broken ones are put aside. */
	#read(): Slot[] {
		const { device: storage } = this.#browser;
		const start = this.#key('');
		const slots = storage.keys().flatMap((key): Slot[] => {
			const copies = key.startsWith(start) ? storage.copies(key).map((text) => ({ text, record: parse(text) })) : [];
			const broken = copies.filter(({ record }) => record === undefined);
			const sound = copies.flatMap(({ text, record }) => (record ? [{ text, record }] : []));
			const newest = sound.sort((a, b) => b.record.saved - a.record.saved)[0];
			if (broken.length > 0 && !newest) this.#note('broken');
			// Where there is no space for a copy it stays where it is, and is passed over again next time.
			const isAside = broken.every(({ text }) => storage.putAside(key, text));
			if (newest && isAside && copies.length > 1) storage.write(key, newest.text);
			if (!newest && broken.length > 0 && !(isAside && storage.remove(key))) this.#note('memory');
			return newest ? [{ slot: key.slice(start.length), record: newest.record }] : [];
		});
		return slots.sort((a, b) => b.record.saved - a.record.saved);
	}

	#slotOfTab(): string | null {
		try {
			return this.#browser.session().getItem(this.#key('tab'));
		} catch {
			return null;
		}
	}

	#rememberSlot(): void {
		try {
			this.#browser.session().setItem(this.#key('tab'), this.#slot);
		} catch {
			// A tab that cannot remember its slot goes on with the newest one after a reload.
		}
	}

	/** @returns true where no other tab has the slot; from then on this tab has it until it closes, or closes the quiz */
	async #lock(slot: string): Promise<boolean> {
		this.#release = await this.#browser.lock(this.#key(slot));
		return this.#release !== undefined;
	}

	async #removeUnlocked(slot: string): Promise<void> {
		const release = await this.#browser.lock(this.#key(slot));
		if (!release) return;
		this.#browser.device.remove(this.#key(slot));
		release();
	}
}

function jsonOf(value: unknown): string | undefined {
	try {
		return JSON.stringify(value);
	} catch {
		return undefined;
	}
}

function parse(text: string): QuizRecord | undefined {
	try {
		const record = JSON.parse(text) as Partial<QuizRecord> | null;
		const sound = record?.version === VERSION && typeof record.saved === 'number' && typeof record.state === 'object';
		return sound ? (record as QuizRecord) : undefined;
	} catch {
		return undefined;
	}
}
