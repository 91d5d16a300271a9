/** What holds of school use: the topics of the programme, and what lessons, discussion guides and radio scripts name. */

import type { Tree } from '../content/read.ts';
import { checkConventionRefs } from '../law/check.ts';
import { CONSTITUTION } from '../law/paths.ts';
import { duplicates, unknownIds } from '../reference/check.ts';
import type { Page } from '../source/mdx.ts';
import { type Problem, problem } from '../source/problem.ts';
import { checkParts } from './check-parts.ts';
import { checkScript } from './check-script.ts';
import { checkTranslation } from './check-translation.ts';
import { reserved } from './paths.ts';
import type { SchoolPage } from './school-page.ts';

export function checkLessons(tree: Tree): Problem[] {
	return [
		...tree.curriculum.flatMap((entry) => [
			...duplicates(
				entry.data.topics.map((topic, index) => ({ data: topic, file: entry.file, place: (path, target) => entry.place(['topics', index, ...path], target) })),
			),
			...entry.data.topics.flatMap((topic, index) => checkConventionRefs(entry, ['topics', index, 'conventions'], topic.conventions, tree.conventions)),
		]),
		...checkNames(tree),
		...[...tree.school.values()].flatMap((page) => checkSchoolPage(page, tree)),
		...[...tree.docs].filter(([key]) => !tree.school.has(key)).flatMap(([, page]) => strayParts(page)),
		...[...tree.notes.values()].flatMap(strayParts),
	];
}

/** Parts of lessons in a page that is none. */
const strayParts = ({ parts }: Page): Problem[] => parts.map(({ name, place }) => problem('part-elsewhere', place, { name }));

function checkSchoolPage(page: SchoolPage, tree: Tree): Problem[] {
	return [...checkParts(page), ...checkNamed(page, tree), ...checkTranslation(page, tree), ...(page.kind === 'radio' ? checkScript(page) : [])];
}

/** Pages that stand where the site puts one of its own. */
function checkNames(tree: Tree): Problem[] {
	const languages = new Set(tree.languages.map(({ data }) => data.tag));
	return [...tree.docs].flatMap(([key, { file }]) => {
		const [tag = ''] = key.split('/');
		const name = languages.has(tag) ? key.slice(tag.length + 1) : key;
		return reserved.includes(name) ? [problem('reserved-name', { file, line: 1, column: 1 }, { id: name })] : [];
	});
}

/** Topics, quizzes and their items, conventions, articles and help lines that are not there. */
function checkNamed(page: SchoolPage, tree: Tree): Problem[] {
	if (page.kind === 'lesson-text' || page.kind === 'guide-text') return [];
	const entry = { file: page.file, place: page.place, data: page.data };
	const lines = new Set(tree.helpLines.map(({ data }) => data.id));
	const common = [
		...checkConventionRefs(entry, ['conventions'], page.data.conventions ?? [], tree.conventions),
		...unknownIds(entry, ['helpLines'], page.data.helpLines ?? [], lines, 'help-line'),
	];
	if (page.kind === 'radio') return common;
	const provisions = new Set(tree.laws.find(({ data }) => data.id === CONSTITUTION)?.data.provisions?.map(({ article }) => article) ?? []);
	const quizzes = new Set(tree.quizzes.filter(({ data }) => data.kind === 'quiz').map(({ data }) => data.id));
	const topics = new Set(tree.curriculum.flatMap(({ data }) => data.topics.map(({ id }) => id)));
	const { quiz } = page.data;
	const unknown = (field: string, id: string, what: string) => problem('unknown-id', page.place([field]), { id, what });
	return [
		...common,
		...unknownIds(entry, ['constitution'], page.data.constitution ?? [], provisions, 'article'),
		...(page.kind === 'lesson' && !topics.has(page.data.topic) ? [unknown('topic', page.data.topic, 'topic')] : []),
		...(quiz !== undefined && !quizzes.has(quiz) ? [unknown('quiz', quiz, 'quiz')] : []),
		...(quiz === undefined || quizzes.has(quiz) ? checkAsks(page, quiz, tree) : []),
	];
}

/** Items that are asked for a show of hands: of the page's quiz or its banks, and such as have answers to choose from. */
function checkAsks({ page }: SchoolPage, quiz: string | undefined, tree: Tree): Problem[] {
	const own = tree.quizzes.find(({ data }) => data.id === quiz)?.data;
	const banks = tree.quizzes.filter(({ data }) => own?.from?.includes(data.id));
	const items = [...(own?.items ?? []), ...banks.flatMap(({ data }) => data.items)];
	return page.parts.flatMap(({ name, attributes: { item: id }, place }) => {
		if (name !== 'Ask' || id === undefined) return [];
		const item = items.find((each) => each.id === id);
		if (!item) return [problem('unknown-id', place, { id, what: 'item' })];
		return 'answers' in item || item.type === 'true-false' ? [] : [problem('ask-type', place, { id, type: item.type })];
	});
}
