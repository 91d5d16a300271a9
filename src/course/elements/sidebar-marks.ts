/** Marks the lessons in the sidebar that are done or were skipped: a visible sign, and words for screen readers. */

import { lessonsOf, type Outline } from '../../learning/outline.ts';
import { type CourseRecord, lessonDone, lessonSkipped } from '../../learning/record.ts';
import { element } from '../../ui/elements.ts';

/** @param page `path`: the address of the course's page, as a folder or as a file in it; `done` and `skipped`: what the marks say */
export function markSidebar(outline: Outline, record: CourseRecord, page: { path: string; done: string; skipped: string }): void {
	const links = [...document.querySelectorAll<HTMLAnchorElement>('.sidebar-content a, nav.sidebar a')];
	const { pathname: course } = new URL('.', new URL(page.path, window.location.href));
	for (const lesson of lessonsOf(outline)) {
		const link = links.find(({ pathname }) => pathname.startsWith(`${course}${lesson.id}/`));
		if (!link) continue;
		link.querySelector('.lesson-mark')?.remove();
		const isDone = lessonDone(lesson, record);
		if (!isDone && !lessonSkipped(lesson, record)) continue;
		const sign = element('span', { 'aria-hidden': 'true' }, isDone ? ' ✓' : ' »');
		const words = element('span', { class: 'sr-only' }, ` (${isDone ? page.done : page.skipped})`);
		link.append(element('span', { class: isDone ? 'lesson-mark' : 'lesson-mark skipped' }, sign, words));
	}
}
