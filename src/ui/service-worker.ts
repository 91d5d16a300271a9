/** Starts the service worker, so that what was visited can be opened again without a network. */

import { withBase } from './base.ts';

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
		const script = new URL(withBase('/sw.js'), window.location.href).href;
		// Before a site's own worker is there, that of another one above it on the host may have the page.
		const first = navigator.serviceWorker.controller?.scriptURL !== script;
		const registration = await navigator.serviceWorker.register(script);
		const active = await begun(registration);
		const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
		if (first) active?.postMessage({ visited: [window.location.pathname, ...loaded] });
		return true;
	} catch {
		return false;
	}
}

/** @returns the worker in charge; none where its first files did not come, and then it is tried again at the next visit */
async function begun(registration: ServiceWorkerRegistration): Promise<ServiceWorker | null> {
	const { installing } = registration;
	const failed = new Promise<null>((resolve) => {
		const look = () => installing?.state === 'redundant' && !registration.active && resolve(null);
		installing?.addEventListener('statechange', look);
		look();
	});
	return Promise.race([navigator.serviceWorker.ready.then(({ active }) => active), failed]);
}
