import type { APIRoute } from 'astro';
import { frameHtml, isForeignQuiz } from '../../../../../h5p/quizzes.ts';
import { localePaths } from '../../../../../language/locale-paths.ts';
import { ORIGINAL } from '../../../../../language/paths.ts';
import { quizWays } from '../../../../../lesson/quiz-ways.ts';
import { playedQuizzes } from '../../../../../quiz/data.ts';
import { plainQuiz } from '../../../../../quiz/in-language.ts';

/** The frames that the project's own content types play in. */
export const getStaticPaths = () => localePaths(playedQuizzes.map(({ id }) => ({ id })).filter(({ id }) => !isForeignQuiz(id, ORIGINAL)));

export const GET: APIRoute = ({ params: { id = '', locale = ORIGINAL } }) => {
	const quiz = playedQuizzes.find((each) => each.id === id);
	const html = frameHtml(id, locale, quiz && quizWays(plainQuiz(quiz, locale), locale));
	return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } });
};
