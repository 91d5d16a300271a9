/** `<exercise-marks>`: the passages of a draft become buttons; what was marked is compared with the answers. */
import { requiredElement } from '../../ui/required.ts';
import { onCheck, sayTo } from './answers.ts';

class ExerciseMarks extends HTMLElement {
	connectedCallback(): void {
		if (this.querySelector('.passage[aria-pressed]')) return;
		const passages = [...this.querySelectorAll<HTMLElement>('.passage')];
		for (const passage of passages) pressable(passage);
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

/** A passage stays part of its sentence and breaks with it over lines, as a button element would not. */
function pressable(passage: HTMLElement): void {
	const press = () => passage.setAttribute('aria-pressed', String(!isMarked(passage)));
	passage.role = 'button';
	passage.tabIndex = 0;
	passage.ariaPressed = 'false';
	passage.addEventListener('click', press);
	passage.addEventListener('keydown', (event) => {
		if (event.key !== 'Enter' && event.key !== ' ') return;
		event.preventDefault();
		press();
	});
}

const isMarked = (button: Element): boolean => button.getAttribute('aria-pressed') === 'true';

customElements.define('exercise-marks', ExerciseMarks);
