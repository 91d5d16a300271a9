/** Lessons, discussion guides and radio scripts as pages ask for them: with their texts in every language, without places. */
import { ORIGINAL } from '../language/paths.ts';
import { sourcesIn } from '../reference/claims.ts';
import type { ActivityForm } from './rules.ts';
import { GRADES, type Guide, type GuideText, type Lesson, type LessonText, type OtherClass, otherClasses, type Radio, type Topic } from './schema.ts';
import type { SchoolPage } from './school-page.ts';
import { boardOf, type Spot, spotsOf, type Version, versionsOf } from './script.ts';

export type ActivityFacts = { title: string /** minutes */; minutes: number; form: ActivityForm };

/** What a lesson or guide says in one language. */
export type TaughtText = LessonText &
	Partial<Pick<GuideText, 'audience' | 'people'>> & {
		activities: ActivityFacts[];
		/** ids of the sources that its prose cites */
		sources: string[];
	};

export type Taught = {
	kind: 'lesson' | 'guide';
	id: string;
	/** the topic of the programme; a guide and a lesson outside the programme have none */
	topic?: Topic;
	/** of a lesson outside the programme */
	class?: OtherClass;
	/** whether there is a letter to parents */
	letter: boolean;
	quiz?: string;
	/** ids of the quiz's items that are asked for a show of hands */
	asks: string[];
	/** whether it has anything to show on a screen */
	slides: boolean;
	/** by language; Vietnamese is always there */
	texts: Record<string, TaughtText>;
} & Pick<Lesson | Guide, 'projector' | 'conventions' | 'constitution' | 'helpLines' | 'time'>;

export type ScriptText = Radio & {
	/** the longest first */
	versions: Version[];
	spots: Spot[];
	/** texts for electronic boards */
	board: string[];
	/** ids of the sources that it cites */
	sources: string[];
};
export type Script = { id: string; texts: Record<string, ScriptText> };

/** Whether a script is about violence or abuse, in any language: whoever hears of it beside the person who hurts them can leave its pages at once. */
export const isLeftFast = ({ texts }: Script): boolean => Object.values(texts).some(({ quickExit }) => quickExit);

export type Level = 'primary' | 'lower' | 'upper' | OtherClass;
export const levels: readonly Level[] = ['primary', 'lower', 'upper', ...otherClasses];
/** The level of schooling that a grade belongs to. */
const levelOfGrade = (grade: number): Level => (grade <= 5 ? 'primary' : grade <= 9 ? 'lower' : 'upper');
/** The level of schooling that a lesson is for; a guide has none. */
export const levelOf = ({ topic, class: other }: Pick<Taught, 'topic' | 'class'>): Level | undefined => (topic ? levelOfGrade(topic.grade) : other);

/** How many of the lessons can be taught without a projector. */
export function withoutProjector(lessons: readonly Pick<Taught, 'projector'>[]): 'all' | 'some' | 'none' {
	const needing = lessons.filter(({ projector }) => projector === 'needed').length;
	return needing === 0 ? 'all' : needing < lessons.length ? 'some' : 'none';
}

/** Where a lesson stands in a list: by grade, then those outside the programme, then guides. */
const rank = ({ topic, class: other }: Taught): number => topic?.grade ?? GRADES + 1 + (other ? otherClasses.indexOf(other) : otherClasses.length);

/** Lessons by grade, then those of other classes, then guides; each by its Vietnamese title. */
export function taughtOf(pages: readonly SchoolPage[], topics: readonly Topic[]): Taught[] {
	const taught = pages.flatMap((page): Taught[] => {
		if (page.kind !== 'lesson' && page.kind !== 'guide') return [];
		const { projector, conventions, constitution, helpLines, time, quiz, ...text } = page.data;
		const topic = 'topic' in text ? topics.find(({ id }) => id === text.topic) : undefined;
		const other = 'class' in text ? text.class : undefined;
		const translations = pages.filter(
			(other): other is Translation => other.kind === `${page.kind}-text` && other.id === page.id && other.folder === page.folder,
		);
		const { parts } = page;
		return [
			{
				...{ kind: page.kind, id: page.id, projector, conventions, helpLines, time },
				...(constitution ? { constitution } : {}),
				...(topic ? { topic } : {}),
				...(other ? { class: other } : {}),
				letter: parts.some(({ name }) => name === 'Parents'),
				...(quiz === undefined ? {} : { quiz }),
				asks: parts.flatMap(({ name, attributes }) => (name === 'Ask' && attributes.item !== undefined ? [attributes.item] : [])),
				slides: parts.some(({ name }) => name === 'Slide' || name === 'Discuss'),
				texts: Object.fromEntries([[page.language, textOf(page.data, page)], ...translations.map((each) => [each.language, textOf(each.data, each)])]),
			},
		];
	});
	return taught.sort((a, b) => rank(a) - rank(b) || (a.texts[ORIGINAL]?.title ?? '').localeCompare(b.texts[ORIGINAL]?.title ?? '', ORIGINAL));
}

type Translation = Extract<SchoolPage, { kind: 'lesson-text' | 'guide-text' }>;

function textOf(head: LessonText & Partial<GuideText>, { parts, elements }: SchoolPage): TaughtText {
	const { title, description, objectives, materials, preparation, differentiation, assessment, safety, audience, people } = head;
	const activities = parts
		.filter(({ name }) => name === 'Activity')
		.map(({ attributes }) => ({ title: attributes.title ?? '', minutes: Number(attributes.minutes), form: attributes.form as ActivityForm }));
	const meeting = audience !== undefined && people !== undefined ? { audience, people } : {};
	return {
		title,
		description,
		objectives,
		materials,
		preparation,
		differentiation,
		assessment,
		safety,
		...meeting,
		activities,
		sources: sourcesIn({ elements }),
	};
}

/** Radio scripts by their Vietnamese title. */
export function scriptsOf(pages: readonly SchoolPage[]): Script[] {
	const scripts = new Map<string, Script>();
	for (const page of pages) {
		if (page.kind !== 'radio') continue;
		const script = scripts.get(page.id) ?? { id: page.id, texts: {} };
		const { parts, data } = page;
		script.texts[page.language] = {
			...data,
			versions: versionsOf(parts, data, page.elements),
			spots: spotsOf(parts, data),
			board: boardOf(parts),
			sources: sourcesIn(page),
		};
		scripts.set(page.id, script);
	}
	return [...scripts.values()]
		.filter(({ texts }) => texts[ORIGINAL])
		.sort((a, b) => (a.texts[ORIGINAL]?.title ?? '').localeCompare(b.texts[ORIGINAL]?.title ?? '', ORIGINAL));
}

/** The text in a language, or in Vietnamese where it is not translated, and which of the two it is. */
export function textIn<T>(texts: Readonly<Record<string, T>>, language: string): { text: T; language: string } {
	const own = texts[language];
	if (own !== undefined) return { text: own, language };
	const original = texts[ORIGINAL];
	if (original === undefined) throw new Error('a page without its Vietnamese original does not pass the check');
	return { text: original, language: ORIGINAL };
}

/** The version of a script for a slot, or its longest. @param slot minutes; none for the longest */
export function versionOf({ versions }: Pick<ScriptText, 'versions'>, slot?: number): Version {
	const version = slot === undefined ? versions[0] : versions.find((each) => each.slot === slot);
	if (!version) throw new Error(`a script without a version of ${slot} minutes`);
	return version;
}

/** Minutes of the shorter versions that have a page: those of the original, in every language. */
export const shorterOf = (texts: Script['texts']): readonly number[] => texts[ORIGINAL]?.shorter ?? [];

/** The text in a language if it has the version, else the Vietnamese one, and which of the two it is. @param slot minutes; none for the longest */
export function scriptIn(texts: Script['texts'], language: string, slot?: number): { text: ScriptText; language: string } {
	const own = textIn(texts, language);
	return slot === undefined || own.text.versions.some((each) => each.slot === slot) ? own : textIn(texts, ORIGINAL);
}

/** A page of a script in a language. */
export type ScriptPage = { /** none for the longest version */ minutes: number | undefined; version: Version /** that it is written in */; language: string };

/**
 * The pages that a page of a script leads to: that of the longest version, and those in the language that it is written in itself; each version once.
 * @param minutes of the page; none where it has the longest version
 */
export function otherPages(texts: Script['texts'], language: string, minutes?: number): ScriptPage[] {
	const pageOf = (slot?: number): ScriptPage => {
		const { text, language: written } = scriptIn(texts, language, slot);
		return { minutes: slot, version: versionOf(text, slot), language: written };
	};
	const longest = pageOf();
	const own = pageOf(minutes);
	const shorter = [...shorterOf(texts)].sort((a, b) => b - a).map(pageOf);
	return [longest, ...shorter.filter((page) => page.language === own.language && page.version !== longest.version)].filter(
		({ version }) => version !== own.version,
	);
}
