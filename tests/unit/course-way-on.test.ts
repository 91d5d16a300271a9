/** What comes after a lesson: the next one, the exam, or the course. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { writtenModules } from '../../src/course/outline.ts';
import { course as courseSchema } from '../../src/course/schema.ts';
import { wayOn } from '../../src/course/way-on.ts';
import { sayIn } from './progress-forms.ts';

const folder = 'content/courses';
const [file = ''] = readdirSync(folder);
const written = courseSchema.parse(parse(readFileSync(`${folder}/${file}`, 'utf8')));
const course = {
	...written,
	modules: written.modules.map((module) => ({
		...module,
		lessons: module.lessons.map((lesson) => ({ ...lesson, minutes: 20, parts: { reading: 20, exercises: [], items: 0 } })),
	})),
};
const lessons = writtenModules(course).flatMap((module) => module.lessons);
const [first, second] = lessons;
const last = lessons.at(-1)?.id ?? '';
const after = (lesson: string) => wayOn(course, lesson, 'en', sayIn('en'));

it('leads to the next lesson', () => {
	expect(after(first?.id ?? '')).toEqual({ to: 'lesson', title: second?.title.en, path: `/khoa-hoc/${course.id}/${second?.id}/` });
});
it('leads to the exam behind the last lesson', () => {
	expect(course.exam).toBeDefined();
	expect(after(last)).toEqual({ to: 'exam', title: 'Take the exam', path: `/khoa-hoc/${course.id}/thi/` });
});
it('leads to the course where it has no exam', () => {
	const { exam: _, ...without } = course;
	expect(wayOn(without, last, 'vi', sayIn('vi'))).toEqual({ to: 'course', title: course.title.vi, path: `/khoa-hoc/${course.id}/` });
});
