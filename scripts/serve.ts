/**
 * Serves the built site from `dist/` to this machine, on the port asked for or the next free one, and prints the address.
 * `--host` serves it to others, too. Exit status 1 where there is no built site, 2 on options that make no sense.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { parseArgs } from 'node:util';
import sirv from 'sirv';
import { addressOf, cannotListen, listen, placeToListen } from '../src/files/local-server.ts';

const end = (status: number, text: string): never => {
	process.stderr.write(`${text}\n`);
	process.exit(status);
};
const read = () => parseArgs({ options: { host: { type: 'string' }, port: { type: 'string' }, strict: { type: 'boolean', default: false } } }).values;
const options = (): ReturnType<typeof read> => {
	try {
		return read();
	} catch (error) {
		return end(2, (error as Error).message);
	}
};

const { strict, ...values } = options();
const place = placeToListen(values);
if (Array.isArray(place)) end(2, place.join('\n'));
else {
	if (!existsSync('dist/index.html')) end(1, 'Chưa có trang đã dựng trong dist/. Chạy «npm start».\nThere is no built site in dist/. Run “npm start”.');
	const notFound = readFileSync('dist/404.html');
	// As `public/_headers` asks of a host.
	const lasting = /^\/(_astro|h5p)\//;
	const files = sirv('dist', {
		dev: true,
		etag: true,
		setHeaders: (response, path) => {
			if (lasting.test(path)) response.setHeader('cache-control', 'public, max-age=31536000, immutable');
		},
	});
	const server = createServer((request, response) => {
		files(request, response, () => {
			response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
			response.end(notFound);
		});
	});
	const found = await listen(server, place, strict ? 0 : undefined).catch((error: unknown) => end(2, cannotListen(place, error)));
	process.stdout.write(`\n› ${addressOf(found)}\n  Dừng: Ctrl+C / Stop: Ctrl+C\n`);
}
