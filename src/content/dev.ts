/** A dev server and content with errors: lists them, shows a page that says so, and carries on when they are mended. */
import { existsSync, lstatSync, watch } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { listFolder } from '../files/folder.ts';
import { shortHash } from '../files/hash.ts';
import { addressOf, type ListenAddress, listen } from '../files/local-server.ts';
import type { Content } from '../source/kind.ts';
import { type Loaded, loadContent } from './load.ts';

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/**
 * The header that says which state of the content a page shows: scripts of the page can read this one of its own response, too, where
 * the address is this machine’s (https://www.w3.org/TR/server-timing/).
 */
const STATE = 'server-timing';
const stateHeader = (state: string): string => `content;desc="${state}"`;
const stateOfErrors = (errors: string): string => `errors-${shortHash(errors)}`;

/** The message in which a page that listens to the dev server says which state it shows. */
const PAGE_SHOWS = 'content:page-shows';
const SAYS_STATE = `const [page] = performance.getEntriesByType('navigation');
import.meta.hot?.send('${PAGE_SHOWS}', page?.serverTiming?.find(({ name }) => name === 'content')?.description);`;

/** Asks for the page until it shows another state. While one server ends and the other begins there is no answer, and the page stays. */
const comesBack = (state: string): string => `const now = ${JSON.stringify(stateHeader(state))};
const ask = () => fetch(location, { headers: { accept: 'text/html' } }).then(({ headers }) => headers.get('${STATE}') === now || location.reload(), () => {});
setInterval(ask, 1000);`;

/** A page that lists what is wrong, and comes back when that has changed. */
const errorPage = (errors: string): string => `<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<script type="module">${comesBack(stateOfErrors(errors))}</script><noscript><meta http-equiv="refresh" content="5"></noscript><title>Nội dung có lỗi / The content has errors</title>
<style>body{font:1rem/1.6 system-ui,sans-serif;max-width:75rem;margin:2rem auto;padding:0 1rem;color-scheme:light dark}pre{white-space:pre-wrap}</style></head>
<body><h1>Nội dung có lỗi</h1><p>Sửa các chỗ sau rồi lưu: trang này tự hiện lại.</p>
<p lang="en">The content has errors. Correct these and save: this page comes back by itself.</p><pre>${escaped(errors)}</pre></body></html>`;

const errorHeaders = (errors: string) => ({ 'content-type': 'text/html; charset=utf-8', [STATE]: stateHeader(stateOfErrors(errors)) });
/** Milliseconds of quiet after which a burst of changes is over: an editor's program saves a file in several steps. */
const QUIET = 50;

/** The folders that hold content: quizzes lie beside the others. */
const rootsOf = (folder: URL): string[] => [folder, new URL('../quizzes/', folder)].map((url) => fileURLToPath(url)).filter((path) => existsSync(path));

/**
 * What tells one state of the content's files from another, without reading them: their names, sizes and times of change.
 * @returns nothing where a folder went while it was listed: it has to be looked at again
 */
function stateOf(folder: URL): string | undefined {
	try {
		const files = rootsOf(folder).flatMap((root) => {
			const { files, others } = listFolder(root);
			return [...files, ...others].map((name) => join(root, name));
		});
		return files
			.map((file) => {
				const state = lstatSync(file, { throwIfNoEntry: false });
				return `${file} ${state?.size} ${state?.mtimeMs}`;
			})
			.join('\n');
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
		throw error;
	}
}

/**
 * Calls back when files of the content have changed.
 * @param folder the content folder
 * @returns what ends the watch
 */
function watchContent(folder: URL, act: () => void): () => void {
	let waiting: NodeJS.Timeout | undefined;
	const later = () => {
		clearTimeout(waiting);
		waiting = setTimeout(act, QUIET);
	};
	// A folder that went while it was looked at ends no server: pages look at the files, too.
	const watchers = rootsOf(folder).map((root) => watch(root, { recursive: true }, later).on('error', later));
	return () => {
		clearTimeout(waiting);
		for (const watcher of watchers) watcher.close();
	};
}

/**
 * Waits until the content has no errors; meanwhile serves the list of them, and prints it whenever it changes.
 * @param folder the content folder
 * @param place the address at which the site will be served, or on the next port that is free
 * @param print takes each list of errors, and the address where the page is shown
 * @throws an error of Node.js where the list cannot be served
 */
export async function untilSound(folder: URL, place: ListenAddress, print: (text: string) => void): Promise<void> {
	let loaded: Loaded = loadContent(folder);
	if ('content' in loaded) return;
	const server = createServer((_request, response) => {
		// No answer once the errors are mended: the page stays until the next server gives one.
		if ('errors' in loaded) response.writeHead(500, errorHeaders(loaded.report)).end(errorPage(loaded.report));
		else response.destroy();
	});
	print(`${addressOf(await listen(server, place))}\n${loaded.report}`);
	await new Promise<void>((resolve) => {
		const check = () => {
			const before = 'errors' in loaded ? loaded.report : '';
			loaded = loadContent(folder);
			if ('content' in loaded) {
				end();
				resolve();
			} else if (loaded.report !== before) print(loaded.report);
		};
		const end = watchContent(folder, check);
		// What was saved while the watch began.
		check();
	});
	server.closeAllConnections();
	await new Promise((resolve) => server.close(resolve));
}

/**
 * In the dev server: checks again on every change, and shows the pages anew or the list of errors. A page that is asked for looks
 * at the files, too: a watch of many folders now and then misses a change.
 * @param folder the content folder
 * @param take is called with the content whenever it has no errors again
 * @param always addresses that are served over content with errors, too: where they are mended
 */
export function contentCheck(folder: URL, take: (content: Content) => void, always: readonly string[] = []): AstroIntegration {
	let errors: string | undefined;
	let state = stateOf(folder);
	let changes = 0;
	let end = () => {};
	return {
		name: 'content-check',
		hooks: {
			'astro:config:setup': ({ command, injectScript }) => {
				if (command === 'dev') injectScript('page', SAYS_STATE);
			},
			'astro:server:setup': ({ server, logger }) => {
				const renew = (): boolean => {
					const now = stateOf(folder);
					if (now !== undefined && now === state) return false;
					state = now;
					changes++;
					const loaded = loadContent(folder);
					errors = 'errors' in loaded ? loaded.report : undefined;
					if ('errors' in loaded) logger.error(`\n${loaded.report}`);
					else {
						take(loaded.content);
						for (const { moduleGraph } of Object.values(server.environments)) moduleGraph.invalidateAll();
					}
					return true;
				};
				const shown = () => (errors === undefined ? `${changes}` : stateOfErrors(errors));
				/** Whoever notices a change first tells the open tabs: the other finds nothing new. */
				const renewTabs = () => {
					if (renew()) server.ws.send({ type: 'full-reload' });
				};
				// A tab that was served before a change and listens only after it has not heard of it.
				server.ws.on(PAGE_SHOWS, (state: unknown, tab) => {
					if (typeof state === 'string' && state !== shown()) tab.send({ type: 'full-reload' });
				});
				server.middlewares.use((request, response, next) => {
					if (!request.headers.accept?.includes('text/html')) return next();
					renewTabs();
					if (errors === undefined || always.includes(request.url ?? '')) {
						response.setHeader(STATE, stateHeader(shown()));
						return next();
					}
					response.writeHead(500, errorHeaders(errors)).end(errorPage(errors));
				});
				end = watchContent(folder, renewTabs);
			},
			'astro:server:done': () => end(),
		},
	};
}
