/** `<lesson-notes>`: the learner's own notes to a lesson, kept on this device at every change, and printed with the lesson. */
import { progressStore } from '../../learning/progress-store.ts';
import { noted } from '../../learning/record.ts';
import { requiredData, requiredElement } from '../../ui/required.ts';

/** Milliseconds after the last key until the notes are written. */
const PAUSE_MS = 400;

class LessonNotes extends HTMLElement {
	connectedCallback(): void {
		const field = requiredElement<HTMLTextAreaElement>(this, 'textarea');
		const printed = requiredElement(this, '.notes-print');
		const status = requiredElement(this, '[role="status"]');
		const lesson = requiredData(this, 'lesson');
		const store = progressStore(requiredData(this, 'course'));
		let timer = 0;
		let kept = store.record.notes[lesson]?.text ?? '';
		const show = (text: string) => {
			printed.textContent = text;
			this.classList.toggle('empty', text.trim() === '');
		};
		const write = async () => {
			window.clearTimeout(timer);
			show(field.value);
			if (field.value === kept) return;
			kept = field.value;
			const isKept = await store.update((record) => noted(record, lesson, field.value, Date.now()));
			if (field.value === kept) status.textContent = requiredData(this, isKept ? 'saved' : 'memory');
		};
		// What was typed before this script ran comes behind what was kept: neither is lost.
		const early = field.value;
		field.value = [kept, early].filter((text) => text !== '').join('\n');
		void write();
		field.addEventListener('input', () => {
			status.textContent = '';
			window.clearTimeout(timer);
			timer = window.setTimeout(() => void write(), PAUSE_MS);
		});
		for (const event of ['pagehide', 'beforeprint'] as const) window.addEventListener(event, () => void write());
		field.addEventListener('blur', () => void write());
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
