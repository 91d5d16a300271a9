/** Opens the folds of a page where something inside is asked for: by the address, by a link, for paper; and all of them at once (`<fold-all>`). */
import { decodedPart } from '../files/percent.ts';
import { requiredData, requiredElement } from './required.ts';

const folds = (): HTMLDetailsElement[] => [...document.querySelectorAll<HTMLDetailsElement>('details.fold')];

/** Opens what holds the place that the address names, and the fold whose heading it is. */
function openNamed(hash: string): void {
	const fragment = hash.slice(1);
	const place = fragment === '' ? null : document.getElementById(decodedPart(fragment) ?? fragment);
	const closed = folds().filter((fold) => !fold.open && fold.contains(place));
	for (const fold of closed) fold.open = true;
	if (closed.length > 0) place?.scrollIntoView();
}

/** The button that opens every fold of the page, and closes them. It shows where scripts run. */
class FoldAll extends HTMLElement {
	connectedCallback(): void {
		const button = requiredElement<HTMLButtonElement>(this, 'button');
		button.hidden = false;
		const allOpen = (): boolean => folds().every(({ open }) => open);
		const name = (): void => {
			button.textContent = requiredData(this, allOpen() ? 'close' : 'open');
		};
		button.addEventListener('click', () => {
			const open = !allOpen();
			for (const fold of folds()) fold.open = open;
			name();
		});
		// A fold tells of its opening in the phase before bubbling only.
		document.addEventListener('toggle', name, { capture: true });
	}
}

let openedForPaper: HTMLDetailsElement[] = [];
addEventListener('beforeprint', () => {
	openedForPaper = folds().filter(({ open }) => !open);
	for (const fold of openedForPaper) fold.open = true;
});
addEventListener('afterprint', () => {
	for (const fold of openedForPaper) fold.open = false;
});
addEventListener('hashchange', () => openNamed(location.hash));
// Pressing a link to the place where the address already leads changes nothing in the address.
document.addEventListener('click', ({ target }) => {
	const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href^="#"]') : null;
	if (link) openNamed(link.hash);
});
openNamed(location.hash);
customElements.define('fold-all', FoldAll);
