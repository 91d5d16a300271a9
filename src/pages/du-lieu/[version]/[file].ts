import type { APIRoute } from 'astro';
import { FOLDER } from '../../../feeds/changes.ts';
import { published, rawDatasets } from '../../../feeds/data.ts';
import { feedFiles } from '../../../feeds/files.ts';
import { strings } from '../../../language/say.ts';
import { buildDay } from '../../../source/build-day.ts';

type Props = { text: string; type: string };

export const getStaticPaths = () => {
	const site = new URL(import.meta.env.SITE);
	const version = FOLDER.split('/').at(-2) ?? '';
	return feedFiles(rawDatasets, published, site, buildDay(), strings).map(({ name, text, type }) => ({
		params: { version, file: name },
		props: { text, type },
	}));
};

export const GET: APIRoute<Props> = ({ props: { text, type } }) => new Response(text, { headers: { 'content-type': type } });
