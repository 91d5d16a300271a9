import type { APIRoute } from 'astro';
import { scripts } from '../../../../lesson/data.ts';
import { scriptText } from '../../../../lesson/script-text.ts';

/** One file for each language that the script is written in. */
export const getStaticPaths = () =>
	scripts.flatMap(({ id, texts }) =>
		Object.keys(texts).map((language) => ({ params: { locale: language === 'vi' ? undefined : language, id, file: id }, props: { language } })),
	);

export const GET: APIRoute = ({ params, props }) => new Response(scriptText(params.id ?? '', props.language));
