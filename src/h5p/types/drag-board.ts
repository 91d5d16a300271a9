/** The words and places of a text to fill by dragging, moved alike by mouse, finger and keys. */
import { describeBy, make, newId } from './dom.ts';
import { ownWord } from './own-words.ts';
import { placeOf, solutionOf, withSentence } from './places.ts';
import type { Mode } from './question.ts';
import { signOf } from './verdict.ts';

export type DragParams = {
	taskDescription?: string;
	/** `*word:hint*`, lines apart */
	textField?: string;
	distractors?: string;
	overallFeedback?: { from: number; to: number; feedback?: string }[];
	checkAnswer?: string;
	tryAgain?: string;
	showSolution?: string;
	dropZoneIndex?: string;
	empty?: string;
	contains?: string;
	ariaDraggableIndex?: string;
	tipLabel?: string;
	correctText?: string;
	incorrectText?: string;
	grabbed?: string;
	cancelledDragging?: string;
	correctAnswer?: string;
	scoreBarLabel?: string;
	a11yCheck?: string;
	a11yShowSolution?: string;
	a11yRetry?: string;
	behaviour?: { enableRetry?: boolean; enableSolutionsButton?: boolean; enableCheckButton?: boolean };
};

/** Pixels that a pointer moves before pressing becomes dragging. */
const THRESHOLD = 6;

type Zone = Pick<Place, 'sentence'> & {
	element: HTMLElement;
	button: HTMLButtonElement;
	signs: HTMLElement;
	after: HTMLElement;
	hint: HTMLElement | undefined;
	key: string;
	held?: number;
};

/** The right word of a place, with its hint, and the sentence around it. */
export type Place = { answer: string; tip: string; sentence: (other: (place: number) => string) => string };

export class Board {
	readonly bank = make('div', { class: 'bank', role: 'group' });
	readonly announcer = make('p', { class: 'sr-only', 'aria-live': 'assertive' });
	readonly zones: Zone[];
	readonly words: readonly string[];
	readonly #chips: HTMLButtonElement[];
	readonly #texts: DragParams;
	readonly #changed: () => void;
	#taken: number | undefined;
	/** what the focus comes back to where a word that keys took up is let go */
	#takenFrom: HTMLElement | undefined;
	#mode: Mode = 'open';
	#dragged = false;

	/**
	 * @param words every word that can be placed, in the order of the bank
	 */
	constructor(places: readonly Place[], words: readonly string[], texts: DragParams, changed: () => void) {
		this.words = words;
		this.#texts = texts;
		this.#changed = changed;
		this.#chips = words.map((word, index) => this.#chip(word, index));
		this.zones = places.map((place, index) => this.#zone(place, index));
		this.bank.append(...this.#chips);
		this.#update();
	}

	/** The word in each place. */
	placed(): (string | undefined)[] {
		return this.zones.map(({ held }) => (held === undefined ? undefined : this.words[held]));
	}

	/** Puts words into places, as `placed` gave them; `null` stands for an empty place after JSON. */
	place(placed: readonly (string | null | undefined)[]): void {
		const free = new Set(this.words.keys());
		for (const [index, zone] of this.zones.entries()) {
			const held = [...free].find((word) => this.words[word] === placed[index]);
			if (held === undefined) delete zone.held;
			else {
				zone.held = held;
				free.delete(held);
			}
		}
		this.#update();
	}

	reset(): void {
		this.#taken = undefined;
		this.place([]);
	}

	show(mode: Mode): void {
		this.#mode = mode;
		this.#taken = undefined;
		// What was said of a word is over; whoever reads on does not meet it behind the text.
		this.#say('');
		this.#update();
	}

	#chip(word: string, index: number): HTMLButtonElement {
		const chip = make('button', { type: 'button', class: 'chip' }, word);
		chip.addEventListener('click', ({ detail }) => {
			if (this.#dragged && detail !== 0) return;
			this.#take(this.#taken === index ? undefined : index);
			if (detail === 0) this.#focusForTaken(chip);
		});
		this.#draggable(chip, () => index);
		return chip;
	}

	#zone({ answer: key, tip, sentence }: Place, index: number): Zone {
		const hint = tip ? make('span', { class: 'hint', id: newId() }, `(${tip})`) : undefined;
		const button = make('button', { type: 'button', class: 'zone' });
		const [signs, after] = [make('span', { class: 'signs' }), make('span')];
		const zone: Zone = { element: placeOf(button, signs, hint, after), button, signs, after, hint, key, sentence };
		button.addEventListener('click', ({ detail }) => this.#press(index, detail === 0));
		this.#draggable(button, () => zone.held);
		return zone;
	}

	/** A press on a place: put what is taken up, or take up what lies there. */
	#press(index: number, byKeys: boolean): void {
		const zone = this.zones[index];
		if (!zone || this.#mode !== 'open' || (this.#dragged && !byKeys)) return;
		if (this.#taken === undefined) {
			this.#take(zone.held);
			if (byKeys) this.#focusForTaken(zone.button);
		} else this.#drop(this.#taken, zone);
	}

	#take(word: number | undefined): void {
		if (this.#mode !== 'open') return;
		const before = this.#taken;
		this.#taken = word;
		this.#update();
		if (word !== undefined) this.#say(`${this.words[word]}: ${this.#texts.grabbed ?? ''}`);
		else if (before !== undefined) this.#say(this.#texts.cancelledDragging ?? '');
	}

	#drop(word: number, target: Zone | undefined): void {
		const from = this.zones.find(({ held }) => held === word);
		if (from) delete from.held;
		// A word that lies there goes where the new one came from, or back to the bank.
		if (target) {
			if (from && target !== from && target.held !== undefined) from.held = target.held;
			target.held = word;
		}
		const hadFocus = document.activeElement?.matches('.chip, .zone');
		this.#taken = undefined;
		this.#update();
		if (target) {
			this.#say(this.#fill(this.#texts.contains, this.zones.indexOf(target), this.words[word]));
			if (hadFocus) this.#focusAfter(target);
		}
		this.#changed();
	}

	/** Who takes a word up by keys goes on at the first free place; whoever lets it go is where it was taken. */
	#focusForTaken(from: HTMLElement): void {
		this.#takenFrom = from;
		if (this.#taken !== undefined) this.zones.find(({ held }) => held === undefined)?.button.focus();
	}

	/** The next word still in the bank, so that keys go on where they were; the place itself where none is left. */
	#focusAfter(zone: Zone): void {
		(this.#chips.find((chip) => !chip.hidden) ?? zone.button).focus();
	}

	#fill(text: string | undefined, index: number, word = ''): string {
		return (text ?? '').replace('@index', `${index + 1}`).replace('@draggable', word);
	}

	#say(text: string): void {
		this.announcer.textContent = text;
	}

	#update(): void {
		const open = this.#mode === 'open';
		const held = new Set(this.zones.map((zone) => zone.held));
		for (const [index, chip] of this.#chips.entries()) {
			chip.hidden = held.has(index);
			chip.classList.toggle('taken', this.#taken === index);
			chip.setAttribute('aria-pressed', `${this.#taken === index}`);
			chip.disabled = !open;
		}
		this.bank.hidden = !open;
		for (const [index, zone] of this.zones.entries()) this.#updateZone(zone, index);
	}

	/** A place by its number, its sentence and what lies in it. */
	#nameOf({ sentence }: Zone, index: number, word: string | undefined): string {
		const number = (place: number) => ownWord('place', { number: place + 1 });
		const heldIn = (place: number) => this.placed()[place] ?? `(${number(place).toLocaleLowerCase()})`;
		const name = withSentence(number(index), sentence(heldIn));
		if (name === '') return word === undefined ? this.#fill(this.#texts.empty, index) : this.#fill(this.#texts.contains, index, word);
		return `${name}: ${word === undefined ? ownWord('placeEmpty') : ownWord('placeHolds', { word })}`;
	}

	#updateZone(zone: Zone, index: number): void {
		const { button, signs, after, hint, key, held } = zone;
		const word = held === undefined ? undefined : this.words[held];
		const kind = word === key ? 'right' : 'wrong';
		const { correctText = '', incorrectText = '', correctAnswer } = this.#texts;
		const verdict = kind === 'right' ? ownWord('rightMark') || correctText : ownWord('wrongMark') || incorrectText;
		const name = this.#nameOf(zone, index, word);
		const open = this.#mode === 'open';
		button.textContent = word ?? '\u00a0';
		button.setAttribute('aria-label', open ? name : `${name}, ${verdict.toLocaleLowerCase()}`);
		button.setAttribute('aria-disabled', `${!open}`);
		button.className = `zone ${word === undefined ? 'empty' : ''} ${this.#taken !== undefined ? 'target' : ''} ${held !== undefined && held === this.#taken ? 'taken' : ''} ${open ? '' : kind}`;
		signs.replaceChildren(...(open ? [] : [signOf(kind)]));
		const answer = this.#mode === 'solution' && kind === 'wrong' ? solutionOf(key, correctAnswer) : undefined;
		after.replaceChildren(...(answer ? [' ', answer] : []));
		describeBy(button, [hint, answer]);
	}

	/** Lets a word follow the pointer; Escape anywhere lets it go. */
	#draggable(element: HTMLButtonElement, wordOf: () => number | undefined): void {
		element.addEventListener('keydown', ({ key }) => {
			if (key !== 'Escape' || this.#taken === undefined) return;
			this.#take(undefined);
			this.#takenFrom?.focus();
		});
		element.addEventListener('pointerdown', (down) => {
			const word = wordOf();
			if (word === undefined || this.#mode !== 'open' || down.button !== 0) return;
			let ghost: HTMLElement | undefined;
			const move = (event: PointerEvent) => {
				if (!ghost && Math.hypot(event.clientX - down.clientX, event.clientY - down.clientY) < THRESHOLD) return;
				if (!ghost) {
					ghost = make('span', { class: 'ghost', 'aria-hidden': true }, this.words[word]);
					document.body.append(ghost);
					this.#taken = word;
					this.#update();
				}
				ghost.style.translate = `${event.clientX}px ${event.clientY}px`;
			};
			const end = (event: PointerEvent) => {
				controller.abort();
				if (!ghost) return;
				// Asked before anything changes: what is taken away may move what lies under the pointer.
				const under = document.elementFromPoint(event.clientX, event.clientY);
				ghost.remove();
				// The click that follows a drag on the same element is not a press; one by a key is.
				this.#dragged = true;
				setTimeout(() => {
					this.#dragged = false;
				}, 0);
				const zone = event.type === 'pointerup' ? this.zones.find(({ element: place }) => place.contains(under)) : undefined;
				const back = event.type === 'pointerup' && under !== null && this.bank.contains(under);
				if (zone || back) this.#drop(word, zone);
				else this.#take(undefined);
			};
			const controller = new AbortController();
			window.addEventListener('pointermove', move, { signal: controller.signal });
			for (const type of ['pointerup', 'pointercancel'] as const) window.addEventListener(type, end, { signal: controller.signal });
		});
	}
}
