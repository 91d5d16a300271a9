/** Where the texts of a copy still speak of the place that it was made from. */
import { literally } from '../files/literally.ts';
import type { Content, Entry } from '../source/kind.ts';
import { type Problem, topOf } from '../source/problem.ts';
import { names, problem } from './messages.ts';
import type { SiteInfo } from './schema.ts';

/** What keeps such names for good reasons: the list of them, and titles as they were published. */
const KEPT: ReadonlySet<string> = new Set([names.site.name, names.source.name]);
const LETTER = /[\p{L}\p{M}\p{N}]/u;
/** By a list of names, what finds the longest of them that stands at a place and does not go on as a longer word: made once for all texts. */
const patterns = new WeakMap<readonly string[], RegExp>();

function patternOf(wanted: readonly string[]): RegExp {
	const known = patterns.get(wanted);
	if (known) return known;
	const longestFirst = wanted.toSorted((a, b) => b.length - a.length).map(literally);
	const pattern = new RegExp(`(?:${longestFirst.join('|')})(?!${LETTER.source})`, 'gu');
	patterns.set(wanted, pattern);
	return pattern;
}

/** A name in a text: its line and column, from 1. */
type Found = { name: string; line: number; column: number; offset: number };

/** @returns every place where one of the names stands as whole words, in the order of the text; comments of a data file are passed over */
export function namesInText(text: string, wanted: readonly string[]): Found[] {
	const found: Found[] = [];
	if (wanted.length === 0) return found;
	const pattern = patternOf(wanted);
	let offset = 0;
	for (const [index, line] of text.split('\n').entries()) {
		if (!/^\s*#\s/.test(line)) {
			pattern.lastIndex = 0;
			for (let match = pattern.exec(line); match; match = pattern.exec(line)) {
				const { index: at } = match;
				if (LETTER.test(line[at - 1] ?? '')) pattern.lastIndex = at + 1;
				else found.push({ name: match[0], line: index + 1, column: at + 1, offset: offset + at });
			}
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
