/** Serves the built site from `dist/` with the headers of its `_headers`, on the port asked for or the next free one, and prints the address. */
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { parseArgs } from 'node:util';
import { siteListener } from '../src/files/static-server.ts';

/** Ports tried after the first before giving up. */
const TRIES = 20;

const { values } = parseArgs({ options: { port: { type: 'string', default: '4321' }, strict: { type: 'boolean', default: false } } });
const first = Number(values.port);

if (!existsSync('dist/index.html')) {
	process.stderr.write('Chưa có trang đã dựng trong dist/. Chạy «npm start».\nThere is no built site in dist/. Run “npm start”.\n');
	process.exit(1);
}
const server = createServer(siteListener('dist'));

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
