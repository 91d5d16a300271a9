/** An index as a file: an e-book has no numbers of pages, so each entry names the chapters that it leads to. */
import { escapeXml } from '../../../files/escape.ts';
import type { Index } from '../book.ts';
import type { Follow } from './links.ts';
import type { Page } from './page.ts';

export const indexFile = (id: string): string => `${id}.xhtml`;

/**
 * It has the role of an index and not the term of EPUB's vocabulary: that asks for a form without groups (EPUB Indexes 1.0, section 3).
 * @param chapterOf the title of the chapter that an anchor is in
 */
export function indexPage({ id, title, groups }: Index, follow: Follow, chapterOf: (anchor: string) => string): Page {
	const file = indexFile(id);
	const place = (anchor: string): string => `<li><a href="${follow(anchor, file)}">${escapeXml(chapterOf(anchor))}</a></li>`;
	const sections = groups.map(({ label, entries }) => {
		const list = entries.map(
			(entry) => `<li><span class="entry">${escapeXml(entry.label)}</span><ul class="places">${entry.anchors.map(place).join('')}</ul></li>`,
		);
		return `<section><h2>${escapeXml(label)}</h2><ul class="entries">${list.join('')}</ul></section>`;
	});
	const body = `<section class="index" id="${id}" role="doc-index" aria-labelledby="${id}-title"><h1 id="${id}-title">${escapeXml(title)}</h1>${sections.join('')}</section>`;
	return { file, title, body, anchors: [id, `${id}-title`] };
}
