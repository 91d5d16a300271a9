/** The search box: asks as one types, lists results, filters by kind and language; all of it by keyboard. */
import { fill } from '../language/strings.ts';
import { requiredData } from '../ui/required.ts';
import type { Answer, Result } from './client.ts';
import { resultItem } from './result-item.ts';
import { askedIn, searchAddress } from './search-address.ts';

/** How many results are shown at first, and added by «more». */
const PAGE = 8;
/** Milliseconds without a key before a search starts. */
const PAUSE = 60;
/** Milliseconds without a key before the count is said: a screen reader would read it out at each key. */
const SAYING_PAUSE = 600;

class SearchBox extends HTMLElement {
	#input = this.#need<HTMLInputElement>('input[type=search]');
	#kind = this.#need<HTMLSelectElement>('select[name=kind]');
	#language = this.#need<HTMLSelectElement>('select[name=language]');
	#status = this.#need<HTMLElement>('[role=status]');
	#list = this.#need<HTMLOListElement>('ol');
	#more = this.#need<HTMLButtonElement>('button[data-more]');
	#all = this.querySelector<HTMLAnchorElement>('a[data-all]');
	#isPage = this.hasAttribute('data-from-address');
	#results: Result[] = [];
	#shown = 0;
	#turn = 0;
	#timer = 0;
	#sayingTimer = 0;
	/** when a key was pressed last, in milliseconds of the page's clock */
	#typedAt = Number.NEGATIVE_INFINITY;

	#need<T extends Element>(selector: string): T {
		const found = this.querySelector<T>(selector);
		if (!found) throw new Error(selector);
		return found;
	}

	connectedCallback(): void {
		this.querySelector('form')?.addEventListener('submit', (event) => {
			event.preventDefault();
			this.#typedAt = Number.NEGATIVE_INFINITY;
			void this.#search();
		});
		this.#input.addEventListener('input', () => {
			this.#typedAt = performance.now();
			clearTimeout(this.#timer);
			this.#timer = window.setTimeout(() => void this.#search(), PAUSE);
		});
		for (const select of [this.#kind, this.#language]) select.addEventListener('change', () => void this.#search());
		this.#more.addEventListener('click', () => void this.#showMore());
		this.addEventListener('keydown', (event) => this.#move(event));
		this.#input.addEventListener('focus', () => void this.#warm(), { once: true });
		if (this.#isPage) this.#takeAddress();
		if (this.#input.value.trim() !== '') void this.#search();
	}

	/** Asks what the page's address asks; what was typed or chosen before this script ran counts more. */
	#takeAddress(): void {
		const asked = askedIn(location.search);
		if (this.#input.value.trim() !== '' || asked.query === '') return;
		this.#input.value = asked.query;
		for (const [select, value] of [[this.#kind, asked.kind] as const, [this.#language, asked.language] as const]) {
			if (value !== undefined && [...select.options].some((option) => option.value === value)) select.value = value;
		}
	}

	/** Loads the index before the first word is typed. */
	async #warm(): Promise<void> {
		const { openIndex } = await import('./client.ts');
		await openIndex(document.documentElement.lang).catch(() => undefined);
	}

	async #search(): Promise<void> {
		const turn = ++this.#turn;
		const query = this.#input.value.trim();
		clearTimeout(this.#sayingTimer);
		this.#keepAddress(query);
		if (query === '') return this.#clear();
		this.setAttribute('aria-busy', 'true');
		try {
			const { find } = await import('./client.ts');
			const all = [...this.#language.options].map(({ value }) => value).filter(Boolean);
			const languages = this.#language.value === '' ? all : [this.#language.value];
			const answer = await find(query, languages, this.#kind.value || undefined);
			if (turn !== this.#turn) return;
			const items = await this.#items(answer.results.slice(0, PAGE));
			if (turn !== this.#turn) return;
			this.#replace(answer.results, items);
			this.#say(this.#told(answer, query));
		} catch {
			if (turn === this.#turn) this.#say(requiredData(this, 'failed'));
		} finally {
			if (turn === this.#turn) this.removeAttribute('aria-busy');
		}
	}

	/** The query stands in the address of the page, so that Back from a result and a copied address lead to it. */
	#keepAddress(query: string): void {
		const asked = { query, kind: this.#kind.value, language: this.#language.value };
		const own = document.documentElement.lang;
		if (this.#all) {
			this.#all.href = searchAddress(this.#all.href, asked, own);
			this.#all.hidden = query === '';
		}
		const address = searchAddress(location.href, asked, own);
		if (!this.#isPage || address === location.href) return;
		try {
			history.replaceState(history.state, '', address);
		} catch {
			// Browsers refuse too many changes in a short time: a later one is taken.
		}
	}

	/** Says something once the typing has paused. */
	#say(text: string): void {
		const wait = this.#typedAt + SAYING_PAUSE - performance.now();
		if (wait <= 0) {
			this.#status.textContent = text;
			return;
		}
		this.#status.textContent = '';
		this.#sayingTimer = window.setTimeout(() => {
			this.#status.textContent = text;
		}, wait);
	}

	#told({ results, unknown, instead }: Answer, query: string): string {
		const said = (name: string, values: Record<string, string>) => fill(requiredData(this, name), values);
		return [
			said(results.length === 0 ? 'none' : 'count', { count: `${results.length}`, query }),
			...(instead === undefined ? [] : [said('instead', { query: instead })]),
			...(unknown.length === 0 ? [] : [said('unknown', { words: unknown.map((word) => `“${word}”`).join(', ') })]),
		].join(' ');
	}

	#clear(): void {
		this.#results = [];
		this.#list.replaceChildren();
		this.#more.hidden = true;
		this.#status.textContent = '';
		this.removeAttribute('aria-busy');
	}

	/** Shows new results in place of others. Whoever had already gone into the list stays at the same place of it. */
	#replace(results: Result[], items: HTMLLIElement[]): void {
		const at = [...this.#list.querySelectorAll('a')].indexOf(document.activeElement as HTMLAnchorElement);
		this.#results = results;
		this.#list.replaceChildren(...items);
		this.#shown = items.length;
		this.#more.hidden = this.#shown >= results.length;
		if (at >= 0) (items[at]?.querySelector('a') ?? this.#input).focus();
	}

	/** Adds the next results to those that are shown, and goes to the first of them. */
	async #showMore(): Promise<void> {
		const turn = this.#turn;
		const items = await this.#items(this.#results.slice(this.#shown, this.#shown + PAGE));
		if (turn !== this.#turn) return;
		this.#list.append(...items);
		this.#shown += items.length;
		this.#more.hidden = this.#shown >= this.#results.length;
		items[0]?.querySelector('a')?.focus();
	}

	#items(results: readonly Result[]): Promise<HTMLLIElement[]> {
		const kinds = new Map([...this.#kind.options].map(({ value, text }) => [value, text]));
		return Promise.all(results.map(async (result) => resultItem(result, await result.snippet(), kinds.get(result.kind) ?? '')));
	}

	/** Arrow keys go from the box through the results and back. */
	#move(event: KeyboardEvent): void {
		if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
		if (event.target instanceof HTMLSelectElement) return;
		const stops = [this.#input, ...this.#list.querySelectorAll('a')];
		const at = stops.indexOf(event.target as HTMLInputElement);
		const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
		if (!next || at === -1) return;
		event.preventDefault();
		next.focus();
	}
}

customElements.define('search-box', SearchBox);
