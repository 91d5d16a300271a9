/** Pages that are rendered in a thread of its own. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { threadId } from 'node:worker_threads';
import type { AstroIntegration, AstroPrerenderer, RouteData } from 'astro';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { renderThread } from '../../src/site/render-thread.ts';

let root: string;
let ended: (() => Promise<unknown> | undefined)[] = [];
beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'render-'));
});
afterEach(async () => {
	for (const end of ended) await end();
	ended = [];
	rmSync(root, { recursive: true, force: true });
});

const route = (component: string) => ({ type: 'page', route: `/${component}`, pathname: `/${component}`, component, prerender: true, fallbackRoutes: [] });
const routes = ['a', 'b', 'c'].map((name) => ({ routeData: route(name) }));

/** What stands in a module as Astro’s build makes it: an app that renders by itself. */
const app = (render: string, rest = '') => `import { threadId } from 'node:worker_threads';
let internals, options;
export const app = {
	manifest: { routes: ${JSON.stringify(routes)} },
	setInternals: (given) => { internals = given; },
	setOptions: (given) => { options = given; },
	async render(request, { routeData }) { const path = new URL(request.url).pathname; ${render} },
};
${rest}`;

type Hooks = { [name in keyof AstroIntegration['hooks']]: (options: object) => unknown };
const given = (scripts: object[], logged: unknown[]) => ({
	manifest: { routes },
	getSettings: () => ({ scripts }),
	getOptions: () => ({ logger: { options: { destination: { write: (event: unknown) => logged.push(event) } } } }),
});

/** Sets up a renderer over a module, as Astro’s build does. */
async function rendererOver(module: string, { scripts = [], logged = [] }: { scripts?: object[]; logged?: unknown[] } = {}) {
	mkdirSync(join(root, '.prerender'));
	writeFileSync(join(root, '.prerender/other.mjs'), '');
	writeFileSync(join(root, '.prerender/prerender-entry.x.mjs'), module);
	const { integration, inThread } = renderThread();
	const hooks = integration.hooks as Hooks;
	const config: { build?: { concurrency: number }; vite?: { plugins: { renderStart: (output: object) => void }[] } } = {};
	hooks['astro:config:setup']?.({ command: 'build', updateConfig: (more: object) => Object.assign(config, more) });
	for (const { renderStart } of config.vite?.plugins ?? []) renderStart({ dir: join(root, '.prerender') });
	hooks['astro:build:setup']?.({ pages: new Map([['a', { styles: ['one.css'], generate: () => 'cannot go to another thread' }]]) });
	const renderer = inThread({ name: 'plain', app: given(scripts, logged) } as unknown as AstroPrerenderer);
	ended.push(() => renderer.teardown?.());
	await renderer.setup?.();
	return {
		config,
		end: () => renderer.teardown?.(),
		paths: () => renderer.getStaticPaths(),
		render: async (path: string) => {
			const response = await renderer.render(new Request(`https://site.example${path}`), { routeData: route(path.slice(1, 2)) as unknown as RouteData });
			if (!(response instanceof Response)) throw new Error('no metadata was asked for');
			return response;
		},
	};
}

describe('a renderer in a thread', () => {
	it('finds the addresses, and answers in the order in which it was asked, from another thread', async () => {
		const slow = `if (path === "/a") await new Promise((go) => setTimeout(go, 50)); return new Response([path, threadId].join(' '), { status: 201, headers: { "x-a": "1" } });`;
		const { paths, render, config } = await rendererOver(app(slow));
		expect(config.build?.concurrency).toBeGreaterThan(1);
		expect((await paths()).map(({ pathname, route: { component } }) => [pathname, component])).toEqual(['a', 'b', 'c'].map((name) => [`/${name}`, name]));
		const order: string[] = [];
		const answers = await Promise.all(['/a', '/b', '/c'].map((path) => render(path).finally(() => order.push(path))));
		expect(order).toEqual(['/a', '/b', '/c']);
		const texts = await Promise.all(answers.map((answer) => answer.text()));
		expect(texts.map((text) => text.split(' ')[0])).toEqual(['/a', '/b', '/c']);
		expect(texts.map((text) => text.split(' ')[1])).not.toContain(`${threadId}`);
		expect(answers[0]?.status).toBe(201);
		expect(answers[0]?.headers.get('x-a')).toBe('1');
	});

	it('has the style sheets of pages and the scripts of their heads, and passes on what is logged', async () => {
		const logged: unknown[] = [];
		const tells =
			'options.logger.options.destination.write({ message: path }); return Response.json([internals.pagesByKeys.get("a").styles, options.settings.scripts]);';
		const { render } = await rendererOver(app(tells), { scripts: [{ stage: 'head-inline', content: 'x()' }], logged });
		expect(await (await render('/a')).json()).toEqual([['one.css'], [{ stage: 'head-inline', content: 'x()' }]]);
		expect(logged).toEqual([{ message: '/a' }]);
	});

	it('says of a page that cannot be rendered what Astro says, and renders the others', async () => {
		const fails =
			'if (path === "/a") throw Object.assign(new TypeError("no such word"), { hint: "look", id: "a.astro", loc: {} }); return new Response(null, { status: 204 });';
		const { render } = await rendererOver(app(fails));
		const failed = render('/a');
		const sound = render('/b');
		await expect(failed).rejects.toMatchObject({ message: 'no such word', name: 'TypeError', hint: 'look', id: 'a.astro' });
		await expect(failed).rejects.toHaveProperty('stack', expect.stringContaining('prerender-entry.x.mjs'));
		expect((await sound).body).toBeNull();
	});

	it('where the thread ends, tells the first page that waits, and no other', async () => {
		const { render } = await rendererOver(app('process.exit(3);'));
		const told: string[] = [];
		const hear = (path: string) => void render(path).catch((error: Error) => told.push(`${path} ${error.message}`));
		for (const path of ['/a', '/b']) hear(path);
		await expect.poll(() => told).toEqual(['/a the thread that renders the pages ended with status 3']);
		hear('/c');
		await new Promise(setImmediate);
		expect(told).toHaveLength(1);
	});

	it('where the thread ended while nobody waited, tells the next page', async () => {
		const { paths, render } = await rendererOver(app('', 'setImmediate(() => process.exit(4));'));
		await paths().catch(() => undefined);
		await expect(render('/a')).rejects.toThrow('ended with status 4');
	});

	it('says nothing of pages that were still waited for when the build ended', async () => {
		const { render, end } = await rendererOver(app('await new Promise(() => {});'));
		let told = '';
		render('/a').catch((error: unknown) => (told = String(error)));
		await end();
		render('/b').catch((error: unknown) => (told = String(error)));
		await new Promise(setImmediate);
		expect(told).toBe('');
	});

	it('has no addresses where the module does not load, and says why', async () => {
		const { paths } = await rendererOver(app('', 'throw new Error("a broken module");'));
		await expect(paths()).rejects.toThrow('a broken module');
	});

	it('does not begin where Astro, or a script for all pages, is another than it knows', async () => {
		await expect(rendererOver(app(''), { scripts: [{ stage: 'page', content: '' }] })).rejects.toThrow('does not reach the thread');
		const { inThread } = renderThread();
		await expect(inThread({ name: 'plain' } as AstroPrerenderer).setup?.()).rejects.toThrow('another way');
	});
});
