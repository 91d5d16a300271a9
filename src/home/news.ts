/** What is new for somebody who comes by: laws whose day has come lately, or comes soon. */
import type { Law } from '../law/schema.ts';
import { latest } from '../source/fields.ts';

/** A law, and the day it takes effect: `YYYY-MM-DD`. */
export type News = { day: string; law: Law };

/** Days before and after a day as ISO dates, in UTC. */
const shifted = (day: string, days: number): string => new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** How many days back and ahead count as news. */
const BACK = 180;
const AHEAD = 180;

/**
 * @param laws all instruments
 * @param today `YYYY-MM-DD`
 * @param most how many at most
 * @returns what comes soon, the nearest first, then what came lately, the newest first; drafts are no news, as nobody knows their day
 */
export function newsOf(laws: readonly Law[], today: string, most: number): News[] {
	const all = laws.filter(({ kind }) => kind !== 'draft').flatMap((law) => (law.effective === null ? [] : [{ day: latest(law.effective), law }]));
	const [from, to] = [shifted(today, -BACK), shifted(today, AHEAD)];
	const near = all.filter(({ day }) => day >= from && day <= to);
	const ahead = near.filter(({ day }) => day > today).sort((a, b) => (a.day < b.day ? -1 : 1));
	const back = near.filter(({ day }) => day <= today).sort((a, b) => (a.day > b.day ? -1 : 1));
	return [...ahead, ...back].slice(0, most);
}
