/** Folds of a page: which of them an address opens. */
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { afterEach, describe, expect, it, vi } from 'vitest';

const script = join(import.meta.dirname, '../../src/ui/fold.ts');
let pages = 0;

afterEach(() => vi.unstubAllGlobals());

/** Opens a page with two folds at an address. @returns which of them are open, and the elements that the script has defined */
async function opened(hash: string): Promise<{ open: (string | undefined)[]; defined: boolean }> {
	const page = parseHTML('<details class="fold" id="mot"><p id="điều-1"></p></details><details class="fold" id="hai"><p id="%zz"></p></details>');
	const { document, HTMLElement, customElements } = page;
	Object.defineProperty(page.HTMLElement.prototype, 'scrollIntoView', { value: () => {}, configurable: true });
	for (const [name, value] of Object.entries({ document, HTMLElement, customElements, location: { hash }, addEventListener: () => {} }))
		vi.stubGlobal(name, value);
	// Anew, as on another page: the tests of a process share their modules.
	await import(/* @vite-ignore */ `${script}?${++pages}`);
	const folds = [...document.querySelectorAll<HTMLDetailsElement>('details')];
	return { open: folds.filter((fold) => fold.open).map(({ id }) => id), defined: customElements.get('fold-all') !== undefined };
}

describe('the address of a page', () => {
	it.each([
		['#điều-1', ['mot']],
		[`#${encodeURIComponent('điều-1')}`, ['mot']],
		['#hai', ['hai']],
		['', []],
		['#', []],
		['#khong-co', []],
		['#%', []],
		['#%E0%A4%A', []],
		['#%zz', ['hai']],
	])('%s opens what it names; percent signs that stand for nothing are taken as written', async (hash, open) => {
		expect(await opened(hash)).toEqual({ open, defined: true });
	});
});
