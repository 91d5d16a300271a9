/** What must hold of courses beyond their schema: lessons and pages name each other, quizzes are there, the exam can be drawn. */

import type { Tree } from '../content/read.ts';
import { difficulties, type Quiz } from '../quiz/schema.ts';
import { duplicates, misnamed, unknownIds } from '../reference/check.ts';
import { type Located, type Problem, problem } from '../source/problem.ts';
import { lessonOfPage, lessonPage } from './paths.ts';
import type { Course, Lesson } from './schema.ts';

type Entry = Located<Course>;
type Placed<T> = Located<T> & { path: (string | number)[] };

export function checkCourses(tree: Tree): Problem[] {
	return [
		...duplicates(tree.courses),
		...misnamed(tree.courses, (id) => `${id}.yaml`),
		...tree.courses.flatMap((entry) => checkCourse(entry, tree)),
		...unlisted(tree),
	];
}

function checkCourse(entry: Entry, tree: Tree): Problem[] {
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
				...unknownIds(entry, [...path, 'requires'], requires, all, 'module'),
				...requires.flatMap((id, at) =>
					all.has(id) && !before.has(id) ? [problem('course-requires-later', entry.place([...path, 'requires', at]), { id })] : [],
				),
			];
		}),
		...modules.flatMap(({ data: { review }, path }) => (review === undefined ? [] : quizNamed(entry, [...path, 'review'], review, tree))),
		...lessons.flatMap((lesson) => checkLesson(entry, lesson, tree)),
		...checkExam(entry, tree),
	];
}

function placed<T>(entry: Entry, data: T, path: (string | number)[]): Placed<T> {
	return { data, file: entry.file, path, place: (inner, target) => entry.place([...path, ...inner], target) };
}

function checkLesson(entry: Entry, { data, path, place }: Placed<Lesson>, tree: Tree): Problem[] {
	const page = lessonPage(entry.data.id, data.id);
	const there = tree.docNames.has(page);
	if (data.planned) return there ? [problem('course-planned-lesson', place(['planned'], 'key'), { id: data.id, name: `docs/${page}.mdx` })] : [];
	return [
		...(there ? [] : [problem('course-missing-lesson', place(['id']), { id: data.id, name: `docs/${page}.mdx` })]),
		...(data.check === undefined ? [problem('course-no-check', place(['id']), { id: data.id })] : quizNamed(entry, [...path, 'check'], data.check, tree)),
		...differingTitles(data, page, tree),
	];
}

/** The title of a lesson stands in the course and in its page, since either is read without the other. */
function differingTitles({ id, title }: Lesson, page: string, tree: Tree): Problem[] {
	return Object.entries(title).flatMap(([language, text]) => {
		const found = tree.docs.get(language === 'vi' ? page : `${language}/${page}`);
		if (!found || found.data.title === text) return [];
		return [problem('course-title', found.head.place(['title']), { id, title: text })];
	});
}

function quizNamed(entry: Entry, path: (string | number)[], id: string, tree: Tree): Problem[] {
	const playable = tree.quizzes.some(({ data }) => data.id === id && data.kind === 'quiz');
	return playable ? [] : [problem('unknown-id', entry.place(path), { id, what: 'quiz' })];
}

/** The exam asks no more items of a difficulty than a bank has, and none twice. */
function checkExam(entry: Entry, tree: Tree): Problem[] {
	const { exam, modules } = entry.data;
	const drawn = (exam?.draw ?? []).map((draw) => ({ draw, bank: tree.quizzes.find(({ data }) => data.id === draw.bank && data.kind === 'bank') }));
	const problems = drawn.flatMap(({ draw, bank }, index) => {
		const path = ['exam', 'draw', index];
		const wanted = difficulties.map((difficulty) => ({ difficulty, count: draw[difficulty] }));
		return [
			...(bank ? [] : [problem('unknown-id', entry.place([...path, 'bank']), { id: draw.bank, what: 'bank' })]),
			...(modules.some(({ id }) => id === draw.module) ? [] : [problem('unknown-id', entry.place([...path, 'module']), { id: draw.module, what: 'module' })]),
			...(wanted.every(({ count }) => count === 0) ? [problem('course-draws-nothing', entry.place(path), { id: draw.bank })] : []),
			...(bank
				? wanted.flatMap(({ difficulty, count }) => {
						const there = bank.data.items.filter((item) => item.difficulty === difficulty).length;
						return count > there ? [problem('course-draw', entry.place([...path, difficulty]), { id: draw.bank, difficulty, count, there })] : [];
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
function unlisted(tree: Tree): Problem[] {
	const listed = new Set(tree.courses.flatMap(({ data }) => data.modules.flatMap(({ lessons }) => lessons.map(({ id }) => lessonPage(data.id, id)))));
	return [...tree.docs].flatMap(([key, page]) => {
		const lesson = lessonOfPage(key);
		if (!lesson || listed.has(key)) return [];
		return [problem('course-unlisted-lesson', { file: page.file, line: 1, column: 1 }, { id: lesson.lesson, name: `courses/${lesson.course}.yaml` })];
	});
}
