/** `<exercise-marks>`: the passages of a draft become buttons; what was marked is compared with the answers. */
import { requiredElement } from '../../ui/required.ts';
import { onCheck, sayTo } from './answers.ts';

class ExerciseMarks extends HTMLElement {
	connectedCallback(): void {
		if (this.querySelector('.passage[aria-pressed]')) return;
		const passages = [...this.querySelectorAll('.passage')].map((passage) => {
			const button = document.createElement('button');
			button.type = 'button';
			button.className = passage.className;
			button.setAttribute('aria-pressed', 'false');
			button.append(...passage.childNodes);
			button.addEventListener('click', () => button.setAttribute('aria-pressed', String(!isMarked(button))));
			passage.replaceWith(button);
			return button;
		});
		const places = [...this.querySelectorAll('.passage-result')];
		onCheck(this, () => {
			const right = passages.map((passage, index) => {
				const [fault, marked] = [passage.classList.contains('fault'), isMarked(passage)];
				const word = fault ? (marked ? 'found' : 'missed') : marked ? 'taken' : 'left';
				const place = places[index];
				if (place) sayTo(place, this, word, fault === marked);
				return fault && marked;
			});
			return { count: right.filter(Boolean).length, total: this.querySelectorAll('.passage.fault').length };
		});
		requiredElement(this, '.exercise-draft').classList.add('pressable');
	}
}

const isMarked = (button: Element): boolean => button.getAttribute('aria-pressed') === 'true';

customElements.define('exercise-marks', ExerciseMarks);
