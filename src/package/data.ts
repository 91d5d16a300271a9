/** Makes the data of a package's page from the course's document. */
import { type CourseDocument, examId } from '../course/document.ts';
import { coursePath, examPath, moduleAnchor } from '../course/paths.ts';
import { shapesOf } from '../course/shapes.ts';
import { compileQuiz } from '../h5p/compile/compile.ts';
import { stableUuid } from '../h5p/compile/identity.ts';
import { OWN_SCRIPT } from '../h5p/paths.ts';
import { factsOf, type Player, quizFiles, withOwnTypes } from '../h5p/player/files.ts';
import { inLocale } from '../language/paths.ts';
import type { CourseShape, QuizShape } from '../learning/pack/course-shape.ts';
import { quizPath } from '../quiz/paths.ts';
import type { PlainQuiz } from '../quiz/plain.ts';
import type { QuizWords } from '../quiz/quiz-words.ts';
import type { CourseData, ItemData, QuizData } from './course-data.ts';
import { shellWords } from './words.ts';

/** Where the player's files lie in a package. */
export const PLAYER_FOLDER = 'player/';

/** @param site the address of the published site, without a slash at its end: the ids of activities begin with it */
export function courseData(course: CourseDocument, quizWords: QuizWords, player: Player, site: string): CourseData {
	const { id, language, title, outline, modules, quizzes, exam } = course;
	const facts = withOwnTypes(factsOf(player));
	const all = [...quizzes, ...(exam ? [exam.quiz] : [])];
	const compiled = new Map(all.map((quiz) => [quiz.id, compileQuiz(quiz, quizWords)] as const));
	const shapes = (quiz: PlainQuiz) => shapesOf(quiz, compiled.get(quiz.id) ?? compileQuiz(quiz, quizWords));
	const address = (quiz: string) => site + inLocale(quiz === examId(id) ? examPath(id) : quizPath(quiz), language);
	const dataOf = (quiz: PlainQuiz): QuizData => {
		const { base, json } = quizFiles(compiled.get(quiz.id) ?? compileQuiz(quiz, quizWords), facts);
		const common = { id: quiz.id, activity: address(quiz.id), title: quiz.title, language, player: PLAYER_FOLDER, foreign: false };
		return { title: quiz.title, frame: { ...common, base: PLAYER_FOLDER + base.slice(player.root.length), files: json } };
	};
	const lessons = Object.fromEntries(modules.flatMap((module) => module.lessons.map((lesson) => [lesson.id, lesson.title] as const)));
	const items = all.flatMap((quiz) =>
		quiz.items.map(({ id: item, question, topic }): [string, ItemData] => [
			stableUuid(item),
			{ id: item, question, ...(lessons[topic] === undefined ? {} : { lesson: topic }) },
		]),
	);
	return {
		id,
		language,
		title,
		shape: courseShape(course, shapes),
		lessons,
		quizzes: Object.fromEntries(all.map((quiz) => [quiz.id, dataOf(quiz)])),
		items: Object.fromEntries(items),
		...(exam && outline.exam ? { exam: { quiz: exam.quiz.id, rules: outline.exam, draw: exam.draw } } : {}),
		ownScript: OWN_SCRIPT,
		words: Object.fromEntries(shellWords.map((key) => [key, quizWords.say(key)])),
	};
}

/** What the packed state of a learner goes by. @param shapes of each quiz */
export function courseShape({ language, outline, quizzes, exam }: CourseDocument, shapes: (quiz: PlainQuiz) => QuizShape): CourseShape {
	return {
		language,
		outline,
		quizzes: quizzes.map(shapes),
		...(exam
			? { exam: { ...shapes(exam.quiz), draw: exam.draw, subs: Object.fromEntries(exam.quiz.items.map((item) => [item.id, stableUuid(item.id)])) } }
			: {}),
	};
}

/** The address of the course on the published site, or of the module there: its id wherever a record needs one. */
export const courseAddress = ({ id, language, part }: Pick<CourseDocument, 'id' | 'language' | 'part'>, site: string): string =>
	site + inLocale(coursePath(part?.course ?? id), language) + (part ? `#${moduleAnchor(part.module)}` : '');
