/** The recordings of a lesson in a package for an LMS: along with it where the package does not become too heavy, else a way to the site. */
import { lessonPaths } from '../course/paths.ts';
import type { Course } from '../course/schema.ts';
import { IN_PACKAGES } from '../recording/limits.ts';
import type { ShownRecording } from '../recording/shown.ts';

/** Whether the packages of a course carry what is recorded for it: all of it or none, so that no lesson differs from the next. */
export function carriesRecordings(course: Course, recordings: readonly ShownRecording[]): boolean {
	const paths = new Set(lessonPaths(course));
	return recordings.filter(({ path }) => paths.has(path)).reduce((sum, { bytes }) => sum + bytes, 0) <= IN_PACKAGES;
}

/** What stands in place of the players: a sentence, and the address of the lesson on the site where it is published. */
export type Instead = { sentence: string; href?: string | undefined };

/**
 * @param page a built page of the site; changed
 * @param instead where the players are left out
 * @returns markup; an empty text where nothing is recorded
 */
export function recordingsHtml(page: Document, instead?: Instead): string {
	const section = page.querySelector('.recordings');
	if (!section) return '';
	// On paper the page names the address of the site; a package has the file.
	for (const element of section.querySelectorAll('.recording-paper, .recording-download')) element.remove();
	if (instead) for (const player of section.querySelectorAll('audio')) player.replaceWith(paragraph(page, instead));
	return section.outerHTML;
}

function paragraph(page: Document, { sentence, href }: Instead): Element {
	const made = page.createElement('p');
	if (href === undefined) {
		made.textContent = sentence;
		return made;
	}
	const link = page.createElement('a');
	link.setAttribute('href', href);
	link.textContent = sentence;
	made.append(link);
	return made;
}
