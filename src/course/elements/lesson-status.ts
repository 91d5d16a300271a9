/**
 * `<lesson-status>`: says what is done of a lesson and what is to do, and earns progress by acts: the text was read to its end,
 * and the check was answered to its end. Marks the sidebar.
 */

import { lessonsOf, type Outline } from '../../learning/outline.ts';
import { progressStore } from '../../learning/progress-store.ts';
import { watchReading } from '../../learning/reading-watcher.ts';
import { type CourseRecord, checked, isOpen, lessonDone, opened, read } from '../../learning/record.ts';
import { writeText } from '../../ui/elements.ts';
import { requiredData, requiredElement } from '../../ui/required.ts';
import { startWorker } from '../../ui/service-worker.ts';
import { markSidebar } from './sidebar-marks.ts';

type CheckStatement = { verb?: { id?: string }; result?: { score?: { raw: number; max: number }; success?: boolean } };

class LessonStatus extends HTMLElement {
	connectedCallback(): void {
		const outline = JSON.parse(requiredData(this, 'outline')) as Outline;
		const lesson = requiredData(this, 'lesson');
		const store = progressStore(outline.id);
		void startWorker();
		store.onNote((note) => {
			requiredElement(this, '.device-note').textContent = requiredData(this, note);
		});
		store.update((record) => opened(record, lesson, Date.now()));
		store.watch((record) => {
			this.#show(outline, lesson, record);
			markSidebar(outline, record, { path: requiredData(this, 'path'), done: requiredData(this, 'done') });
		});
		const end = document.querySelector('[data-lesson-end]');
		if (end) watchReading(end, () => store.update((record) => read(record, lesson, Date.now())));
		this.#watchCheck(lesson, outline, (result) => store.update((record) => checked(read(record, lesson, Date.now()), lesson, result, Date.now())));
	}

	#show(outline: Outline, lesson: string, record: CourseRecord): void {
		const entry = lessonsOf(outline).find(({ id }) => id === lesson);
		if (!entry) return;
		const done = lessonDone(entry, record);
		const todo = [
			...(isOpen(outline, record, lesson) ? [] : [requiredData(this, 'locked')]),
			...(record.lessons[lesson]?.read === undefined ? [requiredData(this, 'toread')] : []),
			...(entry.check !== undefined && !record.lessons[lesson]?.check?.passed ? [requiredData(this, 'tocheck')] : []),
		];
		const state = requiredElement(this, '.lesson-state');
		writeText(state, done ? `✓ ${requiredData(this, 'done')}` : todo.join(' '));
		state.classList.toggle('done', done);
	}

	#watchCheck(lesson: string, outline: Outline, done: (result: { score: number; max: number; passed: boolean }) => void): void {
		const check = lessonsOf(outline).find(({ id }) => id === lesson)?.check;
		document.addEventListener('quiz-statement', (event) => {
			const { detail, target } = event as CustomEvent<CheckStatement>;
			if (!(target instanceof HTMLElement) || target.dataset.quiz !== check) return;
			if (!detail.verb?.id?.endsWith('/completed') || !detail.result?.score) return;
			const { raw, max } = detail.result.score;
			done({ score: raw, max, passed: detail.result.success === true });
		});
	}
}

customElements.define('lesson-status', LessonStatus);
