/**
 * The record store of a cmi5 launch: the token, documents, and statements that wait in an outbox until they are delivered.
 * Own code rather than @xapi/cmi5 or @rusticisoftware/cmi5: both send each statement by itself and leave a failed one to the
 * caller; a queue with order, retry and a copy on the device is most of what is needed here, and axios doubles the package.
 */
import type { DeviceStorage } from '../learning/device-storage.ts';
import { failureOf, listAt, Outbox, XAPI_VERSION } from '../learning/outbox.ts';
import type { LaunchAddress } from './cmi5-launch.ts';
import { isDefined, type Statement } from './cmi5-words.ts';
import type { Trouble } from './tracker.ts';

/** Milliseconds after which a request that was not answered counts as not arrived; it is sent again under the same id. */
const TIMEOUT_MS = 60_000;

export class RecordStore {
	readonly #launch: LaunchAddress;
	readonly #device: DeviceStorage;
	readonly #outbox: Outbox<Statement>;
	#token = '';

	/** @param device where the outbox is kept for the next launch, in case the window goes away before it is delivered */
	constructor(launch: LaunchAddress, device: DeviceStorage) {
		this.#launch = launch;
		this.#device = device;
		this.#outbox = new Outbox({
			device,
			key: this.#key,
			post: (batch, { keepalive }) => this.#request(new URL('statements', launch.endpoint).href, 'POST', batch, keepalive),
			// An answer that a store does not take must not hold back what the course came to.
			mayPutAside: (statement) => !isDefined(statement),
		});
	}

	/**
	 * Fetches the token, which an LMS gives once for each launch: a page that is loaded again has none, and its session is over.
	 * @throws where the LMS does not give one
	 */
	async authorize(): Promise<void> {
		const response = await fetch(this.#launch.fetch, { method: 'POST', signal: AbortSignal.timeout(TIMEOUT_MS) });
		const answer = (await response.json()) as { 'auth-token'?: string; 'error-text'?: string };
		if (!answer['auth-token']) throw new Error(answer['error-text'] ?? `${response.status}`);
		this.#token = answer['auth-token'];
	}

	/** A document of the State resource; none where there is none. @throws where the store does not answer */
	async document(id: string): Promise<unknown> {
		const response = await fetch(this.#stateAddress(id), { headers: this.#headers(), cache: 'no-store', signal: AbortSignal.timeout(TIMEOUT_MS) });
		if (response.status === 404) return undefined;
		if (!response.ok) throw new Error(`${response.status}`);
		return (await response.json()) as unknown;
	}

	/** @param keepalive the page goes away: the browser sends it all the same */
	async putDocument(id: string, document: object, keepalive = false): Promise<Trouble | undefined> {
		const status = await this.#request(this.#stateAddress(id), 'PUT', document, keepalive).catch(() => 0);
		return status >= 200 && status < 300 ? undefined : failureOf(status);
	}

	/** What the learner prefers; the standard wants it to be asked for. */
	async preferences(): Promise<void> {
		const address = new URL('agents/profile', this.#launch.endpoint);
		address.searchParams.set('agent', JSON.stringify(this.#launch.actor));
		address.searchParams.set('profileId', 'cmi5LearnerPreferences');
		await fetch(address, { headers: this.#headers(), signal: AbortSignal.timeout(TIMEOUT_MS) }).catch(() => undefined);
	}

	get #key(): string {
		return `quyen-con-nguoi.cmi5/${this.#launch.registration}/${this.#launch.activityId}`;
	}

	/** Takes out the statements that an earlier window could not deliver. */
	takeUndelivered(): Statement[] {
		const statements = [...this.#held(), ...this.#outbox.waiting()];
		this.#outbox.clear();
		this.#device.remove(this.#heldKey);
		return statements;
	}

	/** Lays the statements that an earlier window could not deliver by, for a launch in which they may be said. */
	holdUndelivered(): void {
		const statements = this.#outbox.waiting();
		if (statements.length === 0) return;
		this.#device.write(this.#heldKey, JSON.stringify([...this.#held(), ...statements]));
		this.#outbox.clear();
	}

	get #heldKey(): string {
		return `${this.#key}/held`;
	}

	#held(): Statement[] {
		return listAt(this.#device, this.#heldKey);
	}

	/** How many statements the store has refused for good. */
	get refused(): number {
		return this.#outbox.refused;
	}

	put(statement: Statement): void {
		this.#outbox.put(statement);
	}

	/** @returns why something could not be delivered */
	deliver(): Promise<Trouble | undefined> {
		return this.#outbox.deliver();
	}

	flushOnUnload(): void {
		this.#outbox.flushOnUnload();
	}

	/** @returns the status of the answer */
	async #request(address: string, method: string, body: unknown, keepalive: boolean): Promise<number> {
		const headers = { ...this.#headers(), 'content-type': 'application/json' };
		// What a page sends as it goes away outlives it.
		const waiting = keepalive ? { keepalive } : { signal: AbortSignal.timeout(TIMEOUT_MS) };
		const response = await fetch(address, { method, headers, body: JSON.stringify(body), ...waiting });
		return response.status;
	}

	#headers(): Record<string, string> {
		return { authorization: `Basic ${this.#token}`, 'x-experience-api-version': XAPI_VERSION };
	}

	#stateAddress(id: string): string {
		const { endpoint, activityId, actor, registration } = this.#launch;
		const address = new URL('activities/state', endpoint);
		for (const [name, value] of Object.entries({ activityId, agent: JSON.stringify(actor), registration, stateId: id })) address.searchParams.set(name, value);
		return address.href;
	}
}
