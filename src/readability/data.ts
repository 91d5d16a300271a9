/** How easily texts are read, as the page for those who keep the content gets it. */

import audienceList from 'content:audience';
import found from 'content:readability';
import type { Served } from '../source/kind.ts';
import type { audienceKind } from './kinds.ts';
import type { Summary } from './summary.ts';

export const readability = found as Summary;
/** in the order of their file */
export const audiences = audienceList as Served<typeof audienceKind>;
