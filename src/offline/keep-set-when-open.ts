/** Loads what keeps a teacher's set once one is open: a page without a set does without it. */
import { watchOpen } from '../lesson/sets/open-event.ts';

watchOpen((open) => open && void import('./keep-set.ts'));
