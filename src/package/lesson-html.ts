/** The text of a lesson as the site shows it, made to stand beside the texts of all other lessons in one page of its own. */
import { parseHTML } from 'linkedom';
import { decodedPart } from '../files/percent.ts';
import { isPlaceholder } from '../reference/placeholder.ts';
import { sourcesBelow, wordsBelow } from './below-text.ts';

export type LessonHtml = {
	html: string;
	/** files of the site that the text shows: their addresses there, and their paths in the package */
	media: Map<string, string>;
};

export type Inside = (path: string) => { lesson: string; href: string } | undefined;

/** Attributes that name one id, or several. */
const ID_REFERENCES = ['for', 'popovertarget', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-details', 'headers', 'list'];
/** What plays or speaks only on the site, or is there for its search. */
const SITE_ONLY = 'script, style, template, quiz-player, .quiz-list, noscript';
const MEDIA = 'media/';

/**
 * @param lesson the id of the lesson: ids in its text get it before them, so that those of two lessons do not meet
 * @param site the address of the published site, without a slash at its end: `https://example.org`; links to it are text where that is a placeholder
 * @param inside the lesson in the package that a page of the site shows, where it is one, with its address there
 * @param alone for a text that is a page by itself, in a host that cleans it: headings keep their levels, links lead to the beginning of
 * another lesson, and below the text stands what its words mean, under the heading `words`, and what it cites, under the
 * heading `sources` (hosts drop what makes both open in place)
 */
export function lessonHtml(html: string, lesson: string, site: string, inside: Inside, alone?: { words: string; sources: string }): LessonHtml {
	const { document } = parseHTML(`<!doctype html><html><body><div id="whole">${html}</div></body></html>`);
	const whole = document.getElementById('whole');
	const media = new Map<string, string>();
	if (!whole) return { html: '', media };
	for (const element of whole.querySelectorAll(SITE_ONLY)) element.remove();
	const published = isPlaceholder(site) ? undefined : site;
	// What leads from the meaning of a word to the glossary says nothing by itself.
	if (published === undefined) for (const link of whole.querySelectorAll('[popover]:not(.cite-note) a[href^="/"]')) link.remove();
	// A host that cleans pages takes the fields and scripts away: nothing may wait to be pressed.
	if (alone) for (const element of whole.querySelectorAll('.exercise-actions, .exercise textarea, .exercise select')) element.remove();
	if (alone) wordsBelow(whole, alone.words);
	if (alone) sourcesBelow(whole, alone.sources);
	const own = (id: string) => `${lesson}--${id}`;
	for (const element of whole.querySelectorAll('*')) {
		for (const name of [...element.attributes].map((attribute) => attribute.name)) {
			if (name.startsWith('data-') || name.startsWith('on')) element.removeAttribute(name);
		}
		if (element.id) element.id = own(element.id);
		for (const name of ID_REFERENCES) {
			const value = element.getAttribute(name);
			if (value) element.setAttribute(name, value.split(/\s+/).map(own).join(' '));
		}
		for (const name of ['fill', 'stroke', 'clip-path', 'mask', 'filter', 'marker-end', 'href'] as const) {
			const value = element.getAttribute(name);
			if (value?.startsWith('url(#')) element.setAttribute(name, `url(#${own(value.slice(5, -1))})`);
		}
		if (element.tagName === 'A') followLink(element, own, published, inside, alone === undefined);
		const source = element.getAttribute('src');
		if (source?.startsWith('/')) {
			element.removeAttribute('srcset');
			element.setAttribute('src', placeOf(source, media));
		}
	}
	if (!alone) lowerHeadings(whole);
	return { html: whole.innerHTML, media };
}

/** An anchor without its encoding; as it is written where its percent signs stand for nothing: browsers look it up so, too. */
const plain = (anchor: string): string => decodedPart(anchor) ?? anchor;

function followLink(link: Element, own: (id: string) => string, site: string | undefined, inside: Inside, anchors: boolean): void {
	const href = link.getAttribute('href') ?? '';
	if (href.startsWith('#')) {
		link.setAttribute('href', `#${own(plain(href.slice(1)))}`);
		return;
	}
	const [path = '', anchor] = href.split('#');
	const place = href.startsWith('/') ? inside(path) : undefined;
	if (place) {
		// The anchors of another lesson bear that lesson's id; hosts that clean pages find the file alone.
		link.setAttribute('href', anchor && anchors ? `${place.href.split('#')[0]}#${place.lesson}--${plain(anchor)}` : place.href);
		return;
	}
	if (href.startsWith('/') && site === undefined) {
		link.replaceWith(...link.childNodes);
		return;
	}
	if (href.startsWith('/')) link.setAttribute('href', `${site}${href}`);
	if (/^(https?:|\/)/.test(href)) {
		link.setAttribute('target', '_blank');
		link.setAttribute('rel', 'noopener');
	}
}

/** The path of a file in the package: the name that it has on the site, where a build has made it unique. */
function placeOf(address: string, media: Map<string, string>): string {
	const clean = address.split(/[?#]/)[0] ?? address;
	const known = media.get(clean);
	if (known) return known;
	const taken = new Set(media.values());
	const name = clean.split('/').at(-1) ?? 'media';
	let path = `${MEDIA}${name}`;
	for (let turn = 2; taken.has(path); turn++) path = `${MEDIA}${turn}-${name}`;
	media.set(clean, path);
	return path;
}

/** The page has one heading above a lesson's title: what stands below the title goes down by one. */
function lowerHeadings(whole: Element): void {
	for (const level of [5, 4, 3, 2]) {
		for (const heading of [...whole.querySelectorAll(`h${level}`)]) {
			const lower = heading.ownerDocument.createElement(`h${level + 1}`);
			for (const { name, value } of [...heading.attributes]) lower.setAttribute(name, value);
			lower.append(...heading.childNodes);
			heading.replaceWith(lower);
		}
	}
}
