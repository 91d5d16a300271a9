/** Changes the addresses of the site in whole files of the build: pages, scripts, and what else names addresses from the root. */
import { Parser } from 'htmlparser2';
import { policyOf, readBuiltPage } from './built-page.ts';
import { type Edit, edited, startTag } from './markup.ts';
import { hasAddresses, type Move, movedAttributes, movedData, movedSheet } from './moved.ts';

const POLICY = /(<meta http-equiv="content-security-policy" content=")[^"]*/i;

/**
 * @param html a whole page
 * @param script what becomes of the text of an inline script
 * @returns the page; its policy is computed anew, as the inline blocks may be others
 */
export function movedPage(html: string, move: Move, script: (code: string) => string): string {
	const moved = movedMarkup(html, move, script);
	const policy = policyOf(readBuiltPage(moved));
	return moved.replace(POLICY, (_whole, before: string) => before + policy);
}

/** The markup of a page, of the document of a frame, or of a piece of text. */
export function movedMarkup(html: string, move: Move, script: (code: string) => string): string {
	const edits: Edit[] = [];
	const nested = (part: string) => movedMarkup(part, move, script);
	let block: { start: number; moved: (text: string) => string } | undefined;
	const parser = new Parser(
		{
			onopentag(name, attributes) {
				const [start, end] = [parser.startIndex, parser.endIndex + 1];
				const now = movedAttributes(name, attributes, move, nested);
				if (Object.entries(now).some(([key, value]) => attributes[key] !== value)) edits.push({ start, end, text: startTag(html.slice(start, end), now) });
				const { type = '' } = attributes;
				const moved =
					name === 'style' ? sheet : name === 'script' && type === 'application/json' ? data : name === 'script' && !type.endsWith('json') ? script : undefined;
				if (moved) block = { start: end, moved };
			},
			onclosetag(name) {
				if (!block || (name !== 'script' && name !== 'style')) return;
				const { start, moved } = block;
				block = undefined;
				const text = html.slice(start, parser.startIndex);
				const now = moved(text);
				if (now !== text) edits.push({ start, end: parser.startIndex, text: now });
			},
		},
		{ lowerCaseAttributeNames: false },
	);
	const sheet = (css: string) => movedSheet(css, move);
	const data = (json: string) => movedText(json, move, nested);
	parser.end(html);
	return edited(html, edits);
}

/**
 * @param json the text of a block or file
 * @param markup what becomes of a text of HTML in it
 * @param always the fields that hold an address of the site whatever it looks like, that of the home page too
 */
export function movedText(json: string, move: Move, markup: (html: string) => string, always: ReadonlySet<string> = new Set()): string {
	const now = movedData(json, (value, key) => {
		if (always.has(key) || move.isAddress(value)) return move.address(value);
		return hasAddresses(value) ? markup(value) : value;
	});
	// What names no address keeps its spaces.
	return JSON.stringify(JSON.parse(now)) === JSON.stringify(JSON.parse(json)) ? json : now;
}
