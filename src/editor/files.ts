import type { APIRoute } from 'astro';
import { checkedContent } from '../content/integration.ts';
import { editorAssets } from './assets.ts';
import { editorConfig } from './config.ts';
import { wordsFrom } from './words.ts';

type Props = { data: string | Uint8Array };

function configuration(): string {
	const content = checkedContent();
	const table = content.strings.vi ?? {};
	return JSON.stringify(editorConfig(content, wordsFrom(table, content.languages), (key) => table[`editor.part.${key}`] ?? key));
}

export const getStaticPaths = () =>
	[...editorAssets(), ['config.json', configuration()] as const].map(([file, data]) => ({ params: { file }, props: { data } }));

const types: Record<string, string> = { js: 'text/javascript', json: 'application/json', woff2: 'font/woff2' };

export const GET: APIRoute<Props> = ({ params, props: { data } }) => {
	const body = typeof data === 'string' ? data : new Uint8Array(data);
	return new Response(body, { headers: { 'content-type': types[params.file?.split('.').at(-1) ?? ''] ?? 'application/octet-stream' } });
};
