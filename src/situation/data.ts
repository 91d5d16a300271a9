/** Situations, as pages get them. */
import list from 'content:situation';
import type { Served } from '../source/kind.ts';
import type { situationKind } from './kinds.ts';

export const situations = list as Served<typeof situationKind>;
