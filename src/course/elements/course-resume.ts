/** `<course-resume>`: outside the course, how far the learner is in it and the lesson to go on with. Without a record it stays as it was built. */
import { fill } from '../../language/browser-words.ts';
import type { Outline } from '../../learning/outline.ts';
import { progressStore } from '../../learning/progress-store.ts';
import { type CourseRecord, courseProgress, nextLesson } from '../../learning/record.ts';
import { requiredData, requiredElement } from '../../ui/required.ts';
import type { LessonLink } from '../page-facts.ts';

class CourseResume extends HTMLElement {
	connectedCallback(): void {
		const outline = this.#json('outline') as Outline;
		const lessons = this.#json('lessons') as LessonLink[];
		progressStore(outline.id).watch((record) => {
			if (record.last) this.#show(outline, lessons, record);
		});
	}

	#json(name: string): unknown {
		return JSON.parse(requiredElement(this, `script[data-${name}]`).textContent ?? '');
	}

	#show(outline: Outline, lessons: readonly LessonLink[], record: CourseRecord): void {
		const count = courseProgress(outline, record);
		const bar = requiredElement<HTMLProgressElement>(this, 'progress');
		bar.hidden = false;
		bar.max = count.total;
		bar.value = count.done;
		requiredElement(this, '.progress-text').textContent = fill(requiredData(this, count.skipped > 0 ? 'countskipped' : 'count'), count);
		const action = requiredElement<HTMLAnchorElement>(this, '.action');
		const coming = nextLesson(outline, record);
		const next = lessons.find(({ id }) => id === coming);
		if (next) {
			action.textContent = fill(requiredData(this, 'goon'), { title: next.title });
			action.setAttribute('href', next.path);
		} else if (outline.exam) {
			action.textContent = requiredData(this, 'exam');
			action.setAttribute('href', requiredData(this, 'examPath'));
		}
	}
}

customElements.define('course-resume', CourseResume);
