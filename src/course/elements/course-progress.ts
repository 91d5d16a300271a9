/** `<course-progress>`: on a course's page, what the learner has done, and where to go on. */

import { fill } from '../../language/browser-words.ts';
import { lessonsOf, type Outline } from '../../learning/outline.ts';
import { percent } from '../../learning/points.ts';
import { progressStore } from '../../learning/progress-store.ts';
import { type CourseRecord, courseProgress, examState, isOpen, lessonDone, lessonSkipped, moduleProgress, nextLesson } from '../../learning/record.ts';
import { element, writeText } from '../../ui/elements.ts';
import { requiredData, requiredElement } from '../../ui/required.ts';
import { markSidebar } from './sidebar-marks.ts';

class CourseProgress extends HTMLElement {
	connectedCallback(): void {
		const outline = JSON.parse(requiredData(this, 'outline')) as Outline;
		const store = progressStore(outline.id);
		store.onNote((note) => {
			requiredElement(this, '.progress-box [role="status"]').textContent = note === undefined ? '' : requiredData(this, note);
		});
		store.watch((record) => {
			this.#showProgress(outline, record);
			this.#markLessons(outline, record);
			markSidebar(outline, record, { path: requiredData(this, 'path'), done: requiredData(this, 'done'), skipped: requiredData(this, 'skippedmark') });
		});
	}

	#showProgress(outline: Outline, record: CourseRecord): void {
		const standing = courseProgress(outline, record);
		const section = requiredElement(this, '.progress-box');
		const action = requiredElement<HTMLAnchorElement>(section, '.action');
		section.hidden = false;
		action.hidden = false;
		const last = lessonsOf(outline).find(({ id }) => id === record.last?.lesson);
		const title = last && this.#linkOf(last.id).textContent;
		const count = fill(requiredData(this, standing.skipped > 0 ? 'countskipped' : 'count'), standing);
		requiredElement(section, '.progress-text').textContent = title === undefined ? count : `${count} ${fill(requiredData(this, 'last'), { title })}`;
		if (record.placement) writeText(this.querySelector('.placement-way a'), requiredData(this, 'placed'));
		section.style.setProperty('--share', `${percent({ score: standing.done, max: standing.total })}%`);
		const next = nextLesson(outline, record);
		const passed = outline.exam && examState(outline, outline.exam, record, Date.now()).state === 'passed';
		if (next !== undefined) {
			const link = this.#linkOf(next);
			// As it is written: in a copy that is opened from a folder, links are relative.
			action.setAttribute('href', link.getAttribute('href') ?? link.href);
			action.textContent = requiredData(this, record.last ? 'goon' : 'begin');
		} else if (outline.exam) {
			action.href = requiredData(this, passed ? 'certificate' : 'exam');
			action.textContent = requiredData(this, passed ? 'tocertificate' : 'toexam');
		} else action.hidden = true;
	}

	#linkOf(lesson: string): HTMLAnchorElement {
		return requiredElement<HTMLAnchorElement>(this, `[data-lesson="${lesson}"] a`);
	}

	#markLessons(outline: Outline, record: CourseRecord): void {
		for (const module of outline.modules) {
			const standing = moduleProgress(module, record);
			const count = fill(requiredData(this, standing.skipped > 0 ? 'ofmoduleskipped' : 'ofmodule'), standing);
			requiredElement(this, `[data-module="${module.id}"] .module-progress`).textContent = count;
			for (const lesson of module.lessons) {
				const row = requiredElement(this, `[data-lesson="${lesson.id}"]`);
				row.querySelector('.lesson-mark')?.remove();
				const done = lessonDone(lesson, record);
				const skipped = lessonSkipped(lesson, record);
				const locked = !done && !skipped && !isOpen(outline, record, lesson.id);
				if (!done && !skipped && !locked) continue;
				const skippedText = skipped ? `» ${requiredData(this, 'skippedmark')}` : requiredData(this, 'lockedmark');
				const text = done ? `✓ ${requiredData(this, 'done')}` : skippedText;
				row.append(' ', element('span', { class: `lesson-mark ${done ? 'done' : skipped ? 'skipped' : 'locked'}` }, text));
			}
		}
	}
}

customElements.define('course-progress', CourseProgress);
