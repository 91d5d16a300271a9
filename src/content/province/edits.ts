/** Changes in the text of a content file at the place of a problem: an entry taken out of a list, a link that leads elsewhere or to nothing. */
import { type Document, isAlias, isCollection, isPair, isScalar, isSeq, type Node, parseDocument } from 'yaml';

/** As files of the content are written. */
const WIDTH = { lineWidth: 110 };

type Step = string | number;
type Path = readonly Step[];

/** The path to the value or key that stands at an offset: the deepest one, and whether it is a key. */
function pathTo(root: Node | null, offset: number): { path: Path; key: boolean } | undefined {
	let found: { path: Path; key: boolean } | undefined;
	const visit = (node: unknown, path: Path): void => {
		if (isAlias(node) || node === null || node === undefined) return;
		if ((node as Node).range?.[0] === offset) found = { path, key: false };
		if (!isCollection(node)) return;
		for (const [index, item] of node.items.entries()) {
			if (!isPair(item)) {
				visit(item, [...path, index]);
				continue;
			}
			const below = [...path, isScalar(item.key) ? `${item.key.value}` : ''];
			if (isScalar(item.key) && item.key.range?.[0] === offset) found = { path: below, key: true };
			visit(item.value, below);
		}
	};
	visit(root, []);
	return found;
}

/**
 * What has to go where something cannot stand: `value` the item of the list that it is in, or the field where it is in none;
 * `list` a list that was left without items; `entry` the whole entry of a list, as it lacks a field.
 */
export type Fault = { line: number; column: number } & ({ gone: 'value' | 'list' | 'entry' } | { instead: string });

/** The path that has to go for a fault. */
function goneFor(document: Document, { path, key }: { path: Path; key: boolean }, gone: 'value' | 'list' | 'entry'): Path | undefined {
	if (gone === 'list') return path;
	// A map begins where its first key does: what lacks a field is the map.
	const from = gone === 'entry' && key ? path.slice(0, -1) : path;
	for (let length = from.length; length > 0; length--) if (isSeq(document.getIn(from.slice(0, length - 1), true))) return from.slice(0, length);
	return from.length > 0 ? from : undefined;
}

function offsetOf(text: string, { line, column }: { line: number; column: number }): number {
	const lines = text.split('\n');
	return lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0) + column - 1;
}

const begins = (path: Path, other: Path) => other.length < path.length && other.every((step, index) => path[index] === step);
/** Later items of a list first: those before them keep their places. */
const lastFirst = (one: Path, other: Path): number => {
	for (const [index, step] of one.entries()) {
		const against = other[index];
		if (step === against) continue;
		return typeof step === 'number' && typeof against === 'number' ? against - step : `${step}` < `${against}` ? -1 : 1;
	}
	return 0;
};

/**
 * @param faults what cannot stand in a data file, or has another value now
 * @returns the text without all of it, and for each fault what was done: the path that went, none where the value was changed; nothing
 * for a fault that nothing can be done about
 */
export function mended(text: string, faults: readonly Fault[]): { text: string; done: ({ removed?: string } | undefined)[] } {
	const document = parseDocument(text);
	const gone: Path[] = [];
	const done = faults.map((fault) => {
		const at = pathTo(document.contents, offsetOf(text, fault));
		if (!at) return undefined;
		if ('instead' in fault) {
			document.setIn(at.path, fault.instead);
			return {};
		}
		const path = goneFor(document, at, fault.gone);
		if (!path) return undefined;
		gone.push(path);
		return { removed: path.join('.') };
	});
	const once = [...new Map(gone.map((path) => [path.join('\0'), path])).values()].filter((path) => !gone.some((other) => begins(path, other)));
	for (const path of once.sort(lastFirst)) document.deleteIn(path);
	return { text: document.toString(WIDTH), done };
}

/** A list of entries without those of some indexes, its comments kept. */
export function withoutEntries(text: string, indexes: readonly number[]): string {
	const document = parseDocument(text);
	for (const index of [...indexes].sort((a, b) => b - a)) document.deleteIn([index]);
	return document.toString(WIDTH);
}

/** The address in a link of prose: what stands between `](` and `)`. */
const linkTo = (url: string) => `](${url})`;

/**
 * @param instead the address that takes its place; none where the link is to go and its words stay
 * @returns the page with its links to an address changed; an item of a list that is nothing but such a link goes with it
 */
export function withLink(text: string, url: string, instead: string | undefined): string {
	if (instead !== undefined) return text.replaceAll(linkTo(url), linkTo(instead));
	const isOnlyLink = (line: string) => /^\s*[-*] \[/.test(line) && line.slice(0, line.indexOf(')') + 1).endsWith(linkTo(url)) && line.split('](').length === 2;
	const lines = text.split('\n').filter((line) => !isOnlyLink(line));
	return lines
		.map((line) => {
			let kept = line;
			for (let end = kept.indexOf(linkTo(url)); end >= 0; end = kept.indexOf(linkTo(url))) {
				const start = kept.lastIndexOf('[', end);
				if (start < 0) break;
				kept = kept.slice(0, start) + kept.slice(start + 1, end) + kept.slice(end + linkTo(url).length);
			}
			return kept;
		})
		.join('\n');
}
