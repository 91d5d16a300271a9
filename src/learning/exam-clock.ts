/** The clock of an exam: tells what is left, says it aloud when it runs short, and ends the attempt when time is up. */

/** Minutes left at which the learner is told. */
const SPOKEN = [10, 5, 2, 1];
const MINUTE = 60_000;

/** What the clock calls: the page shows the time, and announces it to screen readers. */
export type ClockFace = {
	/** `undefined`: there is no clock */
	show: (left: { minutes: number } | undefined) => void;
	/** Says that so many minutes are left. */
	warn: (minutes: number) => void;
	/** Ends the attempt; called once a second until the clock is stopped, since the paper may still be opening. */
	timeUp: () => void;
};
export type Timers = { now: () => number; every: (milliseconds: number, run: () => void) => () => void };

export class ExamClock {
	readonly #face: ClockFace;
	readonly #timers: Timers;
	#cancel: (() => void) | undefined;
	#warned = Number.POSITIVE_INFINITY;
	#until: number | undefined;

	constructor(face: ClockFace, timers: Timers) {
		this.#face = face;
		this.#timers = timers;
	}

	/** When time is up, by the attempt that the clock runs for. */
	get until(): number | undefined {
		return this.#until;
	}

	/** @param until milliseconds since 1970; an attempt without a limit has no clock */
	start(until: number | undefined): void {
		this.stop();
		if (until === undefined) return;
		this.#until = until;
		this.#warned = Number.POSITIVE_INFINITY;
		this.#cancel = this.#timers.every(1000, () => this.#tick(until));
		this.#tick(until);
	}

	stop(): void {
		this.#cancel?.();
		this.#cancel = undefined;
		this.#until = undefined;
		this.#face.show(undefined);
	}

	#tick(until: number): void {
		const left = Math.max(until - this.#timers.now(), 0);
		this.#face.show({ minutes: Math.ceil(left / MINUTE) });
		const due = SPOKEN.find((minutes) => left <= minutes * MINUTE && left > (minutes - 1) * MINUTE);
		if (due !== undefined && due < this.#warned) {
			this.#warned = due;
			this.#face.warn(due);
		}
		if (left === 0) this.#face.timeUp();
	}
}
