/** What of a course is not written but follows from the rest of the content: the minutes of its lessons. */
import { exerciseKind } from '../exercise/kinds.ts';
import { ORIGINAL } from '../language/paths.ts';
import { quizKind } from '../quiz/kinds.ts';
import type { Content } from '../source/kind.ts';
import { lessonMinutes } from './minutes.ts';
import { lessonPage } from './paths.ts';
import type { Course, WrittenCourse, WrittenLesson } from './schema.ts';

/** The course with the minutes of its lessons; those of a lesson that is not written count its check and exercises alone. */
export function withMinutes(course: WrittenCourse, content: Content): Course {
	const pages = new Map(content.pages.map(({ name, page }) => [name, page]));
	const exercises = new Map(content.all(exerciseKind).flatMap(({ data }) => data.exercises.map(({ id, minutes }) => [id, minutes] as const)));
	const quizzes = new Map(content.all(quizKind).map(({ data }) => [data.id, data.draw ?? data.items.length]));
	const minutesOf = ({ id, check }: WrittenLesson): number => {
		const page = pages.get(`docs/${lessonPage(course.id, id)}.mdx`);
		return lessonMinutes({
			text: page?.texts.map(({ text }) => text).join(' ') ?? '',
			language: ORIGINAL,
			exercises: page?.elements.flatMap(({ name, attributes }) => (name === 'Exercise' ? (exercises.get(attributes.id ?? '') ?? []) : [])) ?? [],
			items: quizzes.get(check ?? '') ?? 0,
		});
	};
	return {
		...course,
		modules: course.modules.map((module) => ({ ...module, lessons: module.lessons.map((lesson) => ({ ...lesson, minutes: minutesOf(lesson) })) })),
	};
}
