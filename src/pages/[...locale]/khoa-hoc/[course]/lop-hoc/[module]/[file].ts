import type { APIRoute } from 'astro';
import type { ClassModule } from '../../../../../../course/class/class-content.ts';
import { classPages, guideDocx } from '../../../../../../course/class/classes.ts';

export const getStaticPaths = () => classPages();

export const GET: APIRoute<ClassModule> = async ({ params, props }) => new Response(new Uint8Array(await guideDocx(props, params.locale ?? 'vi')));
