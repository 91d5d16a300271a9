/** `<lesson-notes>`: the learner's own notes to a lesson, kept on this device at every change, and printed with the lesson. */
import { noted } from '../../learning/record.ts';
import { storeOf } from '../../learning/record-storage.ts';

/** Milliseconds after the last key until the notes are written. */
const PAUSE = 400;

class LessonNotes extends HTMLElement {
	connectedCallback(): void {
		const field = this.querySelector('textarea');
		const paper = this.querySelector('.notes-print');
		const status = this.querySelector('[role="status"]');
		if (!field || !paper || !status) return;
		const lesson = this.dataset.lesson ?? '';
		const store = storeOf(this.dataset.course ?? '');
		let timer = 0;
		let kept = store.record.notes[lesson]?.text ?? '';
		const show = (text: string) => {
			paper.textContent = text;
			this.classList.toggle('empty', text.trim() === '');
		};
		const write = () => {
			window.clearTimeout(timer);
			show(field.value);
			if (field.value === kept) return;
			kept = field.value;
			const durable = store.update((record) => noted(record, lesson, field.value, Date.now()));
			status.textContent = (durable ? this.dataset.saved : this.dataset.memory) ?? '';
		};
		field.value = kept;
		show(kept);
		field.addEventListener('input', () => {
			status.textContent = '';
			window.clearTimeout(timer);
			timer = window.setTimeout(write, PAUSE);
		});
		for (const event of ['pagehide', 'beforeprint'] as const) window.addEventListener(event, write);
		field.addEventListener('blur', write);
		store.watch((record) => {
			const text = record.notes[lesson]?.text ?? '';
			// What is being typed here stays; what another tab wrote comes in where nothing is.
			if (text === kept || field.value !== kept) return;
			kept = text;
			field.value = text;
			show(text);
		});
	}
}

customElements.define('lesson-notes', LessonNotes);
