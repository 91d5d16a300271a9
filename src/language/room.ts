/** What this room gives to the content: its kinds, its messages, the component that shows a word list. */
import type { Room } from '../source/kind.ts';
import { languageKind, stringsKind, synonymsKind, voiceKind, WORD_LIST } from './kinds.ts';
import { messages } from './messages.ts';

export const languageRoom: Room = {
	kinds: [languageKind, stringsKind, voiceKind, synonymsKind],
	messages,
	components: { [WORD_LIST]: { file: new URL('./WordList.astro', import.meta.url), as: 'part', attributes: ['language'] } },
};
