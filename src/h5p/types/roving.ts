/** Buttons that are one stop of the Tab key (https://www.w3.org/WAI/ARIA/apg/practices/keyboard-interface/, roving tabindex). */

/** Makes one of the buttons the stop. */
export function stopAt(buttons: readonly HTMLElement[], stop: number): void {
	for (const [index, button] of buttons.entries()) button.tabIndex = index === stop ? 0 : -1;
}

/**
 * Lets the arrow keys, Home and End go from button to button; the one that has the focus is the stop.
 * @param element around all of them
 * @param buttons those that can be gone to now, in their order
 */
export function arrowKeys(element: HTMLElement, buttons: () => readonly HTMLElement[]): void {
	element.addEventListener('focusin', ({ target }) => {
		const all = buttons();
		const at = all.indexOf(target as HTMLElement);
		if (at >= 0) stopAt(all, at);
	});
	element.addEventListener('keydown', (event) => {
		const all = buttons();
		const at = all.indexOf(event.target as HTMLElement);
		const last = all.length - 1;
		const steps: Record<string, number> = { ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1, ArrowUp: at - 1, Home: 0, End: last };
		const next = steps[event.key];
		if (at < 0 || next === undefined) return;
		event.preventDefault();
		all[Math.min(Math.max(next, 0), last)]?.focus();
	});
}
