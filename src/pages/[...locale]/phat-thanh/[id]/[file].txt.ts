import type { APIRoute } from 'astro';
import { scripts } from '../../../../lesson/data.ts';
import { radioFile } from '../../../../lesson/paths.ts';
import { scriptText } from '../../../../lesson/script-text.ts';

/** One file for each version in each language that the script is written in. */
export const getStaticPaths = () =>
	scripts.flatMap(({ id, texts }) =>
		Object.entries(texts).flatMap(([language, { shorter = [] }]) =>
			[undefined, ...shorter].map((slot) => ({
				params: { locale: language === 'vi' ? undefined : language, id, file: radioFile(id, slot) },
				props: { language, slot },
			})),
		),
	);

export const GET: APIRoute = ({ params, props }) => new Response(scriptText(params.id ?? '', props.language, props.slot));
