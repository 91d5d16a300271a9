/** Kits, as pages get them. */
import list from 'content:kit';
import type { Served } from '../source/kind.ts';
import type { kitKind } from './kinds.ts';

export const kits = list as Served<typeof kitKind>;
