/** Words, days, times and sizes as scripts of the pages write them in the browser. */
export { formatDate as showDay, formatTime as showTime, localDay as dayOf, megabytes, weekdayAndDate } from './format.ts';
export { fill } from './strings.ts';
