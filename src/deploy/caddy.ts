/** The rules of a host in the words of Caddy 2.6 and newer (Caddyfile). Its matchers clean a path before they look at it. */
import type { HostHeader, HostRules } from './host-rules.ts';
import type { HostOptions } from './options.ts';

/** A word of a Caddyfile between backquotes stands as it is. */
function quoted(text: string): string {
	if (text.includes('`')) throw new Error(`no value for Caddy: ${text}`);
	return `\`${text}\``;
}

/** @returns a Caddyfile */
export function caddySite({ headers, types, missing, base }: HostRules, { root, listen, name, brotli }: HostOptions): string {
	const address = name === '_' ? `:${listen.replace(/^.*:/, '')}` : name;
	const bind = /^(.+):\d+$/.exec(listen)?.[1];
	return [
		'# Do «npm run deploy -- caddy» viết. / Written by “npm run deploy -- caddy”.',
		`${address} {`,
		...(bind ? [`	bind ${bind}`] : []),
		`	root * ${quoted(root)}`,
		'	route {',
		...(base === '/' ? [] : [`		redir / ${base} 302`, `		redir ${base.slice(0, -1)} ${base} 301`]),
		'		# Tệp ẩn và tệp chỉ dành cho máy chủ. / Hidden files, and files for hosts alone.',
		'		@hidden path_regexp `/(\\.|_headers$)`',
		'		@known path_regexp `/\\.well-known/`',
		'		handle @known {',
		'			file_server',
		'		}',
		'		error @hidden 404',
		...headers.flatMap(headerLines),
		...types.flatMap(({ type, endings }, index) => [
			`		@type${index} path ${endings.map((ending) => `*.${ending}`).join(' ')}`,
			`		header @type${index} Content-Type ${quoted(type)}`,
		]),
		`		file_server {`,
		`			precompressed ${brotli ? 'br gzip' : 'gzip'}`,
		'		}',
		'	}',
		'	handle_errors {',
		'		header Content-Type `text/html; charset=utf-8`',
		'		header Cache-Control no-cache',
		...missing.flatMap(({ folder, page }, index) => [
			`		@missing${index} path ${folder}*`,
			`		handle @missing${index} {`,
			`			rewrite * ${page}`,
			'			file_server',
			'		}',
		]),
		'	}',
		'}',
		'',
	].join('\n');
}

/** Of what stands later in a route, the last holds: so the case that is to hold stands last. */
function headerLines({ name, otherwise, cases }: HostHeader, index: number): string[] {
	return [
		...(otherwise === '' ? [] : [`		header ${name} ${quoted(otherwise)}`]),
		...cases
			.toReversed()
			.flatMap(({ expression, value }, at) => [
				`		@header${index}_${at} path_regexp ${quoted(expression)}`,
				value === '' ? `		header @header${index}_${at} -${name}` : `		header @header${index}_${at} ${name} ${quoted(value)}`,
			]),
	];
}
