/** `<exercise-sort>`: the heading chosen for each card is compared with the one where it belongs. */
import { onCheck, sayTo } from './answers.ts';

class ExerciseSort extends HTMLElement {
	connectedCallback(): void {
		const keys = (this.getAttribute('keys') ?? '').split(' ');
		const fields = [...this.querySelectorAll('select')];
		const places = [...this.querySelectorAll('.card-result')];
		onCheck(this, () => {
			const right = keys.map((key, index) => {
				const chosen = fields[index]?.value ?? '';
				const place = places[index];
				if (place) sayTo(place, this, chosen === '' ? 'open' : chosen === key ? 'right' : 'wrong', chosen === key);
				return chosen === key;
			});
			return { count: right.filter(Boolean).length, total: keys.length };
		});
	}
}

customElements.define('exercise-sort', ExerciseSort);
