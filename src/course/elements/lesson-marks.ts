/**
 * `<lesson-marks>`: bookmarks and notes on the paragraphs of a lesson, kept on this device at every change.
 *
 * Two ways lead to the same act. For pointers a button stands beside each paragraph, in the margin: always where nothing can hover,
 * else beside the one that is pointed at. These buttons are kept from the keyboard and from screen readers: sixty stops between the
 * sentences of a lesson would bury its text. For them a field above the text names the paragraphs, and follows the reader: it stands
 * at the one being read when the focus comes to it. Two stops, nothing to learn, and any paragraph can be chosen by its first letters.
 * When the note is closed, the focus goes to its paragraph, so that reading goes on there.
 */
import { fill } from '../../language/browser-words.ts';
import {
	beginning,
	findMarks,
	type KeptMark,
	type Marks,
	markFragment,
	markKey,
	marksOf,
	nameInFragment,
	underText,
	WORDS_LIMIT,
} from '../../learning/marks.ts';
import { progressStore } from '../../learning/progress-store.ts';
import { marked, unmarked } from '../../learning/record.ts';
import { element } from '../../ui/elements.ts';
import { requiredData, requiredElement } from '../../ui/required.ts';
import { MarkMargin } from './mark-margin.ts';
import { noteDialog } from './mark-note.ts';
import { type Block, blocksIn } from './paragraphs.ts';
import { COVERED, watchReadingPlace } from './reading-place.ts';

/** Characters of a paragraph by which a list names it. */
const NAME_LENGTH = 70;
/** Pixels between a paragraph and what would cover it. */
const GAP = 16;
/** Milliseconds for which a paragraph that a link has led to is shown. */
const SHOWN_MS = 6000;

class LessonMarks extends HTMLElement {
	#blocks: Block[] = [];
	/** the marks of this text by the place of their paragraph */
	#marks = new Map<number, KeptMark>();
	#margin!: MarkMargin;
	#openNote!: ReturnType<typeof noteDialog>;

	connectedCallback(): void {
		const body = document.querySelector<HTMLElement>('[data-lesson-body]');
		if (!body || this.#blocks.length > 0) return;
		this.#blocks = blocksIn(body);
		this.#openNote = noteDialog(requiredElement<HTMLDialogElement>(this, 'dialog'));
		const elements = this.#blocks.map((block) => block.element);
		this.#margin = new MarkMargin(this, body, elements, (place) => this.#open(place));
		this.#select.append(
			...this.#blocks.map(({ words }, place) => element('option', { value: `${place}`, lang: requiredData(this, 'language') }, shortened(words))),
		);
		watchReadingPlace(body, elements, (place) => {
			this.#margin.setNear(place);
			if (document.activeElement === this.#select || requiredElement<HTMLDialogElement>(this, 'dialog').open) return;
			this.#select.value = `${place}`;
			this.#showChoice();
		});
		this.#select.addEventListener('change', () => this.#showChoice());
		requiredElement(this, '[data-do="mark"]').addEventListener('click', () => this.#open(Number(this.#select.value)));
		this.#store.watch(() => this.#show());
		window.addEventListener('hashchange', () => this.#follow());
		this.#follow();
	}

	get #select(): HTMLSelectElement {
		return requiredElement(this, 'select');
	}
	get #store() {
		return progressStore(requiredData(this, 'course'));
	}

	/** Marks a paragraph, if it is not marked yet, and opens its note. */
	#open(place: number): void {
		const block = this.#blocks[place];
		if (!block) return;
		const words = block.words.slice(0, WORDS_LIMIT);
		const { key, text } = this.#marks.get(place) ?? {
			key: markKey({ language: requiredData(this, 'language'), lesson: requiredData(this, 'lesson'), name: block.name }),
			text: '',
		};
		const keep = async (note: string) => {
			const isKept = await this.#store.update((record) => marked(record, key, { text: note, words, place }, Date.now()));
			return requiredData(this, isKept ? 'kept' : 'memory');
		};
		const isNew = !this.#marks.has(place);
		block.element.classList.add('mark-shown');
		this.#openNote({
			words: block.words,
			text,
			keep,
			remove: (note) => this.#remove(key, note),
			closed: () => {
				block.element.classList.remove('mark-shown');
				focusOn(block.element);
			},
		});
		uncover(block.element, requiredElement(this, 'dialog'));
		if (isNew) void keep('').then((said) => writeStatus(this, said));
	}

	/** Marks that were made in this text on pages of other languages, and were kept as theirs. */
	#underText(marks: Marks): Marks {
		return underText(marks, requiredData(this, 'lesson'), requiredData(this, 'pages').split(' '), requiredData(this, 'language'));
	}

	/** @returns whether it was taken away */
	#remove(key: string, note: string): boolean {
		if (note.trim() !== '' && !window.confirm(requiredData(this, 'removeAsk'))) return false;
		void this.#store.update((record) => unmarked(record, key, Date.now()));
		return true;
	}

	#show(): void {
		const { marks: kept } = this.#store.record;
		if (this.#underText(kept) !== kept) {
			void this.#store.update((record) => ({ ...record, marks: this.#underText(record.marks) }));
			return;
		}
		const marks = marksOf(kept, requiredData(this, 'lesson'), requiredData(this, 'language'));
		const found = findMarks(marks, this.#blocks);
		this.#marks = new Map(
			marks.flatMap((mark) => {
				const place = found.get(mark.key);
				return place === undefined ? [] : [[place, mark] as const];
			}),
		);
		this.#margin.show(this.#marks);
		for (const [place, option] of [...this.#select.options].entries()) {
			const words = shortened(this.#blocks[place]?.words ?? '');
			option.textContent = this.#marks.has(place) ? fill(requiredData(this, 'marked'), { words }) : words;
		}
		this.#showChoice();
		this.#list(marks, found);
	}

	#showChoice(): void {
		requiredElement(this, '[data-do="mark"]').textContent = requiredData(this, this.#marks.has(Number(this.#select.value)) ? 'open' : 'mark');
	}

	/** The list behind the lesson's notes, which is printed with them: what is marked, and what was marked and is not there any more. */
	#list(marks: readonly KeptMark[], found: ReadonlyMap<string, number>): void {
		const list = document.querySelector<HTMLElement>('.marks-list');
		if (!list) return;
		list.hidden = marks.length === 0;
		const place = ({ key }: KeptMark) => found.get(key) ?? Number.MAX_SAFE_INTEGER;
		const entries = [...marks].sort((a, b) => place(a) - place(b)).map((mark) => this.#entry(mark, found.get(mark.key)));
		requiredElement(list, 'ul').replaceChildren(...entries);
	}

	#entry({ key, words, text }: KeptMark, place: number | undefined): HTMLElement {
		const fragment = `#${markFragment(key)}`;
		const lang = requiredData(this, 'language');
		const note = text.trim() === '' ? [] : [element('p', { class: 'note-text' }, text)];
		if (place !== undefined) {
			const link = element('a', { href: fragment, lang }, shortened(this.#blocks[place]?.words ?? words));
			// The same link pressed again changes no address, and leads there again.
			link.addEventListener('click', () => location.hash === fragment && this.#follow());
			return element('li', {}, link, ...note);
		}
		const remove = element('button', { type: 'button', class: 'button small' }, requiredData(this, 'remove'));
		remove.addEventListener('click', () => {
			// The button is gone with its entry; the focus stays near.
			if (this.#remove(key, text)) document.querySelector<HTMLElement>('.marks-list:not([hidden]) :is(a, button), .lesson-notes textarea')?.focus();
		});
		return element(
			'li',
			{ id: fragment.slice(1), tabindex: '-1' },
			element('q', { lang }, words),
			' ',
			element('em', { class: 'mark-changed' }, `(${requiredData(this, 'changed')})`),
			' ',
			remove,
			...note,
		);
	}

	/** Goes where the address leads: to a marked paragraph, or to what is left of one that has changed. */
	#follow(): void {
		const name = nameInFragment(location.hash);
		if (name === undefined) return;
		const own =
			[...this.#marks].find(([, { key }]) => location.hash === `#${markFragment(key)}`)?.[0] ?? this.#blocks.findIndex((block) => block.name === name);
		const target = this.#blocks[own]?.element ?? document.getElementById(location.hash.slice(1));
		if (!target) return;
		target.scrollIntoView({ block: 'center', behavior: 'instant' });
		focusOn(target);
		target.classList.add('mark-shown');
		setTimeout(() => target.classList.remove('mark-shown'), SHOWN_MS);
	}
}

const shortened = (words: string): string => beginning(words, NAME_LENGTH);

/** Scrolls so far that a paragraph is seen beside a dialog at the foot of the window, as far as it fits. */
function uncover(paragraph: Element, dialog: Element): void {
	const [text, foot] = [paragraph.getBoundingClientRect(), dialog.getBoundingClientRect().top];
	const below = text.bottom - foot + GAP;
	if (below > 0) window.scrollBy({ top: Math.min(below, Math.max(text.top - COVERED, 0)), behavior: 'instant' });
}

function writeStatus(host: Element, said: string): void {
	requiredElement(host, 'dialog [role="status"]').textContent = said;
}

/** Reading goes on at an element that takes no focus of itself. */
function focusOn(target: HTMLElement): void {
	if (!target.hasAttribute('tabindex')) {
		target.tabIndex = -1;
		target.addEventListener('blur', () => target.removeAttribute('tabindex'), { once: true });
	}
	target.focus({ preventScroll: true });
}

customElements.define('lesson-marks', LessonMarks);
