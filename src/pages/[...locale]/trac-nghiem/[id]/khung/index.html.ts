import type { APIRoute } from 'astro';
import { frameHtml, isForeignQuiz } from '../../../../../h5p/quizzes.ts';
import { localePaths } from '../../../../../language/locale-paths.ts';
import { ORIGINAL } from '../../../../../language/paths.ts';
import { playedQuizzes } from '../../../../../quiz/data.ts';

/** The frames that the project's own content types play in. */
export const getStaticPaths = () => localePaths(playedQuizzes.map(({ id }) => ({ id })).filter(({ id }) => !isForeignQuiz(id, ORIGINAL)));

export const GET: APIRoute = ({ params }) =>
	new Response(frameHtml(params.id ?? '', params.locale ?? ORIGINAL), { headers: { 'content-type': 'text/html; charset=utf-8' } });
