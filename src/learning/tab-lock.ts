/** Lets one tab of a browser work on a thing at a time (Web Locks). */

/**
 * Takes hold of a thing for this tab, until it lets go or closes. Where the browser has no locks, every tab gets it.
 * @returns what lets go; none where another tab has it
 */
export function hold(name: string): Promise<(() => void) | undefined> {
	const nothing = () => {};
	if (!navigator.locks) return Promise.resolve(nothing);
	return new Promise((resolve) => {
		navigator.locks
			.request(name, { ifAvailable: true }, (lock) => {
				if (lock === null) {
					resolve(undefined);
					return undefined;
				}
				return new Promise<void>((letGo) => resolve(() => letGo()));
			})
			.catch(() => resolve(nothing));
	});
}
