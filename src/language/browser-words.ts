/** Words, days and times as scripts of the pages write them in the browser. */
import { fill as fillIn } from './strings.ts';

export { formatDate as showDay, formatTime as showTime, localDay as dayOf } from './format.ts';

/** Fills `{name}` in a text of the page. */
export const fill = (text: string | undefined, values: Record<string, string | number>): string => fillIn(text ?? '', values);
