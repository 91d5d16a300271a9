/** `<copy-text>`: copies what stands in it under `data-text`. Without scripts its button is not there, and the text can be selected. */
import { copyOnPress, linesToCopy } from './copy-button.ts';
import { requiredElement } from './required.ts';

class CopyText extends HTMLElement {
	connectedCallback(): void {
		requiredElement<HTMLButtonElement>(this, 'button[data-copy]').hidden = false;
		copyOnPress(this, this, () => [...this.querySelectorAll('[data-text]')].flatMap(linesToCopy).join('\n'));
	}
}

customElements.define('copy-text', CopyText);
