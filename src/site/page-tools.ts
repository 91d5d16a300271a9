/** `<page-tools>`: copies the citation of a page, and hands its address to the system's share sheet where there is one. */
import { copyText } from '../ui/copy.ts';
import { requiredData } from '../ui/required.ts';

class PageTools extends HTMLElement {
	connectedCallback(): void {
		// A copy of the site without an address of its own is cited by where it was read.
		for (const place of this.querySelectorAll('[data-address]')) if (place.textContent === '') place.textContent = this.#address();
		this.#offer('copy', (button) => this.#copy(button));
		if ('share' in navigator) this.#offer('share', () => this.#share());
	}

	/** The address of the page, without the place in it. */
	#address(): string {
		const { origin, pathname } = window.location;
		return origin === 'null' ? (window.location.href.split('#')[0] ?? '') : origin + pathname;
	}

	#offer(name: string, act: (button: HTMLButtonElement) => Promise<void>): void {
		for (const button of this.querySelectorAll<HTMLButtonElement>(`[data-${name}]`)) {
			button.hidden = false;
			button.addEventListener('click', () => void act(button));
		}
	}

	#say(text: string): void {
		const place = this.querySelector('[role="status"]');
		if (place) place.textContent = text;
	}

	/** Copies the citation that the button stands under. */
	async #copy(button: HTMLButtonElement): Promise<void> {
		const text = button.closest('[data-cited]')?.querySelector('.citation')?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
		this.#say(requiredData(this, (await copyText(text)) ? 'copied' : 'failed'));
	}

	/** A reader who closes the sheet has decided: that is no failure. */
	async #share(): Promise<void> {
		await navigator.share({ title: requiredData(this, 'title'), url: this.#address() }).catch(() => undefined);
	}
}

customElements.define('page-tools', PageTools);
