import type { APIRoute } from 'astro';
import { type AtomName, atomFeed, atomNames } from '../../../feeds/atom.ts';
import { published } from '../../../feeds/data.ts';
import { localePaths } from '../../../language/locale-paths.ts';
import { strings } from '../../../language/say.ts';
import { buildDay } from '../../../source/build-day.ts';

type Props = { name: AtomName; language: string };

export const getStaticPaths = () =>
	atomNames.flatMap((name) => localePaths([{ name }]).map((path) => ({ ...path, props: { name, language: path.params.locale ?? 'vi' } })));

export const GET: APIRoute<Props> = ({ props: { name, language }, site, url }) =>
	new Response(atomFeed(name, published, language, strings(language), site ?? url, buildDay()), { headers: { 'content-type': 'application/atom+xml' } });
