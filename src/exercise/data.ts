/** Exercises, as pages get them. */
import list from 'content:exercise';
import type { Served } from '../source/kind.ts';
import type { exerciseKind } from './kinds.ts';
import type { Exercise } from './schema.ts';

const lessons = list as Served<typeof exerciseKind>;

/** @returns the exercise of an id; the check has seen to it that every page names one that is there */
export function exerciseOf(id: string): Exercise {
	const found = lessons.flatMap(({ exercises }) => exercises).find((exercise) => exercise.id === id);
	if (!found) throw new Error(`no exercise: ${id}`);
	return found;
}
