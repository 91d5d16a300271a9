/** Serves a built site on this machine as a host of static sites does, with the headers that its `_headers` asks for. */
import { existsSync, readFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { builtBase } from './below-base.ts';
import { headersFor, readHeaderRules } from './header-rules.ts';
import { withoutBase } from './site-address.ts';

/**
 * @param folder the built site; files that change while it is served are served as they are then
 * @returns what answers requests; an address without a file gets the `404.html` of its folder, or of the nearest one above it. A site that
 * was built to lie below a path is served there and nowhere else; the root leads to it
 */
export function siteListener(folder: string): RequestListener {
	const rulesFile = join(folder, '_headers');
	const rules = existsSync(rulesFile) ? readHeaderRules(readFileSync(rulesFile, 'utf8')) : [];
	const base = builtBase(folder);
	const notFound = (address: string): Uint8Array | string => {
		// Of what the address names, only plain names: none of these leads out of the folder.
		const [path = ''] = /^(\/[a-z0-9-]+)*/.exec(address) ?? [];
		const names = path.split('/');
		const file = names.map((_name, index) => join(folder, ...names.slice(0, names.length - index), '404.html')).find((name) => existsSync(name));
		return file === undefined ? '' : readFileSync(file);
	};
	const files = sirv(folder, { dev: true, etag: true });
	return (request, response) => {
		const asked = request.url ?? '/';
		const [path = '', query] = asked.split(/(?=\?)/, 2);
		if (path !== base && (path === '/' || `${path}/` === base)) return void response.writeHead(302, { location: base + (query ?? '') }).end();
		for (const [name, value] of Object.entries(headersFor(rules, asked))) response.setHeader(name, value);
		const missing = (address: string) => {
			response.removeHeader('cache-control');
			response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
			response.end(notFound(address));
		};
		const here = withoutBase(asked, base);
		if (here === undefined) return missing('/');
		request.url = here;
		files(request, response, () => missing(here));
	};
}
