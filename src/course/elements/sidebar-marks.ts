/** Marks the lessons in the sidebar that are done: a visible sign, and words for screen readers. */

import { lessonsOf, type Outline } from '../../learning/outline.ts';
import { type CourseRecord, lessonDone } from '../../learning/record.ts';
import { element } from '../../ui/elements.ts';

/** @param page `path`: the address of the course's page, as a folder or as a file in it; `done`: what the mark says */
export function markSidebar(outline: Outline, record: CourseRecord, page: { path: string; done: string }): void {
	const links = [...document.querySelectorAll<HTMLAnchorElement>('.sidebar-content a, nav.sidebar a')];
	const { pathname: course } = new URL('.', new URL(page.path, window.location.href));
	for (const lesson of lessonsOf(outline)) {
		const link = links.find(({ pathname }) => pathname.startsWith(`${course}${lesson.id}/`));
		if (!link) continue;
		link.querySelector('.lesson-mark')?.remove();
		if (!lessonDone(lesson, record)) continue;
		const sign = element('span', { 'aria-hidden': 'true' }, ' ✓');
		link.append(element('span', { class: 'lesson-mark' }, sign, element('span', { class: 'sr-only' }, ` (${page.done})`)));
	}
}
