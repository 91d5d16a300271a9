/** The timetable of a class on one module: what is done when, and what does not fit into the day and is left for home. Clock times are minutes after midnight. */

/** A lesson as the timetable sees it. */
export type TimedLesson = {
	/** minutes in which the tutor introduces it */
	reading: number;
	exercises: readonly { id: string; minutes: number }[];
	/** minutes of its check by show of hands; 0 where it has none */
	check: number;
};

/** What is done with a lesson; `lesson` counts from 0, `minutes` are those of the timetable. */
export type Activity = { lesson: number; minutes: number } & ({ kind: 'introduction' } | { kind: 'exercise'; exercise: string } | { kind: 'check' });
type Frame = { kind: 'arrival' | 'opening' | 'break' | 'lunch' | 'closing'; minutes: number };
export type Slot = (Activity | Frame) & { start: number };
export type ClassDay = { slots: Slot[] /** in the order of the lessons */; home: Activity[] };

/** Eight in the morning. */
export const DAY_START = 8 * 60;
/** Minutes from the first to the last, breaks and lunch included. */
export const DAY_MINUTES = 8.5 * 60;
/** Minutes without a break. */
export const STRETCH = 90;
/** Minutes that a class stays with one thing; what takes longer is done at home. */
const LONGEST = 60;
/** Minutes in which the groups report on an exercise and the tutor goes through the answers: two for each of four groups, and two more. */
const REPORT = 10;
/** Times of day are multiples of this. */
const GRID = 5;

const ARRIVAL: Frame = { kind: 'arrival', minutes: 15 };
const OPENING: Frame = { kind: 'opening', minutes: 15 };
const CLOSING: Frame = { kind: 'closing', minutes: 20 };
const BREAK: Frame = { kind: 'break', minutes: 15 };
/** The longest lunch with which everything fits is taken. */
const LUNCHES: readonly Frame[] = [90, 75, 60].map((minutes) => ({ kind: 'lunch', minutes }));
/** A break that falls due from then on is lunch. */
const LUNCH_FROM = 11 * 60;
/** Nothing of a lesson before lunch ends later: with a check of a quarter of an hour, the third lesson of a morning is done by then. */
const LUNCH_UNTIL = 12 * 60 + 15;
/** A class that can end by then has no lunch. */
const HALF_DAY = LUNCH_UNTIL + 15;

const onGrid = (minutes: number): number => Math.ceil(minutes / GRID) * GRID;

function activitiesOf({ reading, exercises, check }: TimedLesson, lesson: number): Activity[] {
	return [
		{ kind: 'introduction', lesson, minutes: onGrid(reading) },
		...exercises.map(({ id, minutes }): Activity => ({ kind: 'exercise', exercise: id, lesson, minutes: onGrid(minutes + REPORT) })),
		...(check > 0 ? [{ kind: 'check', lesson, minutes: onGrid(check) } as const] : []),
	];
}

/**
 * @param lessons those of the module, in its order
 * @returns a day that begins at eight and ends by half past four. What does not fit is left for home: first further exercises of the
 * lessons that have most, then checks, then the remaining exercises, then introductions, later lessons first.
 */
export function classDay(lessons: readonly TimedLesson[]): ClassDay {
	const all = lessons.flatMap(activitiesOf);
	let kept = all.filter(({ minutes }) => minutes <= LONGEST);
	for (;;) {
		for (const lunch of LUNCHES) {
			const slots = laidOut(kept, lunch);
			if (endOf(slots) <= DAY_START + DAY_MINUTES) return { slots, home: all.filter((activity) => !kept.includes(activity)) };
		}
		const dropped = leastNeeded(kept);
		kept = kept.filter((activity) => activity !== dropped);
	}
}

/** @returns whether the class is over by noon, or soon after, and has no lunch */
export const isHalfDay = ({ slots }: Pick<ClassDay, 'slots'>): boolean => slots.every(({ kind }) => kind !== 'lunch');

/** @returns when the last of the slots ends */
export const endOf = (slots: readonly Slot[]): number => slots.reduce((end, { start, minutes }) => Math.max(end, start + minutes), DAY_START);

/** What of a day that is too long is done at home first. */
function leastNeeded(kept: readonly Activity[]): Activity | undefined {
	const exercises = kept.filter(({ kind }) => kind === 'exercise');
	const countOf = (activity: Activity) => exercises.filter(({ lesson }) => lesson === activity.lesson).length;
	const most = Math.max(0, ...exercises.map(countOf));
	return (
		(most > 1 ? exercises.findLast((activity) => countOf(activity) === most) : undefined) ??
		kept.findLast(({ kind }) => kind === 'check') ??
		exercises.at(-1) ??
		kept.at(-1)
	);
}

/** Puts activities one behind the other, with a break before the time without one gets too long, if possible between two lessons. */
function laidOut(activities: readonly Activity[], lunch: Frame): Slot[] {
	const slots: Slot[] = [];
	let at = DAY_START;
	let since = 0;
	let hadLunch = false;
	const put = (what: Activity | Frame) => {
		slots.push({ ...what, start: at });
		at += what.minutes;
		since += what.minutes;
	};
	const pause = (what: Frame) => {
		put(what);
		since = 0;
		hadLunch ||= what.kind === 'lunch';
	};
	/** @param whole minutes of what should not be parted, of which `next` are the first */
	const pauseBefore = (next: number, whole: number, latest: number) => {
		const due = since + next > STRETCH || (since + whole > STRETCH && since >= STRETCH / 2 && whole > next);
		const lunchDue = at + next > latest || (at >= LUNCH_FROM && (due || at + whole > latest)) || (due && at + BREAK.minutes + next > latest);
		if (!hadLunch && lunchDue) pause(lunch);
		else if (due) pause(BREAK);
	};
	put(ARRIVAL);
	since = 0;
	put(OPENING);
	for (const [index, activity] of activities.entries()) {
		const begins = activities[index - 1]?.lesson !== activity.lesson;
		const lesson = begins ? activities.filter((other) => other.lesson === activity.lesson).reduce((sum, { minutes }) => sum + minutes, 0) : 0;
		pauseBefore(activity.minutes, Math.max(lesson, activity.minutes), LUNCH_UNTIL);
		put(activity);
	}
	pauseBefore(CLOSING.minutes, CLOSING.minutes, HALF_DAY);
	put(CLOSING);
	return slots;
}
