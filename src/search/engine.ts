/** What the search asks of an index, and where another edition of the site brings its own. */

export type Filters = Record<string, string>;
export type PageData = { url: string; excerpt: string; meta: Record<string, string>; sub_results: { title: string; url: string; excerpt: string }[] };
export type Hit = { id: string; score: number; data: () => Promise<PageData> };
/** A Pagefind module, or what answers like one. */
export type Bundle = {
	options(options: { excerptLength: number }): Promise<void>;
	init(): Promise<void>;
	search(query: string, options: { filters: Filters }): Promise<{ results: Hit[] }>;
};

/**
 * Opens the index of a language. The site loads it as a module from its own address; where the browser refuses that,
 * as in pages opened from a folder, a script that runs before puts another opener under this key of the window.
 */
export const OPENER = Symbol.for('quyen-con-nguoi.search');
export type Opener = (language: string) => Promise<Bundle>;
