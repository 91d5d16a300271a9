/** Where pages that are left fast are left for. */
import { site } from '../reference/data.ts';
import { NEUTRAL_ADDRESS } from '../reference/schema.ts';

export const leavesFor: string = site.quickExit ?? NEUTRAL_ADDRESS;
