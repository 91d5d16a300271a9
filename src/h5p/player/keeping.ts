/** Who keeps the answers to a quiz: the browser, unless a package or a page says that another one does. */
import { QuizStore, type StoreNote } from './store.ts';

/** One attempt at one quiz. */
export interface AnswerStore {
	/** Finds what is kept, and takes hold of it. Never throws. */
	open(): Promise<unknown>;
	/** Keeps a state at once; where it cannot, the state lives on in memory and the learner is told. */
	save(state: unknown): void;
	/** Forgets the answers of this attempt. */
	clear(): void;
	/** The page goes over to another attempt. */
	close?(): void;
	/** What was saved last. */
	readonly state: unknown;
}

/** @param note is told what the learner should know, each time it happens */
export type StoreMaker = (quiz: string, language: string, note: (note: StoreNote) => void) => AnswerStore;

let maker: StoreMaker = (quiz, language, note) => new QuizStore(quiz, language, note);

/** Lets another one keep the answers of every quiz that is opened from now on. */
export function setStoreMaker(next: StoreMaker): void {
	maker = next;
}

export const makeStore: StoreMaker = (...about) => maker(...about);
