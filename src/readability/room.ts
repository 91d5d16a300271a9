/** What this room gives to the content: its kinds, its messages, the figures for the page of those who keep the content. */
import type { Room } from '../source/kind.ts';
import { audienceKind, commonWordsKind } from './kinds.ts';
import { messages } from './messages.ts';
import { summaryOf } from './summary.ts';

export const readabilityRoom: Room = { kinds: [audienceKind, commonWordsKind], messages, modules: { readability: summaryOf } };
