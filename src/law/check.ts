/** What holds between conventions, laws, rights, groups and help lines. */

import type { Tree } from '../content/read.ts';
import { duplicates, misnamed, unknownIds } from '../reference/check.ts';
import { type Located, type Problem, problem } from '../source/problem.ts';
import { CONSTITUTION } from './paths.ts';

type Reference = { convention: string; articles?: string[] | undefined };

/** Named conventions and articles that are not there. */
export function checkConventionRefs(
	entry: Located<unknown>,
	path: (string | number)[],
	references: readonly Reference[],
	conventions: Tree['conventions'],
): Problem[] {
	return references.flatMap((reference, index) => {
		const here = [...path, index];
		const convention = conventions.find(({ data }) => data.id === reference.convention)?.data;
		if (!convention) return [problem('unknown-id', entry.place([...here, 'convention']), { id: reference.convention, what: 'convention' })];
		const count = convention.articleCount.value;
		return (reference.articles ?? []).flatMap((article, position) =>
			numbersIn(article).every((number) => number >= 1 && number <= count)
				? []
				: [problem('unknown-article', entry.place([...here, 'articles', position]), { convention: convention.id, count, article })],
		);
	});
}

/** The ends of an article range: `6-8` -> 6, 8; `2(3)` -> 2. */
function numbersIn(article: string): number[] {
	return article
		.replace(/\(.*\)$/, '')
		.split('-')
		.map(Number);
}

export function checkLaw(tree: Tree): Problem[] {
	const laws = new Set(tree.laws.map(({ data }) => data.id));
	const groups = new Set(tree.groups.map(({ data }) => data.id));
	const lines = new Set(tree.helpLines.map(({ data }) => data.id));
	const conventions = new Set(tree.conventions.map(({ data }) => data.id));
	const provisions = new Set(tree.laws.find(({ data }) => data.id === CONSTITUTION)?.data.provisions?.flatMap(({ article }) => spread(article)) ?? []);
	return [
		...[tree.conventions, tree.notParty, tree.laws, tree.rights, tree.groups, tree.helpLines].flatMap((entries) => duplicates<{ id: string }>(entries)),
		...misnamed(tree.conventions, (id) => `${id.toLowerCase()}.yaml`),
		...misnamed(tree.laws, (id) => `${id}.yaml`),
		...tree.conventions.flatMap((entry) =>
			entry.data.articles.flatMap(({ article }, index) =>
				article <= entry.data.articleCount.value
					? []
					: [
							problem('unknown-article', entry.place(['articles', index, 'article']), {
								convention: entry.data.id,
								count: entry.data.articleCount.value,
								article,
							}),
						],
			),
		),
		...tree.laws.flatMap((entry) => [
			...(entry.data.replacedBy ? unknownId(entry, ['replacedBy'], entry.data.replacedBy, laws) : []),
			...(entry.data.amendedBy ?? []).flatMap((amendment, index) =>
				typeof amendment === 'string' ? unknownId(entry, ['amendedBy', index], amendment, laws) : [],
			),
		]),
		...tree.rights.flatMap((entry) => [
			...entry.data.laws.flatMap(({ law }, index) => unknownId(entry, ['laws', index, 'law'], law, laws)),
			...entry.data.constitution.flatMap((article, index) =>
				spread(article).every((number) => provisions.has(number))
					? []
					: [problem('unknown-id', entry.place(['constitution', index]), { id: article, what: 'article' })],
			),
			...checkConventionRefs(entry, ['conventions'], entry.data.conventions, tree.conventions),
			...unknownIds(entry, ['groups'], entry.data.groups, groups, 'group'),
			...unknownIds(entry, ['helpLines'], entry.data.helpLines ?? [], lines, 'help-line'),
		]),
		...tree.groups.flatMap((entry) => [
			...unknownIds(entry, ['conventions'], entry.data.conventions, conventions, 'convention'),
			...unknownIds(entry, ['laws'], entry.data.laws, laws, 'law'),
			...unknownIds(entry, ['helpLines'], entry.data.helpLines, lines, 'help-line'),
		]),
	];
}

function unknownId(entry: Located<unknown>, path: (string | number)[], id: string, known: ReadonlySet<string>): Problem[] {
	return known.has(id) ? [] : [problem('unknown-id', entry.place(path), { id, what: 'law' })];
}

/** The single numbers of an article or range: `44-45` -> 44, 45. */
export function spread(article: string): number[] {
	const [from = 0, to = from] = numbersIn(article);
	return Array.from({ length: Math.max(0, to - from) + 1 }, (_, index) => from + index);
}
