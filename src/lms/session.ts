/**
 * One visit to a course in a package: what the learner does is kept at once on the device and soon in the LMS; what the LMS does
 * not take is tried again, and said. When the course opens, a copy on the device that the LMS never confirmed joins what the LMS has.
 */
import { CourseStateStore, emptyState } from '../learning/course-state-store.ts';
import type { DeviceStorage } from '../learning/device-storage.ts';
import type { StorageEvents } from '../learning/kept-record.ts';
import type { CourseShape } from '../learning/pack/course-shape.ts';
import { hasMoreThan, withChanges } from '../learning/quiz-answers.ts';
import type { CourseRecord } from '../learning/record.ts';
import { areUnrelated, type CourseState, joinedStates, packedWithin, unpackState } from '../learning/state-pack.ts';
import { StrayCopies } from '../learning/stray-copies.ts';
import type { Interaction } from './interaction.ts';
import { FIRST_STATUS, type Status, type StatusChange, withChange } from './session-status.ts';
import { type Launch, type Progress, type Tracker, TrackerMissing, type Trouble } from './tracker.ts';

/** Milliseconds after an answer until the LMS is told, so that quick answers are told together. */
const SAVE_DELAY_MS = 800;
/** Milliseconds between tries; the last one repeats. */
const RETRY_DELAYS_MS = [2000, 5000, 15_000, 60_000];

export type SessionSetup = {
	shape: CourseShape;
	/** none where the package is for no LMS */
	tracker: Tracker | undefined;
	/** the progress of a state, without the packed text and the location */
	progressOf: (state: CourseState, pass: Launch['pass']) => Omit<Progress, 'state' | 'location'>;
	onStatus: (status: Status) => void;
	/** Another tab has changed the state. */
	onChange: () => void;
	device: DeviceStorage;
	events: StorageEvents;
};

export class Session {
	readonly #setup: SessionSetup;
	#tracker: Tracker | undefined;
	#state: CourseState;
	#store: CourseStateStore | undefined;
	#strays: StrayCopies | undefined;
	/** the LMS has not taken everything in this visit: what it has is known only when it gives it back */
	#hasFailed = false;
	#isCopyKept = true;
	#isCopyPacked = true;
	#location = '';
	/** characters of state that the LMS takes */
	#stateLimit = Number.POSITIVE_INFINITY;
	#pass: Launch['pass'];
	#learner = '';
	#status = FIRST_STATUS;
	/** what each quiz of this tab has told of itself last */
	readonly #reported = new Map<string, unknown>();
	#changes = 0;
	#delivering = false;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#failures = 0;

	constructor(setup: SessionSetup) {
		this.#setup = setup;
		this.#tracker = setup.tracker;
		this.#state = emptyState(setup.shape.outline.id);
	}

	get state(): CourseState {
		return this.#state;
	}
	get record(): CourseRecord {
		return this.#state.record;
	}
	/** the learner's id as the LMS gives it; empty where that is not known, and until the course is open */
	get learner(): string {
		return this.#learner;
	}
	get location(): string {
		return this.#location;
	}
	get status(): Status {
		return this.#status;
	}

	/** @returns what the LMS said; none where there is none */
	async open(): Promise<Launch | undefined> {
		const { shape, device, events } = this.#setup;
		const [launch] = await Promise.all([this.#launch(), device.ready]);
		const store = new CourseStateStore({ shape, learner: this.#learner, device, events, onChange: (...change) => this.#takeFromOtherTab(...change) });
		this.#store = store;
		store.watchKept((kept) => {
			this.#isCopyKept = kept;
			this.#tellCopy();
		});
		const copy = store.read();
		const fromLms = launch && launch.state !== '' ? this.#sound(unpackState(launch.state, shape), launch.state) : undefined;
		const fromCopy = copy && (!launch || !copy.confirmed) ? this.#sound(copy.state, copy.text) : undefined;
		const strays = new StrayCopies(shape, this.#learner, device);
		const isStray = fromLms !== undefined && fromCopy !== undefined && areUnrelated(fromLms, fromCopy);
		if (isStray) strays.keep(store.text);
		const own = isStray ? undefined : fromCopy;
		this.#location = (own ? copy?.location : undefined) || launch?.location || '';
		// Of the answers to one quiz those stay that were changed last, on whatever device.
		this.#state = fromLms && own ? joinedStates(own, fromLms) : (own ?? fromLms ?? this.#state);
		if (launch?.look) this.#tell({ place: 'nowhere' });
		else if (launch) this.#tell({ place: 'lms' });
		this.changed(true);
		if (launch && !launch.look) {
			this.#strays = strays;
			this.#tell({ stray: strays.offer() });
		}
		return launch;
	}

	/** The learner says that what was done without the LMS is theirs: it joins the rest. */
	async takeStray(): Promise<void> {
		if (!this.#strays) return;
		const { state, remove } = this.#strays.taken(this.#state);
		this.#state = state;
		this.changed(true);
		this.#setup.onChange();
		this.#tell({ stray: undefined });
		if (await this.#store?.isKept()) remove();
	}

	/** The learner says that it is not theirs: it stays where it is, and is not offered again. */
	leaveStray(): void {
		this.#strays?.leave();
		this.#tell({ stray: undefined });
	}

	async #launch(): Promise<Launch | undefined> {
		if (!this.#tracker) return undefined;
		try {
			const launch = await this.#tracker.open();
			this.#stateLimit = launch.stateLimit;
			this.#pass = launch.pass;
			this.#learner = launch.learner;
			return launch;
		} catch (error) {
			this.#tracker = undefined;
			const { code, learner, unusable } = error instanceof TrackerMissing ? error : new TrackerMissing(`${error}`);
			this.#learner = learner;
			this.#tell({ missing: { ...(code === undefined ? {} : { code }), ...(unusable.length > 0 ? { unusable } : {}) } });
			return undefined;
		}
	}

	/** Puts aside what could not be read as a state. */
	#sound(state: CourseState | undefined, text: string): CourseState | undefined {
		if (state) return state;
		this.#tell({ broken: true });
		this.#store?.putAside(text);
		return undefined;
	}

	/**
	 * @param state none where what was kept is removed
	 * @param before what the other tab began with
	 */
	#takeFromOtherTab(state: CourseState | undefined, before?: CourseState): void {
		if (this.#status.place === 'nowhere' || this.#status.ended) return;
		this.#state = state ? joinedStates(this.#state, state, before) : emptyState(this.#setup.shape.outline.id);
		this.#setup.onChange();
		// Two tabs wrote at once, and the other one did not know of what this one has.
		if (state && Object.entries(this.#state.quizzes).some(([key, quiz]) => hasMoreThan(quiz, state.quizzes[key]))) this.changed(false);
	}

	/** What a quiz goes on with that is opened now. */
	openQuiz(key: string): unknown {
		this.#reported.set(key, this.#state.quizzes[key]);
		return this.#state.quizzes[key];
	}

	/** Changes the record. @param urgent the LMS is told at once: something was finished */
	update(change: (record: CourseRecord) => CourseRecord, urgent = false): void {
		const record = change(this.#state.record);
		if (record === this.#state.record) return;
		this.#state = { ...this.#state, record };
		this.changed(urgent);
	}

	/** What a quiz keeps of itself; `undefined` forgets it. */
	setQuiz(key: string, quiz: unknown): void {
		const { quizzes, changed } = this.#state;
		// The quiz knows what was answered in this tab alone.
		const whole = withChanges(quizzes[key], this.#reported.get(key), quiz);
		this.#reported.set(key, quiz);
		const next = whole ? { ...(quiz as object), items: whole.items } : quiz;
		this.#state = { ...this.#state, quizzes: { ...quizzes, [key]: next }, changed: { ...changed, [key]: Date.now() } };
		this.changed(false);
	}

	moveTo(location: string): void {
		if (location === this.#location) return;
		this.#location = location;
		this.changed(false);
	}

	answered(interaction: Interaction): void {
		this.#tracker?.answered(interaction);
		this.changed(false);
	}

	/** @param urgent the LMS is told at once */
	changed(urgent: boolean): void {
		if (this.#status.place === 'nowhere' || this.#status.ended) return;
		this.#changes++;
		// What a package for no LMS keeps is all there is; what one without its LMS keeps is still to be handed over.
		this.#writeCopy(this.#setup.tracker === undefined);
		if (!this.#tracker) return;
		if (this.#status.state === 'kept') this.#tell({ state: 'waiting' });
		if (urgent) void this.keep();
		else this.#after(SAVE_DELAY_MS);
	}

	#after(delay: number): void {
		if (this.#timer !== undefined) return;
		this.#timer = setTimeout(() => void this.keep(), delay);
	}

	/** Hands over what has changed, now. */
	async keep(): Promise<void> {
		if (this.#timer !== undefined) clearTimeout(this.#timer);
		this.#timer = undefined;
		const tracker = this.#tracker;
		if (!tracker || this.#delivering || this.#status.ended || this.#status.place === 'nowhere') return;
		this.#delivering = true;
		const upTo = this.#changes;
		const trouble = await tracker.keep(this.#progress()).catch((): Trouble => ({ kind: 'unreachable' }));
		this.#delivering = false;
		const { refused = 0 } = tracker;
		if (refused !== this.#status.refused) this.#tell({ refused });
		if (this.#status.ended) return;
		if (trouble) {
			this.#fail(trouble, this.#failures++);
			return;
		}
		this.#failures = 0;
		// What another tab has added meanwhile is still to be handed over.
		if (upTo === this.#changes && !this.#writeCopy(true)) this.#tell({ state: 'kept', trouble: undefined });
		else {
			this.#tell({ state: 'waiting', trouble: undefined });
			this.#after(SAVE_DELAY_MS);
		}
	}

	/** @param times how often it has failed before in a row */
	#fail(trouble: Trouble, times: number): void {
		this.#hasFailed = true;
		this.#tell({ state: 'failing', trouble });
		this.#after(RETRY_DELAYS_MS[Math.min(times, RETRY_DELAYS_MS.length - 1)] ?? SAVE_DELAY_MS);
	}

	#progress(): Progress {
		const { text, left } = packedWithin(this.#state, this.#setup.shape, this.#stateLimit);
		if (left.join() !== this.#status.left.join()) this.#tell({ left });
		return { ...this.#setup.progressOf(this.#state, this.#pass), state: text, location: this.#location };
	}

	/** The window goes away. Does its work once. */
	close(): void {
		if (this.#status.ended) return;
		// What another tab has kept meanwhile goes along: the LMS keeps what came last.
		if (this.#store && this.#status.place === 'lms') this.#state = this.#store.join(this.#state).state;
		this.#tracker?.close(this.#progress());
		this.#status = { ...this.#status, ended: true };
	}

	/** The learner leaves by a button. @returns where to go then; the visit goes on where not all could be kept */
	async leave(): Promise<string | undefined> {
		if (this.#status.ended) return undefined;
		const { trouble, address } = (await this.#tracker?.leave(this.#progress())) ?? {};
		if (trouble) {
			this.#fail(trouble, 0);
			return undefined;
		}
		this.#writeCopy(true);
		this.#tell({ state: 'kept', trouble: undefined, ended: true });
		return address;
	}

	#tell(change: StatusChange): void {
		this.#status = withChange(this.#status, change);
		this.#setup.onStatus(this.#status);
	}

	/** @returns whether another tab had added something, which the state holds now */
	#writeCopy(confirmed: boolean): boolean {
		if (this.#status.place === 'nowhere' || !this.#store) return false;
		const kept = this.#store.write(this.#state, { confirmed: confirmed && !this.#hasFailed, location: this.#location });
		this.#state = kept.state;
		this.#isCopyPacked = kept.packed;
		this.#tellCopy();
		return kept.joined;
	}

	#tellCopy(): void {
		const noCopy = !this.#isCopyKept || !this.#isCopyPacked;
		if (noCopy !== this.#status.noCopy) this.#tell({ noCopy });
	}
}
