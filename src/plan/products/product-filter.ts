/** Filters the catalogue in the browser by several things at once; the list is fetched when the filter is first used. */

import { localeOf } from '../../language/format.ts';
import { showNearest } from '../../ui/nearest-ways.ts';
import { requiredData, requiredElement } from '../../ui/required.ts';
import { type IndexEntry, narrow } from './filter.ts';

const STEP = 50;

class ProductFilter extends HTMLElement {
	#entries: Promise<IndexEntry[]> | undefined;
	#shown = STEP;

	connectedCallback(): void {
		const form = this.querySelector('form');
		if (!form) return;
		form.hidden = false;
		form.addEventListener('submit', (event) => event.preventDefault());
		form.addEventListener('input', () => this.#update(form, STEP));
		// The form is empty only after its own reset.
		form.addEventListener('reset', () => setTimeout(() => this.#update(form, STEP)));
		this.querySelector('.filter-more')?.addEventListener('click', () => this.#update(form, this.#shown + STEP));
		// What was chosen before this script ran counts, as does what the browser brings back.
		void this.#update(form, STEP);
	}

	get #words(): Record<string, string> {
		return JSON.parse(this.dataset.words ?? '{}') as Record<string, string>;
	}

	#say(text: string): void {
		const status = this.querySelector('.found');
		if (status) status.textContent = text;
	}

	async #update(form: HTMLFormElement, shown: number): Promise<void> {
		this.#shown = shown;
		const { found = '', failed = '', loading = '' } = this.#words;
		const asked = Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, `${value}`]));
		const list = this.querySelector('.filter-results');
		const more = this.querySelector<HTMLButtonElement>('.filter-more');
		if (!list || !more) return;
		if (Object.values(asked).every((value) => value.trim() === '')) {
			list.replaceChildren();
			requiredElement(this, '.nearest').hidden = true;
			more.hidden = true;
			this.#say('');
			return;
		}
		if (!this.#entries) this.#say(loading);
		this.#entries ??= fetch(requiredData(this, 'index')).then((response) =>
			response.ok ? (response.json() as Promise<IndexEntry[]>) : Promise.reject(response),
		);
		try {
			const entries = await this.#entries;
			const fitting = (wanted: Readonly<Record<string, string>>) => narrow(entries, wanted, document.documentElement.lang);
			const matching = fitting(asked);
			const none = showNearest(form, requiredElement(this, '.nearest'), this.#words, (wanted) => fitting(wanted).length);
			this.#say(none ?? found.replace('{count}', `${matching.length}`));
			list.replaceChildren(...matching.slice(0, shown).map(itemOf));
			more.hidden = matching.length <= shown;
		} catch {
			this.#entries = undefined;
			this.#say(failed);
		}
	}
}

function itemOf(entry: IndexEntry): HTMLLIElement {
	const language = document.documentElement.lang;
	const item = document.createElement('li');
	const link = document.createElement('a');
	link.href = `${language === 'vi' ? '' : `/${language}`}${entry.path}`;
	link.textContent = entry.title[language] ?? entry.title.vi ?? '';
	item.append(link, ` (${new Intl.DateTimeFormat(localeOf(language), { timeZone: 'UTC' }).format(new Date(entry.date))})`);
	return item;
}

customElements.define('product-filter', ProductFilter);
