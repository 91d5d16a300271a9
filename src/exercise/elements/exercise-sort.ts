/** `<exercise-sort>`: the heading chosen for each card is kept, and compared with the one where it belongs. */
import { onCheck, sayTo } from './answers.ts';
import { withKeeper } from './text-keeper.ts';

class ExerciseSort extends HTMLElement {
	connectedCallback(): void {
		const keys = (this.getAttribute('keys') ?? '').split(' ');
		const fields = [...this.querySelectorAll('select')];
		const places = [...this.querySelectorAll('.card-result')];
		withKeeper((keeper) => {
			for (const field of fields) {
				// What was chosen before this script ran counts.
				if (field.value === '') choose(field, keeper.text(field.name));
				else void keeper.keep(field.name, field.value);
				field.addEventListener('change', () => void keeper.keep(field.name, field.value));
			}
			// What comes late from this device, or from another tab. Every choice that is made here is kept at once, and is not written over.
			keeper.watch(() => {
				for (const field of fields) choose(field, keeper.text(field.name));
			});
		});
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

/** A heading that the exercise no longer has is passed over. */
function choose(field: HTMLSelectElement, heading: string): void {
	if ([...field.options].some(({ value }) => value === heading)) field.value = heading;
}

customElements.define('exercise-sort', ExerciseSort);
