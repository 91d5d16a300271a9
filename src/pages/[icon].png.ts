import logos from 'content:logo';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIRoute } from 'astro';
import { site } from '../reference/data.ts';
import { ICON, LOGOS } from '../reference/logos.ts';
import { appIcons, drawIcon } from '../site/app-icons.ts';
import { plainIcon } from '../site/plain-icon.ts';
import { defaultColours } from '../ui/colours.ts';

export const getStaticPaths = () => appIcons.map((icon) => ({ params: { icon: icon.name.replace(/\.png$/, '') }, props: { icon } }));

const svg = (logos as string[]).includes(ICON)
	? readFileSync(join(process.cwd(), 'content', LOGOS, ICON))
	: Buffer.from(plainIcon(site.colours ?? defaultColours));

export const GET: APIRoute<{ icon: (typeof appIcons)[number] }> = async ({ props: { icon } }) =>
	new Response(await drawIcon(svg, icon), { headers: { 'content-type': 'image/png' } });
