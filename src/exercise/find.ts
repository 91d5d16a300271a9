/** Exercises by their ids. */
import type { Exercise, Exercises } from './schema.ts';

/** @throws where there is none of that id; the check has seen to it that every page names one that is there */
export function exerciseIn(lessons: readonly Pick<Exercises, 'exercises'>[], id: string): Exercise {
	const found = lessons.flatMap(({ exercises }) => exercises).find((exercise) => exercise.id === id);
	if (!found) throw new Error(`no exercise: ${id}`);
	return found;
}
