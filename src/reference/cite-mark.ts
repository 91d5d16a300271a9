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
	/** none while nobody has compared the claim with a source */
	verified?: Verification | undefined;
};

/** @returns the element that stands for the mark in a page */
export function citeMark(sources: readonly SourceRef[], verified: Verification | undefined): string {
	const cites = sources.map((reference) => (typeof reference === 'string' ? { id: reference } : reference));
	const mark: Mark = { cites, ...(verified ? { verified } : {}) };
	return `<cite-mark data-of="${escapeHtml(JSON.stringify(mark))}"></cite-mark>`;
}

/** A mark by what its element has in `data-of`. */
export function readMark(attribute: string): Mark {
	const plain = attribute.replace(/&(amp|lt|gt|quot|#039);/g, (_, name: keyof typeof LETTERS) => LETTERS[name]);
	return JSON.parse(plain) as Mark;
}

const LETTERS = { amp: '&', lt: '<', gt: '>', quot: '"', '#039': "'" };
