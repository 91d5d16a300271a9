/**
 * The paper of an attempt, as it was when the attempt began: a new version of the site changes nothing for who is in the middle of an exam.
 * Kept in the browser's cache storage; where there is none, the paper of today is used, and answers go by the ids of items.
 */
const CACHE = 'quyen-con-nguoi.exam';
const keyOf = (seed: string) => `/exam-paper/${seed}`;

/** @returns the document of the frame; none where it cannot be had: the player then opens the address itself */
export async function keepPaper(seed: string, address: string): Promise<string | undefined> {
	try {
		const html = await (await fetch(address)).text();
		const cache = await caches.open(CACHE);
		// Of earlier attempts the answers stay for review; their papers are those of today by then.
		for (const request of await cache.keys()) await cache.delete(request);
		await cache.put(keyOf(seed), new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } }));
		return html;
	} catch {
		return undefined;
	}
}

export async function keptPaper(seed: string): Promise<string | undefined> {
	try {
		const found = await (await caches.open(CACHE)).match(keyOf(seed));
		return await found?.text();
	} catch {
		return undefined;
	}
}
