/** The rules of a host in the words of nginx 1.18 and newer (ngx_http_map, headers, gzip_static; brotli_static is ngx_brotli's). */
import type { HostRules } from './host-rules.ts';
import type { HostOptions } from './options.ts';

/** A value between double quotes: nginx reads `$` in it as a variable, and knows no way to write one. */
function quoted(text: string): string {
	if (/[$\n]/.test(text)) throw new Error(`no value for nginx: ${text}`);
	return `"${text.replaceAll(/["\\]/g, '\\$&')}"`;
}

/** The regular expression of a path, between quotes: in them a backslash stands for itself unless it stands before a quote. */
const expression = (text: string): string => `"~${text.replaceAll('"', '\\"')}"`;

const variable = (name: string): string => `$site_${name.toLowerCase().replaceAll('-', '_')}`;

/** @returns the tables of headers and the server, to be included between `http {` and `}` */
export function nginxSite({ headers, types, missing, base }: HostRules, { root, listen, name, brotli }: HostOptions): string {
	const tables = headers
		.filter(({ cases }) => cases.length > 0)
		.flatMap((header) => [
			`map $uri ${variable(header.name)} {`,
			`	default ${quoted(header.otherwise)};`,
			...header.cases.map((one) => `	${expression(one.expression)} ${quoted(one.value)};`),
			'}',
		]);
	const sent = headers.map((header) => `	add_header ${header.name} ${header.cases.length > 0 ? variable(header.name) : quoted(header.otherwise)} always;`);
	const rootPage = missing.find(({ folder }) => folder === base)?.page;
	return [
		'# Do «npm run deploy -- nginx» viết. / Written by “npm run deploy -- nginx”.',
		...tables,
		'server {',
		`	listen ${listen};`,
		`	server_name ${name};`,
		`	root ${quoted(root)};`,
		'	index index.html;',
		'	server_tokens off;',
		'	absolute_redirect off;',
		'	etag on;',
		'	# Địa chỉ của người đọc không bị ghi lại. / The addresses of readers are not recorded.',
		'	access_log off;',
		'	types {',
		...types.map(({ type, endings }) => `		${type.includes(';') ? quoted(type) : type} ${endings.join(' ')};`),
		'	}',
		'	default_type application/octet-stream;',
		'	gzip_static on;',
		'	gzip_vary on;',
		...(brotli ? ['	brotli_static on;'] : []),
		...sent,
		...(rootPage ? [`	error_page 403 404 ${rootPage};`] : []),
		'	# Tệp ẩn và tệp chỉ dành cho máy chủ. / Hidden files, and files for hosts alone.',
		'	location ~ "/(\\.(?!well-known/)|_headers$)" { return 404; }',
		...missing
			.filter(({ folder }) => folder !== base)
			.map(({ folder, page }) => `	location ${folder} { error_page 403 404 ${page}; try_files $uri $uri/ =404; }`),
		...(base === '/' ? [] : [`	location = / { return 302 ${base}; }`, `	location = ${base.slice(0, -1)} { return 301 ${base}; }`]),
		'	location / { try_files $uri $uri/ =404; }',
		'}',
		'',
	].join('\n');
}

/** @returns a whole configuration: a server without root rights that writes to `/tmp` alone, as it runs in a container */
export function nginxWhole(site: string, { brotli, modules }: { brotli: boolean; modules: string }): string {
	return [
		...(brotli ? [`load_module ${modules}/ngx_http_brotli_static_module.so;`] : []),
		'worker_processes auto;',
		'pid /tmp/nginx.pid;',
		'error_log stderr warn;',
		'events { worker_connections 1024; }',
		'http {',
		'	sendfile on;',
		'	tcp_nopush on;',
		...['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((use) => `	${use}_temp_path /tmp/nginx-${use};`),
		...site
			.trimEnd()
			.split('\n')
			.map((line) => `	${line}`),
		'}',
		'',
	].join('\n');
}
