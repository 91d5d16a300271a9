/** `<copy-text>`: copies what stands in it under `data-text`. Without scripts its button is not there, and the text can be selected. */
import { copyText } from '../ui/copy.ts';
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
		requiredElement(this, '[role="status"]').textContent = requiredData(this, (await copyText(parts.join('\n'))) ? 'copied' : 'failed');
	}
}

customElements.define('copy-text', CopyText);
