/** `<record-store>`: sends the results of quizzes to the record store of the site, once the learner has said yes; asks for that where it stands with a box to tick. */
import type { Statement } from '../../h5p/types/core.ts';
import { fill } from '../../language/browser-words.ts';
import { account, agree, deliver, put, refuse, waiting } from '../../learning/outbox.ts';

/** Milliseconds between two tries while statements wait. */
const AGAIN = 60_000;

class RecordStoreElement extends HTMLElement {
	connectedCallback(): void {
		const box = this.querySelector<HTMLInputElement>('input[type="checkbox"]');
		if (box) {
			const show = () => {
				box.checked = account() !== undefined;
				this.#show();
			};
			show();
			// The yes is kept with everything else, and goes with it.
			document.addEventListener('learning-deleted', show);
			box.addEventListener('change', () => {
				if (box.checked) agree(this.dataset.home ?? window.location.origin);
				else refuse();
				this.#show();
			});
		}
		document.addEventListener('quiz-statement', ({ detail }: CustomEventInit<Statement>) => {
			if (!detail) return;
			put(detail, Date.now());
			void this.#deliver();
		});
		window.addEventListener('online', () => void this.#deliver());
		window.setInterval(() => void this.#deliver(), AGAIN);
		void this.#deliver();
	}

	async #deliver(): Promise<void> {
		if (!account()) return;
		const { address = '', authorization } = this.dataset;
		await deliver({ address, ...(authorization === undefined ? {} : { authorization }) });
		this.#show();
	}

	#show(): void {
		const status = this.querySelector('[role="status"]');
		if (!status) return;
		const count = waiting();
		if (!account()) status.textContent = this.dataset.off ?? '';
		else status.textContent = count === 0 ? (this.dataset.on ?? '') : fill(this.dataset.waiting, { count });
	}
}

customElements.define('record-store', RecordStoreElement);
