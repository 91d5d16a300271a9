/** What holds between conventions, laws, rights, groups and help lines. */
import { duplicates, misnamed, type Named, namesOf, nearestTo, unknownId, unknownIds } from '../source/entry-checks.ts';
import type { Located, Path, Problem } from '../source/problem.ts';
import { checkHelp, checkIcon } from './check-help.ts';
import { MOST_STEPS } from './help-schema.ts';
import { names, problem, statementNouns } from './messages.ts';
import { CONSTITUTION } from './paths.ts';
import type { Convention, Group, Law, Right } from './schema.ts';
import { isTraced } from './statements.ts';

type Reference = { convention: string; articles?: string[] | undefined };

/** Named conventions and articles that are not there. */
export function checkConventionRefs(
	entry: Located<unknown>,
	path: Path,
	references: readonly Reference[],
	conventions: readonly Located<Convention>[],
): Problem[] {
	return references.flatMap((reference, index) => {
		const here = [...path, index];
		const convention = conventions.find(({ data }) => data.id === reference.convention)?.data;
		if (!convention) return unknownId(entry, [...here, 'convention'], reference.convention, namesOf(names.convention, conventions));
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

/** The single numbers of an article or range: `44-45` -> 44, 45. */
export function spread(article: string): number[] {
	const [from = 0, to = from] = numbersIn(article);
	return Array.from({ length: Math.max(0, to - from) + 1 }, (_, index) => from + index);
}

/** Articles of the Constitution that `provisions` of its entry does not have. */
export function checkConstitutionRefs(entry: Located<unknown>, path: Path, articles: readonly string[], laws: readonly Located<Law>[]): Problem[] {
	const constitution = laws.find(({ data }) => data.id === CONSTITUTION)?.data;
	const known = new Set(constitution?.provisions?.flatMap(({ article }) => spread(article)) ?? []);
	return articles.flatMap((article, index) =>
		spread(article).every((number) => known.has(number))
			? []
			: [
					problem('unknown-id', entry.place([...path, index]), { id: article, what: { vi: 'điều', en: 'article' }, near: nearestTo(article, []) }, [
						{ kind: names.law.name, id: CONSTITUTION },
					]),
				],
	);
}

/** What is said to be a treaty body's, without its place in a document and without who reported it. */
const untraced = ({ data: { reports }, place }: Located<Convention>): Problem[] =>
	reports.flatMap(({ bodySaid = [] }, report) =>
		bodySaid.flatMap((statement, index) =>
			isTraced(statement)
				? []
				: [problem('untraced-statement', place(['reports', report, 'bodySaid', index, 'kind']), { what: statementNouns[statement.kind] })],
		),
	);

/** @returns ids that stand twice, misnamed files, articles that are not there, and statements that cannot be traced */
export function checkConventions(entries: readonly Located<Convention>[]): Problem[] {
	return [
		...duplicates(entries),
		...misnamed(entries, (id) => `${id.toLowerCase()}.yaml`),
		...entries.flatMap(untraced),
		...entries.flatMap(({ data: { id, articles, articleCount }, place }) =>
			articles.flatMap(({ article }, index) =>
				article <= articleCount.value
					? []
					: [problem('unknown-article', place(['articles', index, 'article']), { convention: id, count: articleCount.value, article })],
			),
		),
	];
}

/** What rights and groups refer to. */
export type Reach = { conventions: readonly Located<Convention>[]; laws: readonly Located<Law>[]; groups: Named; helpLines: Named };

/** @returns ids that stand twice, and references of rights to what is not there */
export function checkRights(entries: readonly Located<Right>[], { conventions, laws, groups, helpLines }: Reach): Problem[] {
	const lawNames = namesOf(names.law, laws);
	return [
		...duplicates(entries),
		...entries.flatMap((entry) => [
			...entry.data.laws.flatMap(({ law }, index) => unknownId(entry, ['laws', index, 'law'], law, lawNames)),
			...checkConstitutionRefs(entry, ['constitution'], entry.data.constitution, laws),
			...checkConventionRefs(entry, ['conventions'], entry.data.conventions, conventions),
			...unknownIds(entry, ['groups'], entry.data.groups, groups),
			...unknownIds(entry, ['helpLines'], entry.data.helpLines ?? [], helpLines),
			...(entry.data.help ? checkHelp(entry, ['help'], entry.data.help, MOST_STEPS.right, helpLines) : []),
			...checkIcon(entry),
		]),
	];
}

/** @returns ids that stand twice, and references of groups to what is not there */
export function checkGroups(entries: readonly Located<Group>[], { conventions, laws, helpLines }: Omit<Reach, 'groups'>): Problem[] {
	return [
		...duplicates(entries),
		...entries.flatMap((entry) => [
			...unknownIds(entry, ['conventions'], entry.data.conventions, namesOf(names.convention, conventions)),
			...unknownIds(entry, ['laws'], entry.data.laws, namesOf(names.law, laws)),
			...unknownIds(entry, ['helpLines'], entry.data.helpLines, helpLines),
			...checkIcon(entry),
		]),
	];
}
