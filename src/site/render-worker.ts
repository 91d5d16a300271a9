/** The thread that renders pages: one after the other, in the order in which they are asked for. */
import { parentPort, workerData } from 'node:worker_threads';
import type { RouteData } from 'astro';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import { type Answer, type App, type Order, type Paths, routeName, routesOf, type ThreadData } from './render-orders.ts';

type RenderApp = App & {
	setInternals: (internals: unknown) => void;
	setOptions: (options: unknown) => void;
	render: (request: Request, options: { routeData: RouteData }) => Promise<Response>;
};

const port = parentPort;
if (!port) throw new Error('this module is a thread of the build');
const { entry, pages, scripts } = workerData as ThreadData;
const say = (answer: Answer, transfer: ArrayBuffer[] = []) => port.postMessage(answer, transfer);

/** What is known of an error, with what Astro adds to it, as far as it can go from thread to thread. */
const partsOf = (error: unknown): Record<string, unknown> => {
	if (!(error instanceof Error)) return { message: String(error) };
	const added = Object.entries(error).filter(([, value]) => typeof value === 'string' || typeof value === 'number');
	return { ...Object.fromEntries(added), name: error.name, message: error.message, stack: error.stack };
};

/** The app that the build made, with what it asks the build for. */
async function appOf(): Promise<RenderApp> {
	const { app } = (await import(entry)) as { app: RenderApp };
	app.setInternals({ pagesByKeys: pages, entrySpecifierToBundleMap: new Map() });
	app.setOptions({ settings: { scripts }, logger: { options: { destination: { write: (logged: unknown) => say({ logged }) } } } });
	return app;
}

async function answer(app: RenderApp, routeData: RouteData | undefined, { number, url, route }: Order): Promise<void> {
	try {
		if (!routeData) throw new Error(`no route has the name ${route}`);
		const response = await app.render(new Request(url), { routeData });
		const body = response.body === null ? null : await response.arrayBuffer();
		say({ number, status: response.status, headers: [...response.headers], body }, body ? [body] : []);
	} catch (error) {
		say({ number, error: partsOf(error) });
	}
}

try {
	const app = await appOf();
	const routes = routesOf(app);
	const paths: Paths = (await new StaticPaths(app as never).getAll()).map(({ pathname, route }) => ({ pathname, route: routeName(route) }));
	let last = Promise.resolve();
	port.on('message', (order: Order) => {
		last = last.then(() => answer(app, routes.get(order.route), order));
	});
	say({ paths });
} catch (error) {
	say({ lost: partsOf(error) });
}
