/** Asks addresses of the web whether they are there, politely: few at a time, for the head alone where that is answered. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LinkChecker } from 'linkinator';
import { escapeHtml } from '../../src/files/escape.ts';

/** `gone`: a reader finds nothing there. `silent`: this machine was refused or got no answer; a reader may find it. */
export type Answer = { address: string; state: 'there' | 'gone' | 'silent' /** 0 where there was no answer at all */; status: number };

export type Asking = {
	/** addresses that are asked at the same time */
	atOnce: number;
	/** milliseconds until an address counts as silent */
	patience: number;
};
const POLITE: Asking = { atOnce: 4, patience: 30_000 };
const GONE = new Set([404, 410]);

/** Asks each address once; one that says that it is too busy (HTTP 429) after the time that it names. */
export async function askAddresses(addresses: readonly string[], { atOnce, patience }: Asking = POLITE): Promise<Answer[]> {
	const folder = mkdtempSync(join(tmpdir(), 'links-'));
	try {
		const file = 'links.html';
		writeFileSync(join(folder, file), `<!doctype html><title>links</title>${addresses.map((address) => `<a href="${escapeHtml(address)}">x</a>`).join('\n')}`);
		const { links } = await new LinkChecker().check({ path: file, serverRoot: folder, concurrency: atOnce, timeout: patience, retry: true });
		const statuses = new Map(links.map(({ url, status = 0 }) => [url, status]));
		return addresses.map((address) => {
			const status = statuses.get(address) ?? 0;
			return { address, state: stateOf(status), status };
		});
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

function stateOf(status: number): Answer['state'] {
	if (status >= 200 && status < 400) return 'there';
	return GONE.has(status) ? 'gone' : 'silent';
}
