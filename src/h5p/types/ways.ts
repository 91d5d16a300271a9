/**
 * Where the result of a quiz leads: what to read again, and what comes next. The links stand in the document of the frame as links, so
 * that whatever reads built pages finds them: the check of links, and the edition whose addresses are relative.
 */
import { escapeHtml } from '../../files/escape.ts';

type Way = { title: string; href: string };
export type Ways = {
	/** what to read again; where items are named, after a fault in one of them */
	review: readonly (Way & { items?: readonly string[] })[];
	/** what comes next, the most likely first */
	on: readonly Way[];
};

const ID = 'quiz-ways';

/** @param ways their items named by `subContentId` @returns the links as hidden HTML */
export function waysHtml({ review, on }: Ways): string {
	const link = ({ title, href }: Way) => `<a href="${escapeHtml(href)}" target="_parent">${escapeHtml(title)}</a>`;
	const items = (way: Ways['review'][number]) => (way.items ? ` data-items="${escapeHtml(way.items.join(' '))}"` : '');
	return `<div id="${ID}" hidden><ul>${review.map((way) => `<li${items(way)}>${link(way)}</li>`).join('')}</ul><p>${on.map(link).join('')}</p></div>`;
}

/**
 * In the browser: the links of the document.
 * @param faulty the `subContentId`s of the questions that did not get all their points
 * @returns copies, to be put into a result; none where the document has none
 */
export function waysAfter(faulty: ReadonlySet<string>): { review: HTMLAnchorElement[]; on: HTMLAnchorElement[] } {
	const place = document.getElementById(ID);
	const copies = (selector: string) => [...(place?.querySelectorAll<HTMLAnchorElement>(selector) ?? [])];
	const isNeeded = (link: HTMLAnchorElement) => {
		const { items } = link.parentElement?.dataset ?? {};
		return faulty.size > 0 && (items === undefined || items.split(' ').some((item) => faulty.has(item)));
	};
	const copy = (link: HTMLAnchorElement) => link.cloneNode(true) as HTMLAnchorElement;
	return { review: copies('li a').filter(isNeeded).map(copy), on: copies('p a').map(copy) };
}
