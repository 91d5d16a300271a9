/** `<hands-session>`: one question at a time; the class that is counted, the table to download, clearing. */

import { dayOf } from '../../language/browser-words.ts';
import { download } from '../../ui/download.ts';
import { writeText } from '../../ui/elements.ts';
import { requiredData, requiredElement, requiredJson } from '../../ui/required.ts';
import { handsStore } from './hands-store.ts';
import { type AskedItem, type Columns, csvOf, type PupilColumns, pupilsCsvOf, type Tally, without } from './tally.ts';

/** Said by the session when another question is shown. */
export const TURNED = 'hands-turned';

type PageData = { file: string; columns: Columns & PupilColumns; items: AskedItem[] };

class HandsSession extends HTMLElement {
	#questions: HTMLElement[] = [];
	#now = 0;

	connectedCallback(): void {
		this.#questions = [...this.querySelectorAll<HTMLElement>('.hands-one')];
		const on = (selector: string, run: () => void) => this.querySelector(selector)?.addEventListener('click', run);
		on('[data-back]', () => this.#show(this.#now - 1, true));
		on('[data-next]', () => this.#show(this.#now + 1, true));
		on('[data-csv]', () => this.#download('', csvOf));
		on('[data-csv-pupils]', () => this.#download('-the', pupilsCsvOf));
		on('[data-clear]', () => this.#clear());
		on('[data-full]', () => fullScreen());
		document.addEventListener('keydown', (event) => this.#press(event));
		const named = this.#className;
		const choose = () => {
			this.#store.tally = { ...this.#store.tally, current: named.value.normalize('NFC').trim() };
		};
		named.addEventListener('change', choose);
		// What was typed before this script ran counts.
		if (named.value.trim() !== '') choose();
		this.#store.onChange(() => this.#label());
		this.#label();
		this.#show(0, false);
	}

	get #store() {
		return handsStore(requiredData(this, 'quiz'));
	}

	get #className(): HTMLInputElement {
		return requiredElement<HTMLInputElement>(this, '[data-class]');
	}

	#show(index: number, focus: boolean): void {
		this.#now = Math.min(Math.max(index, 0), this.#questions.length - 1);
		for (const [at, question] of this.#questions.entries()) question.classList.toggle('now', at === this.#now);
		const position = requiredData(this, 'place')
			.replace('{number}', `${this.#now + 1}`)
			.replace('{count}', `${this.#questions.length}`);
		writeText(this.querySelector('[data-where]'), position);
		const enable = (selector: string, yes: boolean) => {
			requiredElement<HTMLButtonElement>(this, selector).disabled = !yes;
		};
		enable('[data-back]', this.#now > 0);
		enable('[data-next]', this.#now < this.#questions.length - 1);
		if (focus) this.#questions[this.#now]?.focus();
		this.dispatchEvent(new Event(TURNED));
	}

	/** Arrows and a remote control turn the questions; A, B, C… go to the field of a letter; X shows the answer, T reads answer cards. */
	#press(event: KeyboardEvent): void {
		const { key, altKey, ctrlKey, metaKey, target } = event;
		if (altKey || ctrlKey || metaKey) return;
		const typing = target instanceof HTMLInputElement;
		const turn = { PageDown: 1, PageUp: -1, ...(typing ? {} : { ArrowRight: 1, ArrowLeft: -1 }) }[key];
		if (turn !== undefined) this.#show(this.#now + turn, true);
		else if (typing) return;
		else if (/^[a-h]$/i.test(key) && this.#field(key)) this.#field(key)?.select();
		else if (key.toLowerCase() === 'x') this.#questions[this.#now]?.querySelector<HTMLElement>('summary')?.click();
		else if (key.toLowerCase() === 't') this.#questions[this.#now]?.querySelector<HTMLElement>('[data-read-cards]')?.click();
		else if (key.toLowerCase() === 'f') fullScreen();
		else return;
		event.preventDefault();
	}

	#field(letter: string): HTMLInputElement | undefined {
		return this.#questions[this.#now]?.querySelectorAll<HTMLInputElement>('.hand-count input')[letter.toLowerCase().charCodeAt(0) - 97];
	}

	/** The class that is counted, the classes that there are, and what the teacher should know of the storage. */
	#label(): void {
		const { current, classes } = this.#store.tally;
		const named = this.#className;
		if (document.activeElement !== named) named.value = current;
		requiredElement(this, '[data-csv-pupils]').hidden = Object.values(classes).every(({ chosen }) => chosen === undefined);
		const known = Object.keys(classes).filter(Boolean);
		this.querySelector('#hands-classes')?.replaceChildren(...known.map((name) => new Option(name, name)));
		const { note } = this.#store;
		writeText(this.querySelector('.hands-note'), note === undefined ? '' : requiredData(this, `note${note}`));
	}

	#download(ending: string, table: (tally: Tally, items: readonly AskedItem[], columns: PageData['columns']) => string): void {
		const { file, columns, items } = requiredJson<PageData>(this, '[data-hands]');
		const text = table(this.#store.tally, items, columns);
		download(new Blob([text], { type: 'text/csv;charset=utf-8' }), `${file}${ending}-${dayOf(Date.now())}.csv`);
	}

	#clear(): void {
		const { current } = this.#store.tally;
		const name = current || requiredData(this, 'noname');
		if (window.confirm(requiredData(this, 'ask').replace('{name}', name))) this.#store.tally = without(this.#store.tally, current);
	}
}

function fullScreen(): void {
	if (document.fullscreenElement) void document.exitFullscreen();
	else void document.documentElement.requestFullscreen?.().catch(() => {});
}

customElements.define('hands-session', HandsSession);
