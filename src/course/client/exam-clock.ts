/** The clock of an exam: shows what is left, says it aloud when it runs short, and ends the attempt when time is up. */

import { fill } from '../../language/browser-words.ts';
import type { Attempt } from '../../learning/record.ts';

/** Minutes left at which the clock speaks. */
const SPOKEN = [10, 5, 2, 1];
const MINUTE = 60_000;

export class ExamClock {
	readonly #host: HTMLElement;
	readonly #timeUp: () => void;
	#timer = 0;
	#said = Number.POSITIVE_INFINITY;

	/** @param timeUp ends the attempt; called once a second until it is handed in, since the paper may still be opening */
	constructor(host: HTMLElement, timeUp: () => void) {
		this.#host = host;
		this.#timeUp = timeUp;
	}

	/** @param words `timeLeft`, `soon`, `timeUp` */
	start({ until }: Attempt, words: Record<string, string>): void {
		this.stop();
		const clock = this.#host.querySelector<HTMLElement>('.exam-clock');
		if (!clock || until === undefined) return;
		clock.hidden = false;
		this.#said = Number.POSITIVE_INFINITY;
		const tick = () => {
			const left = Math.max(until - Date.now(), 0);
			this.#put('[data-clock]', left === 0 ? (words.timeUp ?? '') : fill(words.timeLeft, { minutes: Math.ceil(left / MINUTE) }));
			const due = SPOKEN.find((minutes) => left <= minutes * MINUTE && left > (minutes - 1) * MINUTE);
			if (due !== undefined && due < this.#said) {
				this.#said = due;
				this.#put('[data-clock-said]', fill(words.soon, { minutes: due }));
			}
			if (left > 0) return;
			this.say();
			this.#timeUp();
		};
		this.#timer = window.setInterval(tick, 1000);
		tick();
	}

	/** Says aloud what the clock shows. */
	say(): void {
		this.#put('[data-clock-said]', this.#host.querySelector('[data-clock]')?.textContent ?? '');
	}

	stop(): void {
		window.clearInterval(this.#timer);
		const clock = this.#host.querySelector<HTMLElement>('.exam-clock');
		if (clock) clock.hidden = true;
	}

	#put(selector: string, text: string): void {
		const place = this.#host.querySelector(selector);
		if (place && place.textContent !== text) place.textContent = text;
	}
}
