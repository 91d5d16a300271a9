/**
 * `npm run dev`: the site while it is written, for this machine alone unless `--host` says otherwise. Starts also over content with
 * errors: lists them, shows a page that says so, and serves the site once they are mended. Arguments are those of `astro dev`;
 * `--port` chooses another port than 4321.
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { untilSound } from '../src/content/dev.ts';
import { cannotListen, listenAddress } from '../src/files/local-server.ts';

const args = process.argv.slice(2);
const { values, tokens } = parseArgs({
	args,
	strict: false,
	allowPositionals: true,
	tokens: true,
	options: { host: { type: 'string' }, port: { type: 'string' } },
});
const place = listenAddress({ host: values.host, port: values.port });
const end = (text: string): never => {
	process.stderr.write(`${text}\n`);
	process.exit(2);
};
if (Array.isArray(place)) end(place.join('\n'));
else {
	const root = process.cwd();
	const show = (text: string) => void process.stderr.write(`${text}\n`);
	await untilSound(pathToFileURL(`${join(root, 'content')}/`), place, show).catch((error: unknown) => end(cannotListen(place, error)));
	const astro = join(import.meta.dirname, '../node_modules/astro/bin/astro.mjs');
	const host = tokens?.some((token) => token.kind === 'option' && token.name === 'host') ? [] : ['--host', place.host];
	// Where the machine is set to production, Astro would serve pages and check nothing.
	const env = { ...process.env, NODE_ENV: 'development' };
	const child = spawn(process.execPath, [astro, 'dev', ...args, ...host], { cwd: root, stdio: 'inherit', env });
	for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
	child.on('exit', (status) => process.exit(status ?? 0));
}
