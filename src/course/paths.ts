/** The addresses of courses, without the language. */
import { writtenLessons } from './outline.ts';
import type { Course } from './schema.ts';

export const COURSES = '/khoa-hoc/';
/** What the learner has done, as a page. */
export const MY_LEARNING = '/viec-hoc-cua-toi/';
/** Where anyone checks the code of a certificate. */
export const CERTIFICATE_CHECK = '/kiem-tra-chung-nhan/';
export const coursePath = (course: string) => `${COURSES}${course}/`;
export const lessonPath = (course: string, lesson: string) => `${coursePath(course)}${lesson}/`;
export const examPath = (course: string) => `${coursePath(course)}thi/`;
/** The page that runs in a frame and asks the items of the exam. */
export const examFramePath = (course: string) => `${examPath(course)}khung/`;
export const certificatePath = (course: string) => `${coursePath(course)}chung-nhan/`;
/** The placement test, and the page that runs in a frame and asks its items. */
export const placementPath = (course: string) => `${coursePath(course)}dau-vao/`;
export const placementFramePath = (course: string) => `${placementPath(course)}khung/`;
/** The tutor's guide to a class on a module, and the same as a file. */
export const classPath = (course: string, module: string) => `${coursePath(course)}lop-hoc/${module}/`;
export const classFileName = (module: string) => `lop-hoc-${module}.docx`;
export const classFile = (course: string, module: string) => `${classPath(course, module)}${classFileName(module)}`;

/** A lesson's page by its path under `content/docs/`, and back: `khoa-hoc/<course>/<lesson>`. */
const LESSON_PAGE = /^khoa-hoc\/([^/]+)\/([^/]+)$/;
export const lessonPage = (course: string, lesson: string) => `khoa-hoc/${course}/${lesson}`;
export function lessonOfPage(key: string): { course: string; lesson: string } | undefined {
	const match = LESSON_PAGE.exec(key);
	return match ? { course: match[1] ?? '', lesson: match[2] ?? '' } : undefined;
}

/** The addresses of a course's lessons that are written, in its order. */
export const lessonPaths = (course: Course): string[] => writtenLessons(course).map(({ id }) => lessonPath(course.id, id));
/** The place of a module on the page of its course. */
export const moduleAnchor = (module: string): string => `hoc-phan-${module}`;
