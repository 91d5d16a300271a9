/** The texts of lessons that tutors tell, as pages get them. */
import served from 'content:lesson-text';
import type { LessonTexts } from './lesson-text.ts';

export const texts = served as LessonTexts;
