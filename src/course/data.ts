/** Courses, as pages get them. */
import list from 'content:course';
import type { Served } from '../source/kind.ts';
import type { courseKind } from './kinds.ts';

export const courses = list as Served<typeof courseKind>;
