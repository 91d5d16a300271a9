/** What is to be done, as the page for those who keep the content gets it. */
import found from 'content:due';
import type { Due } from './due.ts';

export const due = found as Due;
