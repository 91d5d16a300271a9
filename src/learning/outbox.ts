/**
 * Statements (xAPI 1.0.3) for a record store that whoever runs the site has named. Nothing is made or sent before the learner says yes.
 * Life cycle: "yes" makes an account with a random name for this device; each statement waits in the queue until the store has it;
 * "no" empties the queue and forgets the account. Keys: `PREFIX/consent` and `PREFIX/queue`, for all courses of the site.
 */
import type { Statement } from '../h5p/types/core.ts';
import { readKey, removeKey, PREFIX as SITE, writeKey } from './device.ts';

const PREFIX = `${SITE}record-store`;
const CONSENT = `${PREFIX}/consent`;
const QUEUE = `${PREFIX}/queue`;
const VERSION = '1.0.3';
/** Statements that wait at most; beyond, the oldest go, since a store that never answers must not fill the device. */
const WAITING = 500;

export type StoreFacts = {
	/** the address of its xAPI resources, such as `https://lrs.example/xapi/` */
	address: string;
	/** the value of the Authorization header; whoever can read the site can read it, so it may only allow writing */
	authorization?: string;
};
type Account = { homePage: string; name: string };
type Sent = Statement & { id: string; timestamp: string; actor: object };

/** @returns the account under which this device sends; none where the learner has not said yes */
export function account(): Account | undefined {
	const found = parsed(readKey(CONSENT)) as Partial<Account> | undefined;
	return typeof found?.name === 'string' && typeof found.homePage === 'string' ? { name: found.name, homePage: found.homePage } : undefined;
}

/** The learner says yes. @param homePage the address of the site: together with a random name it tells learners apart, and no more */
export function agree(homePage: string): void {
	if (!account()) writeKey(CONSENT, JSON.stringify({ homePage, name: crypto.randomUUID() }));
}

/** The learner says no, or no longer. */
export function refuse(): void {
	removeKey(CONSENT);
	removeKey(QUEUE);
}

/** How many statements wait. */
export const waiting = (): number => queue().length;

/** Puts a statement into the queue; does nothing without the learner's yes. @param now milliseconds since 1970 */
export function put(statement: Statement, now: number): void {
	const who = account();
	if (!who) return;
	const whole: Sent = { ...statement, id: crypto.randomUUID(), timestamp: new Date(now).toISOString(), actor: { objectType: 'Agent', account: who } };
	keep([...queue(), whole].slice(-WAITING));
}

let sending: Promise<boolean> | undefined;

/** Delivers what waits, one delivery at a time. @returns whether the store has all of it */
export function deliver(store: StoreFacts): Promise<boolean> {
	sending ??= deliverNow(store).finally(() => {
		sending = undefined;
	});
	return sending;
}

async function deliverNow(store: StoreFacts): Promise<boolean> {
	const batch = queue();
	if (batch.length === 0) return true;
	let status = await post(store, batch);
	if (status === TAKEN && batch.length > 1) {
		// One that the store has already stands in the way of all; one by one the others get there.
		for (const statement of batch) {
			status = await post(store, [statement]);
			if (!arrived(status)) break;
			forget([statement]);
		}
	}
	if (!arrived(status)) return false;
	forget(batch);
	return waiting() === 0 || deliverNow(store);
}

/** Conflict: the store has a statement with this id; only its answer was lost. */
const TAKEN = 409;
const arrived = (status: number): boolean => (status >= 200 && status < 300) || status === TAKEN;

function forget(batch: readonly Sent[]): void {
	const sent = new Set(batch.map(({ id }) => id));
	keep(queue().filter(({ id }) => !sent.has(id)));
}

/** @returns the status of the answer; 0 where there was none */
async function post({ address, authorization }: StoreFacts, batch: readonly Sent[]): Promise<number> {
	const headers = {
		'content-type': 'application/json',
		'x-experience-api-version': VERSION,
		...(authorization === undefined ? {} : { authorization }),
	};
	try {
		const response = await fetch(new URL('statements', address.endsWith('/') ? address : `${address}/`), {
			method: 'POST',
			headers,
			body: JSON.stringify(batch),
			credentials: 'omit',
			referrerPolicy: 'no-referrer',
		});
		return response.status;
	} catch {
		return 0;
	}
}

function queue(): Sent[] {
	const found = parsed(readKey(QUEUE));
	return Array.isArray(found) ? (found as Sent[]) : [];
}

function keep(statements: Sent[]): void {
	if (statements.length === 0) removeKey(QUEUE);
	else writeKey(QUEUE, JSON.stringify(statements));
}

function parsed(text: string | null): unknown {
	try {
		return JSON.parse(text ?? 'null') as unknown;
	} catch {
		return undefined;
	}
}
