/** The editor's files as the site serves them. */
import config from 'content:editor';
import type { APIRoute } from 'astro';
import { ORIGINAL } from '../language/paths.ts';
import { strings } from '../language/say.ts';
import { typeOf } from './addresses.ts';
import { editorAssets, programWords } from './assets.ts';

type Props = { data: string | Uint8Array };

export const getStaticPaths = () =>
	[...editorAssets(programWords(strings(ORIGINAL))), ['config.json', JSON.stringify(config)] as const].map(([file, data]) => ({
		params: { file },
		props: { data },
	}));

export const GET: APIRoute<Props> = ({ params, props: { data } }) => {
	const body = typeof data === 'string' ? data : new Uint8Array(data);
	return new Response(body, { headers: { 'content-type': typeOf(params.file ?? '') } });
};
