/** `<course-progress>`: on a course's page, where the learner stands, and where to go on. */

import { fill } from '../../language/browser-words.ts';
import { type CourseRecord, courseStanding, examStanding, isOpen, lessonDone, moduleStanding, nextLesson } from '../../learning/record.ts';
import { storeOf } from '../../learning/record-storage.ts';
import { lessonsOf, type Outline } from '../outline.ts';
import { markSidebar } from './sidebar-marks.ts';

class CourseProgress extends HTMLElement {
	connectedCallback(): void {
		const outline = JSON.parse(this.dataset.outline ?? '') as Outline;
		const store = storeOf(outline.id);
		store.onNote((note) => {
			const place = this.querySelector('.standing [role="status"]');
			if (place) place.textContent = this.dataset[note] ?? '';
		});
		store.watch((record) => {
			this.#showStanding(outline, record);
			this.#markLessons(outline, record);
			markSidebar(outline, record, this.dataset);
		});
	}

	#showStanding(outline: Outline, record: CourseRecord): void {
		const { done, total } = courseStanding(outline, record);
		const section = this.querySelector<HTMLElement>('.standing');
		const words = this.querySelector('.standing-words');
		const action = this.querySelector<HTMLAnchorElement>('.standing .action');
		if (!section || !words || !action) return;
		section.hidden = false;
		action.hidden = false;
		const last = lessonsOf(outline).find(({ id }) => id === record.last?.lesson);
		const lastTitle = last && this.querySelector(`[data-lesson="${last.id}"] a`)?.textContent;
		words.textContent = fill(this.dataset.standing, { done, total }) + (lastTitle ? ` ${fill(this.dataset.last, { title: lastTitle })}` : '');
		section.style.setProperty('--share', `${total === 0 ? 0 : Math.round((done / total) * 100)}%`);
		const next = nextLesson(outline, record);
		const passed = outline.exam && examStanding(outline, outline.exam, record, Date.now()).state === 'passed';
		if (next !== undefined) {
			action.href = this.querySelector(`[data-lesson="${next}"] a`)?.getAttribute('href') ?? '';
			action.textContent = (record.last ? this.dataset.goon : this.dataset.begin) ?? '';
		} else if (outline.exam) {
			action.href = (passed ? this.dataset.certificate : this.dataset.exam) ?? '';
			action.textContent = (passed ? this.dataset.tocertificate : this.dataset.toexam) ?? '';
		} else action.hidden = true;
	}

	#markLessons(outline: Outline, record: CourseRecord): void {
		for (const module of outline.modules) {
			const standing = this.querySelector(`[data-module="${module.id}"] .module-standing`);
			if (standing) standing.textContent = fill(this.dataset.ofmodule, moduleStanding(module, record));
			for (const lesson of module.lessons) {
				const row = this.querySelector(`[data-lesson="${lesson.id}"]`);
				if (!row) continue;
				row.querySelector('.lesson-mark')?.remove();
				const done = lessonDone(lesson, record);
				const locked = !done && !isOpen(outline, record, lesson.id);
				if (!done && !locked) continue;
				const mark = document.createElement('span');
				mark.className = `lesson-mark ${done ? 'done' : 'locked'}`;
				mark.textContent = done ? `✓ ${this.dataset.done ?? ''}` : (this.dataset.lockedmark ?? '');
				row.append(' ', mark);
			}
		}
	}
}

customElements.define('course-progress', CourseProgress);
