/** The day of a class in words: its timetable, and what is left for home. */
import type { Exercise } from '../../exercise/schema.ts';
import type { Say } from '../../language/strings.ts';
import { lessonPath } from '../paths.ts';
import type { CourseLesson } from '../schema.ts';
import type { Block, Line, Piece } from './blocks.ts';
import type { Activity, ClassDay, Slot } from './day.ts';
import { underLesson } from './lesson-names.ts';

/** A lesson with its exercises, and how many items of its check are asked by show of hands. */
export type ClassLesson = { lesson: CourseLesson; exercises: readonly Exercise[]; asked: number };

/** @param minutes after midnight @returns `08:30` */
const clock = (minutes: number): string => [Math.floor(minutes / 60), minutes % 60].map((part) => `${part}`.padStart(2, '0')).join(':');

/** The columns of the timetable. */
export const DAY_COLUMNS = ['time', 'minutes', 'what', 'how'] as const;

/** @param lessons those that the day was worked out from, in the same order @returns the table of the day, with clock times */
export function timetable({ slots }: ClassDay, lessons: readonly ClassLesson[], say: Say): Block[] {
	return [
		{
			kind: 'table',
			name: say('course.class.section.day'),
			head: DAY_COLUMNS.map((column) => say(`course.class.column.${column}`)),
			rows: slots.map((slot): Line[] => [
				`${clock(slot.start)}–${clock(slot.start + slot.minutes)}`,
				`${slot.minutes}`,
				'lesson' in slot ? activityName(slot, lessons, say) : say(`course.class.slot.${slot.kind}`),
				howOf(slot, lessons, say),
			]),
			widths: [17, 10, 36, 37],
		},
		{ kind: 'text', line: say('course.class.rounded'), look: 'note' },
	];
}

/** What of the module the day has no room for. */
export function homeLines({ home }: ClassDay, lessons: readonly ClassLesson[], course: string, say: Say): Block[] {
	if (home.length === 0) return [];
	const items = home.map((activity): Line => {
		const id = lessons[activity.lesson]?.lesson.id ?? '';
		return [...activityName(activity, lessons, say), ' · ', { words: say('course.class.openLesson'), to: lessonPath(course, id) }];
	});
	return [
		{ kind: 'text', line: say('course.class.forHome'), look: 'strong' },
		{ kind: 'list', marks: 'bullets', items },
	];
}

const exerciseIn = (activity: Activity, lessons: readonly ClassLesson[]): Exercise | undefined =>
	activity.kind === 'exercise' ? lessons[activity.lesson]?.exercises.find(({ id }) => id === activity.exercise) : undefined;

function activityName(activity: Activity, lessons: readonly ClassLesson[], say: Say): Piece[] {
	const under = (what: Piece) => underLesson({ number: activity.lesson + 1, of: lessons.length }, what, say);
	switch (activity.kind) {
		case 'introduction':
			return under(lessons[activity.lesson]?.lesson.title ?? '');
		case 'exercise':
			return under(exerciseIn(activity, lessons)?.title ?? '');
		case 'check':
			return under(say('course.class.check'));
	}
}

function howOf(slot: Slot, lessons: readonly ClassLesson[], say: Say): string {
	if (slot.kind === 'exercise') {
		const work = exerciseIn(slot, lessons)?.minutes ?? 0;
		return say('course.class.how.exercise', { work, report: slot.minutes - work });
	}
	const items = 'lesson' in slot ? (lessons[slot.lesson]?.asked ?? 0) : 0;
	return slot.kind === 'break' || slot.kind === 'lunch' ? '' : say(`course.class.how.${slot.kind}`, { items });
}
