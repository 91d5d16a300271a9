/** Values as YAML text in the manner of the file that they go into: its flow lists, its indentation, the quotes of what they replace. */
import { Document, isMap, isNode, isPair, isScalar, isSeq, type Node, type Scalar, visit } from 'yaml';
import { isObject } from '../files/json.ts';

/** Characters of a line after which plain and quoted text is folded. */
const WIDTH = 120;
const STEP = 2;

export type Fields = Record<string, unknown>;

/** Whether two values are the same for YAML: the order of keys says nothing. */
export function same(a: unknown, b: unknown): boolean {
	if (Object.is(a, b)) return true;
	if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item, index) => same(item, b[index]));
	if (!isObject(a) || !isObject(b)) return false;
	const keys = Object.keys(a);
	return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && same(a[key], b[key]));
}

/** How a file is written. */
export type Manner = {
	/** keys whose lists or groups stand on one line, between brackets */
	flow: ReadonlySet<string>;
	/** spaces of a list's dashes behind the column of its key */
	dash: number;
};

/** @returns how the text of a document is written; a file of its own manner is not known of */
export function mannerOf(document: Document): Manner {
	const flow = new Map<string, boolean>();
	let dash: number | undefined;
	visit(document, {
		Pair(_key, { key, value }) {
			if (!isScalar(key) || !(isMap(value) || isSeq(value))) return;
			if (!flow.has(`${key.value}`)) flow.set(`${key.value}`, value.flow === true);
			if (dash === undefined && isSeq(value) && value.flow !== true) dash = Math.max(0, columnOf(value) - columnOf(key));
		},
	});
	return { flow: new Set([...flow].flatMap(([key, is]) => (is ? [key] : []))), dash: dash ?? STEP };
}

const columnOf = ({ srcToken }: Node): number => (srcToken && 'indent' in srcToken ? srcToken.indent : 0);

type ScalarStyle = { type?: Scalar['type'] | undefined; flow?: boolean; indent: number };

/**
 * @param style `indent` is the column of what holds the text
 * @returns a single value; further lines are indented
 */
export function scalarText(value: unknown, { type, flow = false, indent }: ScalarStyle): string {
	const document = new Document(flow ? [value] : { x: value });
	const root = document.contents as unknown as { items: unknown[]; flow?: boolean };
	const [item] = root.items;
	const node = isPair(item) ? item.value : item;
	if (isScalar(node) && typeof value === 'string' && type && !(flow && type.startsWith('BLOCK'))) node.type = type;
	if (flow) root.flow = true;
	const text = document.toString({ lineWidth: flow ? 0 : WIDTH - indent }).trimEnd();
	const own = flow ? text.slice(1, -1).trim() : text.slice(2).trim();
	return own.replaceAll(/\n(?=[^\n])/g, `\n${' '.repeat(indent)}`);
}

/** @returns a value on one line, between brackets where it is a list or a group */
export function flowText(value: unknown): string {
	if (Array.isArray(value)) return `[${value.map(flowText).join(', ')}]`;
	if (!isObject(value)) return scalarText(value, { flow: true, indent: 0 });
	const pairs = Object.entries(value).map(([key, inner]) => `${keyText(key)}: ${flowText(inner)}`);
	return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`;
}

export const keyText = (key: string): string => scalarText(key, { flow: true, indent: 0 });

/**
 * @param indent column of the key
 * @returns what stands behind the colon of a key, with the blank or the line break before it
 */
export function afterKey(key: string, value: unknown, indent: number, manner: Manner): string {
	if (Array.isArray(value) && value.length > 0 && !isFlow(key, value, manner)) return `\n${items(value, indent + manner.dash, manner)}`;
	if (isObject(value) && Object.keys(value).length > 0 && !isFlow(key, value, manner))
		return `\n${' '.repeat(indent + STEP)}${pairs(value, indent + STEP, manner)}`;
	return ` ${typeof value === 'object' && value !== null ? flowText(value) : scalarText(value, { indent })}`;
}

/** Lists and groups of single values alone are written on one line, where the file does so. */
const isFlow = (key: string, value: object, { flow }: Manner) =>
	flow.has(key) &&
	Object.values(value).every((inner) => typeof inner !== 'object' || inner === null || Object.values(inner).every((one) => typeof one !== 'object'));

const items = (value: readonly unknown[], indent: number, manner: Manner): string =>
	value.map((item) => `${' '.repeat(indent)}-${afterDash(item, indent, manner)}`).join('\n');

/** @returns what stands behind the dash of a list's entry, with the blank before it */
export function afterDash(item: unknown, indent: number, manner: Manner): string {
	if (isObject(item) && Object.keys(item).length > 0) return ` ${pairs(item, indent + STEP, manner)}`;
	if (Array.isArray(item)) return ` ${flowText(item)}`;
	return ` ${isObject(item) ? '{}' : scalarText(item, { indent })}`;
}

const pairs = (value: Fields, indent: number, manner: Manner): string =>
	Object.entries(value)
		.map(([key, inner]) => `${keyText(key)}:${afterKey(key, inner, indent, manner)}`)
		.join(`\n${' '.repeat(indent)}`);

/** @returns the value of a node, as `parse` gives it */
export const plainValue = (node: unknown, document: Document): unknown => (isNode(node) ? node.toJS(document) : node);

/** @returns a whole text of no file's manner */
export const wholeText = (value: unknown): string => {
	const manner: Manner = { flow: new Set(), dash: STEP };
	if (Array.isArray(value)) return value.length === 0 ? '[]\n' : `${items(value, 0, manner)}\n`;
	return isObject(value) && Object.keys(value).length > 0 ? `${pairs(value, 0, manner)}\n` : '{}\n';
};
