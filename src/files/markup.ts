/** Start tags as they are read and written again. */
import { escapeAttribute } from './escape.ts';

export type Attributes = Record<string, string>;
/** A piece of a text and what stands in its place. */
export type Edit = { start: number; end: number; text: string };

/**
 * @param tag the start tag as it was written, for its name and its ending
 * @param attributes what it has now
 */
export function startTag(tag: string, attributes: Attributes): string {
	const name = /^<([^\s/>]+)/.exec(tag)?.[1] ?? '';
	const parts = Object.entries(attributes).map(([key, value]) => (value === '' ? key : `${key}="${escapeAttribute(value)}"`));
	return `<${[name, ...parts].join(' ')}${tag.endsWith('/>') ? ' /' : ''}>`;
}

/** @param edits pieces that do not overlap */
export function edited(text: string, edits: readonly Edit[]): string {
	let out = '';
	let at = 0;
	for (const { start, end, text: piece } of [...edits].sort((a, b) => a.start - b.start)) {
		out += text.slice(at, start) + piece;
		at = end;
	}
	return out + text.slice(at);
}
