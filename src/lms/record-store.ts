/**
 * The record store of a cmi5 launch: the token, documents, and statements that wait in an outbox until they are delivered.
 * Own code rather than @xapi/cmi5 or @rusticisoftware/cmi5: both send each statement by itself and leave a failed one to the
 * caller; a queue with order, retry and a copy on the device is most of what is needed here, and axios doubles the package.
 */
import type { DeviceStorage } from '../learning/device-storage.ts';
import { failureOf, listAt, Outbox, statusOf, XAPI_VERSION } from '../learning/outbox.ts';
import { tabLock } from '../learning/tab-lock.ts';
import type { LaunchAddress } from './cmi5-launch.ts';
import { type Defined, isDefined, type Statement, VERBS } from './cmi5-words.ts';
import type { Trouble } from './tracker.ts';

/** Milliseconds after which a request that was not answered counts as not arrived; it is sent again under the same id. */
const TIMEOUT_MS = 60_000;
/** The same for what the course waits for before it begins: without an answer the learner learns without the LMS. */
const LAUNCH_TIMEOUT_MS = 20_000;

/** What a session has said and what of it was delivered, for the other windows of its registration. */
type Said = { said: Defined[]; delivered: Defined[] };

export class RecordStore {
	readonly #launch: LaunchAddress;
	readonly #device: DeviceStorage;
	readonly #outbox: Outbox<Statement>;
	readonly #lock: typeof tabLock;
	/** under which this session keeps what is its own */
	readonly #session: string;
	#token = '';
	#preferencesAsked = false;

	/**
	 * @param device where the outbox is kept for the next launch, in case the window goes away before it is delivered
	 * @param lock tells sessions whose windows are open from those that were left
	 */
	constructor(launch: LaunchAddress, device: DeviceStorage, lock = tabLock) {
		this.#launch = launch;
		this.#device = device;
		this.#lock = lock;
		this.#session = `${this.#sessions}${Date.now().toString(36)}${Math.random().toString(36).slice(2)}`;
		this.#outbox = new Outbox({
			device,
			key: this.#session,
			refusedKey: `${this.#key}/refused`,
			post: (batch, { keepalive }) => this.#request(new URL('statements', launch.endpoint).href, 'POST', batch, keepalive),
			// ADL's player takes nothing of a session that it does not know to be begun, not even from the same request.
			goesAlone: ({ verb }) => verb.id === VERBS.initialized,
			// An answer that a store does not take must not hold back what the course came to.
			mayPutAside: (statement) => !isDefined(statement),
		});
	}

	/** Lets other windows of the registration know that this one is open. */
	async begin(): Promise<void> {
		await this.#lock(this.#session);
	}

	/**
	 * Fetches the token, which an LMS gives once for each launch: a page that is loaded again has none, and its session is over.
	 * @throws where the LMS does not give one; the message is short enough for the learner to pass on
	 */
	async authorize(): Promise<void> {
		const { response, value } = await jsonAt(this.#launch.fetch, { method: 'POST' });
		const { 'auth-token': token, 'error-text': text } = (value ?? {}) as Record<string, unknown>;
		if (typeof token !== 'string' || token === '') throw new Error(typeof text === 'string' && text !== '' ? text : `${response.status}`);
		this.#token = token;
	}

	/**
	 * A document of the State resource; none where there is none. It is asked for twice where the line breaks: the token is given once.
	 * @throws where the store does not answer
	 */
	async document(id: string): Promise<unknown> {
		const ask = async () => {
			const { response, value } = await jsonAt(this.#stateAddress(id), { headers: this.#headers(), cache: 'no-store' });
			if (response.status === 404) return undefined;
			if (!response.ok) throw new Error(`${response.status}`);
			return value;
		};
		return ask().catch(ask);
	}

	/** @param keepalive the page goes away: the browser sends it all the same */
	async putDocument(id: string, document: object, keepalive = false): Promise<Trouble | undefined> {
		const status = await this.#request(this.#stateAddress(id), 'PUT', document, keepalive).catch(() => 0);
		return status >= 200 && status < 300 ? undefined : failureOf(status);
	}

	/**
	 * Asks what the learner prefers. Nothing here depends on the answer, but an LMS may take no statement before it was asked (cmi5, 11):
	 * where no answer came, it is asked again before the next delivery.
	 */
	async preferences(): Promise<void> {
		const address = new URL('agents/profile', this.#launch.endpoint);
		address.searchParams.set('agent', JSON.stringify(this.#launch.actor));
		address.searchParams.set('profileId', 'cmi5LearnerPreferences');
		const asked = fetch(address, { headers: this.#headers(), signal: AbortSignal.timeout(LAUNCH_TIMEOUT_MS) });
		const status = await asked.then(statusOf).catch(() => 0);
		this.#preferencesAsked = status === 404 || (status >= 200 && status < 300);
	}

	get #key(): string {
		return `quyen-con-nguoi.cmi5/${this.#launch.registration}/${this.#launch.activityId}`;
	}

	/** How the keys of all sessions of the registration begin. */
	get #sessions(): string {
		return `${this.#key}/session/`;
	}

	/** Takes out the statements that windows could not deliver which are closed by now, each window's in their order. */
	async takeUndelivered(): Promise<Statement[]> {
		const closed = new Set<string>();
		for (const key of this.#otherSessions()) {
			const release = await this.#lock(key);
			release?.();
			if (release) closed.add(key);
		}
		// Earlier versions kept one queue for all windows.
		const keys = [`${this.#key}/held`, this.#key, ...closed];
		const queues = keys.map((key) => listAt<Statement>(this.#device, key)).filter((queue) => queue.length > 0);
		for (const key of keys) {
			this.#device.remove(key);
			this.#device.remove(saidKey(key));
		}
		const begun = ([first]: readonly Statement[]) => first?.timestamp ?? '';
		return queues.sort((a, b) => (begun(a) < begun(b) ? -1 : 1)).flat();
	}

	#otherSessions(): string[] {
		const start = this.#sessions;
		const keys = this.#device.keys().flatMap((key) => (key.startsWith(start) ? [key.replace(SAID, '')] : []));
		return [...new Set(keys)].filter((key) => key !== this.#session && !key.slice(start.length).includes('/'));
	}

	/** Lets other windows of the registration know what this one has said, and what of it was delivered. */
	noteSaid(said: Iterable<Defined>, delivered: Iterable<Defined>): void {
		const text = JSON.stringify({ said: [...said], delivered: [...delivered] } satisfies Said);
		if (text !== this.#device.read(saidKey(this.#session))) this.#device.write(saidKey(this.#session), text);
	}

	/** What other windows of the registration have said since it was last begun. */
	saidElsewhere(): Said {
		const all = this.#otherSessions().map((key) => saidIn(this.#device.read(saidKey(key))));
		return { said: all.flatMap(({ said }) => said), delivered: all.flatMap(({ delivered }) => delivered) };
	}

	/** How many statements the store has refused for good. */
	get refused(): number {
		return this.#outbox.refused;
	}

	put(statement: Statement): void {
		this.#outbox.put(statement);
	}

	/** @returns why something could not be delivered */
	async deliver(): Promise<Trouble | undefined> {
		if (!this.#preferencesAsked) await this.preferences();
		const trouble = await this.#outbox.deliver();
		// Who answered may not have been the LMS.
		if (trouble?.kind === 'refused') this.#preferencesAsked = false;
		return trouble;
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
		return statusOf(response);
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

const SAID = /\/said$/;
const saidKey = (session: string): string => `${session}/said`;

function saidIn(text: string | null): Said {
	try {
		const { said, delivered } = JSON.parse(text ?? '{}') as Partial<Said>;
		return { said: Array.isArray(said) ? said : [], delivered: Array.isArray(delivered) ? delivered : [] };
	} catch {
		return { said: [], delivered: [] };
	}
}

/**
 * Asks for JSON before the course begins.
 * @throws an error with a message that whoever runs the LMS can make something of, where none comes in time
 */
async function jsonAt(address: string, init: RequestInit): Promise<{ response: Response; value: unknown }> {
	const ask = async () => {
		const response = await fetch(address, { ...init, signal: AbortSignal.timeout(LAUNCH_TIMEOUT_MS) });
		return { response, text: await response.text() };
	};
	const { response, text } = await ask().catch((error: unknown) => {
		throw new Error((error as Error).name === 'TimeoutError' ? 'timeout' : 'network', { cause: error });
	});
	if (!response.ok) return { response, value: undefined };
	try {
		return { response, value: JSON.parse(text) as unknown };
	} catch {
		throw new Error(`${response.status} ${response.headers.get('content-type') ?? ''}`.trim());
	}
}
