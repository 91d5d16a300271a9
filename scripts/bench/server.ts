/** A small local server for a built site: compresses text as a real host does, and lets only files with a hash in their address be cached. */
import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { headersFor, readHeaderRules } from '../../src/files/header-rules.ts';

const text: Record<string, string> = {
	'.html': 'text/html; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
	'.xml': 'application/xml',
	'.ics': 'text/calendar; charset=utf-8',
	'.txt': 'text/plain; charset=utf-8',
};
const other: Record<string, string> = { '.woff2': 'font/woff2' };

export type Server = {
	/** `http://localhost:1234` */
	origin: string;
	/** how many bytes of content were sent so far, as compressed */
	sent: () => number;
	close: () => Promise<void>;
};
type Answer = { type: string; zipped: boolean; body: Buffer };

/**
 * Serves a folder on a free port of this machine.
 * @param folder the built site
 */
export async function serve(folder: string): Promise<Server> {
	let sent = 0;
	const answers = new Map<string, Promise<Answer>>();
	const answer = (file: string): Promise<Answer> => {
		const known = answers.get(file) ?? read(file);
		answers.set(file, known);
		return known;
	};
	const rulesFile = join(folder, '_headers');
	const rules = existsSync(rulesFile) ? readHeaderRules(readFileSync(rulesFile, 'utf8')) : [];
	const server = createServer((request, response) => {
		const { pathname } = new URL(request.url ?? '/', 'http://localhost');
		const file = normalize(join(folder, decodeURIComponent(pathname), pathname.endsWith('/') ? 'index.html' : ''));
		const found = file.startsWith(folder + sep) ? answer(file) : Promise.reject(new Error(pathname));
		found.then(
			({ type, zipped, body }) => {
				response.writeHead(200, {
					'content-type': type,
					'content-length': body.length,
					...headersFor(rules, pathname),
					// Every visit that is measured begins with an empty cache, and only files that last are cached during it.
					'cache-control': /^\/(_astro|h5p)\//.test(pathname) ? 'public, max-age=31536000, immutable' : 'no-store',
					...(zipped ? { 'content-encoding': 'gzip' } : {}),
				});
				response.end(body);
				sent += body.length;
			},
			() => response.writeHead(404).end(),
		);
	});
	await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	const close = () =>
		new Promise<void>((resolve) => {
			server.close(() => resolve());
			server.closeAllConnections();
		});
	return { origin: `http://localhost:${port}`, sent: () => sent, close };
}

async function read(file: string): Promise<Answer> {
	const content = await readFile(file);
	const ending = extname(file);
	const zipped = ending in text;
	return { type: text[ending] ?? other[ending] ?? 'application/octet-stream', zipped, body: zipped ? gzipSync(content) : content };
}
