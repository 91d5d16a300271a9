/** What is YAML and does not say what its editor wrote: values that a sign cuts off, quotes that close too late, numbers that mean others. */
import { type Document, isAlias, isCollection, isMap, isScalar, type Node, Scalar } from 'yaml';
import { type Mistake, nodesOf, swallows } from './yaml-mistakes.ts';

/** Behind a value: a note is told by blanks on both sides of its sign, as programs write it, too. */
const CUT = /^([ \t]+)#(.?)/;
/** A thousand as Vietnamese writes it, and a decimal as YAML reads it. */
const THOUSANDS = /^[1-9]\d{0,2}\.\d{3}$/;
/** What a backslash makes of the letter behind it (YAML 1.2.2, section 5.7), where nobody would write it. */
const ESCAPED = /\\[abefrtv0]/;

/** @param document without errors @returns in the order of the text */
export function doubtsIn(text: string, document: Document): Mistake[] {
	const nodes = nodesOf(document.contents as Node | null);
	const aliased = new Set(nodes.flatMap((node) => (isAlias(node) ? [node.source] : [])));
	return nodes.flatMap((node): Mistake[] => {
		const [start, end] = node.range ?? [0, 0];
		const source = text.slice(start, end);
		if (!isAlias(node) && node.anchor !== undefined && !aliased.has(node.anchor))
			return [{ kind: 'yaml-start', offset: text.lastIndexOf('&', start), words: { sign: '&' } }];
		if (isMap(node)) return [...cutByComma(text, node), ...emptyByHash(text, node)];
		if (!isScalar(node)) return [];
		if (node.type === Scalar.PLAIN) return plain(text, source, start, end);
		if (node.type === Scalar.QUOTE_DOUBLE && ESCAPED.test(source)) return [{ kind: 'yaml-backslash', offset: start + source.search(ESCAPED) }];
		if (node.type === Scalar.BLOCK_FOLDED || node.type === Scalar.BLOCK_LITERAL || !swallows(text, start, end)) return [];
		return [{ kind: 'yaml-unclosed', offset: start, words: { sign: text[start] ?? '', closing: text[start] ?? '' } }];
	});
}

function plain(text: string, source: string, start: number, end: number): Mistake[] {
	if (THOUSANDS.test(source)) return [{ kind: 'number-thousands', offset: start, words: { got: source, whole: source.replace('.', '') } }];
	const [whole, blanks = '', next = ''] = CUT.exec(text.slice(end, end + 200)) ?? [];
	if (whole === undefined || source === '' || /^\s?$/.test(next)) return [];
	return [{ kind: 'yaml-cut', offset: end + blanks.length, words: { read: source } }];
}

/** `{ vi: Một, hai, en: One }`: what stands behind the comma is a key without a value. */
function cutByComma(text: string, { items, flow }: { items: { key: unknown; value: unknown }[]; flow?: boolean }): Mistake[] {
	if (!flow) return [];
	return items.flatMap(({ key, value }): Mistake[] => {
		if (!isScalar(key) || !key.range || (isScalar(value) && value.value !== null) || isCollection(value) || isAlias(value)) return [];
		return /^\s*:/.test(text.slice(key.range[1], key.range[1] + 100))
			? []
			: [{ kind: 'yaml-cut-by-comma', offset: key.range[0], words: { text: `${key.value}` } }];
	});
}

/** `vi: #tag`: all of the value is a note. */
function emptyByHash(text: string, { items }: { items: { key: unknown; value: unknown }[] }): Mistake[] {
	return items.flatMap(({ key, value }): Mistake[] => {
		if (!isScalar(key) || !key.range || (isScalar(value) && value.value !== null) || isCollection(value)) return [];
		const [before] = /^\s*:[ \t]+(?=#\S)/.exec(text.slice(key.range[1], key.range[1] + 100)) ?? [];
		return before === undefined ? [] : [{ kind: 'yaml-cut-whole', offset: key.range[1] + before.length }];
	});
}
