import { join } from 'node:path';
import type { APIRoute } from 'astro';
import { appIcons, drawIcon } from '../site/app-icons.ts';

export const getStaticPaths = () => appIcons.map((icon) => ({ params: { icon: icon.name.replace(/\.png$/, '') }, props: { icon } }));

export const GET: APIRoute<{ icon: (typeof appIcons)[number] }> = async ({ props: { icon } }) =>
	new Response(await drawIcon(join(process.cwd(), 'public/favicon.svg'), icon), { headers: { 'content-type': 'image/png' } });
