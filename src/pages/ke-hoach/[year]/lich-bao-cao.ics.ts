import type { APIRoute } from 'astro';
import { agenda } from '../../../plan/agenda.ts';
import { calendarFile } from '../../../plan/calendar-file.ts';
import { plans } from '../../../plan/data.ts';

export const getStaticPaths = () => plans.map((register) => ({ params: { year: `${register.plan.year}` }, props: { register } }));

export const GET: APIRoute<ReturnType<typeof getStaticPaths>[number]['props']> = ({ props: { register }, site, url }) =>
	calendarFile(agenda(register), register, register.plan.title.vi, site ?? url);
