/** Runs in every page of a copy that is opened from a folder: the page's modules, its search, its choice of language. */

import { modules } from 'virtual:site-modules';
import { OPENER, type Opener } from '../../search/engine.ts';
import { SEARCH_SCRIPT } from '../paths.ts';
import { append, ENGINE } from './scripts.ts';

const open: Opener = async (language) => {
	const found = window as { [ENGINE]?: Opener };
	if (!found[ENGINE]) await append(SEARCH_SCRIPT);
	const engine = found[ENGINE];
	if (!engine) throw new Error(SEARCH_SCRIPT);
	return engine(language);
};
Object.assign(window, { [OPENER]: open });

document.addEventListener('change', changeLanguage, true);
const asked = (document.currentScript as HTMLScriptElement | null)?.dataset.modules ?? '';
// In this order, and all of it before the page is said to be read.
for (const name of asked.split(' ')) void modules[name]?.();

/** Starlight's choice of language sets the path alone; from a folder the whole address has to change. */
function changeLanguage(event: Event): void {
	const { target } = event;
	if (!(target instanceof HTMLSelectElement) || !target.closest('starlight-lang-select')) return;
	event.stopImmediatePropagation();
	window.location.href = target.value;
}
