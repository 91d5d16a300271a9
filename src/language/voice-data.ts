/** The wordings that each language avoids, as pages get them; only the page that shows them loads them. */
import lists from 'content:voice';
import type { Served } from '../source/kind.ts';
import type { voiceKind } from './kinds.ts';

/** by language, in the order of their list */
export const wordings = lists as Served<typeof voiceKind>;
