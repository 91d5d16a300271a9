/** `<quick-exit>`: empties the page and puts the neutral site in its place in the history, at a press of the link or of Shift three times. */
import { fill } from '../language/browser-words.ts';
import { writeText } from '../ui/elements.ts';
import { requiredData, requiredElement } from '../ui/required.ts';
import { PRESS_COUNTS_MS, ShiftPresses } from './shift-presses.ts';

const LINK = 'a[data-quick-exit]';

class QuickExit extends HTMLElement {
	readonly #presses = new ShiftPresses();
	#forget = 0;
	#leaving = false;

	connectedCallback(): void {
		for (const held of document.querySelectorAll<HTMLElement>('[data-quick-exit-keys], [data-quick-exit-scripted]')) held.hidden = false;
		for (const plain of document.querySelectorAll<HTMLElement>('[data-quick-exit-plain]')) plain.hidden = true;
		document.addEventListener('click', (event) => {
			if (!(event.target instanceof Element && event.target.closest(LINK))) return;
			event.preventDefault();
			this.#leave();
		});
		// Before whoever else listens: a page that is to be left does nothing with the key.
		document.addEventListener('keydown', (event) => this.#presses.down(event), true);
		document.addEventListener('keyup', (event) => this.#tell(this.#presses.up(event, performance.now())), true);
		document.addEventListener('pointerdown', () => this.#presses.reset(), true);
		// Nobody is asked whether to leave, as where a script could not be kept in a set. Listeners are called in their order, and this one comes first:
		// the header stands before all else that has a script.
		window.addEventListener('beforeunload', (event) => this.#leaving && event.stopImmediatePropagation());
	}

	#tell(left: number | undefined): void {
		if (left === 0) this.#leave();
		else if (left !== undefined) {
			this.#say(fill(requiredData(this, 'left'), { count: left }));
			clearTimeout(this.#forget);
			this.#forget = window.setTimeout(() => this.#say(''), PRESS_COUNTS_MS);
		}
	}

	#say(text: string): void {
		writeText(this.querySelector('[role="status"]'), text);
	}

	#leave(): void {
		const { href, host } = requiredElement<HTMLAnchorElement>(this, LINK);
		// The other site may take its time: until it shows, nothing is seen, heard or read in the tab. Recordings and voices stop with their elements.
		document.title = host;
		document.body.replaceChildren();
		this.#leaving = true;
		location.replace(href);
	}
}
customElements.define('quick-exit', QuickExit);
