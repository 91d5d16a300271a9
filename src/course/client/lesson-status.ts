/**
 * `<lesson-status>`: says what is done of a lesson and what is to do, and earns progress by acts: the text was read to its end
 * after the learner moved through it, and the check was answered to its end. Marks the sidebar.
 */

import { type CourseRecord, checked, isOpen, lessonDone, opened, read } from '../../learning/record.ts';
import { storeOf } from '../../learning/record-storage.ts';
import { startWorker } from '../../offline/register.ts';
import { lessonsOf, type Outline } from '../outline.ts';
import { markSidebar } from './sidebar-marks.ts';

/** What counts as moving through a page. */
const MOVES = ['wheel', 'touchmove', 'keydown', 'pointerdown', 'scroll'] as const;

type Result = { verb?: { id?: string }; result?: { score?: { raw: number; max: number }; success?: boolean } };

class LessonStatus extends HTMLElement {
	connectedCallback(): void {
		const outline = JSON.parse(this.dataset.outline ?? '') as Outline;
		const lesson = this.dataset.lesson ?? '';
		const store = storeOf(outline.id);
		void startWorker();
		store.onNote((note) => {
			const place = this.querySelector('.device-note');
			if (place) place.textContent = this.dataset[note] ?? '';
		});
		store.update((record) => opened(record, lesson, Date.now()));
		store.watch((record) => {
			this.#show(outline, lesson, record);
			markSidebar(outline, record, this.dataset);
		});
		this.#watchReading(() => store.update((record) => read(record, lesson, Date.now())));
		this.#watchCheck(lesson, outline, (result) => store.update((record) => checked(read(record, lesson, Date.now()), lesson, result, Date.now())));
	}

	#show(outline: Outline, lesson: string, record: CourseRecord): void {
		const entry = lessonsOf(outline).find(({ id }) => id === lesson);
		if (!entry) return;
		const done = lessonDone(entry, record);
		const todo = [
			...(record.lessons[lesson]?.read === undefined ? [this.dataset.toread] : []),
			...(entry.check !== undefined && !record.lessons[lesson]?.check?.passed ? [this.dataset.tocheck] : []),
		];
		const locked = isOpen(outline, record, lesson) ? '' : `${this.dataset.locked ?? ''} `;
		const text = done ? `✓ ${this.dataset.done ?? ''}` : `${locked}${todo.join(' ')}`;
		const place = this.querySelector('.lesson-state');
		if (place && place.textContent !== text) place.textContent = text;
		place?.classList.toggle('done', done);
	}

	/** The end of the text came into view after the learner moved through the page: opening it is not reading it. */
	#watchReading(done: () => void): void {
		const end = document.querySelector('[data-lesson-end]');
		if (!end) return;
		let moved = false;
		let seen = false;
		const look = () => {
			if (!moved || !seen) return;
			observer.disconnect();
			for (const move of MOVES) window.removeEventListener(move, onMove, true);
			done();
		};
		const onMove = ({ isTrusted }: Event) => {
			moved ||= isTrusted;
			look();
		};
		// What is above the screen counts as seen: a page can be moved by whole screens.
		const observer = new IntersectionObserver(
			(entries) => {
				seen = entries.some(({ isIntersecting }) => isIntersecting);
				look();
			},
			{ rootMargin: '1000000px 0px 0px 0px' },
		);
		for (const move of MOVES) window.addEventListener(move, onMove, { capture: true, passive: true });
		observer.observe(end);
	}

	#watchCheck(lesson: string, outline: Outline, done: (result: { score: number; max: number; passed: boolean }) => void): void {
		const check = lessonsOf(outline).find(({ id }) => id === lesson)?.check;
		document.addEventListener('quiz-statement', (event) => {
			const { detail, target } = event as CustomEvent<Result>;
			if (!(target instanceof HTMLElement) || target.dataset.quiz !== check) return;
			if (!detail.verb?.id?.endsWith('/completed') || !detail.result?.score) return;
			const { raw, max } = detail.result.score;
			done({ score: raw, max, passed: detail.result.success === true });
		});
	}
}

customElements.define('lesson-status', LessonStatus);
