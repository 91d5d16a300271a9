/**
 * The clock of an exam: tells what is left, says it aloud when it runs short, and ends the attempt when time is up. Only time that
 * passes while the page works counts: where the device slept, or its clock was set, that time is given back.
 */

/** Minutes left at which the learner is told. */
const SPOKEN = [10, 5, 2, 1];
const MINUTE = 60_000;
/** Milliseconds by which two clocks of one device may part: below it, a device is slow. */
const TOLERANCE = 5000;
/** Milliseconds between two ticks: browsers let a page behind others tick once a minute; beyond this it did not work. */
const LONGEST_TICK = 2 * MINUTE;

/** What the clock calls: the page shows the time, and announces it to screen readers. */
export type ClockFace = {
	/** `undefined`: there is no clock */
	show: (left: { minutes: number } | undefined) => void;
	/** Says that so many minutes are left. */
	warn: (minutes: number) => void;
	/** Ends the attempt; called once a second until the clock is stopped, since the paper may still be opening. */
	timeUp: () => void;
	/** So many milliseconds were no time of the exam: more where the device slept, less than none where its clock was set back. */
	skipped: (milliseconds: number) => void;
};
export type Timers = {
	/** milliseconds since 1970, by the device's clock */
	now: () => number;
	/** milliseconds since any moment, by a clock that nobody sets (High Resolution Time) */
	monotonic: () => number;
	every: (milliseconds: number, run: () => void) => () => void;
};

export class ExamClock {
	readonly #face: ClockFace;
	readonly #timers: Timers;
	#cancel: (() => void) | undefined;
	#warned = Number.POSITIVE_INFINITY;
	#until: number | undefined;
	/** both clocks at the last tick */
	#last: { now: number; monotonic: number } | undefined;

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
		this.#last = this.#clocks();
		this.#cancel = this.#timers.every(1000, () => this.#tick(until));
		this.#tick(until);
	}

	stop(): void {
		this.#cancel?.();
		this.#cancel = undefined;
		this.#until = undefined;
		this.#face.show(undefined);
	}

	#clocks = () => ({ now: this.#timers.now(), monotonic: this.#timers.monotonic() });

	/** What the device's clock has gone on since the last tick without the page working. */
	#skipped(): number {
		const clocks = this.#clocks();
		const { now, monotonic } = this.#last ?? clocks;
		this.#last = clocks;
		const worked = Math.min(clocks.monotonic - monotonic, LONGEST_TICK);
		const skipped = clocks.now - now - worked;
		return Math.abs(skipped) > TOLERANCE ? skipped : 0;
	}

	#tick(until: number): void {
		const skipped = this.#skipped();
		if (skipped !== 0) {
			// Whoever gives the time back starts the clock anew.
			this.#face.skipped(skipped);
			return;
		}
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
