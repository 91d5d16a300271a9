/** Fills the end of a lesson once the lesson is done; see LessonEnd.astro. */
import { fill } from '../../language/browser-words.ts';
import type { LessonRecord } from '../../learning/record.ts';
import { writeText } from '../../ui/elements.ts';
import { requiredData, requiredElement } from '../../ui/required.ts';

/**
 * @param end the place; null on pages without one
 * @param done whether nothing of the lesson is left to do
 * @param entry what the learner did of it
 */
export function showLessonEnd(end: HTMLElement | null, done: boolean, entry: LessonRecord | undefined): void {
	if (!end || !done) return;
	const { check } = entry ?? {};
	const told = [requiredData(end, 'read'), ...(check ? [fill(requiredData(end, 'passed'), { score: check.score, max: check.max })] : [])];
	requiredElement<HTMLElement>(end, '.end-picture').hidden = false;
	writeText(requiredElement(end, '.state-title'), requiredData(end, 'done'));
	const what = requiredElement<HTMLElement>(end, '.end-done');
	what.hidden = false;
	writeText(what, told.join(' '));
	requiredElement(end, 'a').className = 'action';
	end.classList.add('with-picture');
}
