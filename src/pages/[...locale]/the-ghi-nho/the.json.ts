import type { APIRoute } from 'astro';
import { decksIn } from '../../../cards/card-data.ts';
import { localePaths } from '../../../language/locale-paths.ts';
import { ORIGINAL } from '../../../language/paths.ts';

export const getStaticPaths = () => localePaths();

export const GET: APIRoute = ({ params }) =>
	new Response(JSON.stringify(decksIn(params.locale ?? ORIGINAL).cards), { headers: { 'content-type': 'application/json' } });
