/** Pages are rendered in a thread of its own, while Astro's reads and writes those that were rendered before. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration, AstroPrerenderer, RouteData } from 'astro';
import type { Plugin } from 'vite';
import { type Answer, type App, type Order, type Paths, routeName, routesOf, type ThreadData } from './render-orders.ts';

/** Pages that are asked for before the first of them is there, so that the thread always has one to render. */
const IN_FLIGHT = 8;

/** @returns the module that the build made to render pages with; nothing where there is none */
function entryIn(folder: string): string | undefined {
	const name = existsSync(folder) ? readdirSync(folder).find((file) => /^prerender-entry\..*mjs$/.test(file)) : undefined;
	return name && pathToFileURL(join(folder, name)).href;
}

/** @returns what finds the thread's data while the site is bundled, and what makes of Astro's renderer one that renders in the thread */
export function renderThread(): { integration: AstroIntegration; inThread: (renderer: AstroPrerenderer) => AstroPrerenderer } {
	let folder = '';
	let pages: ThreadData['pages'] = new Map();
	const findFolder: Plugin = {
		name: 'render-thread-folder',
		applyToEnvironment: ({ name }) => name === 'prerender',
		// Before the chunks are there: a hook that is shown thousands of them takes longer than a look into the folder.
		renderStart: ({ dir }) => {
			folder = dir ?? '';
		},
	};
	return {
		integration: {
			name: 'render-thread',
			hooks: {
				'astro:config:setup': ({ command, updateConfig }) => {
					if (command === 'build') updateConfig({ build: { concurrency: IN_FLIGHT }, vite: { plugins: [findFolder] } });
				},
				'astro:build:setup': ({ pages: found }) => {
					pages = found as unknown as ThreadData['pages'];
				},
			},
		},
		inThread: (renderer) => {
			let thread: Thread | undefined;
			const begun = (): Thread => {
				if (!thread) throw new Error('the renderer is not set up');
				return thread;
			};
			return {
				...renderer,
				async setup() {
					await renderer.setup?.();
					const entry = entryIn(folder);
					const { app } = renderer as AstroPrerenderer & { app?: App };
					if (!app || !entry) throw new Error('this version of Astro renders in another way than src/site/render-thread.ts knows');
					const { scripts } = app.getSettings();
					if (scripts.some(({ stage }) => stage === 'page'))
						throw new Error('a script that is injected into all pages does not reach the thread that renders them');
					const styles = new Map([...pages].map(([name, page]) => [name, { styles: page.styles }]));
					thread = new Thread({ entry, pages: styles, scripts }, app);
				},
				getStaticPaths: () => begun().paths(),
				render: ({ url }, { routeData }) => begun().render(url, routeData),
				async teardown() {
					await thread?.end();
					await renderer.teardown?.();
				},
			};
		},
	};
}

/** The thread, as seen by the one that gives it orders. */
class Thread {
	readonly #worker: Worker;
	readonly #app: App;
	readonly #waiting = new Map<number, PromiseWithResolvers<Response>>();
	readonly #paths = Promise.withResolvers<Paths>();
	#count = 0;
	/** why nothing comes any more, as long as nobody was told */
	#lost: unknown;
	#over = false;

	constructor(data: ThreadData, app: App) {
		this.#app = app;
		this.#worker = new Worker(new URL('./render-worker.ts', import.meta.url), { workerData: data });
		this.#worker.on('message', (answer: Answer) => this.#take(answer));
		this.#worker.on('error', (error) => this.#lose(error));
		this.#worker.on('exit', (status) => this.#lose(new Error(`the thread that renders the pages ended with status ${status}`)));
		// Whoever asks for the paths hears why there are none.
		this.#paths.promise.catch(() => {});
	}

	async paths(): ReturnType<AstroPrerenderer['getStaticPaths']> {
		const routes = routesOf(this.#app);
		return (await this.#paths.promise).map(({ pathname, route: name }) => {
			const route = routes.get(name);
			if (!route) throw new Error(`no route has the name ${name}`);
			return { pathname, route };
		});
	}

	render(url: string, route: RouteData): Promise<Response> {
		const number = this.#count++;
		const waiting = Promise.withResolvers<Response>();
		this.#waiting.set(number, waiting);
		if (!this.#over) this.#worker.postMessage({ number, url, route: routeName(route) } satisfies Order);
		this.#tell();
		return waiting.promise;
	}

	/** What is still waited for never comes: the build has ended, well or with the error of another page. */
	async end(): Promise<void> {
		this.#over = true;
		this.#worker.removeAllListeners();
		await this.#worker.terminate();
	}

	#take(answer: Answer): void {
		if ('logged' in answer) this.#app.getOptions().logger.options.destination.write(answer.logged);
		else if ('paths' in answer) this.#paths.resolve(answer.paths);
		else if ('lost' in answer) this.#lose(errorOf(answer.lost));
		else {
			const waiting = this.#waiting.get(answer.number);
			this.#waiting.delete(answer.number);
			if ('error' in answer) waiting?.reject(errorOf(answer.error));
			else waiting?.resolve(new Response(answer.body, { status: answer.status, headers: answer.headers }));
		}
	}

	#lose(error: unknown): void {
		if (this.#over) return;
		this.#over = true;
		this.#lost = error;
		this.#paths.reject(error);
		this.#tell();
	}

	/** The first page that is waited for ends the build with the error; the others, thousands at times, would say the same again. */
	#tell(): void {
		const [first] = this.#waiting.values();
		if (this.#lost === undefined || !first) return;
		first.reject(this.#lost);
		this.#lost = undefined;
	}
}

const errorOf = ({ message, ...others }: Record<string, unknown>): Error => Object.assign(new Error(String(message)), others);
