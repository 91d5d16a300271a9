/** Renders Astro components outside a build, as a build renders them. */
import { getViteConfig } from 'astro/config';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { createServer, type PluginOption } from 'vite';

type Render = (props: Record<string, unknown>) => Promise<string>;
const loaded = new Map<string, Promise<Render>>();

/** Components are rendered, requests are not answered. */
const withoutAnswering = (plugins: readonly PluginOption[]): PluginOption[] =>
	plugins.map((plugin) => (Array.isArray(plugin) ? withoutAnswering(plugin) : plugin && 'name' in plugin && plugin.name === 'astro:server' ? null : plugin));

/** A server keeps its process alive, so it is there only until the component is loaded. */
async function load(path: string): Promise<Render> {
	const config = await getViteConfig(
		{ logLevel: 'error', appType: 'custom', server: { middlewareMode: true, ws: false, watch: null }, optimizeDeps: { noDiscovery: true } },
		// None of the site's own integrations, and no attributes for the toolbar of the development server.
		{ configFile: false, logLevel: 'error', devToolbar: { enabled: false } },
	)({ mode: 'production', command: 'serve' });
	const server = await createServer({ ...config, configFile: false, plugins: withoutAnswering(config.plugins ?? []) });
	try {
		const { default: component } = (await server.ssrLoadModule(path)) as { default: AstroComponentFactory };
		const { experimental_AstroContainer: Container } = (await server.ssrLoadModule('astro/container')) as typeof import('astro/container');
		const container = await Container.create();
		return (props) => container.renderToString(component, { props, partial: false });
	} finally {
		await server.close();
	}
}

/**
 * @param path of the component, from the project's folder: `/src/a/A.astro`
 * @returns the page as HTML
 */
export async function renderPage(path: string, props: Record<string, unknown>): Promise<string> {
	const render = loaded.get(path) ?? load(path);
	loaded.set(path, render);
	return (await render)(props);
}
