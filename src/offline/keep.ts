/**
 * Keeps a set of files on the device.
 * Life cycle: kept when asked for; brought up to date when asked for; dropped when asked for, never by itself.
 * A file is put in as soon as it came, so a broken line loses nothing that is there. Pages lead to files whose names change with them;
 * those of the version before stay until the next update, so that whoever is in the middle of something goes on with what it began with.
 */
import { withBase } from '../ui/base.ts';
import { cacheFor, headPath, isLasting, keptCache, listPath, type OfflineFile, type OfflineHead, type OfflineList } from './lists.ts';
import { isWhole } from './whole.ts';

type Kept = { list: OfflineList /** addresses of the version before that are still kept */; before: string[] /** milliseconds since 1970 */; at: number };

/** How many files are fetched at once. */
const SIDE_BY_SIDE = 4;

/** @returns what is kept of a set; none where it was not kept whole, or where nobody can read what is */
export async function kept(set: string): Promise<Kept | undefined> {
	if (!(await caches.has(keptCache(set)))) return undefined;
	const found = await (await caches.open(keptCache(set))).match(withBase(listPath(set)));
	const entry = (await found?.json().catch(() => undefined)) as Partial<Kept> | undefined;
	return isList(entry?.list) && Array.isArray(entry.before) ? (entry as Kept) : undefined;
}

const isList = (value: Partial<OfflineList> | undefined): value is OfflineList => typeof value?.version === 'string' && Array.isArray(value.files);
const isHead = (value: Partial<OfflineHead> | undefined): value is OfflineHead => typeof value?.version === 'string' && typeof value.bytes === 'number';

/** @returns what the site says of the set now @throws without a network, and where something else came */
export const offered = (set: string): Promise<OfflineHead> => ask(withBase(headPath(set)), isHead);

/** Asks past every cache. */
async function ask<T>(path: string, is: (value: Partial<T> | undefined) => value is T): Promise<T> {
	const response = await fetch(path, { cache: 'no-store' });
	if (!response.ok) throw new Error(`${path}: ${response.status}`);
	const value = (await response.json()) as Partial<T>;
	if (!is(value)) throw new Error(`${path}: something else came`);
	return value;
}

/** @returns the list of a set as the site has it now @throws without a network, and where something else came */
export const listOf = (set: string): Promise<OfflineList> => ask(withBase(listPath(set)), isList);

/**
 * Fetches what is missing, has changed or did not come whole.
 * @param report is told the share that is done, 0 to 1, by bytes
 * @throws where the line breaks, a file is not the one of the list, or the device is full; what came until then stays, and nothing more is fetched
 */
export const keep = async (set: string, report: (share: number) => void): Promise<Kept> => keepList(await listOf(set), report);

/** The same with a list that the caller has: of the site, or one that joins several of them. */
export async function keepList(list: OfflineList, report: (share: number) => void): Promise<Kept> {
	const { set } = list;
	const before = await kept(set);
	const cache = await caches.open(keptCache(set));
	// A page comes after the files that it leads to, so that a broken line leaves none that lacks them.
	const open = [...list.files].sort((a, b) => Number(isLasting(b.url)) - Number(isLasting(a.url)));
	let done = 0;
	const work = async () => {
		for (let file = open.shift(); file; file = open.shift()) {
			const there = await cache.match(file.url);
			if (!there || !(await isWhole(file.url, there, file))) await take(file, cache);
			done += file.size;
			report(list.bytes === 0 ? 1 : done / list.bytes);
		}
	};
	const works = Array.from({ length: SIDE_BY_SIDE }, () =>
		work().catch((error: unknown) => {
			open.length = 0;
			throw error;
		}),
	);
	await Promise.all(works);
	const now = new Set(list.files.map(({ url }) => url));
	const gone = (before?.list.files ?? []).map(({ url }) => url).filter((url) => !now.has(url));
	const lasting = gone.filter(isLasting);
	for (const url of [...gone, ...(before?.before ?? [])]) if (!now.has(url) && !lasting.includes(url)) await cache.delete(url);
	const entry: Kept = { list, before: lasting, at: Date.now() };
	await cache.put(withBase(listPath(set)), new Response(JSON.stringify(entry), { headers: { 'content-type': 'application/json' } }));
	return entry;
}

/** Fetches a file past every cache: the worker and the browser hand out no old one for it. */
async function take(file: OfflineFile, cache: Cache): Promise<void> {
	const { url } = file;
	const response = await fetch(url, { cache: 'reload' });
	if (!response.ok) throw new Error(`${url}: ${response.status}`);
	if (!(await isWhole(url, response, file))) throw new Error(`${url} did not come whole`);
	await cache.put(url, response);
	// A copy from an earlier visit would be shown before the new one.
	const visited = isLasting(url) ? undefined : cacheFor(url);
	if (visited !== undefined) await (await caches.open(visited)).delete(url);
}

export async function drop(set: string): Promise<void> {
	await caches.delete(keptCache(set));
}
