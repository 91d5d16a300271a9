/**
 * The skeletons of the built pages: which element stands where, without the words. A page whose skeleton holds no place that
 * another page has not shown already needs no second look; a new kind of page is looked at by itself.
 */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { Parser } from 'htmlparser2';
import { builtHtml } from '../../src/files/built-html.ts';
import { dist } from './pages.ts';

/** What a reader does not see; of a drawing, axe looks at the outermost element alone. */
const SILENT = ['head', 'script', 'style', 'template', 'noscript', 'svg'];

/** How often a page is asked about the same place: rows of a table may take turns in their colours. */
const REPEATS = 3;

/** The places of elements in a page, from the root down, each as a number: see `placeOf`. */
export type Skeleton = { path: string; places: Set<number> };

/** A page to look at, and the places that the pages before it have shown. */
export type Look = { path: string; seen: readonly number[] };

/**
 * The place of an element: a hash of its tag, its classes and attributes, and those of all elements above it. Of most attributes
 * the name alone counts. Runs in the browser, too: nothing here may come from outside the function.
 * @param above the place of the element that it stands in
 */
function placeOf(above: number, name: string, attributes: readonly (readonly [string, string])[]): number {
	const states = ['hidden', 'current', 'disabled', 'pressed', 'checked', 'selected', 'expanded', 'invalid', 'sort'].map((state) => `aria-${state}`);
	const telling = ['role', 'type', 'lang', 'dir', 'rel', ...states];
	const described = attributes.flatMap(([key, value]) => {
		// Scripts take `popover` away where the window is wide.
		if (key === 'id' || key === 'popover' || key.startsWith('data-')) return [];
		// A page and its translation stand alike; a part in another language than its page does not.
		if (key === 'lang' && (name === 'html' || name === 'main')) return [];
		if (key === 'class') return value.split(/\s+/).filter(Boolean);
		return [telling.includes(key) || value === '' ? `${key}=${value}` : `${key}=`];
	});
	// Two FNV-1a hashes make one number that JSON keeps.
	let [low, high] = [0x811c9dc5, 0x01000193];
	for (const letter of `${above} ${name} ${described.sort().join(' ')}`) {
		const code = letter.codePointAt(0) ?? 0;
		low = Math.imul(low ^ code, 0x01000193);
		high = Math.imul(high ^ code, 0x5bd1e995);
	}
	return (high >>> 12) * 2 ** 32 + (low >>> 0) + 1;
}

/** @param html a whole page */
export function skeletonOf(path: string, html: string): Skeleton {
	const places = new Set<number>();
	const open: { place: number; words: boolean }[] = [];
	let silent = 0;
	const parser = new Parser({
		onopentag(name, attributes) {
			open.push({ place: silent > 0 ? 0 : placeOf(open.at(-1)?.place ?? 0, name, Object.entries(attributes)), words: false });
			if (SILENT.includes(name)) silent++;
		},
		ontext(text) {
			if (silent === 0 && text.trim() !== '') for (const each of open) each.words = true;
		},
		onclosetag(name) {
			const here = open.pop();
			if (SILENT.includes(name)) silent--;
			// An element without words is another thing to axe than one with words.
			if (here && silent === 0) places.add(here.words ? here.place : -here.place);
		},
	});
	parser.end(html);
	return { path, places };
}

/** The fewest pages, nearly, that show every place of every skeleton; those that show most that is new come first. */
export function cover(skeletons: readonly Skeleton[]): Look[] {
	const left = new Map(skeletons.map(({ path, places }) => [path, new Set(places)]));
	const seen = new Set<number>();
	const looks: Look[] = [];
	for (;;) {
		const [path, places] = [...left].reduce((a, b) => (b[1].size > a[1].size ? b : a));
		if (places.size === 0) return looks;
		const fresh = [...places];
		looks.push({ path, seen: [...seen] });
		for (const place of fresh) {
			seen.add(place);
			for (const others of left.values()) others.delete(place);
		}
	}
}

/** The skeletons of all built pages. */
export async function skeletons(): Promise<Skeleton[]> {
	return Promise.all(builtHtml(dist).map(async ({ path, file }) => skeletonOf(path, await readFile(file, 'utf8'))));
}

/**
 * Marks the outermost elements of an open page that, with all that stands in them, show nothing new.
 * @returns the places that are new, where a reader sees them; the marked elements are found by `SEEN`
 */
export function markSeen(page: Page, seen: Iterable<number>): Promise<number[]> {
	return page.evaluate<number[]>(`(${mark})(${placeOf}, ${JSON.stringify({ seen: [...seen], silent: SILENT, repeats: REPEATS })})`);
}

/** Finds what `markSeen` marked. */
export const SEEN = '[data-seen]';

/** How many rows of a list that show nothing new may stand in it while axe looks: it asks of each element whether it lies in one of them. */
const ROWS = 5;

/**
 * Takes rows that `markSeen` marked out of the long lists and tables of an open page.
 * @returns puts them back
 */
export async function removeSeenRows(page: Page): Promise<() => Promise<void>> {
	const removed = await page.evaluateHandle(
		([selector, most]) => {
			const rows = Map.groupBy(document.querySelectorAll(`:is(ul, ol) > li${selector}, tbody > tr${selector}`), (row) => row.parentElement);
			return [...rows.values()].flatMap((those) =>
				those.slice(most).map((row) => {
					const place = document.createComment('');
					row.replaceWith(place);
					return [place, row] as const;
				}),
			);
		},
		[SEEN, ROWS] as const,
	);
	return () =>
		removed.evaluate((before) => {
			for (const [place, row] of before) place.replaceWith(row);
		});
}

/**
 * Takes what `markSeen` marked out of an open page, but for what is placed by itself and may lie under something new.
 * @returns puts it back
 */
export async function hideSeen(page: Page): Promise<() => Promise<void>> {
	const hidden = await page.evaluateHandle((selector) => {
		const flowing = [...document.querySelectorAll<HTMLElement>(selector)].filter((element) => getComputedStyle(element).position === 'static');
		const before = flowing.map((element) => [element, element.style.display, element.style.getPropertyPriority('display')] as const);
		for (const element of flowing) element.style.setProperty('display', 'none', 'important');
		return before;
	}, SEEN);
	return () =>
		hidden.evaluate((before) => {
			for (const [element, display, priority] of before) element.style.setProperty('display', display, priority);
		});
}

/** Runs in the browser: nothing here may come from outside the function. */
function mark(place: typeof placeOf, { seen, silent, repeats }: { seen: number[]; silent: string[]; repeats: number }): number[] {
	for (const marked of document.querySelectorAll('[data-seen]')) marked.removeAttribute('data-seen');
	const count = new Map(seen.map((each) => [each, repeats]));
	const found = new Set<number>();
	const walk = (element: Element, above: number): { words: boolean; fresh: boolean } => {
		const attributes = [...element.attributes].map(({ name, value }) => [name.toLowerCase(), value] as const);
		// What a learner chose is no attribute.
		if (element.matches('input:checked:not([checked]), label:has(input:checked:not([checked]))')) attributes.push([':checked', '']);
		const here = place(above, element.localName, attributes);
		const within = { words: false, fresh: false };
		const old: Element[] = [];
		for (const node of silent.includes(element.localName) ? [] : element.childNodes) {
			if (node.nodeType === Node.TEXT_NODE) within.words ||= node.nodeValue?.trim() !== '';
			if (!(node instanceof Element)) continue;
			const { words, fresh } = walk(node, here);
			within.words ||= words;
			within.fresh ||= fresh;
			if (!fresh) old.push(node);
		}
		const key = within.words ? here : -here;
		const times = count.get(key) ?? 0;
		const fresh = times < repeats && element.checkVisibility({ visibilityProperty: true });
		if (fresh) {
			found.add(key);
			count.set(key, times + 1);
		}
		within.fresh ||= fresh;
		if (within.fresh) for (const each of old) each.setAttribute('data-seen', '');
		return within;
	};
	walk(document.documentElement, 0);
	return [...found];
}
