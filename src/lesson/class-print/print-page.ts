/** `<print-page>`: a button that prints the page; whoever has no scripts prints by the browser's own command. */
import { requiredElement } from '../../ui/required.ts';

class PrintPage extends HTMLElement {
	connectedCallback(): void {
		requiredElement(this, 'button').addEventListener('click', () => window.print());
		this.hidden = false;
	}
}
customElements.define('print-page', PrintPage);
