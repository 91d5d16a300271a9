/** Local results, as pages get them. */
import list from 'content:result';
import page from 'content:results-page';
import type { Served } from '../source/kind.ts';
import type { indicatorKind, resultsPageKind } from './kinds.ts';

export const results = list as Served<typeof indicatorKind>;
/** none where there are no results */
export const resultsPage = page as Served<typeof resultsPageKind>;
