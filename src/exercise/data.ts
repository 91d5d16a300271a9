/** Exercises, as pages get them. */
import list from 'content:exercise';
import type { Served } from '../source/kind.ts';
import { exerciseIn } from './find.ts';
import type { exerciseKind } from './kinds.ts';
import type { Exercise } from './schema.ts';

/** @throws where there is none of that id */
export const exerciseOf = (id: string): Exercise => exerciseIn(list as Served<typeof exerciseKind>, id);
