/** How other parts of the page hear which set is open: to take it along, or to keep its pages for use without a network. */

import type { FacePage } from './catalogue.ts';
import type { LessonKey, LessonSet } from './set.ts';

export type OpenSet = {
	id: string;
	set: LessonSet;
	/** the lessons in it that the site knows, each once, with their pages */
	lessons: readonly { key: LessonKey; title: string; pages: readonly FacePage[] }[];
	/** the plan as it stands on the page */
	plan: Element;
};

/** The parameter of the page's address that names the open set. */
export const OPEN_PARAMETER = 'bo';

/** Told to the document whenever a set is opened, changed or closed. */
const OPEN_SET = 'lesson-set-open';

let current: OpenSet | undefined;

/** Says which set is open; none where none is. */
export function tellOpen(open: OpenSet | undefined): void {
	current = open;
	document.dispatchEvent(new Event(OPEN_SET));
}

/** Calls back now, and whenever another set is open or the open one changed. */
export function watchOpen(listener: (open: OpenSet | undefined) => void): void {
	document.addEventListener(OPEN_SET, () => listener(current));
	listener(current);
}
