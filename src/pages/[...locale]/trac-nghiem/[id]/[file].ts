import type { APIRoute } from 'astro';
import { downloads } from '../../../../exchange/export/downloads.ts';
import { plainQuiz, playedQuizzes, voiceOf } from '../../../../h5p/quizzes.ts';
import { localePaths } from '../../../../language/locale-paths.ts';

const filesOf = (language: string) =>
	playedQuizzes().flatMap((quiz) => downloads(plainQuiz(quiz, language), voiceOf(language)).map((file) => ({ id: quiz.id, ...file })));

export const getStaticPaths = () =>
	localePaths().flatMap(({ params: { locale } }) =>
		filesOf(locale ?? 'vi').map(({ id, name, data }) => ({ params: { locale, id, file: name }, props: { data } })),
	);

export const GET: APIRoute = ({ props }) => new Response(props.data);
