/** What a package's shell knows of its course: made where packages are built, read by the script in the page. */

import type { FrameData } from '../h5p/player/protocol.ts';
import type { BankDraw } from '../learning/draw.ts';
import type { ExamRules } from '../learning/outline.ts';
import type { CourseShape } from '../learning/pack/course-shape.ts';
import type { PlayedFormat } from './paths.ts';

export type QuizData = { title: string; frame: FrameData };
export type ItemData = { /** the id that an editor gave it */ id: string; question: string /** the lesson to read again */; lesson?: string };
export type CourseData = {
	id: string;
	language: string;
	title: string;
	shape: CourseShape;
	/** the titles of lessons */
	lessons: Record<string, string>;
	quizzes: Record<string, QuizData>;
	/** every question by its `subContentId` */
	items: Record<string, ItemData>;
	exam?: { quiz: string; rules: ExamRules; draw: BankDraw[] };
	/** the project's own content types, by their path under the folder of all of them */
	ownScript: string;
	words: Record<string, string>;
};

declare global {
	interface Window {
		courseData?: CourseData;
		/** which of the packages this is; the one file in which those that a browser plays differ */
		packageFormat?: PlayedFormat;
	}
}

/** The folder of the page's own files. */
export const APP_FOLDER = 'app/';

/** Sections of the page by what they show. */
export const HOME = 'trang-dau';
export const EXAM = 'thi';
export const sectionOf = (lesson: string): string => `bai-${lesson}`;
export const moduleSection = (module: string): string => `phan-${module}`;
/** The check of a lesson, in the lesson's section. */
export const checkOf = (lesson: string): string => `kiem-${lesson}`;
