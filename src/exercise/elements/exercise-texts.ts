/** `<exercise-texts>`: fields of an exercise, kept at every change. */
import { requiredElement } from '../../ui/required.ts';
import { type TextKeeper, withKeeper } from './text-keeper.ts';

/** Milliseconds after the last key until a field is written. */
const PAUSE_MS = 400;

class ExerciseTexts extends HTMLElement {
	connectedCallback(): void {
		withKeeper((keeper) => {
			for (const field of this.querySelectorAll('textarea')) this.#keep(field, keeper);
		});
	}

	#keep(field: HTMLTextAreaElement, keeper: TextKeeper): void {
		const { name } = field;
		let kept = keeper.text(name);
		let timer = 0;
		const write = async () => {
			window.clearTimeout(timer);
			if (field.value === kept) return;
			kept = field.value;
			const isKept = await keeper.keep(name, field.value);
			if (field.value === kept) requiredElement(this, '[role="status"]').textContent = this.getAttribute(isKept ? 'saved' : 'memory');
		};
		// What was typed before this script ran comes behind what was kept: neither is lost.
		field.value = [kept, field.value].filter((text) => text !== '').join('\n');
		void write();
		field.addEventListener('input', () => {
			requiredElement(this, '[role="status"]').textContent = '';
			window.clearTimeout(timer);
			timer = window.setTimeout(() => void write(), PAUSE_MS);
		});
		field.addEventListener('blur', () => void write());
		window.addEventListener('pagehide', () => void write());
		keeper.watch(() => {
			const text = keeper.text(name);
			// What is being typed here stays; what another tab wrote comes in where nothing is.
			if (text === kept || field.value !== kept) return;
			kept = text;
			field.value = text;
		});
	}
}

customElements.define('exercise-texts', ExerciseTexts);
