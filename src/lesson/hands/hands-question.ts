/** `<hands-question>`: counts hands for each option, by typing or by buttons, and draws the bars as they change. */
import { requiredData, requiredElement } from '../../ui/required.ts';
import { handsStore } from './hands-store.ts';
import { counted, countsOf, handsOf, shares } from './tally.ts';

class HandsQuestion extends HTMLElement {
	#inputs: HTMLInputElement[] = [];
	#item = '';

	connectedCallback(): void {
		this.#item = requiredData(this, 'item');
		this.#inputs = [...this.querySelectorAll<HTMLInputElement>('.hand-count input')];
		// A copy that is only looked at, or a preview without fields for numbers.
		if (this.#inputs.length === 0 || this.closest('[inert]')) return;
		// The class comes first: counts that were typed before the scripts ran belong to the one that was typed with them.
		if (this.closest('hands-session')) void customElements.whenDefined('hands-session').then(() => this.#start());
		else this.#start();
	}

	#start(): void {
		const store = this.#store;
		store.onChange(() => this.#draw(countsOf(store.tally)[this.#item] ?? []));
		for (const input of this.#inputs) input.addEventListener('input', () => this.#save(this.#inputs.map(({ value }) => handsOf(value))));
		for (const [index, hand] of this.querySelectorAll('.hand').entries()) {
			hand.querySelector('[data-less]')?.addEventListener('click', () => this.#add(index, -1));
			hand.querySelector('[data-more]')?.addEventListener('click', () => this.#add(index, 1));
		}
		this.querySelector('[data-zero]')?.addEventListener('click', () => this.#save(this.#inputs.map(() => 0)));
		const kept = countsOf(store.tally)[this.#item] ?? [];
		// What was typed before this script ran counts.
		if (this.#inputs.some(({ value }) => value !== ''))
			this.#save(this.#inputs.map(({ value }, index) => (value === '' ? (kept[index] ?? 0) : handsOf(value))));
		else this.#draw(kept);
	}

	get #store() {
		return handsStore(requiredData(this, 'quiz'));
	}

	#add(index: number, by: number): void {
		this.#save(this.#inputs.map(({ value }, position) => handsOf(`${handsOf(value) + (position === index ? by : 0)}`)));
	}

	#save(hands: number[]): void {
		const store = this.#store;
		store.tally = counted(store.tally, this.#item, hands, Date.now());
	}

	#draw(kept: readonly number[]): void {
		const hands = this.#inputs.map((_, index) => kept[index] ?? 0);
		const parts = shares(hands);
		for (const [index, input] of this.#inputs.entries()) {
			const count = hands[index] ?? 0;
			// What is being typed stays as it is: an empty field is not filled with a zero under the teacher's fingers.
			if (handsOf(input.value) !== count || (input.value === '' && document.activeElement !== input)) input.value = `${count}`;
			input.toggleAttribute('data-none', count === 0);
			const hand = input.closest<HTMLElement>('.hand');
			if (!hand) continue;
			hand.style.setProperty('--share', `${parts[index] ?? 0}%`);
			requiredElement(hand, '.hand-share').textContent = `${parts[index] ?? 0} %`;
		}
		const total = requiredElement(this, '[data-total]');
		const sum = hands.reduce((all, count) => all + count, 0);
		total.textContent = requiredData(total, 'total').replace('{count}', `${sum}`);
	}
}

customElements.define('hands-question', HandsQuestion);
