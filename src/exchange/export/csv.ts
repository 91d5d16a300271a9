/**
 * CSV for classroom quiz tools: the columns that Kahoot's spreadsheet has and that similar tools take.
 */
import { csvText } from '../../files/csv.ts';
import type { PlainItem, PlainQuiz } from '../../quiz/plain.ts';
import { explained, type QuizWords } from '../../quiz/quiz-words.ts';

/** The tools show four answers at most. */
const ANSWERS = 4;
/** Seconds to answer in: time to read a Vietnamese question twice. */
const SECONDS = 60;

type Row = { question: string; answers: string[]; correct: number[] };

/**
 * @returns the file's text, and the ids of items that have no place in it: those of other types than choice,
 * and those with more right answers than fit. Of more than four answers, the right ones and the first wrong ones stay.
 */
export function classroomCsv(quiz: PlainQuiz, quizWords: QuizWords): { text: string; left: string[] } {
	const { say } = quizWords;
	const head = [
		say('quiz.csv.question'),
		...Array.from({ length: ANSWERS }, (_, index) => say('quiz.csv.answer', { number: index + 1 })),
		say('quiz.csv.time'),
		say('quiz.csv.correct'),
		say('quiz.csv.explanation'),
	];
	const left: string[] = [];
	const rows = quiz.items.flatMap((item) => {
		const row = rowOf(item, quizWords);
		if (!row) {
			left.push(item.id);
			return [];
		}
		const answers = Array.from({ length: ANSWERS }, (_, index) => row.answers[index] ?? '');
		return [[row.question, ...answers, `${SECONDS}`, row.correct.join(','), explained(item, quizWords)]];
	});
	return { text: csvText([head, ...rows]), left };
}

function rowOf(item: PlainItem, { say }: QuizWords): Row | undefined {
	if (item.type === 'true-false') return { question: item.question, answers: [say('quiz.true'), say('quiz.false')], correct: [item.answer ? 1 : 2] };
	if (item.type !== 'single' && item.type !== 'multiple') return undefined;
	const right = item.answers.filter(({ correct }) => correct).length;
	if (right > ANSWERS) return undefined;
	let wrong = ANSWERS - right;
	const answers = item.answers.filter(({ correct }) => correct || wrong-- > 0);
	return { question: item.question, answers: answers.map(({ text }) => text), correct: answers.flatMap(({ correct }, index) => (correct ? [index + 1] : [])) };
}
