/** Local results, as pages get them. */
import list from 'content:result';
import type { Served } from '../source/kind.ts';
import type { indicatorKind } from './kinds.ts';

export const results = list as Served<typeof indicatorKind>;
