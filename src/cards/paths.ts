/** The address of the data of flashcards, without the language. */
import { FLASHCARDS } from '../ui/paths.ts';

/** All cards in a language, as JSON: what the page fetches. */
export const CARD_DATA = `${FLASHCARDS}the.json`;
/** @returns whether a path, its language with it, is that of the cards in some language */
export const isCardData = (path: string): boolean => path.endsWith(CARD_DATA);
