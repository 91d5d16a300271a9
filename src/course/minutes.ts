/** How long a lesson takes: reading, each exercise by the minutes it declares, the check. */

/** Minutes that an item of a check takes: to read it, to answer, to read why. */
const ITEM_MINUTES = 1;

export type LessonWork = {
	/** minutes of reading at the site's pace */
	reading: number;
	/** the minutes of each exercise */
	exercises: readonly number[];
	/** how many items its check asks */
	items: number;
};

/** @returns whole minutes of the whole lesson */
export const lessonMinutes = ({ reading, exercises, items }: LessonWork): number =>
	reading + exercises.reduce((sum, minutes) => sum + minutes, 0) + items * ITEM_MINUTES;
