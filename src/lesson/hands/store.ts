/**
 * Keeps counts of raised hands on the teacher's machine, in the browser's local storage: one record for each quiz, with all classes.
 * Written at each change; other windows of the site are told by the browser. A record that cannot be read is moved aside, never removed.
 */
import { empty, readTally, type Tally } from './tally.ts';

const PREFIX = 'quyen-con-nguoi.hands';
const ASIDE = 'quyen-con-nguoi.aside';

export type TallyNote = 'memory' | 'broken';

export class TallyStore {
	readonly #key: string;
	readonly #listeners: (() => void)[] = [];
	#tally: Tally = empty();
	/** what the teacher should know; the last of it */
	note: TallyNote | undefined;

	constructor(quiz: string) {
		this.#key = `${PREFIX}/${quiz}`;
		this.#read();
		window.addEventListener('storage', ({ key }) => {
			if (key !== this.#key && key !== null) return;
			this.#read();
			this.#tell();
		});
	}

	get tally(): Tally {
		return this.#tally;
	}

	/** Writes at once; where the browser refuses, the counts live on in this window and `note` says so. */
	set tally(tally: Tally) {
		this.#tally = tally;
		try {
			localStorage.setItem(this.#key, JSON.stringify(tally));
		} catch {
			this.note = 'memory';
		}
		this.#tell();
	}

	onChange(listener: () => void): void {
		this.#listeners.push(listener);
	}

	#tell(): void {
		for (const listener of this.#listeners) listener();
	}

	#read(): void {
		try {
			const text = localStorage.getItem(this.#key);
			if (text === null) {
				this.#tally = empty();
				return;
			}
			const found = readTally(text);
			if (found) this.#tally = found;
			else {
				this.note = 'broken';
				localStorage.setItem(`${ASIDE}/${this.#key}`, text);
				localStorage.removeItem(this.#key);
			}
		} catch {
			this.note = 'memory';
		}
	}
}

const stores = new Map<string, TallyStore>();
/** The one store of a quiz in this window. */
export function tallyStore(quiz: string): TallyStore {
	const found = stores.get(quiz) ?? new TallyStore(quiz);
	stores.set(quiz, found);
	return found;
}
