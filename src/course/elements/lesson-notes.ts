/** `<lesson-notes>`: the learner's own notes to a lesson, kept on this device at every change, and printed with the lesson. */
import { progressStore } from '../../learning/progress-store.ts';
import { noted } from '../../learning/record.ts';
import { keepField } from '../../ui/kept-field.ts';
import { requiredData, requiredElement } from '../../ui/required.ts';

class LessonNotes extends HTMLElement {
	connectedCallback(): void {
		const printed = requiredElement(this, '.notes-print');
		const status = requiredElement(this, '[role="status"]');
		const lesson = requiredData(this, 'lesson');
		const store = progressStore(requiredData(this, 'course'));
		keepField(
			requiredElement<HTMLTextAreaElement>(this, 'textarea'),
			{
				text: () => store.record.notes[lesson]?.text ?? '',
				keep: (text) => store.update((record) => noted(record, lesson, text, Date.now())),
				watch: (listener) => store.watch(listener),
			},
			(isKept) => {
				status.textContent = isKept === undefined ? '' : requiredData(this, isKept ? 'saved' : 'memory');
			},
			(text) => {
				printed.textContent = text;
				this.classList.toggle('empty', text.trim() === '');
			},
		);
	}
}

customElements.define('lesson-notes', LessonNotes);
