/**
 * A form of filters over a list that is fetched when the form is first used. What is asked stands in the address, so that a copied address and Back
 * bring it back; how many are left is told in the page's status; where none is, what is nearest.
 *
 * The element holds a `form`, `.found` and `.nearest` in a status, `.filter-results` and a button `.filter-more`; a `details` with
 * `data-open-where-wide` stands open where the screen is wide and folded where it is narrow. `data-index` is the address of the list, `data-words` holds the words of `nearWords` and `found` with `{count}`, `failed`, `loading`.
 */

import { formatNumber } from '../language/format.ts';
import { fill } from '../language/strings.ts';
import { writeText } from './elements.ts';
import { showNearest } from './nearest-ways.ts';
import { requiredData, requiredElement, requiredText } from './required.ts';

/** How many results are shown at once. */
const STEP = 50;
/** From where on `data-open-where-wide` stands open, as the stylesheets have it. */
const WIDE = '(min-width: 50rem)';

type Asked = Readonly<Record<string, string>>;
type Field = HTMLSelectElement | HTMLInputElement;

export abstract class FetchedFilter<List, Entry> extends HTMLElement {
	#list: Promise<List> | undefined;
	#shown = STEP;

	/** What the file holds, made ready for many questions. */
	protected abstract read(file: unknown): List;
	/** The entries that hold to all that is asked, in their order. @param asked a text for each field of the form; empty where nothing is asked */
	protected abstract fitting(list: List, asked: Asked): readonly Entry[];
	/** What is shown of an entry, in a list. */
	protected abstract itemOf(entry: Entry, list: List): HTMLLIElement;

	connectedCallback(): void {
		const form = requiredElement<HTMLFormElement>(this, 'form');
		form.hidden = false;
		this.#unfoldWhereWide(form);
		this.#takeFromAddress(form);
		form.addEventListener('submit', (event) => event.preventDefault());
		form.addEventListener('input', () => void this.#update(form, STEP));
		// The form is empty only after its own reset.
		form.addEventListener('reset', () => setTimeout(() => void this.#update(form, STEP)));
		requiredElement(this, '.filter-more').addEventListener('click', () => void this.#showMore(form));
		// What was chosen before this script ran counts, as does what the browser brings back.
		void this.#update(form, STEP);
	}

	#unfoldWhereWide(form: HTMLFormElement): void {
		const isWide = matchMedia(WIDE);
		const unfold = () => {
			for (const folded of form.querySelectorAll<HTMLDetailsElement>('[data-open-where-wide]')) folded.open ||= isWide.matches;
		};
		unfold();
		// A device that is turned: what stood open stays so.
		isWide.addEventListener('change', unfold);
	}

	/** What was chosen before this script ran counts more than the address. */
	#takeFromAddress(form: HTMLFormElement): void {
		for (const [name, value] of new URLSearchParams(location.search)) {
			const field = form.elements.namedItem(name);
			if (!(field instanceof HTMLSelectElement || field instanceof HTMLInputElement) || field.value !== '') continue;
			if (field instanceof HTMLInputElement || [...field.options].some((option) => option.value === value)) field.value = value;
			if (field.value !== '') for (const folded of foldsAround(field)) folded.open = true;
		}
	}

	#askedIn(form: HTMLFormElement): Record<string, string> {
		const fields = [...form.querySelectorAll<Field>('select[name], input[name]')];
		return Object.fromEntries(fields.map(({ name, value }) => [name, value.trim()]));
	}

	async #showMore(form: HTMLFormElement): Promise<void> {
		const results = requiredElement(this, '.filter-results');
		const before = results.children.length;
		await this.#update(form, this.#shown + STEP);
		// The button may be gone: who pressed it goes on with the first of those that came.
		results.children[before]?.querySelector('a')?.focus();
	}

	async #update(form: HTMLFormElement, shown: number): Promise<void> {
		this.#shown = shown;
		const words = JSON.parse(requiredData(this, 'words')) as Record<string, string>;
		const status = requiredElement(this, '.found');
		const results = requiredElement(this, '.filter-results');
		const more = requiredElement<HTMLButtonElement>(this, '.filter-more');
		const asked = this.#askedIn(form);
		const inUse = Object.entries(asked).filter(([, value]) => value !== '');
		keepInAddress(inUse);
		if (inUse.length === 0) {
			results.replaceChildren();
			requiredElement(this, '.nearest').hidden = true;
			more.hidden = true;
			writeText(status, '');
			return;
		}
		if (!this.#list) writeText(status, requiredText(words, 'loading'));
		this.#list ??= this.#fetch();
		let list: List;
		try {
			list = await this.#list;
		} catch {
			this.#list = undefined;
			writeText(status, requiredText(words, 'failed'));
			return;
		}
		// Something else may have been asked while the list came.
		const now = this.#askedIn(form);
		if (Object.values(now).every((value) => value === '')) return;
		const fitting = this.fitting(list, now);
		const none = showNearest(form, requiredElement(this, '.nearest'), words, (wanted) => this.fitting(list, wanted).length);
		writeText(status, none ?? fill(requiredText(words, 'found'), { count: formatNumber(fitting.length, document.documentElement.lang) }));
		results.replaceChildren(...fitting.slice(0, this.#shown).map((entry) => this.itemOf(entry, list)));
		more.hidden = fitting.length <= this.#shown;
	}

	async #fetch(): Promise<List> {
		const response = await fetch(requiredData(this, 'index'));
		if (!response.ok) throw new Error(`${response.status}`);
		return this.read(await response.json());
	}
}

/** What a field is folded in, from inside. */
function foldsAround(field: Element): HTMLDetailsElement[] {
	const nearest = field.parentElement?.closest('details');
	return nearest ? [nearest, ...foldsAround(nearest)] : [];
}

/** Writes what is asked into the address. The place in the page stays: a link may lead to a part of it. */
function keepInAddress(inUse: readonly [string, string][]): void {
	try {
		history.replaceState(
			history.state,
			'',
			`${location.pathname}${inUse.length > 0 ? `?${new URLSearchParams(inUse as [string, string][])}` : ''}${location.hash}`,
		);
	} catch {
		// Some browsers allow so many changes in half a minute: the address is behind then, and the list is not.
	}
}
