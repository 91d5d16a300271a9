/** Marks the lessons in the sidebar that are done: a sign for the eye, words for the ear. */

import { type CourseRecord, lessonDone } from '../../learning/record.ts';
import { lessonsOf, type Outline } from '../outline.ts';

/** @param words `path`: the address of the course's page, as a folder or as a file in it; `done`: what the mark says */
export function markSidebar(outline: Outline, record: CourseRecord, words: { path?: string; done?: string }): void {
	const links = [...document.querySelectorAll<HTMLAnchorElement>('.sidebar-content a, nav.sidebar a')];
	const { pathname: course } = new URL('.', new URL(words.path ?? '', window.location.href));
	for (const lesson of lessonsOf(outline)) {
		const link = links.find(({ pathname }) => pathname.startsWith(`${course}${lesson.id}/`));
		if (!link) continue;
		link.querySelector('.lesson-mark')?.remove();
		if (!lessonDone(lesson, record)) continue;
		const mark = document.createElement('span');
		mark.className = 'lesson-mark';
		mark.innerHTML = '<span aria-hidden="true"> ✓</span><span class="sr-only"></span>';
		const ear = mark.querySelector('.sr-only');
		if (ear) ear.textContent = ` (${words.done ?? ''})`;
		link.append(mark);
	}
}
