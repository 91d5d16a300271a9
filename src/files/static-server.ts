/** Serves a built site on this machine as a host of static sites does, with the headers that its `_headers` asks for. */
import { existsSync, readFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersFor, readHeaderRules } from './header-rules.ts';

/**
 * @param folder the built site; files that change while it is served are served as they are then
 * @returns what answers requests; an address without a file gets the `404.html` of its folder, or of the nearest one above it
 */
export function siteListener(folder: string): RequestListener {
	const rulesFile = join(folder, '_headers');
	const rules = existsSync(rulesFile) ? readHeaderRules(readFileSync(rulesFile, 'utf8')) : [];
	const notFound = (address: string): Uint8Array | string => {
		// Of what the address names, only plain names: none of these leads out of the folder.
		const [path = ''] = /^(\/[a-z0-9-]+)*/.exec(address) ?? [];
		const names = path.split('/');
		const file = names.map((_name, index) => join(folder, ...names.slice(0, names.length - index), '404.html')).find((name) => existsSync(name));
		return file === undefined ? '' : readFileSync(file);
	};
	const files = sirv(folder, { dev: true, etag: true });
	return (request, response) => {
		for (const [name, value] of Object.entries(headersFor(rules, request.url ?? '/'))) response.setHeader(name, value);
		files(request, response, () => {
			response.removeHeader('cache-control');
			response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
			response.end(notFound(request.url ?? '/'));
		});
	};
}
