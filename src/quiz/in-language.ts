/** Quizzes as pages ask for them: in a language, with the items of their banks, and with their words. */
import { strings } from '../language/say.ts';
import { sources } from '../reference/data.ts';
import { quizzes } from './data.ts';
import { inOneLanguage, type PlainQuiz } from './plain.ts';
import { type QuizWords, quizWords } from './quiz-words.ts';
import type { Quiz } from './schema.ts';

export function plainQuiz(quiz: Quiz, language: string): PlainQuiz {
	return inOneLanguage(quiz, quizzes, language);
}

export function quizWordsIn(language: string): QuizWords {
	return quizWords(strings(language), sources, language);
}
