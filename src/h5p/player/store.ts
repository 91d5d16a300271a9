/**
 * Keeps the answers to quizzes on the learner's device, in the browser's local storage.
 *
 * Life cycle: a record is made at the first answer, written again at each further one before the next event of the page,
 * and removed by "start again" alone. Keys: `PREFIX/<quiz>/<language>/<slot>`; a quiz keeps its id for good, so its key is stable.
 * Slots: a tab holds a Web Lock on its slot while it lives. A second tab of the same quiz finds it locked, takes a slot of
 * its own and begins it with a copy, so that neither writes over the other. The next visit goes on with the newest slot.
 * Migration: a record carries `version`; one that this code cannot read is moved under `ASIDE`, never removed.
 */

import { hold } from '../../learning/tab-lock.ts';
import type { AnswerStore } from './keeping.ts';

const PREFIX = 'quyen-con-nguoi.quiz';
const ASIDE = 'quyen-con-nguoi.aside';
const VERSION = 1;
/** Slots beyond the newest ones are what closed tabs left; a learner who works in this many tabs at once is none. */
const SLOTS_KEPT = 4;

type QuizRecord = { version: number /** milliseconds since 1970 */; saved: number; state: unknown };
export type StoreNote = 'memory' | 'broken' | 'tab';

type Found = { slot: string; record: QuizRecord };

export class QuizStore implements AnswerStore {
	readonly #quiz: string;
	readonly #note: (note: StoreNote) => void;
	#slot = '';
	#state: unknown;
	#letGo: (() => void) | undefined;

	/** @param note is told what the learner should know, each time it happens */
	constructor(quiz: string, language: string, note: (note: StoreNote) => void) {
		this.#quiz = `${quiz}/${language}`;
		this.#note = note;
	}

	/** Finds the record to go on with, and takes hold of it for this tab. Never throws. */
	async open(): Promise<unknown> {
		const found = this.#read();
		const [newest] = found;
		const mine = found.find(({ slot }) => slot === this.#tabSlot()) ?? newest;
		if (mine && (await this.#hold(mine.slot))) this.#slot = mine.slot;
		else {
			this.#slot = `${Date.now().toString(36)}${Math.random().toString(36).slice(2, 6)}`;
			await this.#hold(this.#slot);
			if (newest) this.#note('tab');
		}
		this.#rememberTab();
		this.#state = (mine ?? newest)?.record.state;
		for (const { slot } of found.slice(SLOTS_KEPT)) await this.#dropIfFree(slot);
		return this.#state;
	}

	/** Writes a state at once; where the browser refuses, it lives on in this tab and the learner is told. */
	save(state: unknown): void {
		this.#state = state;
		const record: QuizRecord = { version: VERSION, saved: Date.now(), state };
		try {
			localStorage.setItem(this.#key(this.#slot), JSON.stringify(record));
		} catch {
			this.#note('memory');
		}
	}

	/** What was saved last, also where only this tab has it. */
	get state(): unknown {
		return this.#state;
	}

	/** Removes the answers of this tab's attempt. */
	clear(): void {
		this.#state = undefined;
		try {
			localStorage.removeItem(this.#key(this.#slot));
		} catch {
			this.#note('memory');
		}
	}

	/** Lets go of the slot: the page goes over to another attempt, and may come back to this one. */
	close(): void {
		this.#letGo?.();
	}

	#key(slot: string): string {
		return `${PREFIX}/${this.#quiz}/${slot}`;
	}

	/** The records of this quiz, newest first; broken ones are put aside. */
	#read(): Found[] {
		const found: Found[] = [];
		try {
			const start = this.#key('');
			const keys = Array.from({ length: localStorage.length }, (_, index) => localStorage.key(index) ?? '').filter((key) => key.startsWith(start));
			for (const key of keys) {
				const text = localStorage.getItem(key) ?? '';
				const record = parse(text);
				if (record) found.push({ slot: key.slice(start.length), record });
				else this.#putAside(key, text);
			}
		} catch {
			this.#note('memory');
		}
		return found.sort((a, b) => b.record.saved - a.record.saved);
	}

	#putAside(key: string, text: string): void {
		this.#note('broken');
		try {
			localStorage.setItem(`${ASIDE}/${key}`, text);
			localStorage.removeItem(key);
		} catch {
			// Without room for a copy it stays where it is, and is passed over again next time.
			this.#note('memory');
		}
	}

	#tabSlot(): string | null {
		try {
			return sessionStorage.getItem(this.#key('tab'));
		} catch {
			return null;
		}
	}

	#rememberTab(): void {
		try {
			sessionStorage.setItem(this.#key('tab'), this.#slot);
		} catch {
			// A tab that cannot remember its slot goes on with the newest one after a reload.
		}
	}

	/** @returns true where no other tab holds the slot; from then on this tab holds it until it closes, or closes the quiz */
	async #hold(slot: string): Promise<boolean> {
		this.#letGo = await hold(this.#key(slot));
		return this.#letGo !== undefined;
	}

	async #dropIfFree(slot: string): Promise<void> {
		await navigator.locks?.request(this.#key(slot), { ifAvailable: true }, (lock) => {
			if (lock) localStorage.removeItem(this.#key(slot));
		});
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
