/** The placement test of a course as its page asks it: the quiz, which lessons its items vouch for, how long it takes. */
import type { Vouching } from '../learning/placement.ts';
import type { Quiz } from '../quiz/schema.ts';
import { lessonMinutes } from './minutes.ts';
import { writtenLessons } from './outline.ts';
import type { Course } from './schema.ts';

/** Minutes to read what the test is for, and to choose lessons afterwards. */
const AROUND_MINUTES = 3;

/** @returns whole minutes that the test takes, at the pace of the checks of lessons */
export const placementMinutes = (items: number): number => lessonMinutes({ reading: AROUND_MINUTES, exercises: [], items });

/** @returns the test of a course as an editor wrote it; none where the course has none */
export const placementQuiz = ({ placement }: Pick<Course, 'placement'>, quizzes: readonly Quiz[]): Quiz | undefined =>
	quizzes.find(({ id }) => id === placement?.quiz);

/** The ids of the items that vouch for each lesson that the course shows; lessons that none vouches for are left out. */
export function vouchingOf(course: Course, { items }: Pick<Quiz, 'items'>): Vouching {
	return Object.fromEntries(
		writtenLessons(course).flatMap(({ id }) => {
			const vouching = items.filter(({ vouches }) => vouches?.includes(id)).map((item) => item.id);
			return vouching.length === 0 ? [] : [[id, vouching] as const];
		}),
	);
}
