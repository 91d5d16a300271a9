/**
 * Writes changed values into the text of a YAML file and leaves everything else as it stands: comments, the order of keys, quotes, folding.
 * Only the text of what differs is replaced, so that a file whose values are the same keeps its bytes.
 */
import { CST, type Document, isAlias, isMap, isPair, isScalar, isSeq, Lexer, type Node, type Pair, parse, parseDocument, type Scalar } from 'yaml';
import { isObject } from '../files/json.ts';
import { type Edit, edited, insertionOrder, matched } from './merge-order.ts';
import { afterDash, afterKey, type Fields, flowText, keyText, type Manner, mannerOf, plainValue, same, scalarText, wholeText } from './yaml-text.ts';

/**
 * @param oldText of the file; none where it is new
 * @param data what the file is to say
 * @returns the file's text
 */
export function mergeInto(oldText: string, data: unknown): string {
	const document = parseDocument(oldText, { keepSourceTokens: true, logLevel: 'error', uniqueKeys: false });
	if (document.errors.length > 0 || !document.contents) return headOf(oldText, document) + wholeText(data);
	if (same(document.toJS(), data)) return oldText;
	const merger: Merger = {
		document: document as unknown as Document,
		source: oldText,
		manner: mannerOf(document as unknown as Document),
		comments: commentsOf(oldText),
	};
	const merged = edited(oldText, 0, oldText.length, nodeEdits(merger, document.contents, data, false));
	try {
		if (same(parse(merged, { logLevel: 'error' }), data)) return merged;
	} catch {
		// A text that cannot be read is not written.
	}
	return headOf(oldText, document) + wholeText(data);
}

/** What stands before the first value. */
const headOf = (text: string, { contents }: { contents: Node | null }): string =>
	contents?.range ? text.slice(0, text.lastIndexOf('\n', contents.range[0] - 1) + 1) : text.replaceAll(/^(?!#).*\n?/gm, '');

type Span = { from: number; to: number };
type Merger = { document: Document; source: string; manner: Manner; comments: readonly Span[] };

/** The lexer marks documents, scalars and what it cannot read with signs of its own that take no room (`yaml`, `CST.tokenType`). */
const SIGNS = new Set([CST.DOCUMENT, CST.FLOW_END, CST.SCALAR]);

/** Where comments stand in a text. */
function commentsOf(text: string): Span[] {
	const found: Span[] = [];
	let at = 0;
	for (const lexeme of new Lexer().lex(text)) {
		if (SIGNS.has(lexeme)) continue;
		if (lexeme.startsWith('#')) found.push({ from: at, to: at + lexeme.length });
		at += lexeme.length;
	}
	return found;
}

/** The edits that make a node say a value; none where it cannot be done inside the node. */
function nodeEdits(merger: Merger, node: Node, value: unknown, inFlow: boolean): Edit[] {
	if (same(plainValue(node, merger.document), value)) return [];
	if (isMap(node) && isObject(value)) {
		if (node.flow) return flowEdits(merger, node, value);
		if (Object.keys(value).length > 0) return blockEdits(merger, mapChunks(merger, node.items, value));
	}
	if (isSeq(node) && Array.isArray(value)) {
		if (node.flow) return flowEdits(merger, node, value);
		if (value.length > 0) return blockEdits(merger, seqChunks(merger, node.items as Node[], node.srcToken, value));
	}
	const [from, to] = [node.range?.[0] ?? 0, endOf(node)];
	return [
		{
			from,
			to,
			text: inFlow ? flowText(value) : typeof value === 'object' && value !== null ? flowText(value) : scalarText(value, { ...styleOf(node), indent: 0 }),
		},
	];
}

const styleOf = (node: unknown): { type?: Scalar['type'] } => (isScalar(node) && typeof node.value === 'string' ? { type: node.type } : {});

/** Inside brackets: single values are replaced where they stand; another number of them is written anew. */
function flowEdits(merger: Merger, node: Node & { items: unknown[] }, value: unknown): Edit[] {
	const inner: (Edit[] | undefined)[] = node.items.map((item, index) => {
		const [key, child] = isPair(item) ? [`${(item.key as Scalar).value}`, item.value] : [index, item];
		const next = (value as Fields)[key];
		return isNodeWithRange(child) && next !== undefined ? nodeEdits(merger, child, next, true) : undefined;
	});
	const whole = inner.includes(undefined) || node.items.length !== Object.keys(value as object).length;
	return whole ? [{ from: node.range?.[0] ?? 0, to: node.range?.[1] ?? 0, text: flowText(value) }] : inner.flatMap((edits) => edits ?? []);
}

const isNodeWithRange = (node: unknown): node is Node => isMap(node) || isSeq(node) || isScalar(node) || isAlias(node);

/** The end of what a node says, without comments and line breaks behind it. */
function endOf(node: unknown): number {
	if (isPair(node)) return Math.max(endOf(node.value), endOf(node.key), separatorOf(node) + 1);
	if ((isMap(node) || isSeq(node)) && !node.flow && node.items.length > 0) return endOf(node.items.at(-1));
	return isNodeWithRange(node) ? (node.range?.[1] ?? 0) : 0;
}

const separatorOf = (pair: Pair): number =>
	(pair as { srcToken?: CST.CollectionItem }).srcToken?.sep?.find(({ type }) => type === 'map-value-ind')?.offset ?? -1;

/** A piece of a block: an old entry with the edits inside it, or the text of a new one. */
type Chunk = { start: number; end: number; edits: Edit[] };
type Block = { old: Chunk[]; order: (number | string)[] };

function mapChunks(merger: Merger, pairs: readonly Pair[], value: Fields): Block {
	const indent = columnAt(merger.source, startOf(pairs[0]));
	const keyOf = (pair: Pair) => `${isScalar(pair.key) ? pair.key.value : pair.key}`;
	const old = pairs.map((pair) => {
		const next = value[keyOf(pair)];
		return { start: startOf(pair), end: endOf(pair), edits: next === undefined ? [] : pairEdits(merger, pair, keyOf(pair), next, indent) };
	});
	const order = insertionOrder(pairs.map(keyOf), Object.keys(value)).map(({ at, key }) =>
		at === undefined ? `${keyText(key)}:${afterKey(key, value[key], indent, merger.manner)}` : at,
	);
	return { old, order };
}

const startOf = (pair: Pair | undefined): number => (pair && isNodeWithRange(pair.key) ? (pair.key.range?.[0] ?? 0) : 0);

/** A value that keeps its form is edited where it stands, any other is written anew behind its key. */
function pairEdits(merger: Merger, pair: Pair, key: string, value: unknown, indent: number): Edit[] {
	const { value: node } = pair;
	if (same(plainValue(node, merger.document), value)) return [];
	if (isWithin(node, value)) return nodeEdits(merger, node, value, false);
	const type = typeof value === 'string' ? styleOf(node) : {};
	const text = typeof value === 'object' && value !== null ? afterKey(key, value, indent, merger.manner) : ` ${scalarText(value, { ...type, indent })}`;
	return replaced(merger, { from: separatorOf(pair) + 1, to: endOf(pair) }, text, startOf(pair), indent);
}

/** Whether a collection stays one, so that it is edited inside. */
const isWithin = (node: unknown, value: unknown): node is Node =>
	(isMap(node) && isObject(value) && (node.flow === true || Object.keys(value).length > 0)) ||
	(isSeq(node) && Array.isArray(value) && ((node.flow === true && node.items.length > 0) || (node.flow !== true && value.length > 0)));

/** Comments inside what is replaced go before it. */
function replaced({ source, comments }: Merger, { from, to }: Span, text: string, start: number, indent: number): Edit[] {
	const inside = comments.filter((one) => one.from >= from && one.to <= to);
	const kept = inside.map((one) => `${source.slice(one.from, one.to)}\n${' '.repeat(indent)}`).join('');
	// A text in a block ends with the line break that the next line needs.
	const end = to > from && source[to - 1] === '\n' ? to - 1 : to;
	return [...(kept === '' ? [] : [{ from: start, to: start, text: kept }]), { from, to: end, text }];
}

function seqChunks(merger: Merger, nodes: readonly Node[], token: CST.Token | undefined, value: readonly unknown[]): Block {
	const dashes =
		token && 'items' in token ? token.items.flatMap(({ start }) => start.filter(({ type }) => type === 'seq-item-ind')).map(({ offset }) => offset) : [];
	const indent = columnAt(merger.source, dashes[0] ?? 0);
	const pairing = matched(
		nodes.map((node) => plainValue(node, merger.document)),
		value,
	);
	const old = nodes.map((node, index) => {
		const at = pairing.indexOf(index);
		const [start, end] = [dashes[index] ?? 0, Math.max(endOf(node), (dashes[index] ?? 0) + 1)];
		return { start, end, edits: at === -1 ? [] : itemEdits(merger, node, value[at], start, end, indent) };
	});
	return { old, order: pairing.map((at, index) => at ?? `-${afterDash(value[index], indent, merger.manner)}`) };
}

function itemEdits(merger: Merger, node: Node, value: unknown, start: number, end: number, indent: number): Edit[] {
	if (same(plainValue(node, merger.document), value)) return [];
	if (isWithin(node, value)) return nodeEdits(merger, node, value, false);
	const text = typeof value === 'string' ? ` ${scalarText(value, { ...styleOf(node), indent })}` : afterDash(value, indent, merger.manner);
	return replaced(merger, { from: start + 1, to: end }, text, start, indent);
}

const columnAt = (source: string, offset: number): number => offset - (source.lastIndexOf('\n', offset - 1) + 1);

/** A block whose entries stay where they are is edited inside; one that gets, loses or moves some is put together anew from their texts. */
function blockEdits({ source }: Merger, { old, order }: Block): Edit[] {
	const [first, last] = [old[0], old.at(-1)];
	if (!first || !last) return [];
	if (order.length === old.length && order.every((at, index) => at === index)) return old.flatMap(({ edits }) => edits);
	const indent = columnAt(source, first.start);
	const pad = ' '.repeat(indent);
	/** The end of an entry with the rest of its line: a comment there is its own. */
	const lineEnd = (end: number): number => {
		if (source[end - 1] === '\n') return end;
		const at = source.indexOf('\n', end);
		return at === -1 ? source.length : at + 1;
	};
	const texts = old.map(({ start, end, edits }, index) => {
		const before = index === 0 ? start : lineEnd(old[index - 1]?.end ?? 0);
		const line = index === 0 ? start : start - indent;
		return { lead: edited(source, before, line, []), body: edited(source, start, lineEnd(end), edits) };
	});
	const whole = (text: string) => (text.endsWith('\n') ? text : `${text}\n`);
	// Comments over an entry that is gone stay where they stood.
	const pieces = order.map((at) =>
		typeof at === 'number' ? { lead: texts[at]?.lead ?? '', body: whole(texts[at]?.body ?? '') } : { lead: '', body: whole(at) },
	);
	for (const [index, { lead }] of texts.entries()) {
		if (order.includes(index) || !lead.includes('#')) continue;
		const next = order.findIndex((at) => typeof at === 'number' && at > index);
		const piece = pieces[next === -1 ? pieces.length - 1 : next];
		if (piece && next !== -1) piece.lead = lead + piece.lead;
		else if (piece) piece.body += lead;
	}
	// The first piece begins where the block did, perhaps behind a dash: what stood over it goes below.
	const behindDash = source.slice(first.start - indent, first.start).trim() !== '';
	const joined = pieces
		.map(({ lead, body }, index) => {
			if (index > 0) return `${lead}${pad}${body}`;
			const over = lead.trimStart();
			return over === '' ? body : behindDash ? `${body}${lead}` : `${over}${pad}${body}`;
		})
		.join('');
	const to = lineEnd(last.end);
	return [{ from: first.start, to, text: source[to - 1] === '\n' ? joined : joined.trimEnd() }];
}
