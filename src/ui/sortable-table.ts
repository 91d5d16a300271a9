/** Puts a button into each column head that orders the rows by it, and says so to screen readers. */
class SortableTable extends HTMLElement {
	connectedCallback(): void {
		for (const [index, head] of this.querySelectorAll<HTMLElement>('thead th').entries()) {
			const button = document.createElement('button');
			button.type = 'button';
			button.textContent = head.textContent;
			button.addEventListener('click', () => this.#sort(index, head));
			head.replaceChildren(button);
		}
	}

	#sort(column: number, head: HTMLElement): void {
		const descending = head.getAttribute('aria-sort') === 'ascending';
		for (const other of this.querySelectorAll('thead th')) other.removeAttribute('aria-sort');
		head.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
		const body = this.querySelector('tbody');
		const keyOf = (row: Element) => row.children[column]?.getAttribute('data-sort') ?? '';
		const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
		const rows = [...(body?.children ?? [])].sort((a, b) => collator.compare(keyOf(a), keyOf(b)));
		body?.replaceChildren(...(descending ? rows.reverse() : rows));
		const status = this.querySelector('[role="status"]');
		const order = descending ? this.dataset.descending : this.dataset.ascending;
		if (status) status.textContent = `${head.textContent}: ${order ?? ''}`;
	}
}

customElements.define('sortable-table', SortableTable);
