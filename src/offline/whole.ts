/**
 * Tells a file of the site that came whole from what a proxy, a cut line or a broken cache makes of it. Browsers take an answer
 * without a length that breaks off for a whole one, and a page to log in at has the status 200.
 */
import type { OfflineFile } from './lists.ts';

/** What the build says of a file. */
export type BuiltFile = Pick<OfflineFile, 'revision' | 'size'>;

/** Bytes at the end of a page in which it has to end: a host may put a comment behind it. */
const END_OF_PAGE = 1000;
/** What no page of others has at its beginning, and every page of this site: the policy that the build gives it. */
const OWN_PAGE = /^\s*<!doctype html>[\s\S]{0,2000}<meta http-equiv="content-security-policy"/i;
const HTML = /^\s*(<!--[\s\S]{0,500}?-->\s*)?<(!doctype\s+html|html|head|body)\b/i;

/**
 * @param path the path of the file's address
 * @param response is not used up
 * @param built what the build says of the file, where that is known; else what its ending promises has to hold
 * @returns whether it is the file, from its first byte to its last. Never rejects.
 */
export async function isWhole(path: string, response: Response, built?: BuiltFile): Promise<boolean> {
	if (response.status !== 200 || response.redirected) return false;
	try {
		const { headers } = response;
		const bytes = new Uint8Array(await response.clone().arrayBuffer());
		if (built) return bytes.length === built.size && (await revisionOf(bytes, built.revision.length)) === built.revision;
		// What is compressed on its way has the length of the compressed bytes.
		const length = headers.has('content-encoding') ? null : headers.get('content-length');
		return (length === null || Number(length) === bytes.length) && (await keepsPromise(path, bytes, headers.get('content-type') ?? ''));
	} catch {
		return false;
	}
}

/** @returns the first digits of the SHA-256, as `shortHash` gives them at the build */
async function revisionOf(bytes: Uint8Array<ArrayBuffer>, digits: number): Promise<string> {
	const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
	return [...hash]
		.map((byte) => byte.toString(16).padStart(2, '0'))
		.join('')
		.slice(0, digits);
}

async function keepsPromise(path: string, bytes: Uint8Array<ArrayBuffer>, type: string): Promise<boolean> {
	if (bytes.length === 0) return false;
	const text = new TextDecoder().decode(bytes);
	if (/(\/|\.html)$/.test(path)) return OWN_PAGE.test(text) && text.slice(-END_OF_PAGE).toLowerCase().includes('</html>');
	if (/^text\/html\b/i.test(type) || HTML.test(text)) return false;
	if (path.endsWith('.json')) JSON.parse(text);
	// The files of the search are compressed as they lie there, whatever is done on the way.
	if (/\.(pf_[a-z]+|pagefind)$/.test(path)) await new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
	return true;
}
