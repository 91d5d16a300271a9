/** Quizzes, as pages get them. */
import packageList from 'content:h5p-package';
import quizList from 'content:quiz';
import type { Served } from '../source/kind.ts';
import type { quizKind } from './kinds.ts';

/** banks too */
export const quizzes = quizList as Served<typeof quizKind>;
/** the ids of whole H5P packages in `quizzes/` */
export const packages = packageList as string[];

/** The quizzes that have a page; banks are there for others. */
export const playedQuizzes = quizzes.filter(({ kind }) => kind === 'quiz');

/** The records of verification of items, by their ids; an item that nobody has verified has none. */
export const records = new Map(quizzes.flatMap(({ items }) => items.flatMap(({ id, verified }) => (verified ? [[id, verified] as const] : []))));
