import type { APIRoute } from 'astro';
import { checkedContent } from '../../../check/integration.ts';
import { type AtomName, atomFeed, atomNames } from '../../../feeds/atom.ts';
import { buildDay } from '../../../site/build-day.ts';
import { localePaths } from '../../../site/locale-paths.ts';
import { strings } from '../../../site/strings.ts';

type Props = { name: AtomName; language: string };

export const getStaticPaths = () =>
	atomNames.flatMap((name) => localePaths([{ name }]).map((path) => ({ ...path, props: { name, language: path.params.locale ?? 'vi' } })));

export const GET: APIRoute<Props> = ({ props: { name, language }, site, url }) =>
	new Response(atomFeed(name, checkedContent(), language, strings(language), site ?? url, buildDay()), { headers: { 'content-type': 'application/atom+xml' } });
