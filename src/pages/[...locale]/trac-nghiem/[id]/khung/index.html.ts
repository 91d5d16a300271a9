import type { APIRoute } from 'astro';
import { checkedContent } from '../../../../../content/integration.ts';
import { frameHtml, playedQuizzes } from '../../../../../h5p/quizzes.ts';
import { localePaths } from '../../../../../language/locale-paths.ts';

export const getStaticPaths = () => localePaths([...playedQuizzes().map(({ id }) => ({ id })), ...checkedContent().packages.map((id) => ({ id }))]);

export const GET: APIRoute = ({ params }) =>
	new Response(frameHtml(params.id ?? '', params.locale ?? 'vi'), { headers: { 'content-type': 'text/html; charset=utf-8' } });
