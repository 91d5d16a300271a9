/**
 * `<lesson-status>`: says what is done of a lesson and what is to do, and earns progress by acts: the text was read to its end,
 * and the check was answered to its end. Marks the sidebar.
 */

import { checkResult } from '../../learning/check-result.ts';
import { lessonsOf, type Outline } from '../../learning/outline.ts';
import { takenUp } from '../../learning/placement.ts';
import { progressStore } from '../../learning/progress-store.ts';
import { watchReading } from '../../learning/reading-watcher.ts';
import { type CourseRecord, checkedInLesson, lessonSkipped, lessonTodo, opened, read } from '../../learning/record.ts';
import { writeText } from '../../ui/elements.ts';
import { requiredData, requiredElement } from '../../ui/required.ts';
import { startWorker } from '../../ui/service-worker.ts';
import { showLessonEnd } from './lesson-end.ts';
import { markSidebar } from './sidebar-marks.ts';

/** The attributes with what is to do. */
const TODO = { locked: 'locked', read: 'toread', check: 'tocheck' } as const;

class LessonStatus extends HTMLElement {
	connectedCallback(): void {
		const outline = JSON.parse(requiredData(this, 'outline')) as Outline;
		const lesson = requiredData(this, 'lesson');
		const store = progressStore(outline.id);
		void startWorker();
		store.onNote((note) => {
			requiredElement(this, '.device-note').textContent = note === undefined ? '' : requiredData(this, note);
		});
		void store.update((record) => opened(record, lesson, Date.now()));
		store.watch((record) => {
			this.#show(outline, lesson, record);
			markSidebar(outline, record, { path: requiredData(this, 'path'), done: requiredData(this, 'done'), skipped: requiredData(this, 'skippedmark') });
		});
		this.querySelector('.lesson-skipped button')?.addEventListener('click', () => {
			void store.update((record) => takenUp(record, lesson, Date.now()));
			const said = requiredElement(this, '.lesson-taken');
			said.textContent = requiredData(said, 'said');
			// The button has gone; what is to do stands in its place.
			requiredElement(this, '.lesson-state').focus();
		});
		const end = document.querySelector('[data-lesson-end]');
		if (end) watchReading(end, () => void store.update((record) => read(record, lesson, Date.now())));
		const check = lessonsOf(outline).find(({ id }) => id === lesson)?.check;
		document.addEventListener('quiz-statement', ({ target, detail }: CustomEventInit & Pick<Event, 'target'>) => {
			const result = target instanceof HTMLElement && target.dataset.quiz === check ? checkResult(detail) : undefined;
			if (result) void store.update((record) => checkedInLesson(record, lesson, result, Date.now()));
		});
	}

	#show(outline: Outline, lesson: string, record: CourseRecord): void {
		const entry = lessonsOf(outline).find(({ id }) => id === lesson);
		if (!entry) return;
		const todo = lessonTodo(outline, entry, record).map((what) => requiredData(this, TODO[what]));
		const done = todo.length === 0;
		const skipped = lessonSkipped(entry, record);
		const state = requiredElement(this, '.lesson-state');
		writeText(state, done ? `✓ ${requiredData(this, 'done')}` : skipped ? '' : todo.join(' '));
		this.querySelector('.lesson-skipped')?.toggleAttribute('hidden', !skipped);
		state.classList.toggle('done', done);
		showLessonEnd(document.querySelector('.lesson-end'), done, record.lessons[lesson]);
	}
}

customElements.define('lesson-status', LessonStatus);
