/** The kinds of content of this room: the school programme; lessons and discussion guides with their translations; radio scripts. */
import { ORIGINAL } from '../language/paths.ts';
import { conventionKind, helpLineKind, lawKind } from '../law/kinds.ts';
import { quizKind } from '../quiz/kinds.ts';
import { sourcesIn } from '../reference/claims.ts';
import { entriesOf } from '../source/choices.ts';
import { namesIn } from '../source/entry-checks.ts';
import { mdxPage, yamlEntry } from '../source/format.ts';
import { type Content, type Entry, type Kind, keyAt, type Room, type Shown } from '../source/kind.ts';
import { starterWithId } from '../source/starter.ts';
import { checkCurriculum, checkLessons } from './check.ts';
import { originalForm, scriptForm, translatedForm } from './forms.ts';
import { type Script, scriptsOf, type Taught, taughtOf } from './lessons.ts';
import { messages, names } from './messages.ts';
import {
	ANSWER_CARDS,
	CURRICULUM,
	classPrintPath,
	GUIDES,
	handsPath,
	LESSONS,
	lessonPath,
	parentsPath,
	RADIO,
	radioPath,
	radioVersionPath,
	slidesPath,
} from './paths.ts';
import {
	type Curriculum,
	curriculum,
	type Guide,
	type GuideText,
	guide,
	guideText,
	type Lesson,
	type LessonText,
	lesson,
	lessonText,
	type Radio,
	radio,
} from './schema.ts';
import { type SchoolPage, schoolPages } from './school-page.ts';
import { readySetKind } from './sets/kind.ts';
import { guideStarter, lessonStarter, radioStarter } from './starters.ts';

/** What is said aloud and not shown does not count towards the length of a slide. */
const silent = new Set(['Notes']);
/** A folder's pages but for its index; translations stand in a folder of their language. */
const LANGUAGE = '([a-z]{2,3}(?:-[a-z0-9]+)*)';
const originalsIn = (folder: string) => new RegExp(`^docs/${folder}/(?!index\\.mdx$)([^/]+)\\.mdx$`);
const translationsIn = (folder: string) => new RegExp(`^docs/${LANGUAGE}/${folder}/(?!index\\.mdx$)([^/]+)\\.mdx$`);

const pagesIn = (content: Content): SchoolPage[] =>
	schoolPages({
		lessons: content.all(lessonKind),
		lessonTexts: content.all(lessonTextKind),
		guides: content.all(guideKind),
		guideTexts: content.all(guideTextKind),
		radios: content.all(radioKind),
	});

/** A page of prose shows itself, in the language that it is written in. */
const shown = (path: string, language: string, { data, page }: Entry<{ title: string }>): Shown[] => [
	{ title: { vi: data.title }, path, language, part: { source: page ? sourcesIn(page) : [] } },
];

export const curriculumKind: Kind<Curriculum, Curriculum> = {
	...names.curriculum,
	files: /^curriculum\.yaml$/,
	format: yamlEntry(curriculum),
	required: () => ['curriculum.yaml'],
	check: (entries, content) => checkCurriculum(entries, content.all(conventionKind)),
	addresses: () => [CURRICULUM],
	form: {
		label: 'curriculum',
		schema: curriculum,
		holds: 'file',
		order: 83,
		places: () => [{ path: 'content/curriculum.yaml', group: { label: 'pagesOfSite' }, choices: { convention: entriesOf(conventionKind, ['short.vi']) } }],
	},
	shownOn: () => [{ title: { string: 'curriculum.title' }, path: CURRICULUM }],
	serve: ([entry]) => {
		if (!entry) throw new Error('content that does not pass the check has no curriculum.yaml');
		return entry.data;
	},
};

export const lessonKind: Kind<Lesson, Taught[]> = {
	...names.lesson,
	files: originalsIn('truong-hoc'),
	format: mdxPage(lesson, silent),
	// One check over all pages of these kinds: a translation is checked beside its original.
	check: (_entries, content) =>
		checkLessons(pagesIn(content), {
			conventions: content.all(conventionKind),
			laws: content.all(lawKind),
			helpLines: namesIn(content, helpLineKind),
			quizzes: content.all(quizKind),
			curriculum: content.all(curriculumKind),
			elsewhere: content.pages.filter(({ kind }) => !kinds.some(({ name }) => name === kind.name)),
		}),
	addresses: (_entries, content) => [LESSONS, ANSWER_CARDS, GUIDES, RADIO, ...pagesIn(content).flatMap(facesOf)],
	mayMake: (id) => [`${lessonPath({ kind: 'lesson', id })}**`],
	shownOn: (entry) => shown(lessonPath({ kind: 'lesson', id: keyAt(entry, 0) }), ORIGINAL, entry),
	/** lessons and discussion guides */
	serve: (_entries, content) =>
		taughtOf(
			pagesIn(content),
			content.all(curriculumKind).flatMap(({ data }) => data.topics),
		),
	starter: starterWithId(lessonStarter),
	form: originalForm('lessons', lesson, 53, 'truong-hoc'),
};

const lessonTextKind: Kind<LessonText> = {
	...names.lessonText,
	files: translationsIn('truong-hoc'),
	format: mdxPage(lessonText, silent),
	shownOn: (entry) => shown(lessonPath({ kind: 'lesson', id: keyAt(entry, 1) }), keyAt(entry, 0), entry),
	form: translatedForm('lessonTexts', lessonText, 54, 'truong-hoc'),
};

const guideKind: Kind<Guide> = {
	...names.guide,
	files: originalsIn('sinh-hoat'),
	format: mdxPage(guide, silent),
	mayMake: (id) => [`${lessonPath({ kind: 'guide', id })}**`],
	shownOn: (entry) => shown(lessonPath({ kind: 'guide', id: keyAt(entry, 0) }), ORIGINAL, entry),
	starter: starterWithId(guideStarter),
	form: originalForm('guides', guide, 55, 'sinh-hoat'),
};

const guideTextKind: Kind<GuideText> = {
	...names.guideText,
	files: translationsIn('sinh-hoat'),
	format: mdxPage(guideText, silent),
	shownOn: (entry) => shown(lessonPath({ kind: 'guide', id: keyAt(entry, 1) }), keyAt(entry, 0), entry),
	form: translatedForm('guideTexts', guideText, 56, 'sinh-hoat'),
};

export const radioKind: Kind<Radio, Script[]> = {
	...names.radio,
	files: new RegExp(`^docs/(?:${LANGUAGE}/)?phat-thanh/(?!index\\.mdx$)([^/]+)\\.mdx$`),
	format: mdxPage(radio, silent),
	// A script is read aloud to the place that it was written for.
	translated: false,
	mayMake: (id) => [`${radioPath(id)}**`],
	shownOn: (entry) => shown(radioPath(keyAt(entry, 1)), keyAt(entry, 0) || ORIGINAL, entry),
	serve: (_entries, content) => scriptsOf(pagesIn(content)),
	starter: starterWithId(radioStarter),
	form: scriptForm('radio', radio, 57, 'phat-thanh'),
};

const kinds = [lessonKind, lessonTextKind, guideKind, guideTextKind, radioKind];

const part = (name: string) => ({ file: new URL(`./parts/${name}.astro`, import.meta.url), as: 'part' as const });
const parts = ['Activity', 'Slide', 'Later', 'Notes', 'Ask', 'Discuss', 'Parents', 'Voice', 'Sound', 'Spot', 'Board'];

export const lessonRoom: Room = {
	kinds: [curriculumKind, ...kinds, readySetKind],
	messages,
	components: { ...Object.fromEntries(parts.map((name) => [name, part(name)])), Stage: part('Sound') },
};

/** The addresses of a page's other faces; its own is a prose page's. */
function facesOf(page: SchoolPage): string[] {
	const { kind, id, parts } = page;
	if (kind === 'radio') return (page.language === ORIGINAL ? (page.data.shorter ?? []) : []).map((slot) => radioVersionPath(id, slot));
	if (kind !== 'lesson' && kind !== 'guide') return [];
	const has = (...wanted: string[]) => parts.some(({ name }) => wanted.includes(name));
	const taught = { kind, id };
	return [
		...(has('Slide', 'Discuss') ? [slidesPath(taught)] : []),
		...(has('Ask') ? [handsPath(taught)] : []),
		...(kind === 'lesson' ? [classPrintPath(id)] : []),
		...(has('Parents') ? [parentsPath(id)] : []),
	];
}
