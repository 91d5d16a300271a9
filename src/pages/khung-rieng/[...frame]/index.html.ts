import type { APIRoute } from 'astro';
import { FOREIGN_FRAMES, foreignFramePath } from '../../../h5p/paths.ts';
import { frameHtml, isForeignQuiz } from '../../../h5p/quizzes.ts';
import { languages } from '../../../language/data.ts';
import { ORIGINAL } from '../../../language/paths.ts';
import { packages, playedQuizzes } from '../../../quiz/data.ts';

/** The frames that content types of others play in, of all languages under one folder, so that a host gives them a policy of their own. */
export const getStaticPaths = () =>
	[...playedQuizzes.map(({ id }) => id), ...packages]
		.filter((id) => isForeignQuiz(id, ORIGINAL))
		.flatMap((id) =>
			languages.map(({ tag }) => ({ params: { frame: foreignFramePath(id, tag).slice(FOREIGN_FRAMES.length, -1) }, props: { id, language: tag } })),
		);

export const GET: APIRoute<{ id: string; language: string }> = ({ props }) =>
	new Response(frameHtml(props.id, props.language), { headers: { 'content-type': 'text/html; charset=utf-8' } });
