/** The form by which those who took part judge a class, without their names: what they can do now, by the objectives of its lessons. */
import type { Say } from '../../language/strings.ts';
import type { Localized } from '../../source/fields.ts';
import type { Course, CourseModule } from '../schema.ts';
import type { Block, Line } from './blocks.ts';

/** The form is one page: at most so many objectives, and at least so many, those of the course where the lessons have fewer. */
const MOST = 6;
const LEAST = 4;
const SCALE = ['not', 'partly', 'mostly', 'fully'] as const;
/** Questions that are answered in words. */
const OPEN = ['useful', 'change'] as const;

/** An objective, and the lesson that it belongs to, counted from 1; none where it is the course's. */
export type Asked = { objective: Localized; lesson?: number };

/** @returns the objectives that the form asks about: of each lesson the first, then of each the second, in the order of the lessons */
export function askedObjectives(course: Pick<Course, 'objectives'>, { lessons }: Pick<CourseModule, 'lessons'>): Asked[] {
	const ranked = lessons.flatMap(({ objectives }, index) => objectives.map((objective, rank) => ({ objective, lesson: index + 1, rank })));
	const chosen = new Set([...ranked].sort((a, b) => a.rank - b.rank || a.lesson - b.lesson).slice(0, MOST));
	const asked: Asked[] = ranked.filter((each) => chosen.has(each)).map(({ objective, lesson }) => ({ objective, lesson }));
	return [...asked, ...course.objectives.slice(0, Math.max(LEAST - asked.length, 0)).map((objective) => ({ objective }))];
}

export function evaluationBlocks(asked: readonly Asked[], say: Say): Block[] {
	const from = ({ lesson }: Asked) => (lesson === undefined ? say('course.class.ofCourse') : say('course.class.ofLesson', { number: lesson }));
	return [
		{ kind: 'text', line: say('course.class.anonymous') },
		{
			kind: 'table',
			name: say('course.class.evaluation'),
			head: [say('course.class.nowICan'), ...SCALE.map((step) => say(`course.class.scale.${step}`))],
			rows: asked.map((each, index): Line[] => [[`${index + 1}. `, each.objective, ` (${from(each)})`], ...SCALE.map(() => '☐')]),
			widths: [52, 12, 12, 12, 12],
		},
		...OPEN.flatMap((question, index): Block[] => [
			{ kind: 'text', line: `${asked.length + index + 1}. ${say(`course.class.open.${question}`)}` },
			{ kind: 'lines', count: 3 },
		]),
	];
}
