/** What both versions of SCORM have in common: one session, in which values are set and committed. */
import { isNeeded, type Room, sizeOf } from './handover-size.ts';
import type { Interaction } from './interaction.ts';
import { InteractionPlaces } from './interaction-places.ts';
import { LessonObjectives, type ObjectiveDialect } from './lesson-objectives.ts';
import { type ApiNames, ScormLink, type Value } from './scorm-link.ts';
import { type Launch, type LessonProgress, type Progress, type Tracker, TrackerMissing, type Trouble } from './tracker.ts';

/** What differs between the versions. */
export type Dialect = {
	names: ApiNames;
	/** a value that every LMS has: whether it answers tells a session that is open already from one that was refused */
	always: string;
	read(link: ScormLink): Launch;
	/**
	 * The values of a progress, in the order in which they are set: the score before the status. That the session is to be suspended
	 * is among them each time: a session that is cut off says nothing at its end.
	 */
	values(progress: Progress, seconds: number, before: Before): Value[];
	interaction(interaction: Interaction, index: number): Value[];
	/** the parts of an interaction, its id first, where an LMS lets them be read */
	interactionParts?: readonly string[];
	/** the lessons of the course */
	objectives: ObjectiveDialect;
	/** the element that changes by itself */
	clock: string;
	/** said before a learner leaves by the button */
	leaving: Value[];
	/** said before a session ends in which the course was looked at before it was learnt */
	browsed: Value[];
	/**
	 * Another value that means nearly the same: an LMS that hands over only what it has not handed over before, whether that arrived
	 * or not, hands over both.
	 */
	other?(element: string, value: string): string;
	/** what an LMS can hand over when the page goes away, where it hands over all that it has */
	room?: Room;
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
	readonly #reaches: () => Promise<boolean>;
	#known: Before = { status: '', success: '', score: Number.NaN };
	readonly #set = new Map<string, string>();
	/** something was set that is not committed */
	#changed = false;
	/** a commit has failed since one was taken */
	#failed = false;
	#interactions: Interaction[] = [];
	/** interactions that were set and not committed, by their index */
	readonly #uncommitted = new Map<number, Interaction>();
	readonly #places = new InteractionPlaces();
	/** places of interactions that were written with all their parts: each part is kept up to date */
	readonly #whole = new Set<number>();
	readonly #objectives: LessonObjectives;
	/** elements of objectives that were set and not committed */
	readonly #uncommittedObjectives = new Set<string>();
	#started = Date.now();
	#closed = false;
	#look: Launch['look'];

	/** @param reaches whether the LMS's server answers, asked where its API says that all is kept whoever answered */
	constructor(window: Window, dialect: Dialect, before: (link: ScormLink) => Before, reaches: () => Promise<boolean>) {
		this.#window = window;
		this.#dialect = dialect;
		this.#link = new ScormLink(window, dialect.names);
		this.#before = before;
		this.#reaches = reaches;
		this.#objectives = new LessonObjectives(dialect.objectives);
	}

	/** Where space is short; none where it is not. */
	get #room(): Room | undefined {
		return this.#link.isMoodle ? this.#dialect.room : undefined;
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
		this.#look = launch.look;
		return launch;
	}

	/** A session that is open already, as after a reload inside the LMS's frame, is gone on with. */
	#begin(): void {
		if (!this.#link.initialize()) {
			const code = this.#link.lastError();
			if (!this.#responds()) throw new TrackerMissing(this.#dialect.names.initialize, code);
		}
		this.#known = this.#before(this.#link);
		this.#objectives.begin(this.#link);
		const { interactionParts = [] } = this.#dialect;
		const [id] = interactionParts;
		const count = Number.parseInt(this.#link.get('cmi.interactions._count'), 10) || 0;
		const room = this.#room;
		this.#whole.clear();
		const there = Array.from({ length: count }, (_, index) => {
			const name = `cmi.interactions.${index}`;
			const parts = room ? interactionParts.map((part): Value => [`${name}.${part}`, this.#link.get(`${name}.${part}`)]) : [];
			const written = parts.filter(([, value]) => value !== '');
			if (room && written.some(([element]) => !isNeeded(element, room))) this.#whole.add(index);
			return { id: id === undefined ? '' : this.#link.get(`${name}.${id}`), size: sizeOf(written) };
		});
		this.#places.begin(there);
	}

	#responds(): boolean {
		this.#link.get(this.#dialect.always);
		return this.#link.lastError() === '0';
	}

	answered(interaction: Interaction): void {
		this.#interactions.push(interaction);
	}

	async keep(progress: Progress): Promise<Trouble | undefined> {
		if (this.#look || this.#closed) return undefined;
		if (this.#window.document?.visibilityState !== 'hidden') this.#link.stay();
		return this.#keep(progress);
	}

	async #keep(progress: Progress): Promise<Trouble | undefined> {
		const trouble = this.#say(progress);
		if (trouble || !this.#changed) return trouble;
		if (!this.#link.commit()) return this.#trouble();
		if (this.#link.isMoodle && !(await this.#reaches())) return { ...this.#trouble(), kind: 'unreachable' };
		this.#changed = false;
		this.#failed = false;
		this.#uncommitted.clear();
		this.#uncommittedObjectives.clear();
		return undefined;
	}

	/** Sets all that is to be kept. */
	#say(progress: Progress): Trouble | undefined {
		if (this.#link.lost && !this.#findAgain()) return { kind: 'lost' };
		const values = this.#dialect.values(progress, (Date.now() - this.#started) / 1000, this.#known);
		if (this.#failed) this.#sayOther(values);
		const refused = values.find(([element, value]) => !this.#write(element, value));
		if (refused) return this.#trouble();
		this.#writeObjectives(progress.lessons, sizeOf(values));
		for (const [index, interaction] of this.#uncommitted) if (this.#failed) this.#writeInteraction(interaction, index);
		this.#writeInteractions(this.#roomForInteractions(progress, sizeOf(values)));
		return undefined;
	}

	/** What a failed commit carried is handed over again by an LMS that takes it for handed over: it is changed, and changed back. */
	#sayOther(values: readonly Value[]): void {
		const { other } = this.#dialect;
		if (!other) return;
		const interactions = [...this.#uncommitted].flatMap(([index, interaction]) => this.#dialect.interaction(interaction, index));
		const objectives = [...this.#uncommittedObjectives].map((element): Value => [element, this.#link.get(element)]);
		for (const [element, value] of [...values, ...objectives, ...interactions]) this.#link.set(element, other(element, value));
		this.#set.clear();
		this.#link.commit();
	}

	/** Sets a value where the LMS has another one. */
	#write(element: string, value: string): boolean {
		if (this.#set.get(element) === value) return true;
		const kept = this.#link.set(element, value);
		if (kept) this.#set.set(element, value);
		if (kept && element !== this.#dialect.clock) this.#changed = true;
		return kept;
	}

	/** An LMS that takes no objectives, or no more of them, is no reason not to keep the rest. */
	#writeObjectives(lessons: readonly LessonProgress[], others: number): void {
		const room = this.#room;
		for (const lesson of lessons) {
			const values = this.#objectives.of(lesson);
			const [id, ...parts] = values;
			if (!id || (!this.#failed && this.#objectives.knows(values))) continue;
			if (room && !this.#objectives.has(lesson) && others + this.#objectivesSize(lessons) + sizeOf(values) + this.#places.size > room.all) continue;
			if (!this.#writeObjective(id)) {
				if (this.#link.lost) return;
				this.#objectives.refused(lesson);
				continue;
			}
			this.#objectives.taken(lesson, [id, ...parts.filter((part) => this.#writeObjective(part))]);
		}
	}

	#writeObjective([element, value]: Value): boolean {
		const isNew = this.#set.get(element) !== value;
		const kept = this.#write(element, value);
		if (kept && isNew) this.#uncommittedObjectives.add(element);
		return kept;
	}

	#objectivesSize(lessons: readonly LessonProgress[]): number {
		return sizeOf(this.#objectives.wholeOf(lessons.filter((lesson) => this.#objectives.has(lesson))));
	}

	/** Lessons come first: they are as many as the course has, and answers may take the places of older answers. */
	#roomForInteractions({ lessons, state }: Progress, others: number): number {
		const room = this.#room;
		if (!room) return Number.POSITIVE_INFINITY;
		return Math.min(room.interactions, room.all - others - Math.max(0, room.state - state.length) - sizeOf(this.#objectives.wholeOf(lessons)));
	}

	/** An LMS that takes no interactions, or no more of them, is no reason not to keep the rest. */
	#writeInteractions(room: number): void {
		for (let next = this.#interactions[0]; next; next = this.#interactions[0]) {
			const index = this.#places.indexOf(next.id, sizeOf(this.#partsOf(next, 0)), room);
			if (this.#writeInteraction(next, index)) this.#uncommitted.set(index, next);
			else if (this.#link.lost) return;
			else this.#places.refused(index);
			this.#interactions.shift();
		}
	}

	#writeInteraction(interaction: Interaction, index: number): boolean {
		const [first, ...rest] = this.#partsOf(interaction, index);
		if (!first || !this.#link.set(...first)) return false;
		for (const value of rest) this.#link.set(...value);
		this.#changed = true;
		return true;
	}

	/** What is written of an answer. */
	#partsOf(interaction: Interaction, index: number): Value[] {
		const room = this.#room;
		return this.#dialect.interaction(interaction, index).filter(([element]) => !room || this.#whole.has(index) || isNeeded(element, room));
	}

	#trouble(): Trouble {
		// What was set and not committed may be gone: all of it is set again.
		this.#set.clear();
		this.#failed = true;
		this.#changed = true;
		if (this.#link.lost) return { kind: 'lost' };
		return { kind: 'refused', code: this.#link.lastError() };
	}

	/** Another API object may have taken the place of the one that is gone, as when the LMS reloads its frame. */
	#findAgain(): boolean {
		if (!this.#link.find()) return false;
		this.#set.clear();
		this.#interactions.unshift(...this.#uncommitted.values());
		this.#uncommitted.clear();
		try {
			this.#begin();
			return true;
		} catch {
			return false;
		}
	}

	close(progress: Progress): void {
		if (this.#closed) return;
		if (this.#look) this.#endOfLook();
		else this.#say(progress);
		this.#closed = true;
		// The end hands over all that was set (Run-Time Environment, Terminate): a page that goes away can say little more than that.
		if (!this.#link.terminate()) this.#link.commit();
	}

	async leave(progress: Progress): Promise<{ trouble?: Trouble }> {
		if (this.#closed) return {};
		if (this.#look) this.#endOfLook();
		else {
			const trouble = await this.#keep(progress);
			// A learner who leaves by the button is told, and can try again.
			if (trouble) return { trouble };
			for (const [element, value] of this.#dialect.leaving) this.#link.set(element, value);
		}
		this.#closed = true;
		return this.#link.terminate() ? {} : { trouble: this.#trouble() };
	}

	#endOfLook(): void {
		if (this.#look === 'browse') for (const [element, value] of this.#dialect.browsed) this.#link.set(element, value);
	}
}
