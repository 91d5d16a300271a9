/** Sideways strokes of a finger. */

/** CSS pixels that a finger moves at least; and how much more sideways than up or down. */
const LEAST = 50;
const SIDEWAYS = 1.5;

/** @param turn is told 1 for a stroke to the left (forward), -1 for one to the right */
export function onSwipe(element: HTMLElement, turn: (by: 1 | -1) => void): void {
	let from: { x: number; y: number } | undefined;
	element.addEventListener(
		'touchstart',
		({ touches }) => {
			const [only, second] = touches;
			// Two fingers zoom.
			from = only && !second ? { x: only.clientX, y: only.clientY } : undefined;
		},
		{ passive: true },
	);
	element.addEventListener('touchend', ({ changedTouches }) => {
		const [to] = changedTouches;
		if (!from || !to) return;
		const [across, down] = [to.clientX - from.x, to.clientY - from.y];
		from = undefined;
		if (Math.abs(across) >= LEAST && Math.abs(across) > Math.abs(down) * SIDEWAYS) turn(across < 0 ? 1 : -1);
	});
}
