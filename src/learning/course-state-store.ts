/**
 * Keeps the state of a course in a package on the device: all there is where the package is for no LMS, else what the LMS has not
 * taken yet.
 *
 * Contract: no method throws. Writing reads first: what another tab has written since is joined to it, so that two tabs add to one
 * record; of the answers to one question the one that was changed last stays. The storage of an LMS's origin belongs to the LMS, too,
 * which may empty it whole: that is no reason to forget anything.
 * Life cycle: written at every change, marked as confirmed once the LMS has it, read when the course opens.
 * Keys: `quyen-con-nguoi.package/<course>/<language>/<hash of the learner>`; a course keeps its id for good, so its key is stable.
 * Migration: a copy has a `version`, and the packed state in it one of its own (`state-pack.ts`). A state that cannot be read is put
 * aside under `quyen-con-nguoi.package.aside/…`, never removed.
 */
import { type DeviceStorage, PREFIX } from './device-storage.ts';
import type { StorageEvents } from './kept-record.ts';
import { hash } from './pack/bits.ts';
import type { CourseShape } from './pack/course-shape.ts';
import { emptyRecord } from './record.ts';
import { type CourseState, joinedStates, packState, unpackState } from './state-pack.ts';

const VERSION = 1;
/** Characters. The device takes a state whole. */
const NO_LIMIT = Number.POSITIVE_INFINITY;

type Copy = { version: number /** milliseconds since 1970 */; saved: number; confirmed: boolean; text: string; location: string };

export type CourseStateStoreSetup = {
	shape: CourseShape;
	/** the learner's id as the LMS gives it; empty where that is not known */
	learner: string;
	device: DeviceStorage;
	events: StorageEvents;
	/** Another tab has changed what is kept, from what it was before where that is known: `undefined` where it was removed. */
	onChange: (state: CourseState | undefined, before?: CourseState) => void;
};

export class CourseStateStore {
	readonly #setup: CourseStateStoreSetup;
	readonly #name: string;
	/** what this tab wrote last, and what it knows the device to hold: anything else comes from another tab */
	#written: string | undefined;
	#stored: string | undefined;

	constructor(setup: CourseStateStoreSetup) {
		this.#setup = setup;
		const { shape, learner, device, events } = setup;
		this.#name = learnerKey(shape, learner);
		events.addEventListener('storage', ({ key, newValue, oldValue }) => {
			if (key === null) {
				this.#stored = undefined;
				if (this.#written !== undefined) device.write(this.#key, this.#written);
				return;
			}
			if (key !== this.#key) return;
			if (newValue === null) {
				device.forget(this.#key);
				this.#stored = undefined;
				setup.onChange(undefined);
				return;
			}
			this.#stored = newValue;
			const state = this.#stateIn(newValue);
			if (state) setup.onChange(state, oldValue === undefined ? undefined : this.#before(oldValue));
		});
	}

	get #key(): string {
		return `${PREFIX}package/${this.#name}`;
	}

	/** What is kept, of two copies that one place lost the later one; without a state where that cannot be read. */
	read(): KeptState | undefined {
		const texts = this.#setup.device.copies(this.#key);
		[this.#stored] = texts;
		const copies = texts.flatMap((text) => copyIn(text) ?? []);
		return readCopy(copies.sort((a, b) => b.saved - a.saved)[0], this.#setup.shape);
	}

	/** The copy that `read` found last, as it stands on the device. */
	get text(): string {
		return this.#stored ?? '';
	}

	/** Calls back when the device stops to keep what is written, and when it keeps it again. */
	watchKept(listener: (kept: boolean) => void): void {
		this.#setup.device.watchKept(this.#key, listener);
	}

	/** @returns whether the device keeps what was written last, once that is known */
	isKept(): Promise<boolean> {
		return this.#setup.device.isKept(this.#key);
	}

	/** @returns a state with what another tab has kept meanwhile, and whether there is any */
	join(state: CourseState): { state: CourseState; joined: boolean } {
		const others = this.#setup.device
			.copies(this.#key)
			.filter((text) => text !== this.#written && text !== this.#stored)
			.flatMap((text) => this.#stateIn(text) ?? []);
		const before = this.#before(this.#stored);
		return { state: others.reduce((all, other) => joinedStates(all, other, before), state), joined: others.length > 0 };
	}

	/**
	 * @returns the state that is kept now; whether it holds more than `state`: then it is not confirmed, whatever `confirmed` says; whether
	 * it could be packed, without which nothing is written
	 */
	write(state: CourseState, { confirmed, location }: { confirmed: boolean; location: string }): { state: CourseState; joined: boolean; packed: boolean } {
		const { device, shape } = this.#setup;
		const { state: whole, joined } = this.join(state);
		const text = packed(whole, shape);
		if (text === undefined) return { state: whole, joined, packed: false };
		const copy: Copy = { version: VERSION, saved: Date.now(), confirmed: confirmed && !joined, text, location };
		this.#written = JSON.stringify(copy);
		if (device.write(this.#key, this.#written)) this.#stored = this.#written;
		return { state: whole, joined, packed: true };
	}

	/** Keeps a packed state that could not be read beside those of earlier times. */
	putAside(text: string): void {
		this.#setup.device.putAside(this.#key, text, `${PREFIX}package.aside/${this.#name}`);
	}

	/** What the device held before another tab wrote: nothing was done where it held nothing. */
	#before(text: string | null | undefined): CourseState | undefined {
		return text === null || text === undefined ? emptyState(this.#setup.shape.outline.id) : this.#stateIn(text);
	}

	#stateIn(text: string): CourseState | undefined {
		const copy = copyIn(text);
		return copy && unpackState(copy.text, this.#setup.shape);
	}
}

/** The state of a course in which nothing was done yet, with a beginning of its own. @param course its id */
export const emptyState = (course: string): CourseState => ({
	record: emptyRecord(course),
	quizzes: {},
	changed: {},
	lineage: crypto.getRandomValues(new Uint32Array(1))[0] ?? 0,
});

/** How the keys of a course's package end, for one learner. */
export const learnerKey = ({ outline, language }: CourseShape, learner: string): string => `${outline.id}/${language}/${hash(learner).toString(36)}`;

/** What is kept of a state: none where it cannot be read; the text as it was packed. */
export type KeptState = { state: CourseState | undefined; text: string; confirmed: boolean; location: string; saved: number };

function readCopy(copy: Copy | undefined, shape: CourseShape): KeptState | undefined {
	if (!copy) return undefined;
	const { text, confirmed, location, saved } = copy;
	return { state: unpackState(text, shape), text, confirmed, location, saved };
}

/** @param text as it stands on the device @returns none where it is no copy of a state */
export const keptStateIn = (text: string | undefined, shape: CourseShape): KeptState | undefined => readCopy(copyIn(text), shape);

/** A quiz may keep anything of itself, also what cannot be packed. */
function packed(state: CourseState, shape: CourseShape): string | undefined {
	try {
		return packState(state, shape, NO_LIMIT).text;
	} catch {
		return undefined;
	}
}

function copyIn(text: string | undefined): Copy | undefined {
	try {
		const copy = JSON.parse(text ?? 'null') as Partial<Copy> | null;
		if (copy?.version !== VERSION || typeof copy.text !== 'string') return undefined;
		const location = typeof copy.location === 'string' ? copy.location : '';
		return { version: VERSION, saved: copy.saved ?? 0, confirmed: copy.confirmed === true, text: copy.text, location };
	} catch {
		return undefined;
	}
}
