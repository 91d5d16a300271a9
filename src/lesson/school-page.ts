/** A lesson, a discussion guide or a radio script as the checks see it: a prose page whose head and parts have rules of their own. */
import { ORIGINAL } from '../language/paths.ts';
import { type Entry, keyAt } from '../source/kind.ts';
import type { Element } from '../source/mdx.ts';
import type { Located } from '../source/problem.ts';
import type { LessonFolder } from './paths.ts';
import { rules } from './rules.ts';
import type { Guide, GuideText, Lesson, LessonText, Radio } from './schema.ts';

/** A part of such a page: `<Slide title="…">`. */
export type Part = Element;

/** What the head is: the original says all, a translation only what is text. */
type Head =
	| { kind: 'lesson'; data: Lesson }
	| { kind: 'guide'; data: Guide }
	| { kind: 'lesson-text'; data: LessonText }
	| { kind: 'guide-text'; data: GuideText }
	| { kind: 'radio'; data: Radio };

export type SchoolPage = Pick<Located<unknown>, 'file' | 'place'> & {
	language: string;
	folder: LessonFolder;
	id: string;
	parts: Part[];
	elements: Element[];
} & Head;

/** The entries of every kind that is such a page. */
export type SchoolEntries = {
	lessons: readonly Entry<Lesson>[];
	lessonTexts: readonly Entry<LessonText>[];
	guides: readonly Entry<Guide>[];
	guideTexts: readonly Entry<GuideText>[];
	radios: readonly Entry<Radio>[];
};

/** @returns every page, in the order of the kinds and of their files */
export function schoolPages({ lessons, lessonTexts, guides, guideTexts, radios }: SchoolEntries): SchoolPage[] {
	const original = (entry: Entry<unknown>, folder: LessonFolder) => ({ ...common(entry), folder, language: ORIGINAL, id: keyAt(entry, 0) });
	const translated = (entry: Entry<unknown>, folder: LessonFolder) => ({
		...common(entry),
		folder,
		language: keyAt(entry, 0) || ORIGINAL,
		id: keyAt(entry, 1),
	});
	return [
		...lessons.map((entry) => ({ ...original(entry, 'truong-hoc'), kind: 'lesson' as const, data: entry.data })),
		...lessonTexts.map((entry) => ({ ...translated(entry, 'truong-hoc'), kind: 'lesson-text' as const, data: entry.data })),
		...guides.map((entry) => ({ ...original(entry, 'sinh-hoat'), kind: 'guide' as const, data: entry.data })),
		...guideTexts.map((entry) => ({ ...translated(entry, 'sinh-hoat'), kind: 'guide-text' as const, data: entry.data })),
		...radios.map((entry) => ({ ...translated(entry, 'phat-thanh'), kind: 'radio' as const, data: entry.data })),
	];
}

function common({ file, place, page }: Entry<unknown>) {
	const elements = page?.elements ?? [];
	return { file, place, elements, parts: partsOf(elements) };
}

/** Every object knows names such as `constructor`. */
const isPart = ({ name }: Element): boolean => Object.hasOwn(rules, name);

/** The parts of a page, each inside the part around it, whatever other components stand between. */
export function partsOf(elements: readonly Element[]): Part[] {
	const partAround = ({ inside }: Element): Element | undefined => (inside && !isPart(inside) ? partAround(inside) : inside);
	return elements.filter(isPart).map((element) => ({ ...element, inside: partAround(element) }));
}
