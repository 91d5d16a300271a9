import type { APIRoute } from 'astro';
import { calendarFile } from '../../../../../plan/calendar-file.ts';
import { plans } from '../../../../../plan/data.ts';
import { agendaOf } from '../../../../../plan/ics.ts';

export const getStaticPaths = () =>
	plans.flatMap((register) =>
		register.units.flatMap((unit) => {
			const items = agendaOf(unit, register);
			// RFC 5545 knows no calendar without an entry, so a unit that leads nothing has no file.
			return items.length === 0 ? [] : [{ params: { year: `${register.plan.year}`, unit: unit.id }, props: { register, unit, items } }];
		}),
	);

export const GET: APIRoute<ReturnType<typeof getStaticPaths>[number]['props']> = ({ props: { register, unit, items }, site, url }) =>
	calendarFile(items, register, unit.name.vi, site ?? url);
