/** The XHTML of the model as it stands in an EPUB: languages for XML as well, roles of what belongs to sources, links between files. */
import { parseHTML } from 'linkedom';
import { xhtmlOf } from '../xhtml.ts';
import type { Follow } from './links.ts';
import type { Pictures } from './pictures.ts';

/** A text of the model, read once. */
export type Text = { root: Element; anchors: readonly string[]; drawn: boolean };

/** @param html what the model has of a chapter, in the order in which it stands there */
export function readText(html: string): Text {
	const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
	const root = document.body as unknown as Element;
	const anchors = [...root.querySelectorAll('[id]')].map(({ id }) => id);
	return { root, anchors, drawn: root.querySelector('svg') !== null };
}

/**
 * Changes a text in place.
 * @param file the file that it is in
 * @param sources the anchors of the entries of the list of sources
 * @returns the text as XHTML
 * @throws where a link leads nowhere, or a picture is not there
 */
export function finished({ root }: Text, file: string, sources: ReadonlySet<string>, follow: Follow, pictures: Pictures): string {
	// What reads XML takes `xml:lang` before `lang`; both have to say the same (HTML, 3.2.6.2).
	for (const element of root.querySelectorAll('[lang]')) element.setAttribute('xml:lang', element.getAttribute('lang') ?? '');
	for (const link of root.querySelectorAll('a[href^="#"]')) {
		const anchor = (link.getAttribute('href') ?? '').slice(1);
		if (link.closest('sup') && sources.has(anchor)) {
			link.setAttribute('role', 'doc-noteref');
			link.setAttribute('epub:type', 'noteref');
		}
		link.setAttribute('href', follow(anchor, file));
	}
	for (const image of root.querySelectorAll('img')) {
		image.setAttribute('src', pictures.take(image.getAttribute('src') ?? ''));
		if (!image.hasAttribute('alt')) image.setAttribute('alt', '');
	}
	return xhtmlOf(root);
}
