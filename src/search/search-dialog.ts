/** Opens the search over the page, from its button or with Ctrl+K; without scripts the button is a link. */
class SearchDialog extends HTMLElement {
	connectedCallback(): void {
		const dialog = this.querySelector('dialog');
		const open = () => {
			if (!dialog || dialog.open) return;
			dialog.showModal();
			dialog.querySelector<HTMLInputElement>('input[type=search]')?.focus();
		};
		this.querySelector('.search-open')?.addEventListener('click', (event) => {
			event.preventDefault();
			open();
		});
		window.addEventListener('keydown', (event) => {
			if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
				event.preventDefault();
				open();
			}
		});
		dialog?.addEventListener('click', (event) => {
			// A click on the backdrop, or on a result that leads to a place on this page, ends the search.
			if (event.target === dialog || (event.target instanceof Element && event.target.closest('a'))) dialog.close();
		});
	}
}

customElements.define('search-dialog', SearchDialog);
