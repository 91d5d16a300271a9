/** The buttons in the margin of a lesson's text, for pointers alone: one beside the first line of each paragraph. */
import type { KeptMark } from '../../learning/marks.ts';
import { element } from '../../ui/elements.ts';
import { requiredElement } from '../../ui/required.ts';

export class MarkMargin {
	readonly #host: HTMLElement;
	readonly #paragraphs: readonly HTMLElement[];
	readonly #buttons: HTMLElement[];

	/** @param host `<lesson-marks>`, which stands before `body` in the same box @param press what a button does, by the place of its paragraph */
	constructor(host: HTMLElement, body: HTMLElement, paragraphs: readonly HTMLElement[], press: (place: number) => void) {
		this.#host = host;
		this.#paragraphs = paragraphs;
		this.#buttons = paragraphs.map((_, place) => {
			const button = element('button', { type: 'button', class: 'mark-button', tabindex: '-1' });
			// What is hidden from screen readers must not have the focus.
			button.addEventListener('pointerdown', (event) => event.preventDefault());
			button.addEventListener('mousedown', (event) => event.preventDefault());
			button.addEventListener('click', () => press(place));
			return button;
		});
		requiredElement(host, '.marks-margin').replaceChildren(...this.#buttons);
		// Typefaces that come, windows that change and answers that open move the paragraphs.
		new ResizeObserver(() => this.#place()).observe(body);
	}

	/** The paragraph that is pointed at or read. */
	setNear(place: number): void {
		for (const [index, button] of this.#buttons.entries()) button.classList.toggle('near', index === place);
	}

	/** @param marks by the place of their paragraph */
	show(marks: ReadonlyMap<number, KeptMark>): void {
		for (const [place, button] of this.#buttons.entries()) {
			const mark = marks.get(place);
			const icon = mark === undefined ? 'mark' : mark.text.trim() === '' ? 'marked' : 'noted';
			if (button.dataset.shows === icon) continue;
			button.dataset.shows = icon;
			button.classList.toggle('marked', mark !== undefined);
			button.replaceChildren(requiredElement<HTMLTemplateElement>(this.#host, `template[data-icon="${icon}"]`).content.cloneNode(true));
		}
	}

	#place(): void {
		const { top = 0 } = this.#host.parentElement?.getBoundingClientRect() ?? {};
		const tops = this.#paragraphs.map((paragraph) => paragraph.getBoundingClientRect().top - top);
		for (const [place, button] of this.#buttons.entries()) button.style.setProperty('top', `${tops[place] ?? 0}px`);
	}
}
