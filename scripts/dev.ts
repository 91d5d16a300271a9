/**
 * `npm run dev`: the site while it is written. Starts also over content with errors: lists them, shows a page that says so,
 * and serves the site once they are mended. Arguments are those of `astro dev`; `--port` chooses another port than 4321.
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { untilSound } from '../src/content/dev.ts';

const DEFAULT_PORT = 4321;
const args = process.argv.slice(2);
const named = args.indexOf('--port');
const port = named < 0 ? DEFAULT_PORT : Number(args[named + 1]);
if (!Number.isInteger(port) || port < 1 || port > 65_535) {
	process.stderr.write('--port: 1 – 65535\n');
	process.exit(2);
}

const root = process.cwd();
await untilSound(pathToFileURL(`${join(root, 'content')}/`), port, (text) => process.stderr.write(`${text}\n`));
const astro = join(import.meta.dirname, '../node_modules/astro/bin/astro.mjs');
// Where the machine is set to production, Astro would serve pages and check nothing.
const child = spawn(process.execPath, [astro, 'dev', ...args], { cwd: root, stdio: 'inherit', env: { ...process.env, NODE_ENV: 'development' } });
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
child.on('exit', (status) => process.exit(status ?? 0));
