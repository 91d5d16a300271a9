/** Names as LMSs take them. */
import { openingOf } from '../language/opening.ts';

/** Moodle keeps names of activities and questions in so many characters; a longer one ends the import of the whole course. */
export const LONGEST_NAME = 255;

/** @returns the title; of one that is longer than an LMS takes, its beginning */
export const lmsName = (title: string, language: string): string => (title.length > LONGEST_NAME ? openingOf(title, language) : title);
