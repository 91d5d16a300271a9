/** `<course-resume>`: outside the course, how far the learner is in it and the lesson to go on with. Without a record it stays as it was built. */
import { fill } from '../../language/browser-words.ts';
import type { Outline } from '../../learning/outline.ts';
import { progressStore } from '../../learning/progress-store.ts';
import { type CourseRecord, courseProgress, nextLesson } from '../../learning/record.ts';
import { requiredData, requiredElement } from '../../ui/required.ts';

/** By the id of a lesson: its title and its address. */
type Lessons = Record<string, [string, string]>;

class CourseResume extends HTMLElement {
	connectedCallback(): void {
		const outline = this.#json('outline') as Outline;
		const lessons = this.#json('lessons') as Lessons;
		progressStore(outline.id).watch((record) => {
			if (record.last) this.#show(outline, lessons, record);
		});
	}

	#json(name: string): unknown {
		return JSON.parse(requiredElement(this, `script[data-${name}]`).textContent ?? '');
	}

	#show(outline: Outline, lessons: Lessons, record: CourseRecord): void {
		const { done, total } = courseProgress(outline, record);
		const bar = requiredElement<HTMLProgressElement>(this, 'progress');
		bar.hidden = false;
		bar.max = total;
		bar.value = done;
		requiredElement(this, '.progress-text').textContent = fill(requiredData(this, 'count'), { done, total });
		const action = requiredElement<HTMLAnchorElement>(this, '.action');
		const next = lessons[nextLesson(outline, record) ?? ''];
		if (next) {
			action.textContent = fill(requiredData(this, 'goon'), { title: next[0] });
			action.setAttribute('href', next[1]);
		} else if (outline.exam) {
			action.textContent = requiredData(this, 'exam');
			action.setAttribute('href', requiredData(this, 'examPath'));
		}
	}
}

customElements.define('course-resume', CourseResume);
