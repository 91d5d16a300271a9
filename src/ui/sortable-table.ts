/** Puts rows in order by a column: by a button in its head, or by the list of columns that a phone shows; says so to screen readers. */
import { requiredElement } from './required.ts';

class SortableTable extends HTMLElement {
	/** the rows in the order in which the page has them */
	#given: Element[] = [];
	#column: number | undefined;
	#descending = false;

	connectedCallback(): void {
		this.#given = [...requiredElement(this, 'tbody').children];
		for (const [index, head] of this.#heads.entries()) {
			const button = document.createElement('button');
			button.type = 'button';
			button.textContent = head.textContent;
			button.addEventListener('click', () => this.#sort(index, head.getAttribute('aria-sort') === 'ascending'));
			head.replaceChildren(button);
		}
		const list = requiredElement<HTMLSelectElement>(this, '.table-order select');
		list.addEventListener('change', () => this.#sort(list.value === '' ? undefined : Number(list.value), false));
		requiredElement(this, '.table-order button').addEventListener('click', () => this.#sort(this.#column, !this.#descending));
	}

	get #heads(): HTMLElement[] {
		return [...this.querySelectorAll<HTMLElement>('thead th')];
	}

	/** @param column counted from 0; none for the order in which the page has the rows */
	#sort(column: number | undefined, descending: boolean): void {
		[this.#column, this.#descending] = [column, descending];
		const order = descending ? 'descending' : 'ascending';
		for (const [index, head] of this.#heads.entries()) {
			if (index === column) head.setAttribute('aria-sort', order);
			else head.removeAttribute('aria-sort');
		}
		const list = requiredElement<HTMLSelectElement>(this, '.table-order select');
		list.value = `${column ?? ''}`;
		const keyOf = (row: Element) => row.children[column ?? 0]?.getAttribute('data-sort') ?? '';
		const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
		const rows = column === undefined ? [...this.#given] : [...this.#given].sort((a, b) => collator.compare(keyOf(a), keyOf(b)));
		requiredElement(this, 'tbody').replaceChildren(...(descending ? rows.reverse() : rows));
		const status = this.querySelector('[role="status"]');
		if (status) status.textContent = `${list.selectedOptions[0]?.textContent}: ${this.dataset[order] ?? ''}`;
	}
}

customElements.define('sortable-table', SortableTable);
