/** The editor's files as the site serves them. */
import config from 'content:editor';
import type { APIRoute } from 'astro';
import { editorAssets } from './assets.ts';

type Props = { data: string | Uint8Array };

export const getStaticPaths = () =>
	[...editorAssets(), ['config.json', JSON.stringify(config)] as const].map(([file, data]) => ({ params: { file }, props: { data } }));

const types: Record<string, string> = { js: 'text/javascript', json: 'application/json', woff2: 'font/woff2' };

export const GET: APIRoute<Props> = ({ params, props: { data } }) => {
	const body = typeof data === 'string' ? data : new Uint8Array(data);
	return new Response(body, { headers: { 'content-type': types[params.file?.split('.').at(-1) ?? ''] ?? 'application/octet-stream' } });
};
