/** What both versions of SCORM have in common: one session, in which values are set and committed. */
import type { Interaction } from './interaction.ts';
import { type ApiNames, ScormLink } from './scorm-link.ts';
import { type Launch, type Progress, type Tracker, TrackerMissing, type Trouble } from './tracker.ts';

/** What differs between the versions. */
export type Dialect = {
	names: ApiNames;
	/** a value that every LMS has: whether it answers tells a session that is open already from one that was refused */
	always: string;
	read(link: ScormLink): Launch;
	/** The values of a progress, in the order in which they are set: the score before the status. */
	values(progress: Progress, seconds: number, before: Before): [element: string, value: string][];
	interaction(interaction: Interaction, index: number): [element: string, value: string][];
	/** said before the session ends, so that the LMS keeps the state for the next one */
	ending(byLearner: boolean): [element: string, value: string][];
};
/** What the LMS said when the session began: a better result is never written over. */
export type Before = { status: string; success: string; score: number };

/** Milliseconds in which an API that loads late is looked for. */
const TIMEOUT_MS = 2000;
/** Milliseconds between two looks. */
const RETRY_MS = 200;

export class ScormTracker implements Tracker {
	readonly #dialect: Dialect;
	readonly #link: ScormLink;
	readonly #window: Window;
	readonly #before: (link: ScormLink) => Before;
	#known: Before = { status: '', success: '', score: Number.NaN };
	readonly #set = new Map<string, string>();
	#interactions: Interaction[] = [];
	#index = 0;
	#started = Date.now();
	#closed = false;
	#readOnly = false;

	constructor(window: Window, dialect: Dialect, before: (link: ScormLink) => Before) {
		this.#window = window;
		this.#dialect = dialect;
		this.#link = new ScormLink(window, dialect.names);
		this.#before = before;
	}

	async open(): Promise<Launch> {
		const until = Date.now() + TIMEOUT_MS;
		while (!this.#link.find()) {
			const alone = this.#window.parent === this.#window && !this.#window.opener;
			if (alone || Date.now() > until) throw new TrackerMissing(this.#dialect.names.api);
			await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
		}
		this.#begin();
		this.#started = Date.now();
		const launch = this.#dialect.read(this.#link);
		this.#readOnly = launch.readOnly;
		return launch;
	}

	/** A session that is open already, as after a reload inside the LMS's frame, is gone on with. */
	#begin(): void {
		if (!this.#link.initialize()) {
			const code = this.#link.lastError();
			if (!this.#answers()) throw new TrackerMissing(this.#dialect.names.initialize, code);
		}
		this.#known = this.#before(this.#link);
		this.#index = Number.parseInt(this.#link.get('cmi.interactions._count'), 10) || 0;
	}

	#answers(): boolean {
		this.#link.get(this.#dialect.always);
		return this.#link.lastError() === '0';
	}

	answered(interaction: Interaction): void {
		this.#interactions.push(interaction);
	}

	async keep(progress: Progress): Promise<Trouble | undefined> {
		if (this.#readOnly || this.#closed) return undefined;
		return this.#keep(progress);
	}

	#keep(progress: Progress): Trouble | undefined {
		if (this.#link.lost && !this.#findAgain()) return { kind: 'lost' };
		const values = this.#dialect.values(progress, (Date.now() - this.#started) / 1000, this.#known);
		const refused = values.find(([element, value]) => !this.#write(element, value));
		if (refused) return this.#trouble();
		this.#writeInteractions();
		return this.#link.commit() ? undefined : this.#trouble();
	}

	/** Sets a value where the LMS has another one. */
	#write(element: string, value: string): boolean {
		if (this.#set.get(element) === value) return true;
		const kept = this.#link.set(element, value);
		if (kept) this.#set.set(element, value);
		return kept;
	}

	/** An LMS that takes no interactions, or no more of them, is no reason not to keep the rest. */
	#writeInteractions(): void {
		while (this.#interactions.length > 0) {
			const [next] = this.#interactions;
			if (!next) return;
			const [first, ...rest] = this.#dialect.interaction(next, this.#index);
			if (!first || !this.#link.set(...first)) {
				if (this.#link.lost) return;
			} else {
				for (const value of rest) this.#link.set(...value);
				this.#index++;
			}
			this.#interactions.shift();
		}
	}

	#trouble(): Trouble {
		// What was set and not committed may be gone: all of it is set again.
		this.#set.clear();
		if (this.#link.lost) return { kind: 'lost' };
		return { kind: 'refused', code: this.#link.lastError() };
	}

	/** Another API object may have taken the place of the one that is gone, as when the LMS reloads its frame. */
	#findAgain(): boolean {
		if (!this.#link.find()) return false;
		this.#set.clear();
		try {
			this.#begin();
			return true;
		} catch {
			return false;
		}
	}

	close(progress: Progress): void {
		this.#end(progress, false);
	}

	async leave(progress: Progress): Promise<{ trouble?: Trouble }> {
		const trouble = this.#end(progress, true);
		return trouble ? { trouble } : {};
	}

	#end(progress: Progress, byLearner: boolean): Trouble | undefined {
		if (this.#closed) return undefined;
		const trouble = this.#readOnly ? undefined : this.#keep(progress);
		// A learner who leaves by the button is told, and can try again; a window that goes away cannot.
		if (trouble && byLearner) return trouble;
		this.#closed = true;
		if (!this.#readOnly) for (const [element, value] of this.#dialect.ending(byLearner)) this.#link.set(element, value);
		this.#link.commit();
		return this.#link.terminate() || !byLearner ? undefined : this.#trouble();
	}
}
