/**
 * The record store of a cmi5 launch: the token, documents, and statements that wait in line until they are delivered.
 * Own code rather than @xapi/cmi5 or @rusticisoftware/cmi5: both send each statement by itself and leave a failed one to the
 * caller; a queue with order, retry and a copy on the device is most of what is needed here, and axios doubles the package.
 */
import { isDefined, type LaunchAddress, type Statement } from './cmi5-words.ts';
import type { Trouble } from './tracker.ts';

const VERSION = '1.0.3';
/** Browsers refuse to send more than 64 KiB while a page goes away. */
const LAST_WORDS = 60_000;

type Kept = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

export class RecordStore {
	readonly #launch: LaunchAddress;
	readonly #kept: Kept;
	#token = '';
	/** one request after the other: the order of statements is part of their meaning */
	#sending: Promise<Trouble | undefined> | undefined;
	#queue: Statement[] = [];

	/** @param kept where the queue is kept for the next launch, in case the window goes away before it is delivered */
	constructor(launch: LaunchAddress, kept: Kept) {
		this.#launch = launch;
		this.#kept = kept;
	}

	/**
	 * Fetches the token, which an LMS gives once for each launch: a page that is loaded again has none, and its session is over.
	 * @throws where the LMS does not give one
	 */
	async authorize(): Promise<void> {
		const response = await fetch(this.#launch.fetch, { method: 'POST' });
		const answer = (await response.json()) as { 'auth-token'?: string; 'error-text'?: string };
		if (!answer['auth-token']) throw new Error(answer['error-text'] ?? `${response.status}`);
		this.#token = answer['auth-token'];
	}

	/** A document of the State resource; none where there is none. @throws where the store does not answer */
	async document(id: string): Promise<unknown> {
		const response = await fetch(this.#stateAddress(id), { headers: this.#headers(), cache: 'no-store' });
		if (response.status === 404) return undefined;
		if (!response.ok) throw new Error(`${response.status}`);
		return (await response.json()) as unknown;
	}

	async putDocument(id: string, document: object, goingAway = false): Promise<Trouble | undefined> {
		return this.#send(this.#stateAddress(id), 'PUT', document, goingAway);
	}

	/** What the learner prefers; the standard wants it to be asked for. */
	async preferences(): Promise<void> {
		const address = new URL('agents/profile', this.#launch.endpoint);
		address.searchParams.set('agent', JSON.stringify(this.#launch.actor));
		address.searchParams.set('profileId', 'cmi5LearnerPreferences');
		await fetch(address, { headers: this.#headers() }).catch(() => undefined);
	}

	/** Statements that an earlier window could not deliver. */
	leftOver(): Statement[] {
		const text = silently(() => this.#kept.getItem(this.#queueKey));
		try {
			return JSON.parse(text ?? '[]') as Statement[];
		} catch {
			return [];
		}
	}

	put(...statements: Statement[]): void {
		this.#queue.push(...statements);
		this.#keepQueue();
	}

	/** Delivers the queue. @returns why it could not, where it could not */
	deliver(): Promise<Trouble | undefined> {
		this.#sending ??= this.#deliver().finally(() => {
			this.#sending = undefined;
		});
		return this.#sending;
	}

	async #deliver(): Promise<Trouble | undefined> {
		while (this.#queue.length > 0) {
			const batch = [...this.#queue];
			const trouble = await this.#sendStatements(batch);
			if (trouble) return trouble;
			const sent = new Set(batch.map(({ id }) => id));
			this.#queue = this.#queue.filter(({ id }) => !sent.has(id));
			this.#keepQueue();
		}
		return undefined;
	}

	/** One batch; where the store has or refuses one of them, each by itself, so that the others still arrive. */
	async #sendStatements(batch: readonly Statement[]): Promise<Trouble | undefined> {
		const address = new URL('statements', this.#launch.endpoint).href;
		const trouble = await this.#send(address, 'POST', batch);
		if (trouble?.code !== '409' && trouble?.code !== '400') return trouble;
		for (const statement of batch) {
			const single = await this.#send(`${address}?statementId=${statement.id}`, 'PUT', statement);
			// Known already: it had arrived, only the answer was lost.
			if (!single || single.code === '409') continue;
			// An answer that a store does not like is no reason to hold back what the course came to.
			if (single.code !== '400' || isDefined(statement)) return single;
		}
		return undefined;
	}

	/** Sends the queue while the page goes away; what was not delivered stays for the next launch. */
	lastWords(): void {
		if (this.#queue.length === 0) return;
		const body = JSON.stringify(this.#queue);
		if (body.length > LAST_WORDS) return;
		void this.#send(new URL('statements', this.#launch.endpoint).href, 'POST', this.#queue, true).then((trouble) => {
			if (trouble) return;
			this.#queue = [];
			this.#keepQueue();
		});
	}

	async #send(address: string, method: string, body: object, keepalive = false): Promise<Trouble | undefined> {
		try {
			const headers = { ...this.#headers(), 'content-type': 'application/json' };
			const response = await fetch(address, { method, headers, body: JSON.stringify(body), keepalive });
			return response.ok ? undefined : { kind: response.status >= 500 || response.status === 429 ? 'unreachable' : 'refused', code: `${response.status}` };
		} catch {
			return { kind: 'unreachable' };
		}
	}

	#headers(): Record<string, string> {
		return { authorization: `Basic ${this.#token}`, 'x-experience-api-version': VERSION };
	}

	#stateAddress(id: string): string {
		const { endpoint, activityId, actor, registration } = this.#launch;
		const address = new URL('activities/state', endpoint);
		for (const [name, value] of Object.entries({ activityId, agent: JSON.stringify(actor), registration, stateId: id })) address.searchParams.set(name, value);
		return address.href;
	}

	get #queueKey(): string {
		return `quyen-con-nguoi.cmi5/${this.#launch.registration}/${this.#launch.activityId}`;
	}

	#keepQueue(): void {
		silently(() => (this.#queue.length > 0 ? this.#kept.setItem(this.#queueKey, JSON.stringify(this.#queue)) : this.#kept.removeItem(this.#queueKey)));
	}
}

/** Storage may be forbidden or full. */
function silently<T>(act: () => T): T | undefined {
	try {
		return act();
	} catch {
		return undefined;
	}
}
