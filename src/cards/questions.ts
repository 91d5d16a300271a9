/** Makes flashcards of the questions that a course asks for practice; of those that an exam may draw, never. */
import type { Course, CourseModule } from '../course/schema.ts';
import { inLocale } from '../language/paths.ts';
import type { Say } from '../language/strings.ts';
import { answerInWords, type Question, worksheet } from '../quiz/paper/sheet.ts';
import { answerKeyPath } from '../quiz/paths.ts';
import { inOneLanguage } from '../quiz/plain.ts';
import type { Quiz } from '../quiz/schema.ts';
import { type Card, marked } from './card.ts';

/** The ids of all items that an exam of some course may ask. */
export function examItems(courses: readonly Course[], quizzes: readonly Quiz[]): Set<string> {
	const banks = new Set(courses.flatMap(({ exam }) => exam?.draw.map(({ bank }) => bank) ?? []));
	const drawn = quizzes.filter(({ id }) => banks.has(id));
	const all = [...drawn, ...drawn.flatMap(({ from = [] }) => quizzes.filter(({ id }) => from.includes(id)))];
	return new Set(all.flatMap(({ items }) => items.map(({ id }) => id)));
}

/**
 * @param left ids of items that make no card: those of exams, and those of modules before; the items of this one are added
 * @returns the cards of the checks and the review of a module, each question once
 */
export function questionCards(
	{ lessons, review }: Pick<CourseModule, 'lessons' | 'review'>,
	quizzes: readonly Quiz[],
	language: string,
	sayIn: (language: string) => Say,
	left: Set<string>,
): Omit<Card, 'deck'>[] {
	const asked = [...lessons.map(({ check }) => check), review];
	return quizzesOf(asked, quizzes).flatMap((quiz) =>
		cardsOfQuiz(quiz, quizzes, language, sayIn).flatMap(([item, card]) => {
			if (left.has(item)) return [];
			left.add(item);
			return card;
		}),
	);
}

const quizzesOf = (ids: readonly (string | undefined)[], quizzes: readonly Quiz[]): Quiz[] => ids.flatMap((id) => quizzes.find((quiz) => quiz.id === id) ?? []);

/** @returns each item's id with its card */
function cardsOfQuiz(quiz: Quiz, quizzes: readonly Quiz[], language: string, sayIn: (language: string) => Say): [string, Omit<Card, 'deck'>][] {
	// All items, not those that one attempt draws; in the order of a worksheet whose options do not begin with the right one.
	const { draw: _, ...whole } = inOneLanguage(quiz, quizzes, language);
	const unverified = new Set(quizzes.flatMap(({ items }) => items.filter(({ verified }) => !verified).map(({ id }) => id)));
	// A card is in one language, also where the words of the interface stand in it.
	const say = sayIn(whole.language);
	const words = { true: say('quiz.true'), false: say('quiz.false') };
	const { questions } = worksheet(whole, 'B');
	const inOrder = whole.items.flatMap(({ id }) => questions.find(({ item }) => item.id === id) ?? []);
	return inOrder.map((question) => [
		question.item.id,
		{
			id: `item/${question.item.id}`,
			front: question.item.question,
			...linesOf(question, say),
			answer: answerInWords(question, words),
			why: question.item.explanation,
			address: inLocale(answerKeyPath(quiz.id), language),
			...(unverified.has(question.item.id) ? { unverified: true as const } : {}),
			...marked(whole.language, whole.language, language),
		},
	]);
}

/** What stands below the question. */
function linesOf(question: Question, say: Say): { lines?: string[] } {
	switch (question.kind) {
		case 'choice':
			return { lines: [...(question.many ? [say('quiz.paper.many')] : []), ...question.options.map(({ letter, text }) => `${letter}. ${text}`)] };
		case 'statement':
			return { lines: [say('flashcards.statement')] };
		case 'gaps': {
			const text = question.pieces.map((piece) => (typeof piece === 'string' ? piece : `…… (${piece.gap})`)).join('');
			return { lines: [text, ...(question.bank ? [say('flashcards.bank', { words: question.bank.join('; ') })] : [])] };
		}
		case 'mark':
			return { lines: [question.text] };
		case 'order':
			return { lines: question.steps.map(({ text }) => `– ${text}`) };
		case 'match':
			return { lines: [...question.lefts.map((left, index) => `${index + 1}. ${left}`), ...question.rights.map(({ letter, text }) => `${letter}. ${text}`)] };
	}
}
