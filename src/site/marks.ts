/** Publishes the icon and the logo of a copy of the site: the files of `content/logo/`, at the root of the site. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { siteKind } from '../reference/kinds.ts';
import { ICON, LOGOS, logoKind } from '../reference/logos.ts';
import type { Content } from '../source/kind.ts';
import { defaultColours } from '../ui/colours.ts';
import { plainIcon } from './plain-icon.ts';

const types: Readonly<Record<string, string>> = { svg: 'image/svg+xml', png: 'image/png', webp: 'image/webp' };

/** The bytes of a mark by the name of its file; none where there is no such mark. @param folder the content folder */
function markOf(name: string, folder: string, content: Content): Uint8Array | undefined {
	if (content.served(logoKind).includes(name)) return readFileSync(join(folder, LOGOS, name));
	return name === ICON ? Buffer.from(plainIcon(content.served(siteKind).colours ?? defaultColours)) : undefined;
}

/** @param content the checked content @param folder its folder */
export function siteMarks(folder: URL, content: Content): AstroIntegration {
	const at = fileURLToPath(folder);
	const names = [...new Set([ICON, ...content.served(logoKind)])];
	return {
		name: 'site-marks',
		hooks: {
			'astro:server:setup': ({ server }) =>
				void server.middlewares.use((request, response, next) => {
					const name = (request.url ?? '').slice(1).split('?')[0] ?? '';
					const mark = names.includes(name) ? markOf(name, at, content) : undefined;
					if (!mark) return next();
					response.setHeader('content-type', types[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream');
					response.end(mark);
				}),
			'astro:build:done': ({ dir }) => {
				for (const name of names) {
					const mark = markOf(name, at, content);
					if (mark) writeFileSync(join(fileURLToPath(dir), name), mark);
				}
			},
		},
	};
}
