import type { APIRoute } from 'astro';
import licences from '../../THIRD-PARTY-LICENCES.md?raw';

export const GET: APIRoute = () => new Response(licences, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
