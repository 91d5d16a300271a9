/**
 * Statements (xAPI 1.0.3) on their way to a record store: a queue that survives the page, sent in order, tried again until it arrives.
 *
 * Contract: nothing is lost while the device keeps the queue, and nothing is counted twice: a statement keeps its id, and a store
 * that has it already says so. Order is kept, since it is part of what cmi5 statements mean. What waits is never dropped to make room:
 * where the queue is full, `put` says so, and `leftOut` counts what was not put in.
 * Life cycle: a statement waits under `key` from `put` until the store has taken it or has had it before. One that it refuses for good
 * is put aside under `refusedKey`, so that those behind it arrive and whoever runs the store can be shown it.
 * Key stability and migration: whoever makes the outbox chooses the key and keeps it; the queue is a JSON array of statements, and a
 * text that is none is begun anew.
 */
import type { DeviceStorage } from './device-storage.ts';

export const XAPI_VERSION = '1.0.3';

/** Sends statements, and returns the HTTP status of the answer. Rejects where there was none. */
export type Post<S> = (batch: readonly S[], options: { keepalive: boolean }) => Promise<number>;

/** Why something did not arrive. */
export type DeliveryFailure = { kind: 'refused' | 'unreachable'; code?: string };

export type OutboxSetup<S> = {
	device: DeviceStorage;
	/** under which the queue is kept on the device */
	key: string;
	/** sends statements to the `statements` resource */
	post: Post<S>;
	/** under which those are kept that the store has refused; `key` with `/refused` behind it where nothing is said */
	refusedKey?: string;
	/** UTF-16 code units of JSON that the queue takes at most, so that a store that never answers does not fill the device */
	room?: number;
	/** whether a statement goes in a request of its own, because a store takes what follows only when it has this; none does where nothing is said */
	goesAlone?: (statement: S) => boolean;
	/** whether a statement that the store refuses for good may be put aside, so that those behind it still arrive; all may where nothing is said */
	mayPutAside?: (statement: S) => boolean;
};

/** The statement is malformed, or larger than the store takes: it will be refused again. */
const FOR_GOOD = [400, 413];
/** The request is larger than the store takes: a part of it may not be. */
const TOO_LARGE = 413;
/** The store has a statement with this id: only its answer was lost. */
const CONFLICT = 409;
/** UTF-16 code units of JSON that are sent at once. */
const BATCH_LIMIT = 100_000;
/** Bytes. Browsers refuse to send more than 64 KiB while a page goes away. */
const KEEPALIVE_LIMIT = 60_000;

export class Outbox<S extends { id: string }> {
	readonly #setup: OutboxSetup<S>;
	#sending: Promise<DeliveryFailure | undefined> | undefined;

	constructor(setup: OutboxSetup<S>) {
		this.#setup = setup;
		const { device } = setup;
		// What only the database has waits on; a statement that had arrived all the same is known to the store by its id.
		void device.ready.then(() => {
			for (const key of [setup.key, this.#refusedKey]) if (device.copies(key).length > 0) this.#keep(listAt<S>(device, key), key);
		});
	}

	/** The statements that wait, the oldest first. */
	waiting(): S[] {
		return listAt<S>(this.#setup.device, this.#setup.key);
	}

	/**
	 * Puts statements behind those that wait; one that waits already is not put in twice.
	 * @returns false where the queue has no room for all of them: those that do not fit are counted, and not put in
	 */
	put(...statements: S[]): boolean {
		const { device, room = Number.POSITIVE_INFINITY } = this.#setup;
		const sizeOf = (statement: S) => JSON.stringify(statement).length + 1;
		const all = this.waiting();
		let size = all.reduce((sum, statement) => sum + sizeOf(statement), 1);
		let out = 0;
		const there = new Set(all.map(({ id }) => id));
		for (const statement of statements.filter(({ id }) => !there.has(id))) {
			const more = sizeOf(statement);
			if (size + more > room) out++;
			else {
				all.push(statement);
				size += more;
			}
		}
		this.#keep(all);
		if (out > 0) device.write(this.#leftOutKey, `${this.leftOut + out}`);
		return out === 0;
	}

	/** How many statements found no room in the queue, since it was cleared. */
	get leftOut(): number {
		return Math.max(0, Math.trunc(Number(this.#setup.device.read(this.#leftOutKey)))) || 0;
	}

	get #leftOutKey(): string {
		return `${this.#setup.key}/left-out`;
	}

	/** How many statements the store has refused for good. */
	get refused(): number {
		return listAt<S>(this.#setup.device, this.#refusedKey).length;
	}

	get #refusedKey(): string {
		return this.#setup.refusedKey ?? `${this.#setup.key}/refused`;
	}

	clear(): void {
		this.#keep([]);
		this.#setup.device.remove(this.#leftOutKey);
	}

	/** Sends what waits; calls that come while statements are being sent share the outcome. @returns why something still waits */
	deliver(): Promise<DeliveryFailure | undefined> {
		this.#sending ??= this.#deliver().finally(() => {
			this.#sending = undefined;
		});
		return this.#sending;
	}

	/** Sends what waits while the page goes away. What does not arrive is still there for the next page. */
	flushOnUnload(): void {
		const batch = this.waiting();
		if (batch.length === 0 || new TextEncoder().encode(JSON.stringify(batch)).length > KEEPALIVE_LIMIT) return;
		void this.#post(batch, true).then((status) => {
			if (isSuccess(status)) this.#forget(batch);
		});
	}

	async #deliver(): Promise<DeliveryFailure | undefined> {
		for (let batch = this.#nextBatch(); batch.length > 0; batch = this.#nextBatch()) {
			const failure = await this.#deliverBatch(batch);
			if (failure) return failure;
		}
		return undefined;
	}

	/** The oldest of those that wait, as many as a weak line takes before its answer counts as missing. */
	#nextBatch(): S[] {
		const { goesAlone = () => false } = this.#setup;
		const all = this.waiting();
		let size = 0;
		const end = all.findIndex((statement, index) => {
			size += JSON.stringify(statement).length;
			const before = all[index - 1];
			return before !== undefined && (size > BATCH_LIMIT || goesAlone(statement) || goesAlone(before));
		});
		return end < 0 ? all : all.slice(0, end);
	}

	async #deliverBatch(batch: readonly S[]): Promise<DeliveryFailure | undefined> {
		const status = await this.#post(batch, false);
		if (isSuccess(status)) return this.#forget(batch);
		if (status === TOO_LARGE && batch.length > 1) {
			const half = Math.ceil(batch.length / 2);
			return (await this.#deliverBatch(batch.slice(0, half))) ?? (await this.#deliverBatch(batch.slice(half)));
		}
		return status === CONFLICT || FOR_GOOD.includes(status) ? this.#deliverSingly(batch) : failureOf(status);
	}

	/** One statement that the store has or refuses stops a whole batch: each by itself, the others arrive. */
	async #deliverSingly(batch: readonly S[]): Promise<DeliveryFailure | undefined> {
		const { mayPutAside = () => true } = this.#setup;
		for (const statement of batch) {
			const status = await this.#post([statement], false);
			const isRefused = FOR_GOOD.includes(status) && mayPutAside(statement);
			if (!isSuccess(status) && status !== CONFLICT && !isRefused) return failureOf(status);
			if (isRefused) this.#keep([...listAt<S>(this.#setup.device, this.#refusedKey), statement], this.#refusedKey);
			this.#forget([statement]);
		}
		return undefined;
	}

	/** @returns the status of the answer; 0 where there was none */
	async #post(batch: readonly S[], keepalive: boolean): Promise<number> {
		try {
			return await this.#setup.post(batch, { keepalive });
		} catch {
			return 0;
		}
	}

	#forget(batch: readonly S[]): undefined {
		const sent = new Set(batch.map(({ id }) => id));
		this.#keep(this.waiting().filter(({ id }) => !sent.has(id)));
	}

	#keep(statements: readonly S[], key = this.#setup.key): void {
		const { device } = this.#setup;
		if (statements.length === 0) device.remove(key);
		else device.write(key, JSON.stringify(statements));
	}
}

/**
 * A list of statements that the device keeps as JSON; empty where there is none, or it cannot be read. Where the device has two copies,
 * of which one lost something, those that only one has are in it, too: what was kept longer first.
 */
export function listAt<S extends { id: string }>(device: DeviceStorage, key: string): S[] {
	const all = device
		.copies(key)
		.reverse()
		.flatMap(statementsIn<S>);
	return [...new Map(all.map((statement) => [statement.id, statement])).values()];
}

function statementsIn<S extends { id: string }>(text: string): S[] {
	try {
		const found = JSON.parse(text) as unknown;
		return Array.isArray(found) ? ((found as (S | null)[]).filter((one) => typeof one?.id === 'string') as S[]) : [];
	} catch {
		return [];
	}
}

const isSuccess = (status: number): boolean => status >= 200 && status < 300;

/**
 * @returns the status of an answer of a record store; 0 where a page came in its place, or it came from elsewhere, as a network that wants
 * its users to log in answers everything: then nothing has arrived
 */
export function statusOf({ status, redirected, headers }: Response): number {
	return redirected || (isSuccess(status) && /^text\/html\b/i.test(headers.get('content-type') ?? '')) ? 0 : status;
}

/** A server that is down or busy may answer later; what it refuses, it refuses again. */
export function failureOf(status: number): DeliveryFailure {
	if (status === 0) return { kind: 'unreachable' };
	return { kind: status >= 500 || status === 429 ? 'unreachable' : 'refused', code: `${status}` };
}
