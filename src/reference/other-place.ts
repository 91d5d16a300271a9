/** Where the texts of a copy still speak of the place that it was made from. */
import { literally } from '../files/literally.ts';
import type { Content, Entry } from '../source/kind.ts';
import { type Problem, topOf } from '../source/problem.ts';
import { names, problem } from './messages.ts';
import type { SiteInfo } from './schema.ts';

/** What keeps such names for good reasons: the list of them, and titles as they were published. */
const KEPT: ReadonlySet<string> = new Set([names.site.name, names.source.name]);
const LETTER = /[\p{L}\p{M}\p{N}]/u;

/** A name in a text: its line and column, from 1. */
type Found = { name: string; line: number; column: number; offset: number };

/** @returns every place where one of the names stands as whole words, in the order of the text; comments of a data file are passed over */
export function namesInText(text: string, wanted: readonly string[]): Found[] {
	const found: Found[] = [];
	const longestFirst = [...wanted].sort((a, b) => b.length - a.length);
	const names = new RegExp(`(?:${longestFirst.map(literally).join('|')})(?!${LETTER.source})`, 'gu');
	let offset = 0;
	for (const [index, line] of text.split('\n').entries()) {
		names.lastIndex = 0;
		for (let match = names.exec(line); match && !/^\s*#\s/.test(line); match = names.exec(line)) {
			const [name] = match;
			// Inside a word stands no name, but one may begin within what looked like one.
			if (LETTER.test(line[match.index - 1] ?? '')) names.lastIndex = match.index + 1;
			else found.push({ name, line: index + 1, column: match.index + 1, offset: offset + match.index });
		}
		offset += line.length + 1;
	}
	return found;
}

/** How many lines a sentence names. */
const NAMED = 10;

/** One warning for each file that has names of the place that this copy was made from. */
export function checkOtherPlace({ data: { copiedFrom } }: Pick<Entry<SiteInfo>, 'data'>, content: Content): Problem[] {
	if (copiedFrom === undefined) return [];
	const texts = new Map(content.everything.flatMap(({ file, kind, written }) => (written === undefined || KEPT.has(kind.name) ? [] : [[file, written]])));
	return [...texts].flatMap(([file, text]) => {
		if (!copiedFrom.some((name) => text.includes(name))) return [];
		const found = namesInText(text, copiedFrom);
		const [first] = found;
		if (!first) return [];
		const lines = [...new Set(found.map(({ line }) => line))];
		const words = {
			count: found.length,
			lines: lines.length > NAMED ? `${lines.slice(0, NAMED).join(', ')}, …` : lines.join(', '),
			names: [...new Set(found.map(({ name }) => name))].join(', '),
		};
		return [problem('other-place', { ...topOf(file), line: first.line, column: first.column }, words)];
	});
}
