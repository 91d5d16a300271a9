import type { APIRoute } from 'astro';
import { frameHtml } from '../../../../../h5p/quizzes.ts';
import { localePaths } from '../../../../../language/locale-paths.ts';
import { packages, playedQuizzes } from '../../../../../quiz/data.ts';

export const getStaticPaths = () => localePaths([...playedQuizzes.map(({ id }) => ({ id })), ...packages.map((id) => ({ id }))]);

export const GET: APIRoute = ({ params }) =>
	new Response(frameHtml(params.id ?? '', params.locale ?? 'vi'), { headers: { 'content-type': 'text/html; charset=utf-8' } });
