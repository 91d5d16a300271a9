/** `<record-store>`: sends the results of quizzes to the record store of the site, once the learner has agreed; asks for that where it holds a checkbox. */
import type { Statement } from '../../h5p/types/core.ts';
import { fill } from '../../language/browser-words.ts';
import { account, agree, deliver, leftOut, put, refuse, waiting } from '../../learning/consent.ts';
import { requiredData } from '../../ui/required.ts';

/** Milliseconds between two tries while statements wait. */
const RETRY_MS = 60_000;

class RecordStoreElement extends HTMLElement {
	connectedCallback(): void {
		const box = this.querySelector<HTMLInputElement>('input[type="checkbox"]');
		if (box) {
			const show = () => {
				box.checked = account() !== undefined;
				this.#show();
			};
			const decide = () => {
				if (box.checked) agree(requiredData(this, 'home'));
				else refuse();
				this.#show();
			};
			// Ticked before this script ran; the browser does not tick it by itself, since its state is not kept (`autocomplete="off"`).
			if (box.checked) decide();
			show();
			// The consent is kept with everything else, and deleted with it.
			document.addEventListener('learning-deleted', show);
			box.addEventListener('change', decide);
		}
		document.addEventListener('quiz-statement', ({ detail }: CustomEventInit<Statement>) => {
			if (!detail) return;
			put(detail, Date.now());
			void this.#deliver();
		});
		window.addEventListener('online', () => void this.#deliver());
		window.setInterval(() => void this.#deliver(), RETRY_MS);
		void this.#deliver();
	}

	async #deliver(): Promise<void> {
		if (!account()) return;
		const address = requiredData(this, 'address');
		const { authorization } = this.dataset;
		await deliver({ address, ...(authorization === undefined ? {} : { authorization }) });
		this.#show();
	}

	#show(): void {
		const status = this.querySelector('[role="status"]');
		if (!status) return;
		const count = waiting();
		if (!account()) {
			status.textContent = requiredData(this, 'off');
			return;
		}
		const out = leftOut();
		status.textContent = [
			count === 0 ? requiredData(this, 'on') : fill(requiredData(this, 'waiting'), { count }),
			...(out === 0 ? [] : [fill(requiredData(this, 'leftOut'), { count: out })]),
		].join(' ');
	}
}

customElements.define('record-store', RecordStoreElement);
