/**
 * `npm run deploy -- nginx | caddy | compress`: writes the configuration of a web server for the built site in `dist/`, or packed copies of its files.
 * Options: `--root` the folder on the server, `--listen` port or address with port (of a host with a name, Caddy takes the address alone: its
 * ports are 80 and 443), `--name` of the host, `--brotli` where nginx has the module, `--whole` a configuration that stands alone (nginx),
 * `--modules` the folder of the modules of nginx, `--output` a file instead of the screen.
 * Exit status 1 where there is no built site, 2 on options that make no sense.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { dirname, join, posix, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { caddySite } from '../src/deploy/caddy.ts';
import { compressSite } from '../src/deploy/compress.ts';
import { readHostRules } from '../src/deploy/host-rules.ts';
import { nginxSite, nginxWhole } from '../src/deploy/nginx.ts';
import { optionsOr, refuse } from './command/options.ts';

const COMMANDS = ['nginx', 'caddy', 'compress'] as const;
/** Where Debian and Alpine put the modules of nginx. */
const MODULES = '/usr/lib/nginx/modules';

const { values, positionals } = optionsOr(() =>
	parseArgs({
		allowPositionals: true,
		options: {
			root: { type: 'string' },
			listen: { type: 'string', default: '8080' },
			name: { type: 'string', default: '_' },
			brotli: { type: 'boolean', default: false },
			whole: { type: 'boolean', default: false },
			modules: { type: 'string', default: MODULES },
			output: { type: 'string' },
		},
	}),
);
const command = COMMANDS.find((one) => one === positionals[0]) ?? refuse(`npm run deploy -- ${COMMANDS.join(' | ')}`);
const { listen, name, brotli } = values;
if (!/^(\S+:)?\d{1,5}$/.test(listen)) refuse('--listen: 8080 | 127.0.0.1:8080');
if (!/^[\w.*-]+$/.test(name)) refuse('--name: quyen-con-nguoi.example');

if (values.output !== undefined && !existsSync(dirname(resolve(values.output)))) {
	refuse(`--output: không có thư mục / no such folder: ${dirname(values.output)}`);
}

const dist = join(import.meta.dirname, '..', 'dist');
if (!existsSync(join(dist, '_headers'))) {
	process.stderr.write('Chưa có trang đã dựng trong dist/. Chạy «npm run build».\nThere is no built site in dist/. Run “npm run build”.\n');
	process.exit(1);
}

if (command === 'compress') {
	const { files, bytes, gzip, brotli: packed } = await compressSite(dist);
	const megabytes = (count: number) => `${(count / 1e6).toFixed(1)} MB`;
	process.stdout.write(`${files} tệp / files: ${megabytes(bytes)}, gzip ${megabytes(gzip)}, Brotli ${megabytes(packed)}\n`);
} else {
	// The server may have another system than the computer on which its configuration is written.
	const root = values.root !== undefined && posix.isAbsolute(values.root) ? values.root : resolve(values.root ?? dist);
	const options = { root, listen, name, brotli: brotli || command === 'caddy' };
	const rules = readHostRules(dist);
	const site = command === 'caddy' ? caddySite(rules, options) : nginxSite(rules, options);
	const text = command === 'nginx' && values.whole ? nginxWhole(site, { brotli, modules: values.modules }) : site;
	if (values.output) writeFileSync(values.output, text);
	else process.stdout.write(text);
}
