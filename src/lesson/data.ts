/** Lessons, discussion guides, radio scripts and the school programme, as pages get them. */
import curriculumData from 'content:curriculum';
import taughtList from 'content:lesson';
import readySetList from 'content:lesson-set';
import scriptList from 'content:radio';
import type { Served } from '../source/kind.ts';
import type { curriculumKind, lessonKind, radioKind } from './kinds.ts';
import type { readySetKind } from './sets/kind.ts';

export const curriculum = curriculumData as Served<typeof curriculumKind>;
/** lessons and discussion guides */
export const taught = taughtList as Served<typeof lessonKind>;
/** radio scripts */
export const scripts = scriptList as Served<typeof radioKind>;
/** ready-made sets of lessons, guides and scripts */
export const readySets = readySetList as Served<typeof readySetKind>;
