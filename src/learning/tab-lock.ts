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

function browserLocks(): Locks | undefined {
	try {
		return navigator.locks;
	} catch {
		return undefined;
	}
}
