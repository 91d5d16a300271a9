/** Reads a YAML text and keeps the line and column of every key and value. */
import { type Document, isAlias, isCollection, isMap, isNode, isPair, isScalar, LineCounter, type Node, type Pair, type YAMLMap } from 'yaml';
import { problem } from './messages.ts';
import type { Path, Place, Problem } from './problem.ts';
import { blanked, parseYaml, soundYaml } from './sound-rest.ts';
import { doubtsIn } from './yaml-doubts.ts';
import { blockAround, firstMistake, type Mistake } from './yaml-mistakes.ts';

export type YamlText = {
	value: unknown;
	place(path: Path, target?: 'key'): Place;
};

/**
 * @param file the name that problems carry
 * @param text YAML 1.2 with the tags of its core schema (section 10.3) alone, of `YAML_LENGTH` characters at most
 * @param firstLine lines that stand before the text in the file (front matter)
 * @returns the value with its places, or none where the text is no YAML, and the problems of syntax; with what could not be read of the text,
 * where the value is that of the rest
 */
export function readYaml(file: string, text: string, firstLine = 0): { yaml?: YamlText; problems: Problem[]; lost?: readonly string[] } {
	const top = { file, line: 1 + firstLine, column: 1 };
	if (text.length > YAML_LENGTH) return { problems: [problem('file-too-long', top, { size: text.length, limit: YAML_LENGTH })] };
	const lines = new LineCounter();
	const document = parseYaml(text, lines);
	const placeOf = (offset: number): Place => {
		const { line, col } = lines.linePos(Math.min(offset, text.length));
		return { file, line: Math.max(line, 1) + firstLine, column: Math.max(col, 1) };
	};
	const { repeated, tooMany } = lookThrough(document.contents);
	const tags = document.warnings.filter(({ code }) => code === 'TAG_RESOLVE_FAILED');
	const said = ({ kind, offset, words }: Mistake) => problem(kind, placeOf(offset), words);
	const mistakes = document.errors.length > 0 ? mistakesIn(text, document) : doubtsIn(text, document);
	const problems = [
		...mistakes.map(said),
		...tags
			.filter(({ pos: [start] }) => !mistakes.some(({ offset }) => offset === start))
			.map(({ pos: [start, end] }) => problem('yaml-tag', placeOf(start), { tag: text.slice(start, end) })),
		...repeated.map((offset) => problem('duplicate-key', placeOf(offset))),
		...(tooMany === undefined ? [] : [problem('yaml-aliases', placeOf(tooMany))]),
	];
	if (tooMany !== undefined) return { problems };
	const unclear = [...mistakes.map(({ offset }) => offset), ...tags.map(({ pos: [start] }) => start), ...repeated];
	const sound = problems.length > 0 ? soundYaml(text, unclear) : { rest: text, lost: [] };
	if (!sound) return { problems };
	const { contents, value, fault } = meaningOf(sound.lost.length > 0 ? parseYaml(sound.rest) : document);
	// What an alias names may stand in what was lost.
	if (fault === 'yaml-aliases' && sound.lost.length > 0) return { problems };
	if (fault !== undefined) return { problems: [...problems, problem(fault, top, { limit: LEVELS })] };
	if (sound.lost.length > 0 && (typeof value !== 'object' || value === null)) return { problems };
	const place = (path: Path, target?: 'key'): Place => {
		if (target === 'key') {
			const key = pairIn(nodesOn(contents, path.slice(0, -1))[path.length - 1], path.at(-1))?.key;
			if (isScalar(key) && key.range) return placeOf(key.range[0]);
		}
		const deepest = nodesOn(contents, path).findLast((node) => node.range);
		return deepest?.range ? placeOf(deepest.range[0]) : top;
	};
	return { yaml: { value, place }, problems, ...(sound.lost.length > 0 ? { lost: sound.lost } : {}) };
}

/** What a document means, or why nobody can say. */
function meaningOf(document: Document): { contents: Node | null; value?: unknown; fault?: 'yaml-aliases' | 'yaml-nesting' } {
	const { contents } = document;
	try {
		const value: unknown = document.toJS({ maxAliasCount: ALIASES });
		return nestsTooDeep(value) ? { contents, fault: 'yaml-nesting' } : { contents, value };
	} catch {
		return { contents, fault: 'yaml-aliases' };
	}
}

/** Entries with mistakes that are looked for in one file; the characters and the errors of the parser up to which it is read again for each. */
const ROUNDS = 20;
const READ_AGAIN = 60_000;
const ERRORS = 500;

/**
 * The mistakes of a text that is no YAML. What follows the first error of a parser mostly follows from it, so the entry around
 * it is taken out, and the rest is read again.
 */
function mistakesIn(text: string, document: Document): Mistake[] {
	const mistakes: Mistake[] = [];
	let rest = text;
	for (let left: Document = document; left.errors.length > 0 && mistakes.length < ROUNDS; left = parseYaml(rest)) {
		const mistake = firstMistake(rest, left);
		mistakes.push(mistake);
		if (text.length > READ_AGAIN || left.errors.length > ERRORS) break;
		const { start, end } = blockAround(rest, mistake.offset);
		const without = rest.slice(0, start) + blanked(rest.slice(start, end)) + rest.slice(end);
		if (without === rest) break;
		rest = without;
	}
	return mistakes;
}

/** Characters; more than any content file has. */
export const YAML_LENGTH = 2_000_000;
/** Aliases in one file, and values that they may stand for: the text is looked through for what each of them means. */
const ALIASES = 100;
/** More levels than any content file has. */
const LEVELS = 40;

/** True where a value has more levels, or holds itself through an alias: whatever walks it would not come back. */
function nestsTooDeep(value: unknown, above: readonly object[] = []): boolean {
	if (typeof value !== 'object' || value === null) return false;
	if (above.length >= LEVELS || above.includes(value)) return true;
	return Object.values(value).some((item) => nestsTooDeep(item, [...above, value]));
}

/** The offsets of keys that their map has already, and of the first alias of more than there may be; in the order of the text. */
function lookThrough(root: Node | null): { repeated: number[]; tooMany: number | undefined } {
	const repeated: number[] = [];
	const aliases: number[] = [];
	const open: unknown[] = [root];
	for (let next = open.pop(); next !== undefined; next = open.pop()) {
		if (isPair(next)) open.push(next.key, next.value);
		if (isAlias(next) && next.range) aliases.push(next.range[0]);
		if (!isCollection(next)) continue;
		for (const item of next.items) if (!isScalar(item)) open.push(item);
		if (!isMap(next)) continue;
		const keys = new Set<unknown>();
		for (const { key } of next.items) {
			if (!isScalar(key)) continue;
			if (keys.has(key.value) && key.range) repeated.push(key.range[0]);
			keys.add(key.value);
		}
	}
	const inOrder = (offsets: number[]) => offsets.sort((a, b) => a - b);
	return { repeated: inOrder(repeated), tooMany: inOrder(aliases)[ALIASES] };
}

/** The nodes from the top of a text along a path, as far as there are any. */
function nodesOn(root: Node | null, path: Path): Node[] {
	const nodes: Node[] = root ? [root] : [];
	for (const step of path) {
		const parent = nodes.at(-1);
		const next = isMap(parent) ? pairIn(parent, step)?.value : isCollection(parent) ? parent.items[Number(step)] : undefined;
		if (!isNode(next)) break;
		nodes.push(next);
	}
	return nodes;
}

/** The pairs of each map by their keys: a map of many keys is asked for the place of each. */
const pairs = new WeakMap<YAMLMap, Map<string, Pair>>();

/** The pair of a key in a map, where it is there. */
function pairIn(parent: Node | undefined, key: string | number | undefined): Pair | undefined {
	if (!isMap(parent) || key === undefined) return undefined;
	const known = pairs.get(parent) ?? new Map(parent.items.flatMap((pair) => (isScalar(pair.key) ? [[`${pair.key.value}`, pair] as const] : [])));
	pairs.set(parent, known);
	return known.get(`${key}`);
}
