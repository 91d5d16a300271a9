/**
 * A quiz in one language, with the items of its banks: what the player, the worksheets and every export are made from,
 * and what every import makes.
 */
import { inLanguage } from '../language/format.ts';
import { ORIGINAL } from '../language/paths.ts';
import type { Localized, SourceRef } from '../source/fields.ts';
import { fold, type Part, readMarkup } from './markup.ts';
import type { Difficulty, Item, Quiz } from './schema.ts';

export type PlainAnswer = { text: string; correct: boolean; feedback?: string };

type Task =
	| { type: 'single' | 'multiple'; answers: PlainAnswer[]; keepOrder: boolean }
	| { type: 'true-false'; answer: boolean }
	| { type: 'blanks' | 'mark'; parts: Part[] }
	| { type: 'drag'; parts: Part[]; distractors: string[] }
	| { type: 'order'; steps: string[] }
	| { type: 'match'; pairs: { left: string; right: string }[]; distractors: string[] };

/** What an import finds may lack all but the task itself; an editor adds the rest. */
export type DraftItem = Task & {
	id: string;
	question: string;
	explanation?: string;
	/** ids of `content/sources.yaml` with the place in the source, in the item's language */
	sources: { id: string; at?: string }[];
	difficulty?: Difficulty;
	topic?: string;
};

export type PlainItem = DraftItem & {
	explanation: string;
	/** where it is another one than the quiz's */
	explanationLanguage?: string;
	difficulty: Difficulty;
	topic: string;
	/** which of the topic's objectives it asks about, from 1 */
	objective?: number;
	/** items of one family ask the same with other words or cases */
	family?: string;
};

type Sheet<I> = {
	id: string;
	language: string;
	title: string;
	intro: string;
	/** percent */
	pass: number;
	shuffle: boolean;
	/** how many items one attempt asks; absent where it asks all */
	draw?: number;
	feedback: { from: number; to: number; text: string }[];
	items: I[];
};
export type PlainQuiz = Sheet<PlainItem>;
export type DraftQuiz = Sheet<DraftItem> & {
	/** what an editor should know of where it comes from, such as its authors and licence; no quiz has a place for it */
	notes?: string[];
};

/**
 * @param quiz a quiz that passed the check
 * @param all every quiz and bank of the content: `from` names some of them
 * @param language Vietnamese stands in where a text is not translated
 */
export function inOneLanguage(quiz: Quiz, all: readonly Quiz[], language: string): PlainQuiz {
	const banks = (quiz.from ?? []).flatMap((id) => all.find((other) => other.id === id)?.items ?? []);
	const say = (text: Localized) => fold(inLanguage(text, language));
	// What is shown in Vietnamese for want of a translation says so, to voices and to hosts.
	const own = quiz.title[language] === undefined ? ORIGINAL : language;
	return {
		id: quiz.id,
		language: own,
		title: say(quiz.title),
		intro: say(quiz.intro),
		pass: quiz.pass,
		shuffle: quiz.order === 'shuffle',
		...(quiz.draw === undefined ? {} : { draw: quiz.draw }),
		feedback: quiz.feedback.map(({ from, to, text }) => ({ from, to, text: say(text) })),
		items: [...quiz.items, ...banks].map((item) => plainItem(item, language, own)),
	};
}

/** @param own the language that the whole quiz says to be in */
function plainItem(item: Item, language: string, own: string): PlainItem {
	const say = (text: Localized) => fold(inLanguage(text, language));
	const explained = item.explanation[language] === undefined ? ORIGINAL : language;
	return {
		id: item.id,
		question: say(item.question),
		explanation: say(item.explanation),
		...(explained === own ? {} : { explanationLanguage: explained }),
		sources: item.source.map((reference) => plainSource(reference, say)),
		difficulty: item.difficulty,
		topic: item.topic,
		...(item.objective === undefined ? {} : { objective: item.objective }),
		...(item.family === undefined ? {} : { family: item.family }),
		...taskOf(item, say),
	};
}

function plainSource(reference: SourceRef, say: (text: Localized) => string): { id: string; at?: string } {
	return typeof reference === 'string' ? { id: reference } : { id: reference.id, at: say(reference.at) };
}

function taskOf(item: Item, say: (text: Localized) => string): Task {
	switch (item.type) {
		case 'single':
		case 'multiple':
			return {
				type: item.type,
				answers: item.answers.map(({ text, correct, feedback }) => ({
					text: say(text),
					correct: correct === true,
					...(feedback ? { feedback: say(feedback) } : {}),
				})),
				keepOrder: item.order === 'kept',
			};
		case 'true-false':
			return { type: item.type, answer: item.answer };
		case 'blanks':
		case 'mark':
			return { type: item.type, parts: readMarkup(say(item.text)) };
		case 'drag':
			return { type: item.type, parts: readMarkup(say(item.text)), distractors: (item.distractors ?? []).map(say) };
		case 'order':
			return { type: item.type, steps: item.steps.map(say) };
		case 'match':
			return {
				type: item.type,
				pairs: item.pairs.map(({ left, right }) => ({ left: say(left), right: say(right) })),
				distractors: (item.distractors ?? []).map(say),
			};
	}
}
