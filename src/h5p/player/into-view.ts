/** Brings a part of a frame into the view of its page: below whatever stays at the top while the page moves. */

/** CSS pixels left free above what is brought into view. */
const MARGIN = 8;
/** How high what stands over the questions in a frame may be, the buttons with their numbers, to be shown with them, in CSS pixels. */
const HEAD = 96;
/** How many bars may lie below each other at the top. */
const MOST_BARS = 4;

/**
 * @param frame in the page
 * @param top of the part, in CSS pixels from the top of the frame's document
 */
export function bringIntoView(frame: HTMLElement, top: number): void {
	const { top: frameTop, left, width } = frame.getBoundingClientRect();
	// The frame was put away meanwhile.
	if (width === 0) return;
	const at = frameTop + (top > HEAD ? top : 0);
	const covered = coveredAt(left + width / 2);
	// What begins in the upper half of what can be seen is where it should be.
	if (at >= covered + MARGIN && at < covered + (window.innerHeight - covered) / 2) return;
	window.scrollBy({ top: at - covered - MARGIN, behavior: 'instant' });
}

/** How far down from the top of the window bars lie that do not move with the page, in CSS pixels. */
function coveredAt(x: number): number {
	let bottom = 0;
	for (let bars = 0; bars < MOST_BARS; bars++) {
		const bar = barAround(document.elementFromPoint(x, bottom + 1));
		if (!bar) break;
		bottom = Math.max(bottom + 1, bar.getBoundingClientRect().bottom);
	}
	return bottom;
}

function barAround(element: Element | null): Element | undefined {
	for (let around = element; around; around = around.parentElement) {
		if (['sticky', 'fixed'].includes(getComputedStyle(around).position)) return around;
	}
	return undefined;
}
