/** What an editor did where a page is no MDX: the parser names a rule of the language, this names the cause. */
import type { problem } from './messages.ts';

type Kind = Parameters<typeof problem>[0];
/** A mistake in a page, where it stands, and the words of its message. */
export type PageMistake = { kind: Kind; line: number; column: number; words?: Record<string, string> };

const NAME = '`</?([^`/>]*)/?>`';
const UNCLOSED = new RegExp(`Expected a closing tag for ${NAME} \\((\\d+):(\\d+)`);
const UNOPENED = new RegExp(`Unexpected closing tag ${NAME}, expected an open tag first`);
const CROSSED = new RegExp(`Unexpected closing tag ${NAME}, expected corresponding closing tag for ${NAME} \\((\\d+):(\\d+)\\)`);
/** Elements of HTML that hold nothing: an editor knows them without an end. */
const VOID = /^(?:br|hr|img|input|wbr)$/i;

/** @param message of the parser: `3:12: …` @param text of the whole page */
export function pageMistake(message: string, text: string): PageMistake {
	const [, lineText = '1', columnText = '1'] = /^(\d+):(\d+):/.exec(message) ?? [];
	const here = { line: Number(lineText), column: Number(columnText) };
	const rest = restAt(text, here);
	const unclosed = UNCLOSED.exec(message);
	if (unclosed) {
		const [, tag = '', line, column] = unclosed;
		return { kind: VOID.test(tag) ? 'html-tag' : 'tag-unclosed', line: Number(line), column: Number(column), words: { tag } };
	}
	const crossed = CROSSED.exec(message);
	if (crossed) return { kind: 'tag-crossed', ...here, words: { closed: crossed[1] ?? '', open: crossed[2] ?? '', line: crossed[3] ?? '' } };
	const unopened = UNOPENED.exec(message);
	if (unopened) return { kind: 'tag-unopened', ...here, words: { tag: unopened[1] ?? '' } };
	if (/brace|expression|oxc/.test(message)) return { kind: 'brace', ...braceAt(text, here), words: { brace: '{' } };
	if (rest.startsWith('<')) return { ...here, ...tagMistake(rest) };
	return { kind: 'mdx-syntax', ...here };
}

/** A `<` after which no tag follows. */
function tagMistake(rest: string): Pick<PageMistake, 'kind' | 'words'> {
	if (rest.startsWith('<!--')) return { kind: 'html-comment' };
	const [, address] = /^<((?:https?:|mailto:|www\.)[^\s>]*|[\w.]+@[\w.]+)/.exec(rest) ?? [];
	if (address !== undefined) return { kind: 'angled-address', words: { address } };
	const [, tag, inside = ''] = /^<\/?([A-Za-z][\w.]*)([^<>]*)/.exec(rest.split('\n\n')[0] ?? '') ?? [];
	if (tag === undefined || !/=/.test(inside)) return { kind: 'less-than', words: { text: rest.slice(1).trimStart().split(/\s/)[0] ?? '' } };
	const [, curly] = /(?<![\w-])([\w-]+)\s*=\s*[“”„«‘’]/.exec(inside) ?? [];
	if (curly !== undefined) return { kind: 'attribute-curly', words: { tag, field: curly } };
	const [, bare] = /(?<![\w-])([\w-]+)\s*=\s*(?=[^\s"'{])/.exec(inside.replace(/"[^"]*"|'[^']*'/g, '""')) ?? [];
	if (bare !== undefined) return { kind: 'attribute-unquoted', words: { tag, field: bare } };
	return { kind: (inside.split('"').length - 1) % 2 === 1 ? 'attribute-unclosed' : 'tag-without-end', words: { tag } };
}

function restAt(text: string, { line, column }: { line: number; column: number }): string {
	const lines = text.split(/\r\n|\n|\r/).slice(line - 1);
	return lines.join('\n').slice(column - 1);
}

/** The brace before a place where an expression cannot be read. */
function braceAt(text: string, { line, column }: { line: number; column: number }): { line: number; column: number } {
	const before = (text.split(/\r\n|\n|\r/)[line - 1] ?? '').slice(0, column);
	const at = before.lastIndexOf('{');
	return { line, column: at < 0 ? column : at + 1 };
}
