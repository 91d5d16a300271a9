/** The editor's files as the site serves them. */
import config from 'content:editor';
import type { APIRoute } from 'astro';
import { ORIGINAL } from '../language/paths.ts';
import { strings } from '../language/say.ts';
import { editorAssets } from './assets.ts';

type Props = { data: string | Uint8Array };

const say = strings(ORIGINAL);
const words = { work_with_local_repo: say('editor.openFolder'), work_with_local_repo_description: say('editor.openFolderHow') };

export const getStaticPaths = () =>
	[...editorAssets(words), ['config.json', JSON.stringify(config)] as const].map(([file, data]) => ({ params: { file }, props: { data } }));

const types: Record<string, string> = { js: 'text/javascript', json: 'application/json', woff2: 'font/woff2' };

export const GET: APIRoute<Props> = ({ params, props: { data } }) => {
	const body = typeof data === 'string' ? data : new Uint8Array(data);
	return new Response(body, { headers: { 'content-type': types[params.file?.split('.').at(-1) ?? ''] ?? 'application/octet-stream' } });
};
