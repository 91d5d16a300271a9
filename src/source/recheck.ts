/**
 * How long a check of what changes may be relied on. A claim that was right once and is never opened again ages: each kind of
 * such claims has a time within which somebody must look again. Which day a claim was checked on stands in the content.
 */
import type { Path } from './problem.ts';

/** Calendar months within which a kind of claim has to be checked again. */
export const RECHECK_MONTHS = { 'help-line': 6, 'help-steps': 6, 'law-status': 3, 'treaty-status': 12 } as const;
export type Rechecked = keyof typeof RECHECK_MONTHS;

/** What of an entry ages: a kind of claim, a figure until its next release, or the status of an instrument. */
export type Aging = {
	what: Rechecked | 'figure';
	/** the path of what was checked, in its entry */
	path: Path;
	/** the day of the last check, `YYYY-MM-DD`; none where nobody has checked it */
	checkedOn: string | undefined;
	/** the last day on which it may be relied on; none where it was never checked */
	due: string | undefined;
};

/** @param checkedOn the day of the last check, none where nobody has checked it */
export const aging = (what: Rechecked, path: Path, checkedOn: string | undefined): Aging => ({
	what,
	path,
	checkedOn,
	due: checkedOn === undefined ? undefined : recheckBy(what, checkedOn),
});

/**
 * The last day on which a check may still be relied on: the same day of the month, so many months later, or the last day of a
 * shorter month.
 * @param kind of the claim
 * @param checkedOn the day of the check, `YYYY-MM-DD`
 * @returns a day, `YYYY-MM-DD`
 */
export function recheckBy(kind: Rechecked, checkedOn: string): string {
	const [year = 0, month = 1, day = 1] = checkedOn.split('-').map(Number);
	const later = month - 1 + RECHECK_MONTHS[kind];
	const days = new Date(Date.UTC(year, later + 1, 0)).getUTCDate();
	return new Date(Date.UTC(year, later, Math.min(day, days))).toISOString().slice(0, 10);
}

/** True where a check is too old to be relied on. @param today `YYYY-MM-DD` */
export const isRecheckDue = (kind: Rechecked, checkedOn: string, today: string): boolean => recheckBy(kind, checkedOn) < today;
