/**
 * One visit to a course in a package: what the learner does is kept at once on the device and soon in the LMS; what the LMS does
 * not take is tried again, and said. Life cycle of the copy on the device: written at every change, marked as confirmed once the
 * LMS has it, read when the course opens: one that was never confirmed joins what the LMS has, so that nothing is lost.
 */
import { hash } from '../learning/pack/bits.ts';
import type { Plan } from '../learning/pack/plan.ts';
import { type CourseRecord, emptyRecord, merged } from '../learning/record.ts';
import { type CourseState, type LeftOut, packState, unpackState } from '../learning/state-pack.ts';
import type { Interaction } from './interaction.ts';
import { type Launch, type Progress, type Tracker, TrackerMissing, type Trouble } from './tracker.ts';

const PREFIX = 'quyen-con-nguoi.package';
/** Milliseconds after an answer until the LMS is told, so that quick answers are told together. */
const PAUSE = 800;
/** Milliseconds between tries, the last one over and over. */
const TRIES = [2000, 5000, 15_000, 60_000];
const UNLIMITED = 1_000_000;

export type Status = {
	/** where the record is kept: with the LMS, on this device alone, or nowhere because it is only looked at */
	place: 'lms' | 'device' | 'nowhere';
	/** `waiting`: something is still on its way */
	state: 'kept' | 'waiting' | 'failing';
	trouble?: Trouble;
	/** why there is no LMS, where one was looked for */
	missing?: { code?: string };
	/** the device keeps no copy: storage is full or forbidden */
	noCopy: boolean;
	/** what did not fit into the LMS's record */
	left: LeftOut[];
	/** what the LMS or the device had kept could not be read, and was put aside */
	broken: boolean;
	/** the visit is over */
	ended: boolean;
};

type Copy = { version: number /** milliseconds since 1970 */; saved: number; confirmed: boolean; text: string; location: string };
const VERSION = 1;

export type SessionSetup = {
	plan: Plan;
	/** none where the package is for no LMS */
	tracker: Tracker | undefined;
	/** what the state comes to, but for the packed text and the place */
	progressOf: (state: CourseState) => Omit<Progress, 'state' | 'location'>;
	onStatus: (status: Status) => void;
	storage: () => Storage;
};

export class Session {
	readonly #setup: SessionSetup;
	#tracker: Tracker | undefined;
	#state: CourseState;
	#location = '';
	#room = UNLIMITED;
	#learner = '';
	#status: Status = { place: 'device', state: 'kept', noCopy: false, left: [], broken: false, ended: false };
	#changes = 0;
	#keeping = false;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#failures = 0;

	constructor(setup: SessionSetup) {
		this.#setup = setup;
		this.#tracker = setup.tracker;
		this.#state = { record: emptyRecord(setup.plan.outline.id), quizzes: {} };
	}

	get state(): CourseState {
		return this.#state;
	}
	get record(): CourseRecord {
		return this.#state.record;
	}
	get location(): string {
		return this.#location;
	}
	get status(): Status {
		return this.#status;
	}

	/** @returns what the LMS said; none where there is none */
	async open(): Promise<Launch | undefined> {
		const launch = await this.#launch();
		const copy = this.#readCopy();
		const fromLms = launch ? this.#unpacked(launch.state) : undefined;
		const fromCopy = copy && (!launch || !copy.confirmed) ? this.#unpacked(copy.text) : undefined;
		this.#location = (fromCopy ? copy?.location : undefined) || launch?.location || '';
		this.#state = joined(fromLms, fromCopy) ?? this.#state;
		if (launch?.readOnly) this.#tell({ place: 'nowhere' });
		else if (launch) this.#tell({ place: 'lms' });
		this.changed(true);
		return launch;
	}

	async #launch(): Promise<Launch | undefined> {
		if (!this.#tracker) return undefined;
		try {
			const launch = await this.#tracker.open();
			this.#room = launch.room;
			this.#learner = launch.learner;
			return launch;
		} catch (error) {
			this.#tracker = undefined;
			if (error instanceof TrackerMissing) this.#learner = error.learner;
			const code = error instanceof TrackerMissing ? error.code : undefined;
			this.#tell({ missing: code === undefined ? {} : { code } });
			return undefined;
		}
	}

	#unpacked(text: string): CourseState | undefined {
		if (text === '') return undefined;
		const state = unpackState(text, this.#setup.plan);
		if (!state) {
			this.#tell({ broken: true });
			this.#store((storage) => storage.setItem(`${PREFIX}.aside/${this.#key}`, text));
		}
		return state;
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
		this.#state = { ...this.#state, quizzes: { ...this.#state.quizzes, [key]: quiz } };
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

	changed(urgent: boolean): void {
		if (this.#status.place === 'nowhere' || this.#status.ended) return;
		this.#changes++;
		// What a package for no LMS keeps is all there is; what one without its LMS keeps is still to be handed over.
		this.#writeCopy(this.#setup.tracker === undefined);
		if (!this.#tracker) return;
		if (this.#status.state === 'kept') this.#tell({ state: 'waiting' });
		if (urgent) void this.keep();
		else this.#after(PAUSE);
	}

	#after(pause: number): void {
		if (this.#timer !== undefined) return;
		this.#timer = setTimeout(() => void this.keep(), pause);
	}

	/** Hands over what has changed, now. */
	async keep(): Promise<void> {
		if (this.#timer !== undefined) clearTimeout(this.#timer);
		this.#timer = undefined;
		const tracker = this.#tracker;
		if (!tracker || this.#keeping || this.#status.ended || this.#status.place === 'nowhere') return;
		this.#keeping = true;
		const upTo = this.#changes;
		const trouble = await tracker.keep(this.#progress()).catch((): Trouble => ({ kind: 'unreachable' }));
		this.#keeping = false;
		if (this.#status.ended) return;
		if (trouble) {
			this.#tell({ state: 'failing', trouble });
			this.#after(TRIES[Math.min(this.#failures++, TRIES.length - 1)] ?? PAUSE);
			return;
		}
		this.#failures = 0;
		if (upTo === this.#changes) {
			this.#writeCopy(true);
			this.#tell({ state: 'kept', trouble: undefined });
		} else {
			this.#tell({ state: 'waiting', trouble: undefined });
			this.#after(PAUSE);
		}
	}

	#progress(): Progress {
		const { text, left } = packState(this.#state, this.#setup.plan, this.#room);
		if (left.join() !== this.#status.left.join()) this.#tell({ left });
		return { ...this.#setup.progressOf(this.#state), state: text, location: this.#location };
	}

	/** The window goes away. Does its work once. */
	close(): void {
		if (this.#status.ended) return;
		this.#tracker?.close(this.#progress());
		this.#status = { ...this.#status, ended: true };
	}

	/** The learner leaves by a button. @returns where to go then; the visit goes on where not all could be kept */
	async leave(): Promise<string | undefined> {
		if (this.#status.ended) return undefined;
		const { trouble, address } = (await this.#tracker?.leave(this.#progress())) ?? {};
		if (trouble) {
			this.#tell({ state: 'failing', trouble });
			this.#after(TRIES[0] ?? PAUSE);
			return undefined;
		}
		this.#writeCopy(true);
		this.#tell({ state: 'kept', trouble: undefined, ended: true });
		return address;
	}

	#tell(change: Partial<{ [K in keyof Status]: Status[K] | undefined }>): void {
		const next = { ...this.#status, ...change };
		if (next.trouble === undefined) delete next.trouble;
		this.#status = next as Status;
		this.#setup.onStatus(this.#status);
	}

	get #key(): string {
		const { outline, language } = this.#setup.plan;
		return `${outline.id}/${language}/${hash(this.#learner).toString(36)}`;
	}

	#readCopy(): Copy | undefined {
		const text = this.#store((storage) => storage.getItem(`${PREFIX}/${this.#key}`));
		try {
			const copy = JSON.parse(text ?? 'null') as Partial<Copy> | null;
			if (copy?.version !== VERSION || typeof copy.text !== 'string') return undefined;
			return { version: VERSION, saved: copy.saved ?? 0, confirmed: copy.confirmed === true, text: copy.text, location: copy.location ?? '' };
		} catch {
			return undefined;
		}
	}

	#writeCopy(confirmed: boolean): void {
		if (this.#status.place === 'nowhere') return;
		const { text } = packState(this.#state, this.#setup.plan, UNLIMITED);
		const copy: Copy = { version: VERSION, saved: Date.now(), confirmed, text, location: this.#location };
		const kept = this.#store((storage) => {
			storage.setItem(`${PREFIX}/${this.#key}`, JSON.stringify(copy));
			return true;
		});
		if ((kept !== true) !== this.#status.noCopy) this.#tell({ noCopy: kept !== true });
	}

	/** Storage may be full or forbidden. */
	#store<T>(use: (storage: Storage) => T): T | undefined {
		try {
			return use(this.#setup.storage());
		} catch {
			return undefined;
		}
	}
}

/** What the LMS has and what only the device has; of a quiz that both have, the device knows the later answers. */
function joined(fromLms: CourseState | undefined, fromCopy: CourseState | undefined): CourseState | undefined {
	if (!fromLms || !fromCopy) return fromCopy ?? fromLms;
	return { record: merged(fromLms.record, fromCopy.record), quizzes: { ...fromLms.quizzes, ...fromCopy.quizzes } };
}
