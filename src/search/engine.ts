/** What the search asks of an index, and where another edition of the site brings its own. */
import { withBase } from '../ui/base.ts';
import { NAMES_FILE, type NamesFile } from './names.ts';

export type PageData = { url: string; content: string; anchors: { id: string; location: number }[] };
export type Hit = { id: string; score: number; data: () => Promise<PageData> };
/** A Pagefind module, or what answers like one, with the list of names that lies beside its index. */
export type Bundle = {
	init(): Promise<void>;
	search(query: string): Promise<{ results: Hit[] }>;
	names(): Promise<NamesFile>;
	/** the address on this device of an address of the site */
	addressOf(url: string): string;
};

/**
 * Opens the index of a language. The site loads it as a module from its own address; where the browser refuses that,
 * as in pages opened from a folder, a script that runs before puts another opener under this key of the window.
 */
export const OPENER = Symbol.for('quyen-con-nguoi.search');
export type Opener = (language: string) => Promise<Bundle>;

/** The index at its own address. */
export const siteOpener: Opener = async (language) => {
	const folder = withBase(`/pagefind/${language}/`);
	const module: Pick<Bundle, 'init' | 'search'> = await import(/* @vite-ignore */ `${folder}pagefind.js`);
	return {
		init: () => module.init(),
		search: (query) => module.search(query),
		names: async () => {
			// Hosts let browsers keep it for an hour; after a new build it would name entries that are no longer there.
			const response = await fetch(folder + NAMES_FILE, { cache: 'no-cache' });
			if (!response.ok) throw new Error(`${folder}${NAMES_FILE}: ${response.status}`);
			return (await response.json()) as NamesFile;
		},
		addressOf: withBase,
	};
};
