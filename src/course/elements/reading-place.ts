/** Which paragraph of a text the reader is at: the one that is pointed at, that has the focus or the selection, or the topmost in the window. */

/** Pixels at the top of the window that its header covers. */
export const COVERED = 110;

/**
 * Calls back with the index of a paragraph whenever the reader comes to another one.
 * @param paragraphs in the order of the text `body`
 */
export function watchReadingPlace(body: HTMLElement, paragraphs: readonly HTMLElement[], at: (index: number) => void): void {
	let current = -1;
	const come = (index: number) => {
		current = index;
		at(index);
	};
	const from = (node: EventTarget | Node | null) => {
		const index = node instanceof Node ? paragraphs.findIndex((paragraph) => paragraph.contains(node)) : -1;
		if (index >= 0) come(index);
	};
	body.addEventListener('pointerover', ({ target }) => from(target));
	body.addEventListener('focusin', ({ target }) => from(target));
	document.addEventListener('selectionchange', () => from(getSelection()?.anchorNode ?? null));
	let asked = false;
	window.addEventListener(
		'scroll',
		() => {
			if (asked) return;
			asked = true;
			requestAnimationFrame(() => {
				asked = false;
				// The focus scrolls the window itself: what it came to stays as long as it is seen.
				if (isSeen(paragraphs[current])) return;
				const index = paragraphs.findIndex((paragraph) => paragraph.getBoundingClientRect().bottom > COVERED);
				if (index >= 0) come(index);
			});
		},
		{ passive: true },
	);
}

function isSeen(paragraph: HTMLElement | undefined): boolean {
	if (!paragraph) return false;
	const { top, bottom } = paragraph.getBoundingClientRect();
	return bottom > COVERED && top < window.innerHeight;
}
