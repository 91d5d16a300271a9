/** How the lessons of a class are told apart: by their numbers in the module, or not at all where there is only one. */
import type { Say } from '../../language/strings.ts';
import type { Piece } from './blocks.ts';

/** A lesson of the class: its place in the module from 1, and how many there are. */
export type LessonPlace = { number: number; of: number };

/** @returns `Lesson 2: ` and what follows it */
export const underLesson = ({ number, of }: LessonPlace, what: Piece, say: Say): Piece[] =>
	of === 1 ? [what] : [`${say('course.class.lesson', { number })}: `, what];

/** @returns ` (lesson 2)`, to stand behind what belongs to the lesson */
export const ofLesson = ({ number, of }: LessonPlace, say: Say): string => (of === 1 ? '' : ` (${say('course.class.ofLesson', { number })})`);
