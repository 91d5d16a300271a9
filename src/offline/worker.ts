/**
 * The service worker. Pages and search come from the network while there is one, else as they were kept or visited last; files whose
 * names change with them come from the caches first. Downloads and feeds come from the network, and from what was kept on purpose where there is none.
 * What is kept on purpose lies in caches of its own, which nothing here removes. What others made, and the frames that play it, is never
 * kept and never answered for: their policy comes with the answer of the host.
 */
import { ExpirationPlugin } from 'workbox-expiration';
import { createPartialResponse } from 'workbox-range-requests';
import { registerRoute } from 'workbox-routing';
import { CacheFirst, NetworkFirst, NetworkOnly } from 'workbox-strategies';
import { isForeign } from '../h5p/paths.ts';
import { isRecording } from '../recording/paths.ts';
import { BASE, sitePath, withBase } from '../ui/base.ts';
import { OFFLINE } from '../ui/paths.ts';
import { CACHES, cacheFor, FILES, type OfflineFile, SEARCHED, VISITED } from './lists.ts';
import { isWhole } from './whole.ts';

declare const FIRST_FILES: OfflineFile[];
/** Those whose names change with them: under such a name nothing else is ever meant. */
declare const LASTING_FILES: OfflineFile[];
declare const LANGUAGES: string[];
type Worker = {
	location: Location;
	clients: { claim(): Promise<void> };
	skipWaiting(): Promise<void>;
	addEventListener(type: string, listener: (event: { data?: unknown; waitUntil(work: Promise<unknown>): void }) => void): void;
};
const worker = self as unknown as Worker;

/** Seconds after which a page that is at hand is shown without waiting for a slow line. */
const NETWORK_TIMEOUT = 5;
/** How many pages, and how many files of search, are remembered that were only visited; those used last stay. */
const REMEMBERED = 200;
/** How many lasting files are remembered: those of several versions of the site. */
const LASTING = 400;

const lastingFiles = new Map(LASTING_FILES.map((file) => [file.url, file]));
/** Of what no build is known, as of a page that is newer than this worker, all is looked at that can be without it. */
const cameWhole = (path: string, response: Response) => isWhole(path, response, lastingFiles.get(path));

/**
 * A whole copy from any cache. A broken one that an earlier worker kept is never given out, and is fetched anew where it lies.
 * @param first the cache that is looked into before the others
 */
async function anywhere(request: Request, first?: string): Promise<Response | undefined> {
	const path = new URL(request.url).pathname;
	const names = (await caches.keys()).filter((name) => name.startsWith(CACHES) && name !== first);
	let whole: Response | undefined;
	for (const name of first === undefined ? names : [first, ...names]) {
		const cache = await caches.open(name);
		const found = await cache.match(request, { ignoreSearch: true, ignoreVary: true });
		if (!found) continue;
		if (await cameWhole(path, found)) whole ??= found;
		else if (lastingFiles.has(path)) {
			const fresh = whole ?? (await fetchPastCaches(path));
			if (fresh) await cache.put(path, fresh.clone()).catch(() => {});
			whole ??= fresh;
		}
		if (whole && !lastingFiles.has(path)) return whole;
	}
	return whole;
}

/** @returns the whole file; none where it does not come so */
async function fetchPastCaches(path: string): Promise<Response | undefined> {
	const response = await fetch(path, { cache: 'reload' }).catch(() => undefined);
	return response && (await cameWhole(path, response)) ? response : undefined;
}

/** The page that says that there is no network, in the language of the one that was asked for. */
function sorry({ url, mode }: Request): Promise<Response | undefined> {
	if (mode !== 'navigate') return Promise.resolve(undefined);
	const tag = LANGUAGES.find((language) => sitePath(new URL(url).pathname).startsWith(`/${language}/`));
	return caches.match(withBase(tag === undefined ? OFFLINE : `/${tag}${OFFLINE}`));
}

/** Whether an address is on the site: a host may have others, beside it and below it. */
const own = (url: URL) => url.origin === worker.location.origin && url.pathname.startsWith(BASE);
/** Asked for past every cache, as by whoever keeps files on purpose; or a part of a file, which no whole one may stand for. */
const past = ({ mode, cache, headers }: Request) => headers.has('range') || (mode !== 'navigate' && /^(reload|no-store)$/.test(cache));
const goesTo = (name: string) => (asked: { url: URL; request: Request }) => own(asked.url) && !past(asked.request) && cacheFor(asked.url.pathname) === name;

const common = {
	/** No address of the site means another thing with a query behind it: a search does not fill the cache with copies of one page. */
	cacheKeyWillBeUsed: async ({ request }: { request: Request }) => {
		const { origin, pathname } = new URL(request.url);
		return origin + pathname;
	},
	/** What leads elsewhere, is not there, or did not come whole never takes the place of a page. */
	cacheWillUpdate: async ({ request, response }: { request: Request; response: Response }) =>
		(await cameWhole(new URL(request.url).pathname, response)) ? response : null,
	/** Looks into every cache, the strategy's own first. */
	cachedResponseWillBeUsed: async ({ cacheName, request }: { cacheName: string; request: Request }) => (await anywhere(request, cacheName)) ?? null,
	handlerDidError: async ({ request }: { request: Request }) => (await anywhere(request)) ?? (await sorry(request)),
};
/** A file that broke on its way, or that the browser's own cache holds broken, is asked for once more before the page gets it. */
const again = {
	fetchDidSucceed: async ({ request, response }: { request: Request; response: Response }) => {
		const path = new URL(request.url).pathname;
		return (await cameWhole(path, response)) ? response : ((await fetchPastCaches(path)) ?? response);
	},
};

// Its types were written before optional properties could be exact.
const atMost = (maxEntries: number, purgeOnQuotaError: boolean) => new ExpirationPlugin({ maxEntries, purgeOnQuotaError }) as object;
registerRoute(goesTo(FILES), new CacheFirst({ cacheName: FILES, plugins: [common, again, atMost(LASTING, false)] }));
for (const cacheName of [VISITED, SEARCHED])
	registerRoute(goesTo(cacheName), new NetworkFirst({ cacheName, networkTimeoutSeconds: NETWORK_TIMEOUT, plugins: [common, atMost(REMEMBERED, true)] }));
// Players ask for parts of a recording. What was kept on purpose is whole, and the part is cut out of it here.
registerRoute(
	({ url, request }) => own(url) && isRecording(sitePath(url.pathname)) && (request.headers.has('range') || !past(request)),
	({ request }) => {
		const kept = async (): Promise<Response | undefined> => {
			const whole = await anywhere(new Request(request.url));
			return whole && request.headers.has('range') ? createPartialResponse(request, whole) : whole;
		};
		const fromNetwork = fetch(request).catch(async (error: unknown) => (await kept()) ?? Promise.reject(error));
		// A network that neither answers nor fails is none.
		const late = new Promise<Response>((resolve) => setTimeout(() => void kept().then((found) => found && resolve(found)), NETWORK_TIMEOUT * 1000));
		return Promise.race([fromNetwork, late]);
	},
);
// Never remembered in passing: a download may be large, and the lists of what can be kept must be those of today.
registerRoute(
	({ url, request }) =>
		own(url) &&
		!past(request) &&
		cacheFor(url.pathname) === undefined &&
		!isForeign(sitePath(url.pathname)) &&
		!/^\/(offline\/|sw\.js$)/.test(sitePath(url.pathname)),
	new NetworkOnly({ plugins: [{ handlerDidError: common.handlerDidError }] }),
);

worker.addEventListener('install', (event) => event.waitUntil(keepFirst().then(() => worker.skipWaiting())));
worker.addEventListener('activate', (event) => event.waitUntil(dropForeign().then(() => worker.clients.claim())));
// The page that brought the worker was loaded without it; it says what it has loaded, so that the first visit counts.
worker.addEventListener('message', (event) => {
	const { visited } = (event.data ?? {}) as { visited?: unknown };
	if (Array.isArray(visited)) event.waitUntil(remember(visited.map(String)));
});

async function keepFirst(): Promise<void> {
	for (const { url } of FIRST_FILES) await take(url);
}

/** Earlier workers kept what came with a package. */
async function dropForeign(): Promise<void> {
	for (const name of (await caches.keys()).filter((key) => key.startsWith(CACHES))) {
		const cache = await caches.open(name);
		for (const request of await cache.keys()) if (isForeign(sitePath(new URL(request.url).pathname))) await cache.delete(request);
	}
}

async function remember(addresses: string[]): Promise<void> {
	for (const address of addresses) {
		const url = new URL(address, worker.location.href);
		if (own(url) && !(await anywhere(new Request(url.pathname)))) await take(url.pathname).catch(() => {});
	}
}

/** @throws where a file does not come whole: a worker that lacks its first files is not begun, and the browser tries it again */
async function take(path: string): Promise<void> {
	const cache = cacheFor(path);
	if (cache === undefined) return;
	const response = await fetch(path);
	if (!response.ok || response.redirected) return;
	const whole = (await cameWhole(path, response)) ? response : await fetchPastCaches(path);
	if (!whole) throw new Error(`${path} did not come whole`);
	await (await caches.open(cache)).put(path, whole);
}
