/** What of a course is not written but follows from the rest of the content: the minutes and the parts of its lessons. */
import { exerciseKind } from '../exercise/kinds.ts';
import { ORIGINAL } from '../language/paths.ts';
import { quizKind } from '../quiz/kinds.ts';
import type { Content } from '../source/kind.ts';
import { lessonMinutes } from './minutes.ts';
import { lessonPage } from './paths.ts';
import { readingMinutes } from './reading-time.ts';
import type { Course, CourseLesson, WrittenCourse, WrittenLesson } from './schema.ts';

/** The course with the minutes and the parts of its lessons; those of a lesson that is not written count its check alone. */
export function withMinutes(course: WrittenCourse, content: Content): Course {
	const pages = new Map(content.pages.map(({ name, page }) => [name, page]));
	const exercises = new Map(content.all(exerciseKind).flatMap(({ data }) => data.exercises.map(({ id, minutes }) => [id, minutes] as const)));
	const quizzes = new Map(content.all(quizKind).map(({ data }) => [data.id, data.draw ?? data.items.length]));
	const workedOut = (lesson: WrittenLesson): CourseLesson => {
		const page = pages.get(`docs/${lessonPage(course.id, lesson.id)}.mdx`);
		const text = page?.texts.map((each) => each.text).join(' ') ?? '';
		const held = page?.elements.flatMap(({ name, attributes: { id = '' } }) => (name === 'Exercise' && exercises.has(id) ? [id] : [])) ?? [];
		const reading = readingMinutes(text, ORIGINAL);
		const items = quizzes.get(lesson.check ?? '') ?? 0;
		return {
			...lesson,
			minutes: lessonMinutes({ reading, exercises: held.map((id) => exercises.get(id) ?? 0), items }),
			parts: { reading, exercises: held, items },
		};
	};
	return { ...course, modules: course.modules.map((module) => ({ ...module, lessons: module.lessons.map(workedOut) })) };
}
