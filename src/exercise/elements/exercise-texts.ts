/** `<exercise-texts>`: fields of an exercise, kept at every change. */
import { keepField } from '../../ui/kept-field.ts';
import { requiredElement } from '../../ui/required.ts';
import { type TextKeeper, withKeeper } from './text-keeper.ts';

class ExerciseTexts extends HTMLElement {
	connectedCallback(): void {
		withKeeper((keeper) => {
			for (const field of this.querySelectorAll('textarea')) this.#keep(field, keeper);
		});
	}

	#keep(field: HTMLTextAreaElement, keeper: TextKeeper): void {
		const { name } = field;
		const status = requiredElement(this, '[role="status"]');
		keepField(field, { text: () => keeper.text(name), keep: (text) => keeper.keep(name, text), watch: (listener) => keeper.watch(listener) }, (isKept) => {
			status.textContent = isKept === undefined ? '' : this.getAttribute(isKept ? 'saved' : 'memory');
		});
	}
}

customElements.define('exercise-texts', ExerciseTexts);
