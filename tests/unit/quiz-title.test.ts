/** The titles of quiz pages: one label at most stands before a title. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { quizTitle } from '../../src/quiz/quiz-title.ts';
import { sampleQuizWords } from './quiz-samples.ts';

const { say } = sampleQuizWords('vi');

it.each([
	['Quyền trẻ em', 'Trắc nghiệm: Quyền trẻ em'],
	['Trắc nghiệm: quyền trẻ em', 'Trắc nghiệm: quyền trẻ em'],
	['Trắc nghiệm về quyền trẻ em', 'Trắc nghiệm về quyền trẻ em'],
	['Kiểm tra cuối bài: Quyền trẻ em', 'Kiểm tra cuối bài: Quyền trẻ em'],
])('%s', (title, shown) => expect(quizTitle(title, say, 'quiz.pageTitle')).toBe(shown));

it.each(['vi', 'en'])('no page of a quiz has a title with two labels (%s)', (language) => {
	const words = sampleQuizWords(language).say;
	const titles = readdirSync('quizzes')
		.filter((name) => name.endsWith('.yaml'))
		.map((name) => (parse(readFileSync(`quizzes/${name}`, 'utf8')) as { title: Record<string, string> }).title[language] ?? '');
	expect(titles.length).toBeGreaterThan(20);
	const shown = titles.flatMap((title) => [
		quizTitle(title, words, 'quiz.pageTitle'),
		quizTitle(title, words, 'quiz.frame'),
		words('quiz.keyTitle', { title }),
		words('quiz.worksheetTitle', { title, version: 'A' }),
	]);
	expect(shown.filter((title) => title.split(': ').length > 2)).toEqual([]);
});
