import type { APIRoute } from 'astro';
import { downloads } from '../../../../exchange/export/downloads.ts';
import { localePaths } from '../../../../language/locale-paths.ts';
import { playedQuizzes } from '../../../../quiz/data.ts';
import { plainQuiz, quizWordsIn } from '../../../../quiz/in-language.ts';

const filesOf = (language: string) =>
	playedQuizzes.flatMap((quiz) => downloads(plainQuiz(quiz, language), quizWordsIn(language)).map((file) => ({ id: quiz.id, ...file })));

export const getStaticPaths = () =>
	localePaths().flatMap(({ params: { locale } }) =>
		filesOf(locale ?? 'vi').map(({ id, name, data }) => ({ params: { locale, id, file: name }, props: { data } })),
	);

export const GET: APIRoute = ({ props }) => new Response(props.data);
