/** Loads what makes a ZIP of a set once one is open: a page without a set does without it. */
import { watchOpen } from '../../lesson/sets/open-event.ts';

watchOpen((open) => open && void import('./take-set.ts'));
