/** What the navigation must hold to: every item leads to a page or to something that makes its own items. */
import { brokenLink, type Named, unknownId } from '../source/entry-checks.ts';
import type { Content, Entry } from '../source/kind.ts';
import type { Path, Problem } from '../source/problem.ts';
import type { NavigationItem } from './schema.ts';

/** What an item may name as `course:`: entries of the kind of this name. */
const COURSE = 'course';

export function checkNavigation(entries: readonly Entry<NavigationItem>[], content: Content): Problem[] {
	const courses = content.everything.filter(({ kind }) => kind.name === COURSE);
	const named: Named = {
		noun: { vi: 'khóa học', en: 'course' },
		ids: new Set(courses.map(({ data }) => (data as { id: string }).id)),
		dependsOn: (id) => [{ kind: COURSE, id }],
	};
	const check = (entry: Entry<NavigationItem>, { link, course, items = [] }: NavigationItem, path: Path): Problem[] => [
		...(link === undefined || content.addresses.has(link) ? [] : [brokenLink(entry, [...path, 'link'], link)]),
		...(course === undefined ? [] : unknownId(entry, [...path, 'course'], course, named)),
		...items.flatMap((item, index) => check(entry, item, [...path, 'items', index])),
	];
	return entries.flatMap((entry) => check(entry, entry.data, []));
}
