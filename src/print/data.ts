/** What was printed before this build, as pages get it. */
import list from 'content:editions';
import type { Printed } from './list.ts';

export const printedEditions = list as Printed[];
