/** Which pages cite which source, as the list of sources gets it. */
import list from 'content:citations';
import type { Citation } from './citations.ts';

export const citations = list as Citation[];
