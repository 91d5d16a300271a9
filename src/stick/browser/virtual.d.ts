/** The engine that the build makes beside every index of Pagefind. */
declare module 'virtual:search-engine' {
	export function createInstance(options: {
		basePath: string;
		baseUrl: string;
		noWorker: boolean;
	}): Pick<import('../../search/engine.ts').Bundle, 'init' | 'search'>;
}

/** Every module that a page of the built site runs, by the name that the page has for it. */
declare module 'virtual:site-modules' {
	export const modules: Record<string, () => Promise<unknown>>;
}
