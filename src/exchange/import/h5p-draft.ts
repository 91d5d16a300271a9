/** The content of a checked package as a draft of a quiz: a question set, or one of the known types alone. */

import { shown } from '../../files/archive-names.ts';
import { isObject } from '../../files/json.ts';
import type { DraftItem, DraftQuiz } from '../../quiz/plain.ts';
import { languageTag } from '../../source/fields.ts';
import { creditsOf } from './h5p-credits.ts';
import { harmIn as harmOfText, plain } from './h5p-html.ts';
import { isKnownType, itemsOf, knownTypes, mediaIn, type Question } from './h5p-items.ts';
import { type Fields, fieldsOf, listOf, textsIn } from './h5p-json.ts';
import type { Library } from './h5p-libraries.ts';
import { withoutMarks } from './h5p-scores.ts';
import { type Imported, type Refusal, refusal } from './result.ts';

/** What a package is about. */
export type Main = {
	title: string;
	/** as `h5p.json` says it, `und` where it does not */
	language: string;
	/** the type with its version: `H5P.QuestionSet 1.20` */
	library: string;
	/** the author's notes on the content as a whole */
	comments: string;
	/** its authors and licence; empty where nothing is said of them */
	credits: string;
	/** `content/content.json` */
	content: Fields;
	/** every library that the package brings, by `H5P.Blanks 1.14` */
	libraries: Map<string, Library>;
	/** libraries that the package names and does not bring; empty but for a package of content alone */
	missing: string[];
};

/** Signs; longer texts belong on a page. */
const LONGEST = 10_000;

const isSet = ({ library }: Main) => /^H5P\.QuestionSet 1\.\d+$/.test(library);

/** True where the package becomes a quiz; every other one can only be kept whole. */
export const isKnown = (main: Main): boolean => isSet(main) || isKnownType(main.library);

/** @returns the draft with what was left out; refusals alone for another type, for content that runs code, and where no item is left */
export function draftOf(main: Main, id: string): Imported {
	if (!isKnown(main)) {
		return { refusals: [refusal('unknown-type', { name: shown(main.title), type: shown(main.library), known: `QuestionSet, ${knownTypes}` })] };
	}
	const harm = harmOf(main);
	if (harm.length > 0) return { refusals: harm };
	const { frame, questions } = split(main);
	const lost = [...mediaIn(frame), ...rulesIn(main, frame)].map((what) => refusal('lossy-item', { name: shown(main.title), what }));
	const credits = creditsIn(main, questions);
	const found = questions.map((question) => itemsOf(question));
	const items = withOwnIds(found.flatMap((one) => one.items));
	const said = credits.map(([name, what]) => refusal('credits', { name: shown(name), what: shown(what) }));
	const refusals = [...said, ...lost, ...found.flatMap((one) => one.refusals)];
	if (items.length === 0) return { refusals: [...refusals, refusal('no-items')] };
	const sheet = sheetOf(main, frame);
	const language = languageSpoken(main.language, [sheet, items]);
	const feedback = sheet.feedback.map((each) => withoutMarks(each, language));
	const notes = credits.map(([name, what]) => `${plain(name)}: ${what}`);
	return { quiz: { ...sheet, feedback, id, language, items, ...(notes.length > 0 ? { notes } : {}) }, refusals };
}

/** Who made the whole and its questions, and under what licence, each once and by the name of what it is about. */
function creditsIn({ title, credits, comments, ...main }: Main, questions: readonly Question[]): [name: string, what: string][] {
	const of = new Map<string, string>();
	const note = (name: string, what: string) => (what === '' || of.has(what) ? undefined : of.set(what, name));
	note(title, credits);
	// At a type alone they are the notes on its only question.
	if (isSet({ title, credits, comments, ...main })) note(title, plain(comments));
	for (const { position, title: name, credits: own = '' } of questions) note([position, name].filter(Boolean).join('. '), own);
	return [...of].map(([what, name]) => [name, what]);
}

/** What a set asks of its player and no quiz here does: going back is always allowed. Of older sets, texts that later ones have as feedback. */
function rulesIn(main: Main, { disableBackwardsNavigation, endGame }: Fields): string[] {
	if (!isSet(main)) return [];
	const { oldFeedback } = fieldsOf(endGame);
	return [
		...(disableBackwardsNavigation === true ? ['disableBackwardsNavigation'] : []),
		...([...textsIn(oldFeedback)].some(([, text]) => plain(text) !== '') ? ['endGame.oldFeedback'] : []),
	];
}

/** The questions, and what is said around them. A type alone is its own only question. */
function split(main: Main): { frame: Fields; questions: Question[] } {
	const { content, library, title, comments } = main;
	if (!isSet(main)) return { frame: {}, questions: [{ library, params: content, comments, title, position: 1 }] };
	const { questions, ...frame } = content;
	return {
		frame,
		questions: listOf(questions).map((entry, index) => {
			const { library: type, params, metadata } = fieldsOf(entry);
			const said = fieldsOf(metadata);
			const { title: name, authorComments } = said;
			const text = (value: unknown) => (typeof value === 'string' ? value : '');
			return {
				library: text(type),
				params: fieldsOf(params),
				comments: text(authorComments),
				title: text(name),
				credits: creditsOf(said),
				position: index + 1,
			};
		}),
	};
}

/** What in a package would run code where no code belongs: in the words around questions and in every part of a known type, however deep. */
export function harmOf(main: Main): Refusal[] {
	if (isKnownType(main.library)) return harmIn(main.content, '');
	const { questions, ...frame } = main.content;
	return isSet(main) ? [...harmIn(frame, ''), ...harmInside(questions, 'questions')] : harmInside(main.content, '');
}

function harmInside(value: unknown, path: string): Refusal[] {
	if (Array.isArray(value)) return value.flatMap((part, index) => harmInside(part, `${path}[${index}]`));
	if (!isObject(value)) return [];
	const below = (key: string) => (path === '' ? key : `${path}.${key}`);
	if (typeof value.library === 'string' && isKnownType(value.library)) return harmIn(value.params, below('params'));
	return Object.entries(value).flatMap(([key, part]) => harmInside(part, below(key)));
}

/** Texts that would run code in whatever page shows them, and texts that are too long to be read. */
function harmIn(params: unknown, above: string): Refusal[] {
	return [...textsIn(params, above)].flatMap(([path, text]) => {
		const field = shown(`content.json: ${path}`);
		if (text.length > LONGEST) return [refusal('text-too-long', { name: field, size: text.length, limit: LONGEST })];
		const harm = harmOfText(text);
		return harm ? [refusal(harm.kind, { field, what: shown(harm.what) })] : [];
	});
}

/** What a quiz says besides its items. A type alone says the words for its score at its only item, but for those that hold several. */
function sheetOf(main: Main, frame: Fields): Pick<DraftQuiz, 'title' | 'intro' | 'pass' | 'shuffle' | 'draw' | 'feedback'> {
	const { passPercentage, poolSize, randomQuestions, introPage, endGame } = frame;
	const alone = fieldsOf(main.content.behaviour).passPercentage;
	const several = /^H5P\.(SingleChoiceSet|Summary) /.test(main.library);
	return {
		title: plain(main.title),
		intro: introOf(main, fieldsOf(introPage)),
		pass: percent(isSet(main) ? passPercentage : alone, 50),
		shuffle: randomQuestions === true,
		...(typeof poolSize === 'number' && Number.isInteger(poolSize) && poolSize > 0 ? { draw: poolSize } : {}),
		feedback: listOf(several ? main.content.overallFeedback : fieldsOf(endGame).overallFeedback).map((entry) => {
			const { from, to, feedback } = fieldsOf(entry);
			return { from: percent(from, 0), to: percent(to, 100), text: plain(feedback) };
		}),
	};
}

/** What stands on the first page: its heading goes along where it says more than the title of the whole. */
function introOf(main: Main, { title, introduction }: Fields): string {
	const [heading, text] = [plain(title), plain(introduction)];
	const extra = heading === plain(main.title) ? '' : heading;
	return [extra === '' || text === '' || /[.!?…:]$/.test(extra) ? extra : `${extra}.`, text].filter(Boolean).join(' ');
}

function percent(value: unknown, otherwise: number): number {
	return typeof value === 'number' ? Math.min(Math.max(Math.round(value), 0), 100) : otherwise;
}

/** The second of two items with one id gets a number behind it. */
function withOwnIds(items: readonly DraftItem[]): DraftItem[] {
	const taken = new Set<string>();
	const counts = new Map<string, number>();
	return items.map((item) => {
		let id = item.id;
		let count = counts.get(item.id) ?? 1;
		while (taken.has(id)) id = `${item.id}-${++count}`;
		counts.set(item.id, count);
		taken.add(id);
		return { ...item, id };
	});
}

/** Letters that Vietnamese has and English has not. */
const VIETNAMESE = /[ăđĩũơưạ-ỹ]/giu;

/** Authoring tools often name the language of their own buttons, so the letters of the content take precedence. */
function languageSpoken(named: string, words: unknown): string {
	const text = [...textsIn(words)].map(([, part]) => part).join(' ');
	const letters = text.match(/\p{L}/gu)?.length ?? 0;
	const vietnamese = text.match(VIETNAMESE)?.length ?? 0;
	if (named === 'und' || vietnamese > letters / 12) return 'vi';
	return languageTag.safeParse(named).success ? named : 'vi';
}
