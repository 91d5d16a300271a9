/**
 * The service worker. Pages come from the network while there is one, else as they were kept or visited last; files whose names change
 * with them come from the caches first. What is kept on purpose lies in caches of its own, which nothing here removes.
 */
import { ExpirationPlugin } from 'workbox-expiration';
import { registerRoute } from 'workbox-routing';
import { CacheFirst, NetworkFirst } from 'workbox-strategies';
import { FILES, isLasting, OFFLINE, type OfflineFile, VISITED } from './lists.ts';

declare const FIRST_FILES: OfflineFile[];
declare const LANGUAGES: string[];
type Worker = {
	location: Location;
	clients: { claim(): Promise<void> };
	skipWaiting(): Promise<void>;
	addEventListener(type: string, listener: (event: { data?: unknown; waitUntil(work: Promise<unknown>): void }) => void): void;
};
const worker = self as unknown as Worker;

/** Seconds after which a page that is at hand is shown without waiting for a slow line. */
const PATIENCE = 5;
/** How many pages are remembered that were only visited. */
const REMEMBERED = 200;

const anywhere = (request: Request) => caches.match(request, { ignoreSearch: true });

/** The page that says that there is no network, in the language of the one that was asked for. */
function sorry({ url, mode }: Request): Promise<Response | undefined> {
	if (mode !== 'navigate') return Promise.resolve(undefined);
	const tag = LANGUAGES.find((language) => new URL(url).pathname.startsWith(`/${language}/`));
	return caches.match(tag === undefined ? OFFLINE : `/${tag}${OFFLINE}`);
}

/** Looks into every cache where the strategy's own has nothing. */
const elsewhere = {
	cachedResponseWillBeUsed: async ({ cachedResponse, request }: { cachedResponse?: Response; request: Request }) =>
		cachedResponse ?? (await anywhere(request)) ?? null,
	handlerDidError: async ({ request }: { request: Request }) => (await anywhere(request)) ?? (await sorry(request)),
};

const own = (url: URL) => url.origin === worker.location.origin;
registerRoute(({ url }) => own(url) && isLasting(url.pathname), new CacheFirst({ cacheName: FILES, plugins: [elsewhere] }));
registerRoute(
	({ url }) => own(url),
	new NetworkFirst({
		cacheName: VISITED,
		networkTimeoutSeconds: PATIENCE,
		// Its types were written before optional properties could be exact.
		plugins: [elsewhere, new ExpirationPlugin({ maxEntries: REMEMBERED, purgeOnQuotaError: true }) as object],
	}),
);

worker.addEventListener('install', (event) => event.waitUntil(keepFirst().then(() => worker.skipWaiting())));
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));
// The page that brought the worker was loaded without it; it says what it has loaded, so that the first visit counts.
worker.addEventListener('message', (event) => {
	const { visited } = (event.data ?? {}) as { visited?: unknown };
	if (Array.isArray(visited)) event.waitUntil(remember(visited.map(String)));
});

async function keepFirst(): Promise<void> {
	for (const { url } of FIRST_FILES) await take(url);
}

async function remember(addresses: string[]): Promise<void> {
	for (const address of addresses) {
		const url = new URL(address, worker.location.href);
		if (own(url) && !(await caches.match(url.pathname))) await take(url.pathname).catch(() => {});
	}
}

async function take(path: string): Promise<void> {
	const response = await fetch(path);
	if (response.ok) await (await caches.open(isLasting(path) ? FILES : VISITED)).put(path, response);
}
