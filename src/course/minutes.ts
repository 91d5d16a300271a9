/** How long a lesson takes: reading at the site's pace, each exercise by the minutes it declares, the check. */
import { readingMinutes } from './reading-time.ts';

/** Minutes that an item of a check takes: to read it, to answer, to read why. */
const ITEM_MINUTES = 1;

export type LessonWork = {
	/** the words of the lesson's page */
	text: string;
	/** the language of the text */
	language: string;
	/** the minutes of each exercise */
	exercises: readonly number[];
	/** how many items its check asks */
	items: number;
};

/** @returns whole minutes of the whole lesson */
export const lessonMinutes = ({ text, language, exercises, items }: LessonWork): number =>
	readingMinutes(text, language) + exercises.reduce((sum, minutes) => sum + minutes, 0) + items * ITEM_MINUTES;
