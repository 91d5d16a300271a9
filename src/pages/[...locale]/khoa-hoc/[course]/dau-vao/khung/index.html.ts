import type { APIRoute } from 'astro';
import { coursePages, placementFrame } from '../../../../../../course/courses.ts';

export const getStaticPaths = () => coursePages(({ placement }) => placement !== undefined);

export const GET: APIRoute = ({ params, props }) =>
	new Response(placementFrame(props.course, params.locale ?? 'vi'), { headers: { 'content-type': 'text/html; charset=utf-8' } });
