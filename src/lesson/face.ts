/** Which page is being made from the prose of a lesson (its face), and what the parts of the prose give to it. */
import type { ActivityFacts } from './lessons.ts';

export type ScreenKind = 'slide' | 'ask' | 'discuss';

/** The number that a screen has among the slides, which begin with their title: on the slide, in its address and in the guide. @param screen counted from 1 */
export const slideNumber = (screen: number): number => screen + 1;

/** What is shown on the screen at one time, as HTML. */
export type Screen = { number: number; kind: ScreenKind; title: string; activity: number; body: string; big: boolean; steps: boolean };

/** One of the pages made from the prose of a lesson. */
export type Face = {
	name: 'guide' | 'slides' | 'parents' | 'print' | 'radio';
	/** the quiz whose items are asked */
	quiz: string | undefined;
	activities: readonly ActivityFacts[];
	/** filled in by the parts; in any order, for they are made side by side */
	screens: Screen[];
	/** the speaker's notes of each screen, as HTML */
	notes: Map<number, string>;
	/** the letter to parents, as HTML */
	letter: string;
	/** who speaks, by the id of the role */
	roles: ReadonlyMap<string, string>;
	/** minutes of the version of a script; none of a lesson */
	slot: number | undefined;
};

type Locals = { lessonFace?: Face };

/** Says which face the page makes, before its prose is rendered. */
export function beginFace(locals: object, given: Pick<Face, 'name'> & Partial<Face>): Face {
	const face: Face = { quiz: undefined, activities: [], screens: [], notes: new Map(), letter: '', roles: new Map(), slot: undefined, ...given };
	(locals as Locals).lessonFace = face;
	return face;
}

/** @throws where a part of a lesson stands in a page that is none: the check refuses it */
export function faceOf(locals: object): Face {
	const { lessonFace } = locals as Locals;
	if (!lessonFace) throw new Error('a part of a lesson outside a lesson');
	return lessonFace;
}
