/** What the check says of one file, with the field that each problem is about: for the form of that file. */
import { isMap, isScalar, isSeq, type Node, type ParsedNode, parseDocument } from 'yaml';
import { stringsKind } from '../language/kinds.ts';
import { inLocale, ORIGINAL } from '../language/paths.ts';
import type { Content } from '../source/kind.ts';
import type { Path, Problem } from '../source/problem.ts';
import { asData, isError } from '../source/report.ts';
import { BODY } from './field.ts';
import { LIST } from './format.ts';

export type Found = {
	path: Path;
	level: string;
	kind: string;
	/** the name of the field in the file, where the sentence says it */
	field?: string;
	wrong: string;
	remedy: string;
};
export type FileReport = {
	problems: Found[];
	/** the pages that show the file, with what each is called */
	pages: { address: string; title: string }[];
	/** errors in other files */
	elsewhere: number;
};

type Checked = { content: Content; problems: readonly Problem[] };

/**
 * @param file its path from the project's folder
 * @param text of the file, none where it is not there
 */
export function reportOfFile({ content, problems }: Checked, file: string, text: string): FileReport {
	const own = problems.filter((one) => one.file === file);
	const pathOf = fieldPaths(text);
	return {
		problems: own.map((problem) => {
			const { line, column, level, wrong, remedy } = asData(problem, ORIGINAL);
			const { kind, params } = problem;
			return { path: pathOf(line, column), level, kind, ...(typeof params.field === 'string' ? { field: params.field } : {}), wrong, remedy };
		}),
		pages: pagesOf(content, file),
		elsewhere: problems.filter((one) => one.file !== file && isError(one)).length,
	};
}

/** The pages that the entries of a file are shown on: in the original, or in the one language that it is written in. */
function pagesOf(content: Content, file: string): FileReport['pages'] {
	const words: Readonly<Record<string, string>> = content.served(stringsKind)[ORIGINAL] ?? {};
	const shown = content.everything
		.filter((entry) => entry.file === file)
		.flatMap((entry) => [...(entry.kind.shownOn?.(entry, content) ?? [])])
		.map(({ path, language = ORIGINAL, title }) => ({
			address: inLocale(path, language),
			title: 'string' in title ? (words[`${title.string}`] ?? path) : title.vi,
		}));
	return [...new Map(shown.map((page) => [page.address, page])).values()].slice(0, MOST_PAGES);
}
/** Pages that are offered; a list has one for each of its entries. */
const MOST_PAGES = 3;

/** @returns what tells the field of a place in a text; in prose that is all of it */
export function fieldPaths(text: string): (line: number, column: number) => Path {
	const lines = text.split(/\r\n|\n|\r/);
	const isPage = lines[0] === '---';
	const end = isPage ? lines.indexOf('---', 1) : lines.length;
	const first = isPage ? 1 : 0;
	const head = lines.slice(first, end === -1 ? lines.length : end).join('\n');
	const document = parseDocument(head, { logLevel: 'error', uniqueKeys: false });
	const root = isSeq(document.contents) ? [LIST] : [];
	return (line, column) => {
		if (isPage && (line === 1 || line > end)) return line === 1 ? [] : [BODY];
		const before = lines.slice(first, line - 1);
		const offset = before.reduce((sum, each) => sum + each.length + 1, 0) + column - 1;
		return [...root, ...pathAt(document.contents, offset)];
	};
}

/** The way to the deepest value that holds an offset, or whose key does. */
function pathAt(node: ParsedNode | null | undefined, offset: number): Path {
	if (isMap<ParsedNode, ParsedNode | null>(node)) {
		const pair = node.items.findLast(({ key }) => startsBefore(key, offset));
		if (!pair || !isScalar(pair.key)) return [];
		return [`${pair.key.value}`, ...(pair.value && startsBefore(pair.value, offset) ? pathAt(pair.value, offset) : [])];
	}
	if (isSeq<ParsedNode>(node)) {
		const index = node.items.findLastIndex((item) => startsBefore(item, offset));
		return index === -1 ? [] : [index, ...pathAt(node.items[index], offset)];
	}
	return [];
}

const startsBefore = (node: Node, offset: number): boolean => (node.range?.[0] ?? Number.POSITIVE_INFINITY) <= offset;
