/**
 * Results of quizzes for a record store (xAPI) that whoever runs the site has named. Nothing is made or sent before the learner agrees.
 * Life cycle: agreeing makes an account with a random name for this device; each statement waits in the outbox until the store has
 * it; refusing empties the outbox and forgets the account. Keys: `quyen-con-nguoi.record-store/consent` and `…/queue`, for all
 * courses of the site. Neither is exported to another device.
 */
import { randomUuid } from '../files/uuid.ts';
import { device, PREFIX } from './device-storage.ts';
import { Outbox, statusOf, XAPI_VERSION } from './outbox.ts';

const CONSENT = `${PREFIX}record-store/consent`;
const QUEUE = `${PREFIX}record-store/queue`;
/** Milliseconds after which a request that was not answered counts as not arrived; it is sent again under the same id. */
const TIMEOUT_MS = 60_000;
/** UTF-16 code units; a fifth of what browsers keep for a site. */
const ROOM = 1_000_000;

export type RecordStoreSettings = {
	/** the address of its xAPI resources, such as `https://lrs.example/xapi/` */
	address: string;
	/** the value of the Authorization header; whoever can read the site can read it, so it may only allow writing */
	authorization?: string;
};
type Account = { homePage: string; name: string };
/** A statement of a quiz, without an actor; with the id that it got where it was made, so that it is the same one however often it is heard. */
type Statement = { id?: string; timestamp?: string; verb?: { id: string }; object?: object; result?: object; context?: object };
type WholeStatement = Statement & { id: string; timestamp: string; actor: object };

let settings: RecordStoreSettings | undefined;
const outbox = new Outbox<WholeStatement>({ device, key: QUEUE, room: ROOM, post });

/** @returns the account under which this device sends; none where the learner has not agreed */
export function account(): Account | undefined {
	try {
		const found = JSON.parse(device.read(CONSENT) ?? 'null') as Partial<Account> | null;
		return typeof found?.name === 'string' && typeof found.homePage === 'string' ? { name: found.name, homePage: found.homePage } : undefined;
	} catch {
		return undefined;
	}
}

/** @param homePage the address of the site: together with a random name it tells learners apart, and no more */
export function agree(homePage: string): void {
	if (!account()) device.write(CONSENT, JSON.stringify({ homePage, name: randomUuid() }));
}

/** The learner does not agree, or no longer. */
export function refuse(): void {
	device.remove(CONSENT);
	outbox.clear();
}

/** How many statements wait. */
export const waiting = (): number => outbox.waiting().length;

/** How many statements found no room, because the store has taken nothing for so long. */
export const leftOut = (): number => outbox.leftOut;

/** Puts a statement into the outbox; does nothing where the learner has not agreed. @param now milliseconds since 1970 */
export function put(statement: Statement, now: number): void {
	const found = account();
	if (!found) return;
	const { id = randomUuid(), timestamp = new Date(now).toISOString() } = statement;
	outbox.put({ ...statement, id, timestamp, actor: { objectType: 'Agent', account: found } });
}

/** Delivers what waits, one delivery at a time. @returns whether the store has all of it */
export async function deliver(store: RecordStoreSettings): Promise<boolean> {
	settings = store;
	return (await outbox.deliver()) === undefined;
}

async function post(batch: readonly WholeStatement[]): Promise<number> {
	if (!settings) return 0;
	const { address, authorization } = settings;
	const headers = {
		'content-type': 'application/json',
		'x-experience-api-version': XAPI_VERSION,
		...(authorization === undefined ? {} : { authorization }),
	};
	const response = await fetch(new URL('statements', address.endsWith('/') ? address : `${address}/`), {
		method: 'POST',
		headers,
		body: JSON.stringify(batch),
		credentials: 'omit',
		referrerPolicy: 'no-referrer',
		signal: AbortSignal.timeout(TIMEOUT_MS),
	});
	return statusOf(response);
}
