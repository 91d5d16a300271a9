/** The tutor's guide to a one-day class on a module: wholly worked out from the course, its lessons' exercises and checks. */
import type { Exercise } from '../../exercise/schema.ts';
import type { Say } from '../../language/strings.ts';
import { answerKeyPath, quizPath } from '../../quiz/paths.ts';
import type { PlainQuiz } from '../../quiz/plain.ts';
import { writtenLessons } from '../outline.ts';
import { examPath, lessonPath } from '../paths.ts';
import type { Course, CourseLesson, CourseModule } from '../schema.ts';
import { answersOf, checkBlocks } from './answers.ts';
import type { Block, Line, Part, Piece, Section } from './blocks.ts';
import { type ClassDay, classDay } from './day.ts';
import { askedObjectives, evaluationBlocks } from './evaluation.ts';
import { handoutOf } from './handout.ts';
import { preparations } from './preparation.ts';
import { type ClassLesson, homeLines, timetable } from './timetable.ts';

/** What a guide is made from. */
export type ClassContent = {
	course: Course;
	/** with the lessons that are written */
	module: CourseModule;
	/** @throws where there is none */
	exerciseOf: (id: string) => Exercise;
	/** a quiz in the guide's language @throws where there is none */
	quizOf: (id: string) => PlainQuiz;
	language: string;
	say: Say;
};

/** Rows of the list that those who come sign: the largest class, and one page. */
const SIGNATURES = 24;

/** @returns the sections of the guide, in their order */
export function classGuide(content: ClassContent): Section[] {
	const { course, module, say, language, exerciseOf } = content;
	const lessons = module.lessons.map((lesson): ClassLesson => ({ lesson, exercises: lesson.parts.exercises.map(exerciseOf) }));
	const day = classDay(lessons.map(({ lesson: { parts }, exercises }) => ({ ...parts, exercises })));
	const exercises = lessons.flatMap((each, index) => each.exercises.map((exercise) => ({ exercise, number: index + 1 })));
	/** A part for each exercise, in the order of the lessons. */
	const perExercise = (blocks: (exercise: Exercise, number: number) => Block[]): Part[] =>
		exercises.map(({ exercise, number }) => ({ title: [`${say('course.class.lesson', { number })}: `, exercise.title], blocks: blocks(exercise, number) }));
	const section = (name: SectionName, blocks: readonly Block[], more: Partial<Section> = {}): Section => ({
		id: SECTION_IDS[name],
		title: say(`course.class.section.${name}`),
		blocks,
		parts: [],
		...more,
	});
	const note = (key: string): Block => ({ kind: 'text', line: say(`course.class.${key}`) });
	return [
		section('learn', [], { parts: module.lessons.map((lesson, index) => objectives(course, lesson, index + 1, say)) }),
		section('audience', [{ kind: 'list', marks: 'bullets', items: [...course.audience, ...before(content)] }]),
		section('day', [...timetable(day, lessons, say), ...homeLines(day, lessons, course.id, say), ...afterwards(content)], { newPage: true }),
		section('prepare', [{ kind: 'list', marks: 'bullets', items: preparations(module.lessons, exercises, say) }]),
		section('groups', [note('groupsNote')], { parts: perExercise((exercise) => groupWork(exercise, day, say)) }),
		section('handouts', [note('handoutsNote')], {
			parts: perExercise((exercise) => handoutOf(exercise, say)).map((part) => ({ ...part, newPage: true })),
			newPage: true,
			repeats: true,
		}),
		section('answers', [note('answersNote')], { parts: perExercise((exercise) => answersOf(exercise, language, say)), newPage: true, repeats: true }),
		section('checks', [note('checksNote')], { parts: checkParts(content), repeats: true }),
		section('signatures', signatures(say), { newPage: true }),
		section('evaluation', evaluationBlocks(askedObjectives(course, module), say), { newPage: true }),
	].filter(({ blocks, parts, id }) => parts.length > 0 || (blocks.length > 0 && !NEED_PARTS.has(id)));
}

/** The anchors of the sections. */
const SECTION_IDS = {
	learn: 'hoc-gi',
	audience: 'cho-ai',
	day: 'lich-trong-ngay',
	prepare: 'chuan-bi',
	groups: 'hoat-dong-nhom',
	handouts: 'phieu-phat',
	answers: 'loi-giai',
	checks: 'gio-tay',
	signatures: 'danh-sach-ky-ten',
	evaluation: 'phieu-danh-gia',
} as const;
type SectionName = keyof typeof SECTION_IDS;
/** Sections that a module without exercises, or without checks, does not have. */
const NEED_PARTS: ReadonlySet<string> = new Set((['groups', 'handouts', 'answers', 'checks'] as const).map((name) => SECTION_IDS[name]));

/** A lesson as a link to its page. */
const objectives = (course: Course, { id, title, objectives: all }: CourseLesson, number: number, say: Say): Part => ({
	title: [`${say('course.class.lesson', { number })}: `, { words: title, to: lessonPath(course.id, id) }],
	blocks: [{ kind: 'list', marks: 'bullets', items: all }],
});

/** The modules that should be done before. */
function before({ course, module, say }: ClassContent): Line[] {
	const titles = course.modules.filter(({ id }) => module.requires?.includes(id)).map(({ title }) => title);
	return titles.length === 0 ? [] : [[`${say('course.requires')}: `, ...titles.flatMap((title, index): Piece[] => (index > 0 ? ['; ', title] : [title]))]];
}

/** What follows the class: the review of the module, the exam. */
function afterwards({ course, module, say, quizOf }: ClassContent): Block[] {
	const review: Line[] = module.review === undefined ? [] : [{ words: quizOf(module.review).title, to: quizPath(module.review) }];
	const exam: Line[] = course.exam
		? [[{ words: say('course.exam.title'), to: examPath(course.id) }, ` (${say('course.exam.conditionText', { lessons: writtenLessons(course).length })})`]]
		: [];
	const items = [...review, ...exam];
	return items.length === 0
		? []
		: [
				{ kind: 'text', line: say('course.class.afterwards'), look: 'strong' },
				{ kind: 'list', marks: 'bullets', items },
			];
}

/** How long an exercise takes in class, and how it is done in groups. */
function groupWork(exercise: Exercise, day: ClassDay, say: Say): Block[] {
	const slot = day.slots.find((each) => each.kind === 'exercise' && each.exercise === exercise.id);
	const { minutes } = exercise;
	const time = slot
		? say('course.class.groupTime', { minutes: slot.minutes, work: minutes, report: slot.minutes - minutes })
		: say('course.class.atHome', { minutes });
	return [
		{ kind: 'text', line: `${say(`exercise.kind.${exercise.kind}`)} · ${time}`, look: 'note' },
		{ kind: 'text', line: exercise.group ?? say('course.class.groupWay') },
	];
}

function checkParts({ module, say, quizOf }: ClassContent): Part[] {
	return module.lessons.flatMap(({ title, check }, index): Part[] =>
		check === undefined
			? []
			: [
					{
						title: [`${say('course.class.lesson', { number: index + 1 })}: `, title],
						blocks: [
							...checkBlocks(quizOf(check), say),
							{ kind: 'text', line: { words: say('course.class.checkSources'), to: answerKeyPath(check) }, look: 'note' },
						],
					},
				],
	);
}

/** No more is asked of those who come than a list of them needs. */
function signatures(say: Say): Block[] {
	return [
		{ kind: 'text', line: say('course.class.signatureHead') },
		{
			kind: 'table',
			name: say('course.class.section.signatures'),
			head: ['number', 'name', 'unit', 'signature'].map((column) => say(`course.class.column.${column}`)),
			rows: Array.from({ length: SIGNATURES }, (_, index) => [`${index + 1}`, '', '', '']),
			widths: [8, 36, 34, 22],
			least: 8,
		},
		{ kind: 'text', line: say('course.class.signatureUse'), look: 'note' },
	];
}
