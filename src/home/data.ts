/** The home page, as its page gets it; none where a prose page stands there. */
import content from 'content:home';
import type { Served } from '../source/kind.ts';
import type { homeKind } from './kinds.ts';

export const home = content as Served<typeof homeKind>;
