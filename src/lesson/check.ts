/** What holds of school use: the topics of the programme, and what lessons, discussion guides and radio scripts name. */
import { checkConstitutionRefs, checkConventionRefs } from '../law/check.ts';
import type { Convention, Law } from '../law/schema.ts';
import { quizNames as quizzesNamed } from '../quiz/check.ts';
import { names as quizNames } from '../quiz/messages.ts';
import type { Quiz } from '../quiz/schema.ts';
import { duplicates, type Named, nearestTo, unknownId, unknownIds } from '../source/entry-checks.ts';
import type { Content } from '../source/kind.ts';
import type { Located, Problem } from '../source/problem.ts';
import { checkParts } from './check-parts.ts';
import { checkScript } from './check-script.ts';
import { checkTranslation } from './check-translation.ts';
import { names, problem } from './messages.ts';
import type { Curriculum } from './schema.ts';
import { partsOf, type SchoolPage } from './school-page.ts';

type Conventions = readonly Located<Convention>[];
type Pages = Content['pages'];

/** What such pages are checked against. */
export type CheckContext = {
	conventions: Conventions;
	laws: readonly Located<Law>[];
	helpLines: Named;
	quizzes: readonly Located<Quiz>[];
	curriculum: readonly Located<Curriculum>[];
	/** the prose pages of all other kinds, in which parts of lessons have no place */
	elsewhere: Pages;
};

/** @returns topics that stand twice, and conventions and articles that are not there */
export function checkCurriculum(entries: readonly Located<Curriculum>[], conventions: Conventions): Problem[] {
	return entries.flatMap((entry) => [
		...duplicates(
			entry.data.topics.map((topic, index) => ({ data: topic, file: entry.file, place: (path, target) => entry.place(['topics', index, ...path], target) })),
		),
		...entry.data.topics.flatMap((topic, index) => checkConventionRefs(entry, ['topics', index, 'conventions'], topic.conventions, conventions)),
	]);
}

/** @returns every problem in lessons, guides, scripts and translations beyond their schemas, and parts of lessons in other pages */
export function checkLessons(pages: readonly SchoolPage[], context: CheckContext): Problem[] {
	return [
		...pages.flatMap((page) => [
			...checkParts(page),
			...checkNamed(page, context),
			...checkTranslation(page, pages),
			...(page.kind === 'radio' ? checkScript(page) : []),
		]),
		...context.elsewhere.flatMap(({ page }) => partsOf(page.elements).map(({ name, place }) => problem('part-elsewhere', place, { name }))),
	];
}

/** Topics, quizzes and their items, conventions, articles and help lines that are not there. */
function checkNamed(page: SchoolPage, { conventions, laws, helpLines, quizzes, curriculum }: CheckContext): Problem[] {
	if (page.kind === 'lesson-text' || page.kind === 'guide-text') return [];
	const entry = { file: page.file, place: page.place, data: page.data };
	const common = [
		...checkConventionRefs(entry, ['conventions'], page.data.conventions ?? [], conventions),
		...unknownIds(entry, ['helpLines'], page.data.helpLines ?? [], helpLines),
	];
	if (page.kind === 'radio') return common;
	const playable = quizzesNamed(quizzes, 'quiz');
	const { quiz } = page.data;
	return [
		...common,
		...checkConstitutionRefs(entry, ['constitution'], page.data.constitution ?? [], laws),
		...(page.kind === 'lesson' && page.data.topic !== undefined ? unknownId(entry, ['topic'], page.data.topic, topicsOf(curriculum)) : []),
		...(quiz === undefined ? [] : unknownId(entry, ['quiz'], quiz, playable)),
		...(quiz === undefined || playable.ids.has(quiz) ? checkAsks(page, quiz, quizzes) : []),
	];
}

/** The topics of the programme as something to be named; they stand in one file. */
const topicsOf = (curriculum: CheckContext['curriculum']): Named => ({
	noun: { vi: 'chủ đề của chương trình', en: 'topic' },
	ids: new Set(curriculum.flatMap(({ data }) => data.topics.map(({ id }) => id))),
	dependsOn: () => [{ kind: names.curriculum.name }],
});

/** Items that are asked for a show of hands: of the page's quiz or its banks, and such as have answers to choose from. */
function checkAsks({ parts }: SchoolPage, quiz: string | undefined, quizzes: readonly Located<Quiz>[]): Problem[] {
	const own = quizzes.find(({ data }) => data.id === quiz)?.data;
	const banks = quizzes.filter(({ data }) => own?.from?.includes(data.id));
	const items = [...(own?.items ?? []), ...banks.flatMap(({ data }) => data.items)];
	return parts.flatMap(({ name, attributes: { item: id }, place }) => {
		if (name !== 'Ask' || id === undefined) return [];
		const item = items.find((each) => each.id === id);
		const noun = { vi: 'câu hỏi của bài trắc nghiệm', en: 'item of the quiz' };
		const near = nearestTo(
			id,
			items.map((each) => each.id),
		);
		if (!item) return [problem('unknown-id', place, { id, what: noun, near }, [{ kind: quizNames.quiz.name }])];
		return 'answers' in item || item.type === 'true-false' ? [] : [problem('ask-type', place, { id, type: item.type })];
	});
}
