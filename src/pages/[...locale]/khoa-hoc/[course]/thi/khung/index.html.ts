import type { APIRoute } from 'astro';
import { coursePages, examFrame } from '../../../../../../course/courses.ts';

export const getStaticPaths = () => coursePages(({ exam }) => exam !== undefined);

export const GET: APIRoute = ({ params, props }) =>
	new Response(examFrame(props.course, params.locale ?? 'vi'), { headers: { 'content-type': 'text/html; charset=utf-8' } });
