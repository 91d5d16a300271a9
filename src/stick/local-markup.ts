/** The markup of a page that is opened from a folder: relative addresses, classic scripts in place of modules. Runs in the browser, too. */
import { Parser } from 'htmlparser2';
import { escapeAttribute } from '../files/escape.ts';
import { type Edit, edited, startTag } from '../files/markup.ts';
import { type Places, relativePath } from './address.ts';
import { localAttributes } from './attributes.ts';
import { localData } from './data.ts';
import { MODULES_SCRIPT, SHEET } from './paths.ts';
import { localSheet } from './sheet.ts';

export type Scripts = {
	/** takes the module of a `src`, as written, or the text of an inline one that imports others; @returns its name in the edition's script */
	module(found: { src: string } | { text: string }): string;
};

/** What a page links to that has no use in a folder: modules ahead of their use, what installs the site. */
const SERVED = new Set(['modulepreload', 'manifest', 'apple-touch-icon']);
const IMPORTS = /\bimport\s*(["'`({*]|[\w$]+\s+from\b)/;

/** @returns a page with the sheet that marks links to the published site, where it has such links */
export const marked = (html: string, file: string): string =>
	html.includes(' data-online=') ? html.replace('</head>', `<link rel="stylesheet" href="${relativePath(SHEET, file)}"></head>`) : html;

/** The markup of a page, of the document of a frame, or of a piece of text. */
export function localMarkup(html: string, from: string, places: Places, scripts: Scripts): string {
	const edits: Edit[] = [];
	const modules: string[] = [];
	let place: Edit | undefined;
	let block: { kind: 'json' | 'style' | 'module' | 'gone'; tag: Edit; start: number } | undefined;
	const nested = (part: string) => localMarkup(part, from, places, scripts);
	/** The first module's place is where the edition's script goes; the others leave nothing. */
	const take = (name: string, tag: Edit): Edit => {
		modules.push(name);
		place ??= tag;
		return tag;
	};
	const parser = new Parser(
		{
			onopentag(name, attributes) {
				const tag: Edit = { start: parser.startIndex, end: parser.endIndex + 1, text: '' };
				const { type = '', src, rel = '' } = attributes;
				if (name === 'script' && attributes['data-ahead'] !== undefined) {
					// What asks for files ahead of their use would be refused, and has nothing to gain from a folder.
					edits.push(tag);
					block = { kind: 'gone', tag, start: tag.end };
				} else if (name === 'link' && SERVED.has(rel)) {
					edits.push(tag);
				} else if (name === 'script' && type === 'module' && src !== undefined) {
					edits.push(take(scripts.module({ src }), tag));
					block = { kind: 'gone', tag, start: tag.end };
				} else if (name === 'script' && type === 'module') {
					block = { kind: 'module', tag, start: tag.end };
				} else {
					const now = localAttributes(name, attributes, from, places, nested);
					const changed = Object.keys(now).length !== Object.keys(attributes).length || Object.entries(now).some(([key, value]) => attributes[key] !== value);
					if (changed) edits.push({ ...tag, text: startTag(html.slice(tag.start, tag.end), now) });
					if (name === 'style') block = { kind: 'style', tag, start: tag.end };
					if (name === 'script' && type === 'application/json') block = { kind: 'json', tag, start: tag.end };
				}
			},
			onclosetag(name) {
				if (!block || (name !== 'script' && name !== 'style')) return;
				const { kind, tag, start } = block;
				const [end, after] = [parser.startIndex, parser.endIndex + 1];
				const text = html.slice(start, end);
				block = undefined;
				if (kind === 'gone') tag.end = after;
				if (kind === 'style') edits.push({ start, end, text: localSheet(text, from, places) });
				if (kind === 'json') edits.push({ start, end, text: localData(text, from, places, nested) });
				if (kind === 'module' && IMPORTS.test(text)) {
					edits.push(take(scripts.module({ text }), tag));
					tag.end = after;
				}
			},
		},
		{ lowerCaseAttributeNames: false },
	);
	parser.end(html);
	if (place) place.text = `<script defer src="${relativePath(MODULES_SCRIPT, from)}" data-modules="${escapeAttribute(modules.join(' '))}"></script>`;
	return edited(html, edits);
}
