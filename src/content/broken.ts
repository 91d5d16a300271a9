/** A dev server over content that has errors: lists them, shows a page that says so, and carries on when they are mended. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { plainError } from '../source/plain-error.ts';
import { loadContent } from './load.ts';

type Server = Parameters<NonNullable<AstroIntegration['hooks']['astro:server:setup']>>[0]['server'];

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A page that lists what is wrong; the dev server loads it anew when the content changes. */
const errorPage = (errors: string): string => `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Nội dung có lỗi / The content has errors</title>
<script type="module" src="/@vite/client"></script>
<style>body{font:1rem/1.6 system-ui,sans-serif;max-width:75rem;margin:2rem auto;padding:0 1rem;color-scheme:light dark}pre{white-space:pre-wrap}</style>
<h1>Nội dung có lỗi</h1><p>Sửa các chỗ sau rồi lưu: trang này tự hiện lại.</p><p lang="en">The content has errors. Correct these and save: this page comes back by itself.</p><pre>${escaped(errors)}</pre></html>`;

/** Answers every request for a page with the list of errors, as long as there is one. */
function answerWithErrors(server: Server, errors: () => string | undefined): void {
	server.middlewares.use((request, response, next) => {
		const text = errors();
		if (text === undefined || !request.headers.accept?.includes('text/html')) return next();
		response.statusCode = 500;
		response.setHeader('content-type', 'text/html; charset=utf-8');
		response.end(errorPage(text));
	});
}

/** Calls back whenever a file of the content changed. */
function onChange(server: Server, roots: readonly string[], act: () => void): void {
	server.watcher.add([...roots]);
	server.watcher.on('all', (_event, path) => {
		if (roots.some((root) => path.startsWith(root))) act();
	});
}

const rootsOf = (folder: URL): string[] => [fileURLToPath(folder), fileURLToPath(new URL('../quizzes/', folder))];

/**
 * In place of the site, where the content has errors from the start: a build fails with them, a dev server waits for them to be mended
 * and then starts the site.
 * @param folder the content folder
 */
export function brokenContent(folder: URL, errors: string): AstroIntegration {
	// Astro starts anew when this file changes.
	const mended = fileURLToPath(new URL('../.astro/content-mended', folder));
	let current = errors;
	return {
		name: 'broken-content',
		hooks: {
			'astro:config:setup': ({ command, addWatchFile }) => {
				if (command !== 'dev') throw plainError(errors);
				addWatchFile(mended);
			},
			'astro:server:setup': ({ server, logger }) => {
				logger.error(`\n${errors}`);
				answerWithErrors(server, () => current);
				onChange(server, rootsOf(folder), () => {
					const loaded = loadContent(folder);
					if ('content' in loaded) {
						mkdirSync(dirname(mended), { recursive: true });
						writeFileSync(mended, new Date().toISOString());
					} else {
						current = loaded.errors;
						logger.error(`\n${current}`);
						server.ws.send({ type: 'full-reload' });
					}
				});
			},
		},
	};
}

/**
 * In the dev server of sound content: checks again on every change, and shows the pages anew or the list of errors.
 * @param folder the content folder
 * @param take is handed the content whenever it is sound again
 */
export function contentCheck(folder: URL, take: (loaded: ReturnType<typeof loadContent>) => void): AstroIntegration {
	let errors: string | undefined;
	return {
		name: 'content-check',
		hooks: {
			'astro:server:setup': ({ server, logger }) => {
				answerWithErrors(server, () => errors);
				onChange(server, rootsOf(folder), () => {
					const loaded = loadContent(folder);
					errors = 'errors' in loaded ? loaded.errors : undefined;
					if (errors !== undefined) logger.error(`\n${errors}`);
					else {
						take(loaded);
						for (const { moduleGraph } of Object.values(server.environments)) moduleGraph.invalidateAll();
					}
					server.ws.send({ type: 'full-reload' });
				});
			},
		},
	};
}
