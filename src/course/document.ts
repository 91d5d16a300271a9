/** A whole course in one language: what every package is made from. */
import { inLanguage } from '../language/format.ts';
import type { BankDraw } from '../learning/draw.ts';
import type { Outline } from '../learning/outline.ts';
import { inOneLanguage, type PlainItem, type PlainQuiz } from '../quiz/plain.ts';
import type { Quiz } from '../quiz/schema.ts';
import { minutesOf, outlineOf, writtenModules } from './outline.ts';
import type { Course } from './schema.ts';

export type LessonDocument = {
	id: string;
	title: string;
	objectives: string[];
	/** minutes that the lesson takes */
	minutes: number;
	/** the text as HTML, as the site shows it; links from the root lead to pages of the site */
	html: string;
	/** the id of the quiz at its end */
	check?: string;
};
export type ModuleDocument = { id: string; title: string; summary: string; lessons: LessonDocument[] /** the id of a quiz over all of it */; review?: string };
export type CourseDocument = {
	id: string;
	/** where this is one module of a course by itself */
	part?: { course: string; module: string /** counts from 1 */; number: number /** the titles of the modules that should be done first */; builtOn: string[] };
	language: string;
	title: string;
	summary: string;
	audience: string[];
	objectives: string[];
	/** minutes of all lessons */
	minutes: number;
	outline: Outline;
	modules: ModuleDocument[];
	/** the checks of lessons and the reviews of modules */
	quizzes: PlainQuiz[];
	/** the exam: every item that it may draw, and how many of which bank */
	exam?: { quiz: PlainQuiz; draw: BankDraw[] };
};

/** The id of a course's exam as a quiz. */
export const examId = (course: string): string => `${course}-thi`;

/**
 * @param quizzes every quiz and bank of the content
 * @param bodies the text of each lesson as HTML, by its id; without them, every text is empty, as where they do not exist yet
 * @throws where they lack the text of a lesson
 */
export function courseDocument(course: Course, quizzes: readonly Quiz[], language: string, bodies?: ReadonlyMap<string, string>): CourseDocument {
	const modules = writtenModules(course);
	const say = (text: Course['title']) => inLanguage(text, language);
	const plain = (id: string) => quizzes.filter((quiz) => quiz.id === id).map((quiz) => inOneLanguage(quiz, quizzes, language));
	const used = modules.flatMap(({ review, lessons }) => [...lessons.flatMap(({ check }) => check ?? []), ...(review === undefined ? [] : [review])]);
	const exam = examOf(course, quizzes, language);
	return {
		id: course.id,
		language,
		title: say(course.title),
		summary: say(course.summary),
		audience: course.audience.map(say),
		objectives: course.objectives.map(say),
		minutes: minutesOf(course),
		outline: outlineOf(course),
		modules: modules.map(({ id, title, summary, review, lessons }) => ({
			id,
			title: say(title),
			summary: say(summary),
			...(review === undefined ? {} : { review }),
			lessons: lessons.map((lesson) => ({
				id: lesson.id,
				title: say(lesson.title),
				objectives: lesson.objectives.map(say),
				minutes: lesson.minutes,
				html: bodies ? textOf(lesson.id, bodies) : '',
				...(lesson.check === undefined ? {} : { check: lesson.check }),
			})),
		})),
		quizzes: [...new Set(used)].flatMap(plain),
		...(exam ? { exam } : {}),
	};
}

function textOf(lesson: string, bodies: ReadonlyMap<string, string>): string {
	const text = bodies.get(lesson);
	if (text === undefined) throw new Error(`the text of the lesson “${lesson}” is missing`);
	return text;
}

/** The exam as a quiz that holds every item it may draw; none where the course has no exam. */
export function examOf(course: Course, quizzes: readonly Quiz[], language: string): { quiz: PlainQuiz; draw: BankDraw[] } | undefined {
	const { exam } = course;
	if (!exam) return undefined;
	const banks = exam.draw.flatMap((draw) =>
		quizzes.filter(({ id }) => id === draw.bank).map((bank) => ({ draw, bank: inOneLanguage(bank, quizzes, language) })),
	);
	const items = new Map<string, PlainItem>(banks.flatMap(({ bank }) => bank.items.map((item) => [item.id, item] as const)));
	return {
		quiz: {
			id: examId(course.id),
			language,
			title: inLanguage(course.title, language),
			intro: inLanguage(course.summary, language),
			pass: exam.pass,
			shuffle: false,
			feedback: [],
			items: [...items.values()],
		},
		draw: banks.map(({ draw: { easy, medium, hard }, bank }) => ({
			counts: { easy, medium, hard },
			items: bank.items.map(({ id, difficulty, topic, objective, family }) => ({
				id,
				difficulty,
				topic,
				...(objective === undefined ? {} : { objective }),
				...(family === undefined ? {} : { family }),
			})),
		})),
	};
}
