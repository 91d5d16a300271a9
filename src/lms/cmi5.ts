/**
 * cmi5 (Quartz, 1st edition): launched by an address, heard by a record store.
 * Within a session `initialized` comes first and `terminated` last, and one of `passed` and `failed` at most; within a
 * registration `completed` and `passed` come once. So `failed` waits for the end of a session in which the learner may still pass.
 */
import { randomUuid } from '../files/uuid.ts';
import type { DeviceStorage } from '../learning/device-storage.ts';
import { type Context, type LaunchAddress, type LaunchData, launchAddress, launchData } from './cmi5-launch.ts';
import { CATEGORY, contextOf, type Defined, MASTERY, MOVE_ON, type Statement, VERBS } from './cmi5-words.ts';
import type { Interaction } from './interaction.ts';
import { RecordStore } from './record-store.ts';
import { isoDuration } from './time.ts';
import { type Launch, lookOf, type Progress, type Tracker, TrackerMissing, type Trouble } from './tracker.ts';

const STATE = 'quyen-con-nguoi.state';
/** Characters. A document may be larger; this is what the state of a course never needs. */
const STATE_LIMIT = 1_000_000;
const ONCE: Defined[] = ['completed', 'passed', 'failed'];

/** The document in which a registration keeps the course's state. */
type StateDocument = { state: string; location: string /** what was said and delivered in this registration */; said: Defined[] };

/** The document as a store gives it back; what others wrote there and nobody can read counts as not said. */
function stateDocument(value: unknown): StateDocument {
	const { state, location, said } = (typeof value === 'object' ? (value ?? {}) : {}) as Record<string, unknown>;
	const text = (one: unknown) => (typeof one === 'string' ? one : '');
	return { state: text(state), location: text(location), said: Array.isArray(said) ? ONCE.filter((verb) => said.includes(verb)) : [] };
}

class Cmi5Tracker implements Tracker {
	readonly #window: Window;
	readonly #device: DeviceStorage;
	#launch!: LaunchAddress;
	#store!: RecordStore;
	#data: LaunchData = {};
	/** said in the registration, delivered or waiting */
	readonly #said = new Set<Defined>();
	/** said and delivered */
	readonly #delivered = new Set<Defined>();
	readonly #inSession = new Set<Defined>();
	#started = Date.now();
	#last = '';
	#ended = false;

	constructor(window: Window, device: DeviceStorage) {
		this.#window = window;
		this.#device = device;
	}

	async open(): Promise<Launch> {
		const page = this.#window.location.href;
		const address = launchAddress(page);
		if (!address) throw new TrackerMissing('cmi5');
		if ('unusable' in address) throw new TrackerMissing('cmi5', undefined, '', address.unusable);
		const launch = address.found;
		this.#launch = launch;
		this.#store = new RecordStore(launch, this.#device);
		const learner = JSON.stringify(launch.actor);
		let said: unknown;
		let kept: StateDocument;
		try {
			await this.#store.begin();
			await this.#store.authorize();
			const documents = [this.#store.document('LMS.LaunchData'), this.#store.document(STATE)] as const;
			const [about, state] = await Promise.all([...documents, this.#store.preferences()]);
			said = about;
			kept = stateDocument(state);
		} catch (error) {
			throw new TrackerMissing('cmi5', error instanceof Error ? error.message : undefined, learner);
		}
		const data = launchData(said, page);
		if ('unusable' in data) throw new TrackerMissing('cmi5', undefined, learner, data.unusable);
		this.#data = data.found;
		this.#started = Date.now();
		for (const verb of kept.said) {
			this.#said.add(verb);
			this.#delivered.add(verb);
		}
		const undelivered = this.#readOnly ? [] : await this.#store.takeUndelivered();
		this.#say('initialized');
		this.#sayAgain(undelivered);
		void this.#store.deliver();
		const { masteryScore } = this.#data;
		return {
			state: kept.state,
			location: kept.location,
			learner,
			stateLimit: STATE_LIMIT,
			...(masteryScore !== undefined && masteryScore > 0 ? { pass: masteryScore * 100 } : {}),
			...lookOf((this.#data.launchMode ?? '').toLowerCase()),
		};
	}

	get #readOnly(): boolean {
		return this.#data.launchMode === 'Browse' || this.#data.launchMode === 'Review';
	}

	/**
	 * What an earlier window said and could not deliver is said in this session, under its old id: a store that had it
	 * after all says so, and nothing is counted twice. That window's own beginning and end belong to it alone.
	 */
	#sayAgain(undelivered: readonly Statement[]): void {
		const { initialized, terminated, ...verbs } = VERBS;
		for (const statement of undelivered) {
			if (statement.verb.id === initialized || statement.verb.id === terminated) continue;
			const defined = ONCE.find((verb) => verbs[verb as keyof typeof verbs] === statement.verb.id);
			// A failure waits for the end of this session, as any does: the learner may still pass, and a session has one verdict.
			if (defined === 'failed') continue;
			if (defined && (this.#said.has(defined) || !this.#may(defined))) continue;
			if (defined) this.#note(defined);
			const { contextActivities = {}, extensions = {} } = statement.context;
			this.#store.put({
				...statement,
				context: contextOf(this.#launch, this.#data, { contextActivities, extensions: { ...extensions, ...this.#data.contextTemplate?.extensions } }),
			});
		}
	}

	answered({ statement }: Interaction): void {
		if (this.#readOnly || this.#ended) return;
		const { id, timestamp, object, result, context } = statement;
		const verb = { id: 'http://adlnet.gov/expapi/verbs/answered', display: { en: 'answered' } };
		const said = this.#statement(verb, { objectType: 'Activity', ...object }, (context ?? {}) as Context, result);
		// The id and the time that it got where it was made: heard twice, it is the same statement.
		this.#store.put({ ...said, ...(id === undefined ? {} : { id }), ...(timestamp === undefined ? {} : { timestamp }) });
	}

	async keep(progress: Progress): Promise<Trouble | undefined> {
		if (this.#readOnly || this.#ended) return undefined;
		this.#sayOutcome(progress, false);
		return this.#deliver(progress);
	}

	async #deliver(progress: Progress): Promise<Trouble | undefined> {
		const undelivered = await this.#store.deliver();
		if (undelivered) return undelivered;
		for (const verb of this.#said) this.#delivered.add(verb);
		this.#store.noteSaid(this.#said, this.#delivered);
		return this.#keepState(progress, false);
	}

	async #keepState({ state, location }: Progress, keepalive: boolean): Promise<Trouble | undefined> {
		const said = new Set([...this.#delivered, ...this.#store.saidElsewhere().delivered]);
		const document: StateDocument = { state, location, said: ONCE.filter((verb) => said.has(verb)) };
		const text = JSON.stringify(document);
		if (text === this.#last) return undefined;
		const trouble = await this.#store.putDocument(STATE, document, keepalive);
		if (!trouble) this.#last = text;
		return trouble;
	}

	/** @param atEnd the session ends: what waited is said now */
	#sayOutcome({ completed, success, again, score }: Progress, atEnd: boolean): void {
		const result = score === undefined ? {} : { score: { scaled: Math.round(score) / 100, raw: score, min: 0, max: 100 } };
		// Another window of the registration may have said it, and may still be about to deliver it.
		const elsewhere = this.#store.saidElsewhere().said;
		if (completed && this.#may('completed') && !elsewhere.includes('completed')) this.#say('completed', { completion: true });
		if (success === 'passed' && this.#may('passed') && !elsewhere.includes('passed')) this.#say('passed', { success: true, ...result });
		if (success === 'failed' && (atEnd || !again) && this.#may('failed') && !elsewhere.includes('passed')) this.#say('failed', { success: false, ...result });
	}

	#may(verb: Defined): boolean {
		if (this.#inSession.has(verb)) return false;
		const judged = this.#inSession.has('passed') || this.#inSession.has('failed');
		if (verb === 'failed') return !judged && !this.#said.has('passed');
		return !this.#said.has(verb) && (verb !== 'passed' || !judged);
	}

	#note(verb: Defined): void {
		this.#inSession.add(verb);
		if (!ONCE.includes(verb)) return;
		this.#said.add(verb);
		this.#store.noteSaid(this.#said, this.#delivered);
	}

	#say(verb: Defined, result?: object): void {
		this.#note(verb);
		const moves = ONCE.includes(verb);
		const judges = (verb === 'passed' || verb === 'failed') && this.#data.masteryScore !== undefined;
		const context: Context = {
			contextActivities: { category: [{ id: CATEGORY }, ...(moves ? [{ id: MOVE_ON }] : [])] },
			...(judges ? { extensions: { [MASTERY]: this.#data.masteryScore } } : {}),
		};
		const timed = verb === 'initialized' ? result : { ...result, duration: isoDuration((Date.now() - this.#started) / 1000) };
		this.#store.put(this.#statement({ id: VERBS[verb], display: { en: verb } }, { objectType: 'Activity', id: this.#launch.activityId }, context, timed));
	}

	#statement(verb: { id: string; display: object }, object: object, context: Context, result: object | undefined): Statement {
		return {
			id: randomUuid(),
			timestamp: new Date().toISOString(),
			actor: this.#launch.actor,
			verb,
			object: object as Statement['object'],
			context: contextOf(this.#launch, this.#data, context),
			...(result ? { result: result as Record<string, unknown> } : {}),
		};
	}

	get refused(): number {
		return this.#store.refused;
	}

	close(progress: Progress): void {
		if (this.#ended) return;
		this.#terminate(progress);
		if (!this.#readOnly) void this.#keepState(progress, true);
		this.#store.flushOnUnload();
	}

	async leave(progress: Progress): Promise<{ trouble?: Trouble; address?: string }> {
		// First what may fail: the session ends only when all before it is delivered.
		const trouble = this.#ended || this.#readOnly ? undefined : await this.keep(progress);
		if (trouble) return { trouble };
		if (!this.#ended) this.#terminate(progress);
		const undelivered = (await this.#store.deliver()) ?? (this.#readOnly ? undefined : await this.#keepState(progress, false));
		if (undelivered) return { trouble: undelivered };
		const { returnURL } = this.#data;
		return returnURL ? { address: returnURL } : {};
	}

	#terminate(progress: Progress): void {
		if (!this.#readOnly) this.#sayOutcome(progress, true);
		this.#say('terminated');
		this.#ended = true;
	}
}

/** @param window whose address holds the launch */
export const cmi5 = (window: Window, device: DeviceStorage): Tracker => new Cmi5Tracker(window, device);
