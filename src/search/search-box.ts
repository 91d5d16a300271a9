/** The search box: asks as one types, lists results, filters by kind and language; all of it by keyboard. */
import { requiredData } from '../ui/required.ts';
import type { Result } from './client.ts';
import type { PageData } from './engine.ts';

/** How many results are shown at first, and added by «more». */
const PAGE = 8;
/** Milliseconds without a key before a search starts. */
const PAUSE = 60;

class SearchBox extends HTMLElement {
	#input = this.#need<HTMLInputElement>('input[type=search]');
	#kind = this.#need<HTMLSelectElement>('select[name=kind]');
	#language = this.#need<HTMLSelectElement>('select[name=language]');
	#status = this.#need<HTMLElement>('[role=status]');
	#list = this.#need<HTMLOListElement>('ol');
	#more = this.#need<HTMLButtonElement>('button[data-more]');
	#results: Result[] = [];
	#shown = 0;
	#turn = 0;
	#timer = 0;

	#need<T extends Element>(selector: string): T {
		const found = this.querySelector<T>(selector);
		if (!found) throw new Error(selector);
		return found;
	}

	connectedCallback(): void {
		this.querySelector('form')?.addEventListener('submit', (event) => {
			event.preventDefault();
			void this.#search();
		});
		this.#input.addEventListener('input', () => {
			clearTimeout(this.#timer);
			this.#timer = window.setTimeout(() => void this.#search(), PAUSE);
		});
		for (const select of [this.#kind, this.#language]) select.addEventListener('change', () => void this.#search());
		this.#more.addEventListener('click', () => void this.#showMore());
		this.addEventListener('keydown', (event) => this.#move(event));
		this.#input.addEventListener('focus', () => void this.#warm(), { once: true });
		const asked = this.hasAttribute('data-from-address') ? new URLSearchParams(location.search).get('q') : null;
		// What was typed before this script ran counts more than the address.
		if (this.#input.value.trim() === '' && asked) this.#input.value = asked;
		if (this.#input.value.trim() !== '') void this.#search();
	}

	/** Loads the index before the first word is typed. */
	async #warm(): Promise<void> {
		const { bundle } = await import('./client.ts');
		await bundle(document.documentElement.lang).catch(() => undefined);
	}

	async #search(): Promise<void> {
		const turn = ++this.#turn;
		const query = this.#input.value.trim();
		if (query === '') return this.#clear();
		this.setAttribute('aria-busy', 'true');
		try {
			const { find } = await import('./client.ts');
			const all = [...this.#language.options].map(({ value }) => value).filter(Boolean);
			const languages = this.#language.value === '' ? all : [this.#language.value];
			const results = await find(query, languages, this.#kind.value || undefined);
			if (turn !== this.#turn) return;
			const items = await this.#items(results.slice(0, PAGE));
			if (turn !== this.#turn) return;
			this.#replace(results, items);
			this.#status.textContent = requiredData(this, results.length === 0 ? 'none' : 'count')
				.replace('{count}', `${results.length}`)
				.replace('{query}', query);
		} catch {
			if (turn === this.#turn) this.#status.textContent = requiredData(this, 'failed');
		} finally {
			if (turn === this.#turn) this.removeAttribute('aria-busy');
		}
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
		return Promise.all(results.map(async ({ data, language }) => this.#item(await data(), language)));
	}

	#item(page: PageData, language: string): HTMLLIElement {
		const item = document.createElement('li');
		const link = document.createElement('a');
		link.href = page.url;
		link.textContent = page.meta.title ?? page.url;
		const kind = document.createElement('span');
		kind.className = 'search-kind';
		kind.textContent = [...this.#kind.options].find(({ value }) => value === page.meta.kind)?.textContent ?? '';
		const excerpt = document.createElement('p');
		excerpt.append(...marked(page.excerpt));
		if (language !== document.documentElement.lang) {
			link.lang = language;
			excerpt.lang = language;
		}
		item.append(link, kind, excerpt);
		return item;
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

/** The text of an excerpt with its marked words, and nothing else that its HTML might hold. */
function marked(html: string): Node[] {
	const body = new DOMParser().parseFromString(html, 'text/html').body;
	return [...body.childNodes].map((node) => {
		if (node.nodeName !== 'MARK') return document.createTextNode(node.textContent ?? '');
		const mark = document.createElement('mark');
		mark.textContent = node.textContent;
		return mark;
	});
}

customElements.define('search-box', SearchBox);
