/** What goes between the thread of the build and the one that renders its pages. */
import type { RouteData } from 'astro';

/** A script that an integration puts into the head of every page. */
export type HeadScript = { stage: string; content: string };
/** What the thread begins with. */
export type ThreadData = {
	/** address of the module that the build made to render pages with */
	entry: string;
	/** the style sheets of pages, by Astro's names of them */
	pages: ReadonlyMap<string, { styles: unknown }>;
	scripts: readonly HeadScript[];
};
/** A page to render. Each thread has objects of its own for routes: here they go by name. */
export type Order = { number: number; url: string; route: string };
export type Paths = readonly { pathname: string; route: string }[];
/** First the addresses of all pages, then what was ordered, in that order. */
export type Answer =
	| { paths: Paths }
	| { number: number; status: number; headers: [string, string][]; body: ArrayBuffer | null }
	| { number: number; error: Record<string, unknown> }
	| { lost: Record<string, unknown> }
	| { logged: unknown };

/** What Astro's renderer holds once it is set up. It is not in Astro's published types. */
export type App = {
	manifest: { routes: readonly { routeData: RouteData }[] };
	getSettings: () => { scripts: readonly HeadScript[] };
	getOptions: () => { logger: { options: { destination: { write: (event: unknown) => void } } } };
};

/** @returns a name of the route that is the same in every thread */
export const routeName = ({ type, route, component }: Pick<RouteData, 'type' | 'route' | 'component'>): string => `${type} ${route} ${component}`;

/** @returns the routes of an app, by name */
export const routesOf = ({ manifest }: Pick<App, 'manifest'>): Map<string, RouteData> =>
	new Map(manifest.routes.flatMap(({ routeData }) => [routeData, ...routeData.fallbackRoutes]).map((route) => [routeName(route), route]));
