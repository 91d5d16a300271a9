import type { APIRoute } from 'astro';
import { wholeAddress } from '../files/site-address.ts';

export const GET: APIRoute = ({ site, url }) => new Response(`User-agent: *\nAllow: /\n\nSitemap: ${wholeAddress('/sitemap-index.xml', site ?? url.origin)}\n`);
