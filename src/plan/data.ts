/** The plans and the communication products, as pages get them. */
import mediaLanguageList from 'content:media-language';
import planList from 'content:plan';
import productList from 'content:product';
import type { Served } from '../source/kind.ts';
import type { mediaLanguageKind, planKind, productKind } from './kinds.ts';

/** each with its units, tasks, targets and reports; the newest first */
export const plans = planList as Served<typeof planKind>;
/** the newest first */
export const media = productList as Served<typeof productKind>;
export const mediaLanguages = mediaLanguageList as Served<typeof mediaLanguageKind>;
