/** Serves the built site from `dist/`, on the port asked for or the next free one, and prints the address. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { parseArgs } from 'node:util';
import sirv from 'sirv';

/** Ports tried after the first before giving up. */
const TRIES = 20;

const { values } = parseArgs({ options: { port: { type: 'string', default: '4321' }, strict: { type: 'boolean', default: false } } });
const first = Number(values.port);

if (!existsSync('dist/index.html')) {
	process.stderr.write('Chưa có trang đã dựng trong dist/. Chạy «npm start».\nThere is no built site in dist/. Run “npm start”.\n');
	process.exit(1);
}
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

function listen(port: number): void {
	server.once('error', (error: NodeJS.ErrnoException) => {
		if (error.code !== 'EADDRINUSE' || values.strict || port >= first + TRIES) throw error;
		listen(port + 1);
	});
	server.listen(port, () => {
		server.removeAllListeners('error');
		process.stdout.write(`\n› http://localhost:${port}/\n  Dừng: Ctrl+C / Stop: Ctrl+C\n`);
	});
}

listen(first);
