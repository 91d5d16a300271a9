/**
 * The paper of an attempt, as it was when the attempt began: a new version of the site changes nothing for who is in the middle of an exam.
 * Life cycle: fetched and kept in the browser's cache storage when an attempt begins; replaced by the next attempt at the same exam;
 * dropped by "delete all". Where the browser keeps none, the paper of today is used, and answers go by the ids of items.
 */
import { KEPT } from '../ui/base.ts';
import { openedFromFolder } from '../ui/service-worker.ts';

const CACHE = `${KEPT}exam`;
const folderOf = (exam: string) => `/exam-paper/${exam}/`;

export type Paper = {
	/** the document of the frame; where it is not at hand, the player opens the address itself */
	html?: string;
	/** the `subContentId` of each item, by the item's id */
	subs: Record<string, string>;
};

/**
 * @param items the ids of the items that were drawn
 * @param today the `subContentId`s of the items as the page has them
 * @returns the paper; none where it cannot be had now, or holds other items than the page: an attempt should not begin without it
 */
export async function fetchPaper(address: string, items: readonly string[], today: Paper['subs']): Promise<Paper | undefined> {
	// From a folder, nothing can be fetched, and nothing changes.
	if (openedFromFolder()) return { subs: today };
	// What a slow line made the browser take from its cache may be older than the page.
	for (const cache of ['default', 'reload'] as const) {
		try {
			const response = await fetch(address, { cache });
			const html = response.ok ? await response.text() : '';
			if (items.every((id) => html.includes(today[id] ?? id))) return { html, subs: today };
		} catch {
			// Tried once more, then given up.
		}
	}
	return undefined;
}

/** @param exam the id of the exam, as a quiz */
export async function keepPaper(exam: string, seed: string, paper: Paper): Promise<void> {
	try {
		const cache = await caches.open(CACHE);
		// Of earlier attempts the answers stay for review; their papers are those of today by then.
		for (const request of await cache.keys()) if (new URL(request.url).pathname.startsWith(folderOf(exam))) await cache.delete(request);
		await cache.put(folderOf(exam) + seed, new Response(JSON.stringify(paper), { headers: { 'content-type': 'application/json' } }));
	} catch {
		// Without cache storage, or where it is full, the attempt goes by the paper of the day.
	}
}

export async function keptPaper(exam: string, seed: string): Promise<Paper | undefined> {
	try {
		const found = await (await caches.open(CACHE)).match(folderOf(exam) + seed);
		return found && ((await found.json()) as Paper);
	} catch {
		return undefined;
	}
}

/** Forgets the papers of every exam. */
export async function dropPapers(): Promise<void> {
	try {
		await caches.delete(CACHE);
	} catch {
		// A browser that keeps no papers has none to drop.
	}
}
