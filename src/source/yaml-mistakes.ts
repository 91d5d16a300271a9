/** What an editor did where a text is no YAML: the parser names the place at which it no longer understood, these name the cause. */
import { type Document, isCollection, isPair, isScalar, type Node, Scalar, type YAMLError } from 'yaml';
import type { problem } from './messages.ts';

type Kind = Parameters<typeof problem>[0];
/** A mistake in a text, where it stands, and the words of its message. */
export type Mistake = { kind: Kind; offset: number; words?: Record<string, string> };

/** The signs that end what they open. */
const CLOSING: Record<string, string> = { '"': '"', "'": "'", '[': ']', '{': '}' };
/** Signs that mean something else to YAML at the beginning of a value (1.2.2, section 5.3). */
const SIGN = /^(\s*(?:- +)?[^\s:#][^:#]*: +|\s*- +)([*&!|>%@`]|- )\s*\S/;
/** Characters of the text that are shown where nothing better is known. */
const SHOWN = 30;

/** Mistakes that a line shows by itself, whatever stands around it: behind what the first group of a pattern takes in. */
const LINES: readonly (readonly [RegExp, Kind])[] = [
	[/^(?:<{7}|={7}|>{7})(?= |$)/, 'yaml-conflict'],
	[/^ *\t|^ *-\t/, 'yaml-tab'],
	[/^ *[\u00a0\u2000-\u200a\u202f\u3000]/, 'yaml-blank'],
	[/^ *-(?=[^\s-][^\s:]*: )/, 'yaml-dash'],
	[/“(?<=: +“)[^”]*: /, 'yaml-curly'],
	[/^( *(?:- +)?)[\p{L}\w-]+:(?=[^\s:/])(?!.*: )/u, 'yaml-no-blank'],
];

/**
 * The cause of the first error of a parser.
 * @param text the whole text
 * @param document what the parser made of it, with one error at least
 */
export function firstMistake(text: string, document: Document): Mistake {
	const error = document.errors.reduce((a, b) => (b.pos[0] < a.pos[0] ? b : a));
	const at = Math.min(error.pos[0], text.length);
	const quoted = lastQuoted(document, text, at);
	if (quoted) return quoted;
	return onLines(text, at) ?? byCode(text, at, error, document);
}

/** A mistake that the line of an error shows, or one above it in the same entry. */
function onLines(text: string, at: number): Mistake | undefined {
	const { start } = blockAround(text, at);
	let offset = start;
	for (const line of text.slice(start, endOfLine(text, at)).split('\n')) {
		for (const [pattern, kind] of LINES) {
			const match = pattern.exec(line);
			if (match) return { kind, offset: offset + match.index + (match[1] ?? '').length };
		}
		offset += line.length + 1;
	}
	return undefined;
}

function byCode(text: string, at: number, { code, message }: YAMLError, document: Document): Mistake {
	const line = text.slice(startOfLine(text, at), endOfLine(text, at));
	const sign = SIGN.exec(line);
	if (sign) return { kind: 'yaml-start', offset: startOfLine(text, at) + (sign[1] ?? '').length, words: { sign: (sign[2] ?? '').trim() } };
	switch (code) {
		case 'TAB_AS_INDENT':
			return { kind: 'yaml-tab', offset: at };
		case 'BLOCK_AS_IMPLICIT_KEY':
			return / [^\s:]*: /.test(` ${text.slice(at, endOfLine(text, at))} `)
				? { kind: 'yaml-colon', offset: at }
				: { kind: 'yaml-indent', offset: afterBlanks(text, at) };
		case 'MULTILINE_IMPLICIT_KEY':
			return { kind: 'yaml-no-colon', offset: at };
		case 'MISSING_CHAR':
			return unclosed(text, at, document) ?? { kind: 'yaml-no-colon', offset: at };
		case 'BLOCK_IN_FLOW':
			return { kind: 'yaml-no-comma', offset: at };
		case 'MULTIPLE_DOCS':
			return { kind: 'yaml-parts', offset: at };
		case 'BAD_DQ_ESCAPE':
			return { kind: 'yaml-backslash', offset: at };
		case 'BAD_SCALAR_START':
			return { kind: 'yaml-start', offset: at, words: { sign: text[at] ?? '' } };
		case 'BAD_INDENT':
			return (/flow/i.test(message) ? unclosed(text, at, document) : undefined) ?? { kind: 'yaml-indent', offset: afterBlanks(text, at) };
		default:
			return unexpected(text, at);
	}
}

/** What stands where nothing may. */
function unexpected(text: string, at: number): Mistake {
	const before = text.slice(startOfLine(text, at), at).trimEnd();
	if (/["']$/.test(before)) return { kind: 'yaml-after-quote', offset: at };
	if (/[\]}]$/.test(before)) return { kind: 'yaml-after-bracket', offset: at };
	if (text[at] === ',') return { kind: 'yaml-comma', offset: at };
	if (before === '') return { kind: 'yaml-indent', offset: afterBlanks(text, at) };
	const shown = text.slice(at, endOfLine(text, at)).trim();
	return { kind: 'yaml-syntax', offset: at, words: { text: shown.slice(0, SHOWN) } };
}

/** Where a sign opens what an error says is not closed. */
function unclosed(text: string, at: number, document: Document): Mistake | undefined {
	const open = nodesOf(document.contents as Node | null).filter((node) => {
		const [start, end] = node.range ?? [0, 0];
		const closing = CLOSING[text[start] ?? ''];
		return isOpened(node) && start < at && closing !== undefined && (end - start < 2 || text[end - 1] !== closing);
	});
	const last = open.at(-1);
	return last?.range ? { kind: 'yaml-unclosed', offset: last.range[0], words: signsAt(text, last.range[0]) } : undefined;
}

const signsAt = (text: string, offset: number) => ({ sign: text[offset] ?? '', closing: CLOSING[text[offset] ?? ''] ?? '' });
const isQuoted = (node: Node): node is Scalar => isScalar(node) && (node.type === Scalar.QUOTE_DOUBLE || node.type === Scalar.QUOTE_SINGLE);
const isOpened = (node: Node): boolean => isQuoted(node) || (isCollection(node) && node.flow === true);
const SWALLOWED = /\n( *)(?:- +)?[\p{L}\w-]+: /gu;
/** Whether quotes took in lines of the entry, indented no deeper than the value itself: they were meant to close before. */
export function swallows(text: string, start: number, end: number): boolean {
	const lines = [...text.slice(start, end).matchAll(SWALLOWED)];
	if (lines.length === 0) return false;
	const indentation = /^ */.exec(text.slice(startOfLine(text, start)))?.[0].length ?? 0;
	return lines.some(([, blanks = '']) => blanks.length <= indentation);
}

/** The quotes before an error that took in lines of the entry: they close where another value opens its own. */
function lastQuoted(document: Document, text: string, at: number): Mistake | undefined {
	return nodesOf(document.contents as Node | null).flatMap((node): Mistake[] => {
		const [start, end] = node.range ?? [0, 0];
		return isQuoted(node) && start < at && swallows(text, start, end) ? [{ kind: 'yaml-unclosed', offset: start, words: signsAt(text, start) }] : [];
	})[0];
}

/** Every node, in the order of the text. */
export function nodesOf(root: Node | null): Node[] {
	const nodes: Node[] = [];
	const open: unknown[] = [root];
	for (let next = open.pop(); next !== undefined; next = open.pop()) {
		if (isPair(next)) open.push(next.value, next.key);
		else if (next !== null) {
			nodes.push(next as Node);
			if (isCollection(next)) for (let index = next.items.length - 1; index >= 0; index--) open.push(next.items[index]);
		}
	}
	return nodes;
}

const startOfLine = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1;
function endOfLine(text: string, at: number): number {
	const end = text.indexOf('\n', at);
	return end < 0 ? text.length : end;
}
function afterBlanks(text: string, at: number): number {
	const start = startOfLine(text, at);
	const blanks = /^[ \t]*/.exec(text.slice(start, endOfLine(text, at)))?.[0].length ?? 0;
	return Math.max(at, start + blanks);
}

/**
 * The lines of the entry, or of the value of the file's one entry, that a place stands in.
 * @returns offsets: of its first line, and behind its last
 */
export function blockAround(text: string, at: number): { start: number; end: number } {
	// One way to read each line: blanks that could be shared out among several would be tried in all ways.
	const isList = /^(?:[ \t]*(?:#[^\n]*)?\n)*-/.test(text);
	const begins = (offset: number) => (isList ? text[offset] === '-' : /[^\s#]/.test(text[offset] ?? ' '));
	let start = startOfLine(text, at);
	while (start > 0 && !begins(start)) start = startOfLine(text, start - 1);
	let end = endOfLine(text, at) + 1;
	while (end < text.length && !begins(end)) end = endOfLine(text, end) + 1;
	return { start, end: Math.min(end, text.length) };
}
