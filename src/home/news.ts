/** What is new for somebody who comes by: laws whose day has come lately, or comes soon. */
import type { Law } from '../law/schema.ts';
import { latest, shiftedDay } from '../source/fields.ts';

/** A law, the date it takes effect, as exact as the content gives it, and whether that has surely come. */
export type News = { date: string; begun: boolean; law: Law };

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
	const [from, to] = [shiftedDay(today, -BACK), shiftedDay(today, AHEAD)];
	const near = laws
		.flatMap((law) => (law.kind === 'draft' || law.effective === null ? [] : [{ day: latest(law.effective), date: law.effective, law }]))
		.filter(({ day }) => day >= from && day <= to);
	const ahead = near.filter(({ day }) => day > today).sort((a, b) => (a.day < b.day ? -1 : 1));
	const back = near.filter(({ day }) => day <= today).sort((a, b) => (a.day > b.day ? -1 : 1));
	return [...ahead, ...back].slice(0, most).map(({ day, date, law }) => ({ date, begun: day <= today, law }));
}
