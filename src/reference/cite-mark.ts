/**
 * What a page writes where a claim ends. Nothing shows there: once the page is whole, the marks of a block become one chip, and those
 * of the page its list of sources (`page-sources.ts`).
 */
import { escapeHtml } from '../files/escape.ts';
import type { Localized, SourceRef, Verification } from '../source/fields.ts';

/** What stands behind a claim. */
export type Mark = {
	/** the ids of the sources, each with the place in it */
	cites: { id: string; at?: Localized }[];
	/** how the claim begins, so that those of one block can be told apart */
	about?: string;
	/** none while nobody has compared the claim with a source */
	verified?: Verification | undefined;
};

/** @returns the element that stands for the mark in a page */
export function citeMark(sources: readonly SourceRef[], verified: Verification | undefined, about?: string): string {
	const cites = sources.map((reference) => (typeof reference === 'string' ? { id: reference } : reference));
	const mark: Mark = { cites, ...(about ? { about } : {}), ...(verified ? { verified } : {}) };
	return `<cite-mark data-of="${escapeHtml(JSON.stringify(mark))}"></cite-mark>`;
}

/** A mark by what its element has in `data-of`. */
export function readMark(attribute: string): Mark {
	return JSON.parse(decoded(attribute)) as Mark;
}

const decoded = (text: string): string => text.replace(/&(amp|lt|gt|quot|#0?39);/g, (_, name: string) => LETTERS[name] ?? '');

const LETTERS: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#039': "'" };

/** Words that say which claim is meant. */
const BEGINNING = 10;

/** @returns the first words of a claim as plain text, from its HTML */
export function beginningOf(html: string): string {
	const shown = html.replace(/<cite-mark[^>]*><\/cite-mark>|<span popover.*?<\/span>/gs, '');
	const words = decoded(shown.replace(/<[^>]*>/g, ''))
		.trim()
		.split(/\s+/);
	return words.length > BEGINNING ? `${words.slice(0, BEGINNING).join(' ')}…` : words.join(' ');
}
