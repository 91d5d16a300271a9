/** `<list-finder>`: see ListFinder.astro. The words stand in the address, so that Back and a copied address bring them back. */
import { fill } from '../language/strings.ts';
import { element, writeText } from './elements.ts';
import { hasWords, nearestNames } from './nearest.ts';
import { requiredData, requiredElement, requiredText } from './required.ts';

/** After how long without a key the count is told, in milliseconds. */
const PAUSE_MS = 400;
const FIELD = 'tim';

class ListFinder extends HTMLElement {
	#telling: number | undefined;
	/** The folds that were opened for what was found. */
	#opened = new Set<HTMLDetailsElement>();

	connectedCallback(): void {
		const form = requiredElement<HTMLFormElement>(this, 'form');
		const field = requiredElement<HTMLInputElement>(form, 'input');
		form.hidden = false;
		// What was typed before this script ran counts more than the address.
		if (field.value === '') field.value = new URLSearchParams(location.search).get(FIELD) ?? '';
		form.addEventListener('submit', (event) => event.preventDefault());
		field.addEventListener('input', () => this.#find(form, field.value.trim()));
		if (field.value !== '') this.#find(form, field.value.trim());
	}

	#find(form: HTMLFormElement, asked: string): void {
		const entries = [...this.querySelectorAll<HTMLElement>('[data-find]')];
		const names = entries.map((entry) => requiredData(entry, 'find'));
		for (const [index, entry] of entries.entries()) entry.hidden = !hasWords(asked, names[index] ?? '');
		const left = entries.filter(({ hidden }) => !hidden).length;
		for (const group of this.querySelectorAll<HTMLElement>('details.fold, section')) {
			if (group.querySelector('[data-find]')) group.hidden = group.querySelector('[data-find]:not([hidden])') === null;
		}
		for (const letters of this.querySelectorAll<HTMLElement>('.letters')) letters.hidden = asked !== '';
		this.#openFound(asked !== '');
		window.clearTimeout(this.#telling);
		this.#telling = window.setTimeout(
			() => this.#tell(form, asked, left, left > 0 ? [] : nearestNames(asked, names).flatMap((index) => this.#linkOf(entries[index]))),
			PAUSE_MS,
		);
		history.replaceState(null, '', asked === '' ? location.pathname : `?${new URLSearchParams({ [FIELD]: asked })}`);
	}

	#openFound(searching: boolean): void {
		if (!searching) {
			for (const fold of this.#opened) fold.open = false;
			this.#opened.clear();
			return;
		}
		for (const fold of this.querySelectorAll<HTMLDetailsElement>('details.fold:not([open], [hidden])')) {
			fold.open = true;
			this.#opened.add(fold);
		}
	}

	#linkOf(entry: HTMLElement | undefined): HTMLElement[] {
		const link = entry?.querySelector('a')?.cloneNode(true);
		return link instanceof HTMLElement ? [link] : [];
	}

	/** How many were found, or what is nearest; nothing for an empty field. */
	#tell(form: HTMLFormElement, asked: string, left: number, near: readonly HTMLElement[]): void {
		const words = JSON.parse(requiredData(this, 'words')) as Record<string, string>;
		const none = [requiredText(words, 'none').replace('{asked}', () => asked), ...(near.length > 0 ? [requiredText(words, 'nearest')] : [])].join(' ');
		const found = left > 0 ? fill(requiredText(words, 'count'), { count: left }) : none;
		writeText(requiredElement(form, '.found'), asked === '' ? '' : found);
		const list = requiredElement(form, '.nearest');
		list.replaceChildren(...near.map((link) => element('li', {}, link)));
		list.hidden = near.length === 0;
	}
}

customElements.define('list-finder', ListFinder);
