/** What must hold of courses beyond their schema: lessons and pages name each other, quizzes are there, the exam can be drawn. */

import { ORIGINAL } from '../language/paths.ts';
import { quizNames } from '../quiz/check.ts';
import { names as quizKinds, problem as quizProblem } from '../quiz/messages.ts';
import { difficulties, type Quiz } from '../quiz/schema.ts';
import { duplicates, misnamed, type Named, unknownId, unknownIds } from '../source/entry-checks.ts';
import type { Content } from '../source/kind.ts';
import { type Located, type Problem, topOf } from '../source/problem.ts';
import { checkPlacement, unusedPlacements } from './check-placement.ts';
import { names, problem } from './messages.ts';
import { lessonOfPage, lessonPage } from './paths.ts';
import type { WrittenCourse, WrittenLesson } from './schema.ts';

type Entry = Located<WrittenCourse>;
type Placed<T> = Located<T> & { path: (string | number)[] };

/** What courses are checked against. */
type CheckContext = {
	quizzes: readonly Located<Quiz>[];
	/** the paths of all prose pages under `content/docs/`, also of those that cannot be read */
	pageNames: ReadonlySet<string>;
	/** those that could be read, by the same path */
	pages: ReadonlyMap<string, Content['pages'][number]>;
};

const noun = { vi: 'học phần', en: 'module' };

/** @returns every problem in the courses beyond their schema, with pages of lessons and banks that no course uses */
export function checkCourses(courses: readonly Entry[], tree: CheckContext): Problem[] {
	return [
		...duplicates(courses),
		...misnamed(courses, (id) => `${id}.yaml`),
		...courses.flatMap((entry) => checkCourse(entry, tree)),
		...unlisted(courses, tree),
		...unusedBanks(courses, tree),
		...unusedPlacements(courses, tree.quizzes),
	];
}

function checkCourse(entry: Entry, tree: CheckContext): Problem[] {
	const { data } = entry;
	const modules = data.modules.map((one, index) => placed(entry, one, ['modules', index]));
	const lessons = modules.flatMap(({ data: { lessons: all }, path }) => all.map((one, index) => placed(entry, one, [...path, 'lessons', index])));
	return [
		...duplicates(modules),
		...duplicates(lessons),
		...modules.flatMap(({ data: { requires = [] }, path }, index) => {
			const before = new Set(data.modules.slice(0, index).map(({ id }) => id));
			const all = new Set(data.modules.map(({ id }) => id));
			return [
				...unknownIds(entry, [...path, 'requires'], requires, modulesOf(data)),
				...requires.flatMap((id, at) =>
					all.has(id) && !before.has(id) ? [problem('course-requires-later', entry.place([...path, 'requires', at]), { id })] : [],
				),
			];
		}),
		...modules.flatMap(({ data: { review }, path }) => (review === undefined ? [] : quizNamed(entry, [...path, 'review'], review, tree))),
		...lessons.flatMap((lesson) => checkLesson(entry, lesson, tree)),
		...checkExam(entry, tree),
		...checkPlacement(entry, tree.quizzes),
	];
}

function placed<T>(entry: Entry, data: T, path: (string | number)[]): Placed<T> {
	return { data, file: entry.file, path, place: (inner, target) => entry.place([...path, ...inner], target) };
}

function checkLesson(entry: Entry, { data, path, place }: Placed<WrittenLesson>, tree: CheckContext): Problem[] {
	const page = lessonPage(entry.data.id, data.id);
	const there = tree.pageNames.has(page);
	if (data.planned) return there ? [problem('course-planned-lesson', place(['planned'], 'key'), { id: data.id, name: `docs/${page}.mdx` })] : [];
	return [
		...(there ? [] : [problem('course-missing-lesson', place(['id']), { id: data.id, name: `docs/${page}.mdx` })]),
		...(data.check === undefined ? [problem('course-no-check', place(['id']), { id: data.id })] : quizNamed(entry, [...path, 'check'], data.check, tree)),
		...differingTitles(data, page, tree),
		...missingParts(page, tree),
	];
}

/** What every lesson has, and how often. */
export const PARTS = { Case: 1, Example: 1, Wrong: 1, Exercise: 2, Summary: 1, FurtherReading: 1 };

/** A translation is compared with its original by what it links and holds: one check is enough. */
function missingParts(page: string, tree: CheckContext): Problem[] {
	const found = tree.pages.get(page);
	if (!found) return [];
	const count = (part: string): number => found.page.elements.filter(({ name }) => name === part).length;
	const parts = Object.entries(PARTS).flatMap(([part, least]) => (count(part) >= least ? [] : [`<${part}>`]));
	return parts.length === 0 ? [] : [problem('course-lesson-parts', topOf(found.file), { parts: parts.join(', ') })];
}

/** The title of a lesson stands in the course and in its page, since either is read without the other. */
function differingTitles({ id, title }: WrittenLesson, page: string, tree: CheckContext): Problem[] {
	return Object.entries(title).flatMap(([language, text]) => {
		const found = tree.pages.get(language === ORIGINAL ? page : `${language}/${page}`);
		if (!found || (found.data as { title?: unknown }).title === text) return [];
		return [problem('course-title', found.place(['title']), { id, title: text })];
	});
}

function quizNamed(entry: Entry, path: (string | number)[], id: string, { quizzes }: CheckContext): Problem[] {
	return unknownId(entry, path, id, quizNames(quizzes, 'quiz'));
}

/** The modules of a course as something to be named; they stand in the same file. */
const modulesOf = ({ modules }: WrittenCourse): Named => ({ noun, ids: new Set(modules.map(({ id }) => id)), dependsOn: () => [] });

/** The exam asks no more items of a difficulty than a bank has, and none twice. */
function checkExam(entry: Entry, tree: CheckContext): Problem[] {
	const { exam } = entry.data;
	const modules = modulesOf(entry.data);
	const banks = quizNames(tree.quizzes, 'bank');
	const drawn = (exam?.draw ?? []).map((draw) => ({ draw, bank: tree.quizzes.find(({ data }) => data.id === draw.bank && data.kind === 'bank') }));
	const problems = drawn.flatMap(({ draw, bank }, index) => {
		const path = ['exam', 'draw', index];
		const wanted = difficulties.map((difficulty) => ({ difficulty, count: draw[difficulty] }));
		return [
			...unknownId(entry, [...path, 'bank'], draw.bank, banks),
			...unknownId(entry, [...path, 'module'], draw.module, modules),
			...(wanted.every(({ count }) => count === 0) ? [problem('course-draws-nothing', entry.place(path), { id: draw.bank })] : []),
			...(bank
				? wanted.flatMap(({ difficulty, count }) => {
						// Of a family one item is asked at most.
						const there = new Set(bank.data.items.flatMap((item) => (item.difficulty === difficulty ? (item.family ?? item.id) : []))).size;
						return count > there
							? [
									problem('course-draw', entry.place([...path, difficulty]), { id: draw.bank, difficulty, count, there }, [
										{ kind: quizKinds.quiz.name, id: draw.bank },
									]),
								]
							: [];
					})
				: []),
		];
	});
	const named = drawn.map(({ draw }, index) => ({ data: { id: draw.bank }, file: entry.file, place: () => entry.place(['exam', 'draw', index, 'bank']) }));
	return [...problems, ...duplicates(named), ...inTwoBanks(drawn.flatMap(({ bank }) => bank ?? []))];
}

/** Items that two banks of one exam have. */
function inTwoBanks(banks: readonly Located<Quiz>[]): Problem[] {
	const items = [...new Set(banks)].flatMap((bank) => {
		const ids = bank.data.items.map(({ id }) => id);
		const places = ids.map((id, index) => ({ data: { id }, file: bank.file, place: () => bank.place(['items', index, 'id']) }));
		// One that a bank has twice is named by the check of quizzes.
		return places.filter(({ data }, index) => ids.indexOf(data.id) === index);
	});
	return duplicates(items);
}

/** Pages of lessons that no course lists. */
function unlisted(courses: readonly Entry[], { pages }: CheckContext): Problem[] {
	const listed = new Set(courses.flatMap(({ data }) => data.modules.flatMap(({ lessons }) => lessons.map(({ id }) => lessonPage(data.id, id)))));
	return [...pages].flatMap(([key, { file }]) => {
		const lesson = lessonOfPage(key);
		if (!lesson || listed.has(key)) return [];
		const params = { id: lesson.lesson, name: `courses/${lesson.course}.yaml` };
		return [problem('course-unlisted-lesson', topOf(file), params, [{ kind: names.course.name, id: lesson.course }, { named: lesson.lesson }])];
	});
}

/** Banks that neither a quiz nor an exam draws from. */
function unusedBanks(courses: readonly Entry[], { quizzes }: CheckContext): Problem[] {
	const examined = courses.flatMap(({ data }) => data.exam?.draw.map(({ bank }) => bank) ?? []);
	const drawn = new Set([...examined, ...quizzes.flatMap(({ data }) => data.from ?? [])]);
	const drawers = [{ kind: quizKinds.quiz.name }, { kind: names.course.name }];
	return quizzes.flatMap((entry) =>
		entry.data.kind === 'bank' && !drawn.has(entry.data.id)
			? [quizProblem('quiz-unused-bank', entry.place(['id']), { id: entry.data.id }, [...drawers, { named: entry.data.id }])]
			: [],
	);
}
