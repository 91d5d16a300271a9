import type { APIRoute } from 'astro';
import { checkedContent } from '../../../../../check/integration.ts';
import { calendarFile } from '../../../../../plan/calendar-file.ts';
import { agendaOf } from '../../../../../plan/ics.ts';

export const getStaticPaths = () =>
	checkedContent().plans.flatMap((register) => register.units.map((unit) => ({ params: { year: `${register.plan.year}`, unit: unit.id }, props: { register, unit } })));

export const GET: APIRoute<ReturnType<typeof getStaticPaths>[number]['props']> = ({ props: { register, unit }, site, url }) =>
	calendarFile(agendaOf(unit, register), register, unit.name.vi, site ?? url);
