/** Shift, pressed by itself several times in a row, as in “Exit this page” of the GOV.UK Design System. No page needed. */

/** How often it has to be pressed. */
const PRESSES = 3;
/** How long a press counts, in milliseconds. */
export const PRESS_COUNTS_MS = 5000;

type Key = Pick<KeyboardEvent, 'key' | 'repeat' | 'ctrlKey' | 'altKey' | 'metaKey'>;

export class ShiftPresses {
	#alone = false;
	#pressed: number[] = [];

	/** A key goes down: with any other key Shift writes a capital, changes the keyboard or does what else a shortcut does. */
	down({ key, repeat, ctrlKey, altKey, metaKey }: Key): void {
		if (key === 'Shift' && repeat) return;
		this.#alone = key === 'Shift' && !ctrlKey && !altKey && !metaKey;
		if (!this.#alone) this.#pressed = [];
	}

	/**
	 * A key comes up.
	 * @param now in milliseconds
	 * @returns how many presses are left; none where it was no press
	 */
	up({ key }: Pick<Key, 'key'>, now: number): number | undefined {
		if (key !== 'Shift' || !this.#alone) return undefined;
		this.#alone = false;
		this.#pressed = [...this.#pressed.filter((at) => now - at < PRESS_COUNTS_MS), now];
		const left = Math.max(PRESSES - this.#pressed.length, 0);
		if (left === 0) this.#pressed = [];
		return left;
	}

	/** Something else was done, such as a click with Shift held. */
	reset(): void {
		this.#alone = false;
		this.#pressed = [];
	}
}
