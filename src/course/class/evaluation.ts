/** The form by which those who took part judge a class, without their names: what they can do now, by the objectives of its lessons; and the sheet on which the tutor counts the forms. */
import type { Say } from '../../language/strings.ts';
import type { Localized } from '../../source/fields.ts';
import type { Course, CourseModule } from '../schema.ts';
import type { Block, Line } from './blocks.ts';
import { ofLesson } from './lesson-names.ts';

/** The form is one page: at most so many objectives. Where the lessons have fewer than the least, a course of one module adds its own. */
const MOST = 6;
const LEAST = 4;
const SCALE = ['not', 'partly', 'mostly', 'fully'] as const;
/** Questions that are answered in words. */
const OPEN = ['useful', 'change'] as const;

/** An objective, and the lesson that it belongs to, counted from 1; none where it is the course's. */
export type Asked = { objective: Localized; lesson?: number };

/** @returns the objectives that the form asks about: of each lesson the first, then of each the second, in the order of the lessons */
export function askedObjectives(course: Pick<Course, 'objectives' | 'modules'>, { lessons }: Pick<CourseModule, 'lessons'>): Asked[] {
	const ranked = lessons.flatMap(({ objectives }, index) => objectives.map((objective, rank) => ({ objective, lesson: index + 1, rank })));
	const chosen = new Set([...ranked].sort((a, b) => a.rank - b.rank || a.lesson - b.lesson).slice(0, MOST));
	const asked: Asked[] = ranked.filter((each) => chosen.has(each)).map(({ objective, lesson }) => ({ objective, lesson }));
	// Of several modules, one alone does not teach what the course is for.
	const whole = course.modules.length === 1 ? course.objectives : [];
	return [...asked, ...whole.slice(0, Math.max(LEAST - asked.length, 0)).map((objective) => ({ objective }))];
}

/** An objective by its number on the form, and where it belongs. */
const rowTitle = ({ objective, lesson }: Asked, index: number, of: number, say: Say): Line => [
	`${index + 1}. `,
	objective,
	lesson === undefined ? ` (${say('course.class.ofCourse')})` : ofLesson({ number: lesson, of }, say),
];

/**
 * @param asked the objectives, one row each
 * @param of how many lessons the class has
 * @returns the form: a row to tick for each objective, then two questions to answer in words
 */
export function evaluationBlocks(asked: readonly Asked[], of: number, say: Say): Block[] {
	return [
		{ kind: 'text', line: say('course.class.anonymous') },
		{
			kind: 'table',
			name: say('course.class.evaluation'),
			head: [say('course.class.nowICan'), ...SCALE.map((step) => say(`course.class.scale.${step}`))],
			rows: asked.map((each, index): Line[] => [rowTitle(each, index, of, say), ...SCALE.map(() => '☐')]),
			widths: [52, 12, 12, 12, 12],
		},
		...OPEN.flatMap((question, index): Block[] => [
			{ kind: 'text', line: `${asked.length + index + 1}. ${say(`course.class.open.${question}`)}` },
			{ kind: 'lines', count: 3 },
		]),
	];
}

/** @param asked the objectives of the form @param of how many lessons the class has @returns the sheet: a stroke for each tick, a total for each row, room for answers in words */
export function tallyBlocks(asked: readonly Asked[], of: number, say: Say): Block[] {
	return [
		{ kind: 'text', line: say('course.class.tally.how') },
		{ kind: 'text', line: say('course.class.tally.count') },
		{
			kind: 'table',
			name: say('course.class.section.tally'),
			head: [say('course.class.nowICan'), ...SCALE.map((step) => say(`course.class.scale.${step}`)), say('course.class.tally.total')],
			rows: asked.map((each, index): Line[] => [rowTitle(each, index, of, say), ...SCALE.map(() => ''), '']),
			widths: [36, 13, 13, 13, 13, 12],
			least: 15,
		},
		{ kind: 'text', line: say('course.class.tally.read'), look: 'note' },
		...OPEN.flatMap((question, index): Block[] => [
			{ kind: 'text', line: `${asked.length + index + 1}. ${say(`course.class.tally.${question}`)}` },
			{ kind: 'lines', count: 3 },
		]),
	];
}
