/** `<copy-text>`: copies what stands in it under `data-text`. Without scripts its button is not there, and the text can be selected. */
import { requiredData, requiredElement } from '../ui/required.ts';

class CopyText extends HTMLElement {
	connectedCallback(): void {
		const button = requiredElement<HTMLButtonElement>(this, 'button[data-copy]');
		button.hidden = false;
		button.addEventListener('click', () => void this.#copy());
	}

	/** Paragraphs become lines. */
	async #copy(): Promise<void> {
		const parts = [...this.querySelectorAll('[data-text]')].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());
		const status = requiredElement(this, '[role="status"]');
		try {
			await navigator.clipboard.writeText(parts.join('\n'));
			status.textContent = requiredData(this, 'copied');
		} catch {
			status.textContent = requiredData(this, 'failed');
		}
	}
}

customElements.define('copy-text', CopyText);
