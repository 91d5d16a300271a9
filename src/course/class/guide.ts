/** The tutor's guide to a class on a module: wholly worked out from the course, its lessons' texts, exercises and checks. */
import type { Exercise } from '../../exercise/schema.ts';
import { inLanguage } from '../../language/format.ts';
import type { Say } from '../../language/strings.ts';
import { answerKeyPath, quizPath } from '../../quiz/paths.ts';
import type { PlainQuiz } from '../../quiz/plain.ts';
import { writtenLessons, writtenModules } from '../outline.ts';
import { examPath, lessonPath } from '../paths.ts';
import type { Course, CourseLesson, CourseModule } from '../schema.ts';
import { answersOf, checkBlocks } from './answers.ts';
import type { Block, Line, Part, Piece, Section } from './blocks.ts';
import { byHand } from './by-hand.ts';
import { checkMinutes } from './check-minutes.ts';
import { type ClassDay, classDay, isHalfDay } from './day.ts';
import { askedObjectives, evaluationBlocks, tallyBlocks } from './evaluation.ts';
import { cardsOf, handoutOf } from './handout.ts';
import { underLesson } from './lesson-names.ts';
import { type LessonTexts, lessonTextIn } from './lesson-text.ts';
import { preparations } from './preparation.ts';
import type { Naming } from './source-names.ts';
import { tellingOf } from './telling.ts';
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
	/** what is told of the lessons */
	texts: LessonTexts;
	say: Say;
} & Naming;

/** Rows of the list that those who come sign: the largest class, and one page. */
const SIGNATURES = 24;

/** @returns the sections of the guide, in their order */
export function classGuide(content: ClassContent): Section[] {
	const { course, module, say, exerciseOf, quizOf } = content;
	const lessons = module.lessons.map(
		(lesson): ClassLesson => ({
			lesson,
			exercises: lesson.parts.exercises.map(exerciseOf),
			asked: lesson.check === undefined ? 0 : byHand(quizOf(lesson.check)).questions.length,
		}),
	);
	const day = dayOf(content);
	const of = lessons.length;
	const exercises = lessons.flatMap((each, index) => each.exercises.map((exercise) => ({ exercise, number: index + 1, of })));
	/** A part for each exercise, in the order of the lessons. */
	const perExercise = (blocks: (exercise: Exercise) => Block[]): Part[] =>
		exercises.map(({ exercise, ...place }) => ({ title: underLesson(place, exercise.title, say), blocks: blocks(exercise), exercise: exercise.id }));
	const section = (name: SectionName, blocks: readonly Block[], more: Partial<Section> = {}): Section => ({
		id: SECTION_IDS[name],
		title: say(`course.class.section.${name}`),
		blocks,
		parts: [],
		...more,
	});
	const note = (key: string): Block => ({ kind: 'text', line: say(`course.class.${key}`) });
	const asked = askedObjectives(course, module);
	return [
		section('learn', [], { parts: perLesson(content, ({ objectives }) => [{ kind: 'list', marks: 'bullets', items: objectives }]) }),
		section('audience', [{ kind: 'list', marks: 'bullets', items: [...course.audience, ...before(content)] }]),
		section('day', [...timetable(day, lessons, say), ...homeLines(day, lessons, course.id, say), ...afterwards(content)], { newPage: true }),
		section('prepare', [{ kind: 'list', marks: 'bullets', items: preparations(module.lessons, exercises, say) }]),
		section('telling', [note('tellingNote')], { parts: tellingParts(content), newPage: true, repeats: true }),
		section('groups', [note('groupsNote')], { parts: perExercise((exercise) => groupWork(exercise, day, say)) }),
		section('handouts', [note('handoutsNote')], {
			parts: exercises.flatMap(({ exercise, ...place }): Part[] => {
				const title = underLesson(place, exercise.title, say);
				const cards = cardsOf(exercise, say);
				const of = { newPage: true, exercise: exercise.id };
				return [
					{ title, blocks: handoutOf(exercise, say), ...of },
					...(cards.length > 0 ? [{ title: [...title, ` – ${say('course.class.cut')}`], blocks: cards, ...of, cut: true }] : []),
				];
			}),
			newPage: true,
			repeats: true,
		}),
		section('answers', [note('answersNote')], { parts: perExercise((exercise) => answersOf(exercise, content, say)), newPage: true, repeats: true }),
		section('checks', [note('checksNote')], { parts: checkParts(content), newPage: true, repeats: true }),
		section('signatures', signatures(say), { newPage: true }),
		section('evaluation', evaluationBlocks(asked, of, say), { newPage: true }),
		section('tally', tallyBlocks(asked, of, say), { newPage: true }),
	].filter(({ blocks, parts, id }) => parts.length > 0 || (blocks.length > 0 && !NEED_PARTS.has(id)));
}

/** The anchors of the sections. */
export const SECTION_IDS = {
	learn: 'hoc-gi',
	audience: 'cho-ai',
	day: 'lich-trong-ngay',
	prepare: 'chuan-bi',
	telling: 'ke-tinh-huong',
	groups: 'hoat-dong-nhom',
	handouts: 'phieu-phat',
	answers: 'loi-giai',
	checks: 'gio-tay',
	signatures: 'danh-sach-ky-ten',
	evaluation: 'phieu-danh-gia',
	tally: 'phieu-tong-hop',
} as const;
export type SectionName = keyof typeof SECTION_IDS;
/** Sections that a module without texts, exercises or checks does not have. */
const NEED_PARTS: ReadonlySet<string> = new Set((['telling', 'groups', 'handouts', 'answers', 'checks'] as const).map((name) => SECTION_IDS[name]));

/** @returns the timetable of the class */
export function dayOf({ module, exerciseOf, quizOf }: Pick<ClassContent, 'module' | 'exerciseOf' | 'quizOf'>): ClassDay {
	return classDay(
		module.lessons.map(({ check, parts }) => ({
			reading: parts.reading,
			exercises: parts.exercises.map(exerciseOf),
			check: check === undefined ? 0 : checkMinutes(quizOf(check)),
		})),
	);
}

/** @returns what the class is called: one of a day, or of half a day */
export const titleOfClass = (content: ClassContent): string =>
	content.say(isHalfDay(dayOf(content)) ? 'course.class.titleHalf' : 'course.class.title', { title: inLanguage(content.module.title, content.language) });

/** A part for each lesson, its title a link to its page. */
function perLesson({ course, module, say }: ClassContent, blocks: (lesson: CourseLesson) => Block[]): Part[] {
	const of = module.lessons.length;
	return module.lessons.map((lesson, index) => ({
		title: underLesson({ number: index + 1, of }, { words: lesson.title, to: lessonPath(course.id, lesson.id) }, say),
		blocks: blocks(lesson),
	}));
}

/** What the tutor tells of each lesson; nothing of one whose page is not there. */
function tellingParts(content: ClassContent): Part[] {
	const { course, texts, language, say } = content;
	return perLesson(content, ({ id }) => {
		const text = lessonTextIn(texts, course.id, id, language);
		return text ? tellingOf(text, lessonPath(course.id, id), content, say) : [];
	}).filter(({ blocks }) => blocks.length > 0);
}

/** The modules that should be done before. */
function before({ course, module, say }: ClassContent): Line[] {
	const titles = writtenModules(course)
		.filter(({ id }) => module.requires?.includes(id))
		.map(({ title }) => title);
	return titles.length === 0 ? [] : [[`${say('course.requires')}: `, ...titles.flatMap((title, index): Piece[] => (index > 0 ? ['; ', title] : [title]))]];
}

/** What follows the class: the review of the module, the exam. */
function afterwards({ course, module, say, quizOf }: ClassContent): Block[] {
	const review: Line[] = module.review === undefined ? [] : [{ words: quizOf(module.review).title, to: quizPath(module.review) }];
	const exam: Line[] = course.exam
		? [
				[
					{ words: say('course.exam.title'), to: examPath(course.id) },
					` (${say('course.exam.conditionText', { lessons: writtenLessons(course).length })}${course.placement?.counts ? say('course.skipped.condition') : ''})`,
				],
			]
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
	const of = module.lessons.length;
	return module.lessons.flatMap(({ title, check }, index): Part[] =>
		check === undefined
			? []
			: [
					{
						title: underLesson({ number: index + 1, of }, title, say),
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
