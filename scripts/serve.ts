/**
 * Serves the built site from `dist/` with the headers of its `_headers` to this machine, on the port asked for or the next free one, and prints the address.
 * `--host` serves it to others, too. Exit status 1 where there is no built site, 2 on options that make no sense.
 */
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { parseArgs } from 'node:util';
import { EDITOR } from '../src/editor/addresses.ts';
import { hasEditor } from '../src/editor/integration.ts';
import { builtBase } from '../src/files/below-base.ts';
import { addressOf, cannotListen, listen, listenAddress } from '../src/files/local-server.ts';
import { siteListener } from '../src/files/static-server.ts';

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
const place = listenAddress(values);
if (Array.isArray(place)) end(2, place.join('\n'));
else {
	if (!existsSync('dist/index.html')) end(1, 'Chưa có trang đã dựng trong dist/. Chạy «npm start».\nThere is no built site in dist/. Run “npm start”.');
	const serveSite = siteListener('dist');
	// Only with the editor: whoever looks at the site needs no check of the content.
	const editing = hasEditor() ? (await import('../src/editor/check-server.ts')).checkServer(process.cwd()) : undefined;
	const server = createServer((request, response) => {
		if (!editing?.(request, response)) serveSite(request, response);
	});
	const found = await listen(server, place, strict ? 0 : undefined).catch((error: unknown) => end(2, cannotListen(place, error)));
	const address = addressOf(found, builtBase('dist'));
	const editor = editing ? `\n› ${address.slice(0, -1)}${EDITOR}  (biên tập / editor)` : '';
	process.stdout.write(`\n› ${address}${editor}\n  Dừng: Ctrl+C / Stop: Ctrl+C\n`);
}
