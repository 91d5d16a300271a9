/** What this room gives to the content: its kind, its messages, what of it is yet to come. */
import type { Room } from '../source/kind.ts';
import { easyKind } from './kinds.ts';
import { lackingTexts } from './lacking.ts';
import { messages } from './messages.ts';

export const easyRoom: Room = { kinds: [easyKind], messages, modules: { 'easy-lacking': lackingTexts } };
