/** Loads modules that use Astro components outside a build. */
import { getViteConfig } from 'astro/config';
import { createServer, type PluginOption } from 'vite';

const loaded = new Map<string, Promise<unknown>>();

/** Components are rendered, requests are not answered. */
const withoutAnswering = (plugins: readonly PluginOption[]): PluginOption[] =>
	plugins.map((plugin) => (Array.isArray(plugin) ? withoutAnswering(plugin) : plugin && 'name' in plugin && plugin.name === 'astro:server' ? null : plugin));

/** A server keeps its process alive, so it is there only until the module is loaded. */
async function load(path: string): Promise<unknown> {
	const config = await getViteConfig(
		{ logLevel: 'error', appType: 'custom', server: { middlewareMode: true, ws: false, watch: null }, optimizeDeps: { noDiscovery: true } },
		// None of the site's own integrations, and no attributes for the toolbar of the development server.
		{ configFile: false, logLevel: 'error', devToolbar: { enabled: false } },
	)({ mode: 'production', command: 'serve' });
	const server = await createServer({ ...config, configFile: false, plugins: withoutAnswering(config.plugins ?? []) });
	try {
		return await server.ssrLoadModule(path);
	} finally {
		await server.close();
	}
}

/**
 * @param path of the module, from the project's folder: `/src/a/a.ts`
 * @returns what it exports
 */
export async function loadWithAstro<T>(path: string): Promise<T> {
	const module = loaded.get(path) ?? load(path);
	loaded.set(path, module);
	return (await module) as T;
}
