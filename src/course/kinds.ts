/** The kind of content of this room: courses. The text of a lesson is a prose page. */
import { quizKind } from '../quiz/kinds.ts';
import { entriesOf } from '../source/choices.ts';
import { yamlEntry } from '../source/format.ts';
import type { Component, Kind, Room } from '../source/kind.ts';
import { starterWithId } from '../source/starter.ts';
import { checkCourses } from './check.ts';
import { lessonTexts } from './class/lesson-text.ts';
import { messages, names } from './messages.ts';
import { CERTIFICATE_CHECK, COURSES, certificatePath, classPath, coursePath, examPath, MY_LEARNING, placementPath } from './paths.ts';
import { type Course, course, type WrittenCourse } from './schema.ts';
import { courseStarter } from './starter.ts';
import { withMinutes } from './worked-out.ts';

const DOCS = /^docs\/(.+)\.mdx$/;

export const courseKind: Kind<WrittenCourse, Course[]> = {
	...names.course,
	files: /^courses\/[^/]+\.yaml$/,
	format: yamlEntry(course),
	fileName: (id) => `${id}.yaml`,
	check: (entries, content) =>
		checkCourses(entries, {
			quizzes: content.all(quizKind),
			pageNames: new Set([...content.files].flatMap((name) => DOCS.exec(name)?.[1] ?? [])),
			pages: new Map(
				content.pages.flatMap(
					(page) =>
						DOCS.exec(page.name)
							?.slice(1)
							.map((key) => [key, page] as const) ?? [],
				),
			),
		}),
	addresses: () => [COURSES, MY_LEARNING, CERTIFICATE_CHECK],
	claims: (entries) =>
		entries.flatMap(({ data, place }) =>
			[...(data.exam ? pathsOf(data.id) : [coursePath(data.id)]), ...(data.placement ? [placementPath(data.id)] : []), ...classPaths(data)].map((address) => ({
				address,
				place: place(['id']),
			})),
		),
	mayMake: (id) => [...pathsOf(id), placementPath(id), classPath(id, '*')],
	// The sources of a course are those of the items that it asks by itself; its lessons and quizzes are listed as their own pages.
	shownOn: ({ data: { id, placement } }, content) => {
		const asked = content.all(quizKind).find(({ data }) => data.id === placement?.quiz);
		return asked ? [{ title: asked.data.title, path: placementPath(id), part: asked.data }] : [];
	},
	starter: starterWithId(courseStarter),
	form: {
		label: 'courses',
		schema: course,
		holds: 'folder',
		order: 52,
		places: () => [
			{
				path: 'content/courses',
				choices: {
					...Object.fromEntries(['check', 'review', 'bank', 'quiz'].map((field) => [field, entriesOf(quizKind, ['title.vi'])])),
					...Object.fromEntries(['requires', 'module'].map((field) => [field, entriesOf(names.course, ['title.vi'], { list: 'modules' })])),
				},
			},
		],
	},
	serve: (entries, content) => entries.map(({ data }) => withMinutes(data, content)),
};

const block = (name: string, ...attributes: string[]): Component => ({ file: new URL(`./prose/${name}.astro`, import.meta.url), as: 'block', attributes });

export const courseRoom: Room = {
	kinds: [courseKind],
	messages,
	modules: { 'lesson-text': lessonTexts },
	components: {
		Case: block('Case', 'kind'),
		...Object.fromEntries(['Example', 'Wrong', 'Better', 'Summary', 'FurtherReading'].map((name) => [name, block(name)])),
	},
};

/** The pages of a course that is examined; those of its lessons are prose pages. */
const pathsOf = (id: string): string[] => [coursePath(id), examPath(id), certificatePath(id)];

/** The tutor's guides: one for each module that has a lesson. */
const classPaths = ({ id, modules }: WrittenCourse): string[] =>
	modules.filter(({ lessons }) => lessons.some(({ planned }) => planned !== true)).map((module) => classPath(id, module.id));
