/** What this room gives to the content: its kind, its messages, the component that shows an exercise in prose. */
import type { Room } from '../source/kind.ts';
import { exerciseKind } from './kinds.ts';
import { messages } from './messages.ts';

export const exerciseRoom: Room = {
	kinds: [exerciseKind],
	messages,
	components: { Exercise: { file: new URL('./Exercise.astro', import.meta.url), as: 'block', attributes: ['id'] } },
};
