/** A course in the sidebar: its page, its lessons module by module, its exam. */
import type { StarlightUserConfig } from '@astrojs/starlight/types';
import type { StringTables } from '../language/strings.ts';
import type { Localized } from '../source/fields.ts';
import { writtenModules } from './outline.ts';
import { coursePath, examPath, lessonPath, placementPath } from './paths.ts';
import type { Course } from './schema.ts';

type Sidebar = NonNullable<StarlightUserConfig['sidebar']>;

/**
 * @param strings the interface strings by language
 * @returns the entries that stand under the course's name
 */
export function courseSidebar(course: Course, strings: StringTables): Sidebar {
	const labelled = ({ vi, ...translations }: Localized) => ({ label: vi, translations });
	const said = (key: string): Localized => {
		const words = Object.entries(strings).flatMap(([language, table]) => (table[key] === undefined ? [] : [[language, table[key]] as const]));
		return { vi: key, ...Object.fromEntries(words) };
	};
	return [
		{ ...labelled(said('course.start')), link: coursePath(course.id) },
		...(course.placement ? [{ ...labelled(said('course.placement.title')), link: placementPath(course.id) }] : []),
		...writtenModules(course).map(({ title, lessons }) => ({
			...labelled(title),
			collapsed: true,
			items: lessons.map((lesson) => ({ ...labelled(lesson.title), link: lessonPath(course.id, lesson.id) })),
		})),
		...(course.exam ? [{ ...labelled(said('course.exam.title')), link: examPath(course.id) }] : []),
	];
}
