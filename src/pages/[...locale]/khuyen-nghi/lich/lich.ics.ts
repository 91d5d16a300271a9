import type { APIRoute } from 'astro';
import { localePaths } from '../../../../language/locale-paths.ts';
import { reviewDates } from '../../../../recommendation/data.ts';
import { calendarOf } from '../../../../recommendation/review-calendar.ts';
import { exactDates } from '../../../../recommendation/review-days.ts';

/** A calendar without any event is none. */
export const getStaticPaths = () => (exactDates(reviewDates).length > 0 ? localePaths() : []);

export const GET: APIRoute = ({ params, site, url }) =>
	new Response(calendarOf(reviewDates, params.locale ?? 'vi', site ?? url), { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
