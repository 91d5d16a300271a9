import type { APIRoute } from 'astro';
import { ORIGINAL } from '../../../../language/paths.ts';
import { scripts } from '../../../../lesson/data.ts';
import { shorterOf } from '../../../../lesson/lessons.ts';
import { radioFile } from '../../../../lesson/paths.ts';
import { scriptText } from '../../../../lesson/script-text.ts';

/** One file for each version in each language that the script is written in. */
export const getStaticPaths = () =>
	scripts.flatMap(({ id, texts }) =>
		Object.entries(texts).flatMap(([language, { versions }]) =>
			[undefined, ...shorterOf(texts).filter((minutes) => versions.some(({ slot }) => slot === minutes))].map((slot) => ({
				params: { locale: language === ORIGINAL ? undefined : language, id, file: radioFile(id, slot) },
				props: { language, slot },
			})),
		),
	);

export const GET: APIRoute = ({ params, props }) => new Response(scriptText(params.id ?? '', props.language, props.slot));
