import type { APIRoute } from 'astro';
import { languages } from '../../language/data.ts';
import { localePaths } from '../../language/locale-paths.ts';
import { ORIGINAL } from '../../language/paths.ts';
import { site } from '../../reference/data.ts';
import { manifestOf } from '../../site/app-icons.ts';

export const getStaticPaths = () => localePaths();

export const GET: APIRoute = ({ params }) => {
	const language = params.locale ?? ORIGINAL;
	const dir = languages.find(({ tag }) => tag === language)?.dir ?? 'ltr';
	return new Response(JSON.stringify(manifestOf(site, language, dir)), { headers: { 'content-type': 'application/manifest+json' } });
};
