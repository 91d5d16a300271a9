/**
 * The modules of the built site as one classic script, since browsers refuse modules from files.
 * Each page names the modules that it runs; they share what they import, as on the site, and nothing runs that no page asked for.
 */
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { bundleScript } from '../files/bundle.ts';
import { shortHash } from '../files/hash.ts';
import type { Scripts } from './local-markup.ts';
import { MODULES_SCRIPT, SEARCH_SCRIPT } from './paths.ts';
import type { Tree } from './tree.ts';

const MODULES = 'virtual:site-modules';
const INLINE = '\0inline/';
const ENGINE = 'virtual:search-engine';
const browser = (name: string) => fileURLToPath(new URL(`browser/${name}`, import.meta.url));

/** The modules that pages run, gathered while the pages are rewritten. */
export class Modules implements Scripts {
	readonly #tree: Tree;
	/** the id for the bundler by the name in `data-modules` */
	readonly #found = new Map<string, string>();
	readonly #inline = new Map<string, string>();

	constructor(tree: Tree) {
		this.#tree = tree;
	}

	/** @throws where the site has no such module */
	module(found: { src: string } | { text: string }): string {
		if ('text' in found) {
			const name = shortHash(found.text);
			this.#inline.set(INLINE + name, found.text);
			this.#found.set(name, INLINE + name);
			return name;
		}
		const file = found.src.replace(/^\//, '');
		if (!this.#tree.has(file)) throw new Error(`module ${found.src}`);
		const name = posix.basename(file, '.js');
		this.#found.set(name, `/${file}`);
		return name;
	}

	/** The names of what was taken, in alphabetical order. */
	get names(): string[] {
		return [...this.#found.keys()].sort();
	}

	/** @returns the text of the script; the same modules give the same text */
	script(): Promise<string> {
		const sorted = [...this.#found].sort(([a], [b]) => (a < b ? -1 : 1));
		const entries = sorted.map(([name, id]) => `${JSON.stringify(name)}: () => import(${JSON.stringify(id)})`);
		const list = `export const modules = { ${entries.join(', ')} };`;
		return bundled(browser('start.ts'), {
			name: MODULES_SCRIPT,
			resolveId: (id, from) => this.#resolve(id, from),
			load: (id) => (id === `\0${MODULES}` ? list : this.#load(id)),
		});
	}

	#resolve(id: string, from: string | undefined): string | undefined {
		if (id === MODULES) return `\0${MODULES}`;
		if (id.startsWith(INLINE)) return id;
		const inSite = id.startsWith('/_astro/') ? id : id.startsWith('./') && from?.startsWith('/_astro/') ? posix.join(posix.dirname(from), id) : undefined;
		return inSite !== undefined && this.#tree.has(inSite.slice(1)) ? inSite : undefined;
	}

	#load(id: string): string | undefined {
		const text = id.startsWith('/_astro/') ? this.#tree.text(id.slice(1)) : this.#inline.get(id);
		// What a module would load ahead of its use is in the same script.
		return text?.replace(/=>\s*\w+\.map\(\w+\s*=>\s*d\[\w+\]\)/, '=>[]');
	}
}

/** Pagefind's own engine, as a classic script that reads the index from scripts, too. */
export function searchScript(tree: Tree, language: string): Promise<string> {
	const engine = tree.text(`pagefind/${language}/pagefind.js`);
	return bundled(browser('engine.ts'), {
		name: SEARCH_SCRIPT,
		resolveId: (id) => (id === ENGINE ? `\0${ENGINE}` : undefined),
		load: (id) => (id === `\0${ENGINE}` ? engine : undefined),
	});
}

function bundled(entry: string, plugin: Plugin): Promise<string> {
	return bundleScript(entry, { name: plugin.name, plugins: [{ ...plugin, enforce: 'pre' }] });
}
