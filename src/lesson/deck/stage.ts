/** The slides as elements: which one is shown, which of its steps, and text that fits its box. */
import type { Deck, DeckPosition } from './progress.ts';

/** Few words fill their slide and many fit it: the size of text goes in steps from the largest to the least that is read from the last row. */
const LARGEST = 1.3;
const SHRINK = 0.05;
const LEAST = 0.5;

export class Stage {
	readonly slides: HTMLElement[];
	readonly #steps: HTMLElement[][];

	constructor(root: HTMLElement) {
		this.slides = [...root.querySelectorAll<HTMLElement>('.slide')];
		this.#steps = this.slides.map((slide) => [
			...slide.querySelectorAll<HTMLElement>(slide.dataset.steps === 'list' ? '.slide-body li, [data-later]' : '[data-later]'),
		]);
	}

	get deck(): Deck {
		return this.#steps.map((steps) => steps.length);
	}

	/** The number of the slide that an address names, or -1. */
	indexOf(hash: string): number {
		return this.slides.findIndex(({ id }) => `#${id}` === hash);
	}

	titleOf(index: number): string {
		return this.slides[index]?.querySelector('h1, h2')?.textContent ?? '';
	}

	show({ slide, step }: DeckPosition): void {
		for (const [index, element] of this.slides.entries()) {
			element.classList.toggle('now', index === slide);
			if (index === slide) element.setAttribute('aria-current', 'true');
			else element.removeAttribute('aria-current');
		}
		for (const [index, element] of (this.#steps[slide] ?? []).entries()) element.classList.toggle('waits', index >= step);
	}

	/** The words of the step that is shown last, without the notes that open at words in it; none where no step of the slide is shown. */
	stepText({ slide, step }: DeckPosition): string {
		const copy = this.#steps[slide]?.[step - 1]?.cloneNode(true) as HTMLElement | undefined;
		for (const note of copy?.querySelectorAll('[popover]') ?? []) note.remove();
		return (copy?.textContent ?? '').replace(/\s+/g, ' ').trim();
	}

	/** Shows all steps of all slides: for the overview and for paper. */
	showAll(): void {
		for (const element of this.#steps.flat()) element.classList.remove('waits');
	}

	/** A slide with all its steps, to look at only: nothing in it has an id or answers to anything. */
	copyOf(index: number): Node | undefined {
		const copy = this.slides[index]?.querySelector('.slide-box')?.cloneNode(true) as HTMLElement | undefined;
		for (const element of copy?.querySelectorAll('[id], [popovertarget]') ?? []) {
			element.removeAttribute('id');
			element.removeAttribute('popovertarget');
		}
		for (const element of copy?.querySelectorAll('.waits') ?? []) element.classList.remove('waits');
		return copy;
	}

	/** Whether slides answer to anything: in the overview they are pictures of themselves. */
	set pictures(on: boolean) {
		for (const slide of this.slides) slide.querySelector('.slide-box')?.toggleAttribute('inert', on);
	}

	/** Gives the text of each slide the largest size that fits; text is as wide as the box at any size, so what fits once fits always. */
	fit(): void {
		for (const box of document.querySelectorAll<HTMLElement>('.slide-box')) {
			const face = box.querySelector<HTMLElement>('.slide-face');
			if (!face || box.clientHeight === 0) continue;
			for (let scale = LARGEST; scale >= LEAST; scale -= SHRINK) {
				face.style.setProperty('--fit', scale.toFixed(2));
				if (face.scrollHeight <= box.clientHeight + 1) break;
			}
		}
	}
}
