/** The keys of badges, as pages get them. */
import list from 'content:badge-key';
import type { Served } from '../source/kind.ts';
import type { badgeKeyKind } from './kinds.ts';

export const badgeKeys = list as Served<typeof badgeKeyKind>;
