/** Starts the service worker, so that what was visited can be opened again without a network. */

/** True where the pages were opened from a folder, such as a memory stick: everything is at hand, and there is no server to ask. */
export const openedFromFolder = (): boolean => window.location.protocol === 'file:';

let started: Promise<boolean> | undefined;

/** @returns whether this browser can keep pages at all: it needs https, and private windows may refuse */
export function startWorker(): Promise<boolean> {
	started ??= start();
	return started;
}

async function start(): Promise<boolean> {
	if (!('serviceWorker' in navigator) || openedFromFolder()) return false;
	try {
		const first = navigator.serviceWorker.controller === null;
		await navigator.serviceWorker.register('/sw.js');
		const { active } = await navigator.serviceWorker.ready;
		const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
		if (first) active?.postMessage({ visited: [window.location.pathname, ...loaded] });
		return true;
	} catch {
		return false;
	}
}
