/** What the page of sets knows of every lesson, guide and script, in the language of the page. */
import type { Say } from '../../language/strings.ts';
import { versions } from '../../quiz/paper/sheet.ts';
import { answerKeyPath, worksheetPath } from '../../quiz/paths.ts';
import { type Script, type Taught, textIn, versionOf } from '../lessons.ts';
import { classPrintPath, type folders, handsPath, type LessonFolder, lessonPath, parentsPath, radioPath, slidesPath } from '../paths.ts';
import type { LessonKey } from './set.ts';

/** A page of a lesson, and what it is called beside its lesson. */
export type FacePage = { label: string; href: string };

/** A lesson, a guide or a script as a plan shows it. */
export type LessonEntry = {
	key: LessonKey;
	/** `lesson`, `guide` or `radio` */
	kind: (typeof folders)[LessonFolder];
	title: string;
	/** the language of its texts, where that is not the page's */
	lang?: string;
	/** the grade, or who takes part */
	who: string;
	minutes: number;
	/** what is brought along */
	bring: readonly string[];
	/** what is done before */
	before: readonly string[];
	/** what people will know, be able to do, and hold dear, each with its name */
	objectives: readonly { label: string; lines: readonly string[] }[];
	/** whether it has questions for a show of hands */
	hands: boolean;
	/** its own page first */
	pages: readonly FacePage[];
};

/** What entries are written with. */
type Words = { say: Say; language: string /** an address in the language of the page */; at: (path: string) => string };

/** The key of a lesson or guide. */
export const keyOfTaught = (taught: Pick<Taught, 'kind' | 'id'>): LessonKey => lessonPath(taught).slice(1, -1);
export const keyOfScript = (id: string): LessonKey => radioPath(id).slice(1, -1);

/** @returns every lesson, then guides, then scripts */
export const catalogueOf = (taught: readonly Taught[], scripts: readonly Script[], words: Words): LessonEntry[] => [
	...taught.map((one) => taughtEntry(one, words)),
	...scripts.map((one) => scriptEntry(one, words)),
];

function taughtEntry(taught: Taught, { say, language, at }: Words): LessonEntry {
	const { kind, id, topic, class: other, quiz, time } = taught;
	const { text, language: written } = textIn(taught.texts, language);
	const page = (label: string, path: string): FacePage => ({ label, href: at(path) });
	return {
		key: keyOfTaught(taught),
		kind,
		title: text.title,
		...(written === language ? {} : { lang: written }),
		who: topic ? say('curriculum.gradeNumber', { grade: topic.grade }) : other ? say(`lesson.level.${other}`) : (text.audience ?? ''),
		minutes: time,
		bring: text.materials,
		before: text.preparation,
		objectives: (['know', 'do', 'value'] as const).map((part) => ({ label: say(`lesson.${part}`), lines: text.objectives[part] })),
		hands: taught.asks.length > 0,
		pages: [
			page(say('sets.page.guide'), lessonPath(taught)),
			...(taught.slides ? [page(say('lesson.face.slides'), slidesPath(taught))] : []),
			...(taught.asks.length > 0 ? [page(say('hands.link'), handsPath(taught))] : []),
			...(quiz === undefined ? [] : versions.map((version) => page(say('sets.page.worksheet', { version }), worksheetPath(quiz, version)))),
			...(quiz === undefined ? [] : [page(say('sets.page.key'), answerKeyPath(quiz))]),
			...(kind === 'lesson' ? [page(say('lesson.face.classPrint'), classPrintPath(id))] : []),
			...(taught.letter ? [page(say('lesson.face.parents'), parentsPath(id))] : []),
		],
	};
}

function scriptEntry({ id, texts }: Script, { say, language, at }: Words): LessonEntry {
	const { text, language: written } = textIn(texts, language);
	return {
		key: keyOfScript(id),
		kind: 'radio',
		title: text.title,
		...(written === language ? {} : { lang: written }),
		who: '',
		minutes: versionOf(text).slot,
		bring: [],
		before: [`${say('radio.roles')}: ${text.roles.map(({ name }) => name).join('; ')}`],
		objectives: [],
		hands: false,
		pages: [{ label: say('sets.page.script'), href: at(radioPath(id)) }],
	};
}
