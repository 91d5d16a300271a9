/** What is left of a text that its parser refuses: the pieces around each mistake are blanked, and all that is left keeps its place. */
import { type Document, type LineCounter, parseDocument } from 'yaml';

/** The parser compares each key with all others, and quotes the whole line for each error: both take time without end. */
export const parseYaml = (text: string, lineCounter?: LineCounter): Document =>
	parseDocument(text, { ...(lineCounter ? { lineCounter } : {}), logLevel: 'error', uniqueKeys: false, prettyErrors: false, resolveKnownTags: false });

/** A text without its signs, of which each line stays where it is. */
export const blanked = (text: string): string => text.replace(/[^\r\n]/g, ' ');

/** Whether the first thing that stands in a YAML text, behind comments, is an item of a list. */
export const isListText = (text: string): boolean => /^(?:(?:[ \t]*(?:#.*)?|---[ \t]*)\r?\n)*-(?:\s|$)/.test(text);

/**
 * @param text one that is no YAML, or has mistakes in it that leave open what is meant
 * @param mistakes the offsets of these
 * @returns the text without the fields or items of its top level that are none, and these; nothing where that does not help
 */
export function soundYaml(text: string, mistakes: readonly number[]): { rest: string; lost: string[] } | undefined {
	const pieces = text.split(isListText(text) ? /^(?=-(?:\s|$))/m : /^(?=[^\s#-])/m);
	const inOrder = [...mistakes].sort((a, b) => a - b);
	const lost: string[] = [];
	let end = 0;
	let next = 0;
	const rest = pieces
		.map((piece) => {
			const first = next;
			end += piece.length;
			while ((inOrder[next] ?? Number.POSITIVE_INFINITY) < end) next++;
			if (next === first && parseYaml(piece).errors.length === 0) return piece;
			lost.push(piece);
			return blanked(piece);
		})
		.join('');
	return lost.length > 0 && parseYaml(rest).errors.length === 0 ? { rest, lost } : undefined;
}

/** Paragraphs with mistakes that are looked for in one page, and the characters of a page that is read again for each. */
const ROUNDS = 20;
const READ_AGAIN = 100_000;

/**
 * @param text a page that is no MDX
 * @param parse throws an error that begins with the line and column of the mistake
 * @returns the page without the paragraphs that are at fault, if that helps, and what the parser said of each mistake
 */
export function soundMdx(text: string, parse: (text: string) => void): { rest?: string; errors: string[] } {
	const errors: string[] = [];
	const lines = text.split(/(?<=\r\n|\n|\r(?!\n))/);
	// Its head is read by itself.
	const head = lines[0]?.trim() === '---' ? lines.findIndex((line, index) => index > 0 && line.trim() === '---') : -1;
	let hadTags = false;
	for (let round = 0; round <= ROUNDS; round++) {
		const rest = lines.join('');
		try {
			parse(rest);
			return { rest, errors };
		} catch (error) {
			const message = error instanceof Error ? error.message : '';
			// A tag whose other half was blanked.
			if (!(hadTags && /closing tag/.test(message))) errors.push(message);
			if (text.length > READ_AGAIN || error instanceof WebAssembly.RuntimeError) break;
			const [, at = '1'] = /\((\d+):\d+[-)]/.exec(message) ?? /^(\d+):/.exec(message) ?? [];
			let [from, to] = [Math.min(Number(at), lines.length) - 1, Math.min(Number(at), lines.length) - 1];
			if (from <= head || (lines[from] ?? '').trim() === '') break;
			while (from - 1 > head && (lines[from - 1] ?? '').trim() !== '') from--;
			while ((lines[to + 1] ?? '').trim() !== '') to++;
			for (let index = from; index <= to; index++) {
				hadTags ||= (lines[index] ?? '').includes('<');
				lines[index] = (lines[index] ?? '').replace(/[^\r\n]+/g, '');
			}
		}
	}
	return { errors };
}
