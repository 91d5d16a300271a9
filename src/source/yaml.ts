/** Reads a YAML text and keeps the line and column of every key and value. */
import { isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import { problem } from './messages.ts';
import type { Path, Place, Problem } from './problem.ts';

export type YamlText = {
	value: unknown;
	place(path: Path, target?: 'key'): Place;
};

/**
 * @param file the name that problems carry
 * @param text YAML 1.2
 * @param firstLine lines that stand before the text in the file (front matter)
 * @returns the value with its places, or none where the text is no YAML, and the problems of syntax
 */
export function readYaml(file: string, text: string, firstLine = 0): { yaml?: YamlText; problems: Problem[] } {
	const lines = new LineCounter();
	const document = parseDocument(text, { lineCounter: lines, logLevel: 'error' });
	const top = { file, line: 1 + firstLine, column: 1 };
	const placeOf = (offset: number): Place => {
		const { line, col } = lines.linePos(Math.min(offset, text.length));
		return { file, line: Math.max(line, 1) + firstLine, column: Math.max(col, 1) };
	};
	const problems = document.errors.map((error) =>
		error.code === 'DUPLICATE_KEY' ? problem('duplicate-key', placeOf(error.pos[0])) : problem('yaml-syntax', placeOf(error.pos[0]), { code: error.code }),
	);
	if (problems.length > 0) return { problems };
	let value: unknown;
	try {
		value = document.toJS({ maxAliasCount: 100 });
	} catch {
		return { problems: [problem('yaml-syntax', top, { code: 'ALIAS' })] };
	}
	if (nestsTooDeep(value)) return { problems: [problem('yaml-syntax', top, { code: 'NESTING' })] };
	const place = (path: Path, target?: 'key'): Place => {
		if (target === 'key') {
			const key = keyOffset(document.getIn(path.slice(0, -1), true), path.at(-1));
			if (key !== undefined) return placeOf(key);
		}
		for (let length = path.length; length >= 0; length--) {
			const node = document.getIn(path.slice(0, length), true);
			if (isNode(node) && node.range) return placeOf(node.range[0]);
		}
		return top;
	};
	return { yaml: { value, place }, problems };
}

/** More levels than any content file has. */
const LEVELS = 40;

/** True where a value has more levels, or holds itself through an alias: whatever walks it would not come back. */
function nestsTooDeep(value: unknown, above: readonly object[] = []): boolean {
	if (typeof value !== 'object' || value === null) return false;
	if (above.length >= LEVELS || above.includes(value)) return true;
	return Object.values(value).some((item) => nestsTooDeep(item, [...above, value]));
}

/** The offset of a key in a map, where it is there. */
function keyOffset(parent: unknown, key: string | number | undefined): number | undefined {
	if (!isMap(parent) || key === undefined) return undefined;
	const pair = parent.items.find((item) => isScalar(item.key) && `${item.key.value}` === `${key}`);
	return isScalar(pair?.key) ? pair.key.range?.[0] : undefined;
}
