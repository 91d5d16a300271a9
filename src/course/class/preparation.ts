/** What a tutor gets ready before a class, by what the exercises of the module ask for. */
import type { Exercise, ExerciseKind } from '../../exercise/schema.ts';
import type { Say } from '../../language/strings.ts';
import type { CourseLesson } from '../schema.ts';
import type { Line } from './blocks.ts';
import { type LessonPlace, ofLesson } from './lesson-names.ts';

/** Kinds of exercises that need something on the tables beside the handout. */
const THINGS = ['sort', 'mark-up', 'plan', 'form'] as const satisfies readonly ExerciseKind[];

/** @param exercises with the number of their lesson @returns what is to be got ready, a line each */
export function preparations(lessons: readonly CourseLesson[], exercises: readonly ({ exercise: Exercise } & LessonPlace)[], say: Say): Line[] {
	const minutes = lessons.reduce((sum, lesson) => sum + lesson.minutes, 0);
	const needing = (kind: ExerciseKind) => exercises.filter(({ exercise }) => exercise.kind === kind);
	return [
		say(lessons.length === 1 ? 'course.class.prepare.readOne' : 'course.class.prepare.read', { lessons: lessons.length, minutes }),
		say('course.class.prepare.size'),
		say('course.class.prepare.access'),
		...(exercises.length > 0 ? [say('course.class.prepare.print', { count: exercises.length })] : []),
		say('course.class.prepare.sheets'),
		...THINGS.flatMap((kind): Line[] => {
			const all = needing(kind);
			if (all.length === 0) return [];
			return [
				[
					say(`course.class.prepare.${kind}`),
					' ',
					...all.flatMap(({ exercise: { title }, ...place }, index) => [...(index > 0 ? ['; '] : []), title, ofLesson(place, say)]),
					'.',
				],
			];
		}),
		say('course.class.prepare.offline'),
	];
}
