/** Lets one tab of a browser work on a thing at a time (Web Locks API). */

type Locks = Pick<LockManager, 'request'>;

/**
 * Takes a lock for this tab, until it is released or the tab closes. Never rejects: a browser that has no locks, or refuses
 * them to this page, gives every tab the lock.
 * @returns what releases the lock; none where another tab has it
 */
export function tabLock(name: string, locks: Locks | undefined = browserLocks()): Promise<(() => void) | undefined> {
	const nothing = () => {};
	if (!locks) return Promise.resolve(nothing);
	return new Promise((resolve) => {
		const request = async () => {
			await locks.request(name, { ifAvailable: true }, (lock) => {
				if (lock === null) {
					resolve(undefined);
					return undefined;
				}
				return new Promise<void>((release) => resolve(() => release()));
			});
		};
		request().catch(() => resolve(nothing));
	});
}

/** Milliseconds in which a tab that has something answers one that asks for it. */
const ANSWER_MS = 400;

/** What a tab says to others: that it wants a thing, and since when (milliseconds since 1970); or, to the one that wants it, that it is taken. */
type Word = { asks: string; since: number } | { taken: string };

/**
 * Takes a thing for this tab where it is not known whether the browser has locks: without them the other tabs are asked, which a
 * browser that keeps nothing for a site lets talk to each other all the same (Broadcast Channel API). Never rejects.
 * @param open opens a channel to the other tabs; throws or gives none where there is none
 * @returns what lets it go; none where another tab has it
 */
export async function soleTab(
	name: string,
	locks: Locks | undefined = browserLocks(),
	open: () => BroadcastChannel | undefined = () => new BroadcastChannel(name),
): Promise<(() => void) | undefined> {
	const refused = await locksRefused(locks);
	return refused ? askTabs(open) : tabLock(name, locks);
}

/** Whether this page gets no locks: a browser may have them, and refuse them to it. */
async function locksRefused(locks: Locks | undefined): Promise<boolean> {
	try {
		await locks?.request(`${Math.random()}`, { ifAvailable: true }, () => undefined);
		return locks === undefined;
	} catch {
		return true;
	}
}

function askTabs(open: () => BroadcastChannel | undefined): Promise<(() => void) | undefined> {
	let channel: BroadcastChannel | undefined;
	try {
		channel = open();
	} catch {
		// A page that may talk to no other tab does not wait for one.
	}
	if (!channel) return Promise.resolve(() => {});
	const others = channel;
	const [me, since] = [`${Math.random()}`, Date.now()];
	return new Promise((resolve) => {
		let mine = false;
		const release = () => others.close();
		const say = (word: Word) => others.postMessage(word);
		const timer = setTimeout(() => {
			mine = true;
			resolve(release);
		}, ANSWER_MS);
		others.onmessage = ({ data }: MessageEvent<Word>) => {
			if ('asks' in data) {
				// Of those that ask at once, the one that asked first gets it.
				const isFirst = since < data.since || (since === data.since && me < data.asks);
				// That one may not have been there when this one asked.
				say(mine || isFirst ? { taken: data.asks } : { asks: me, since });
				return;
			}
			if (mine || data.taken !== me) return;
			clearTimeout(timer);
			release();
			resolve(undefined);
		};
		say({ asks: me, since });
	});
}

function browserLocks(): Locks | undefined {
	try {
		return navigator.locks;
	} catch {
		return undefined;
	}
}
