/** What makes a lesson read: the end of its text came into view after the learner moved through it. Opening a page is not reading it. */

/** What counts as moving through a page. */
const MOVES = ['wheel', 'touchmove', 'keydown', 'pointerdown', 'scroll'] as const;

/** The rule by itself. */
export class ReadingRule {
	readonly #settled: number;
	#moved = false;
	#seen = false;

	/** @param settled milliseconds, on the clock of `moved`: what moves before is the page's own doing, as when it goes to a heading */
	constructor(settled: number) {
		this.#settled = settled;
	}

	/** Something moved. @param byLearner false for what a script has caused */
	moved(byLearner: boolean, at: number): void {
		this.#moved ||= byLearner && at > this.#settled;
	}

	/** The end of the text is in view or above it: a page can be moved by whole screens. */
	seen(inView: boolean): void {
		this.#seen = inView;
	}

	get isRead(): boolean {
		return this.#moved && this.#seen;
	}
}

/**
 * @param end follows the text
 * @param done is called once
 * @param settling milliseconds after which moving counts
 * @returns what stops watching
 */
export function watchReading(end: Element, done: () => void, settling = 0): () => void {
	const rule = new ReadingRule(performance.now() + settling);
	const look = () => {
		if (!rule.isRead) return;
		stop();
		done();
	};
	const onMove = ({ isTrusted }: Event) => {
		rule.moved(isTrusted, performance.now());
		look();
	};
	const observer = new IntersectionObserver(
		(entries) => {
			rule.seen(entries.some(({ isIntersecting }) => isIntersecting));
			look();
		},
		// What is above the screen counts as seen.
		{ rootMargin: '1000000px 0px 0px 0px' },
	);
	const stop = () => {
		observer.disconnect();
		for (const move of MOVES) window.removeEventListener(move, onMove, true);
	};
	for (const move of MOVES) window.addEventListener(move, onMove, { capture: true, passive: true });
	observer.observe(end);
	return stop;
}
