/**
 * A quiz as H5P content: `h5p.json` and `content.json` by the semantics of H5P.QuestionSet 1.20 and 1.21, MultiChoice 1.16,
 * TrueFalse 1.8, Blanks 1.14, DragText 1.10 and MarkTheWords 1.11. Every behaviour and every word is written out: what a player takes
 * where a key is missing differs from the defaults that the semantics name.
 *
 * H5P has no type for steps to be put in order or for pairs. Both become DragText, the nearest one:
 * a line `1. *step*` for each step, a line `left → *right*` for each pair.
 */

import { escapeHtml, paragraph } from '../../files/escape.ts';
import { fold, type Part } from '../../quiz/markup.ts';
import type { PlainAnswer, PlainItem, PlainQuiz } from '../../quiz/plain.ts';
import { explained, explainedHtml, type QuizWords } from '../../quiz/quiz-words.ts';
import { itemTags } from '../../quiz/tags.ts';
import { placements } from '../../quiz/tone-marks.ts';
import { stableUuid } from './identity.ts';
import { blanksWords, choiceWords, dragWords, type Library, libraries, markWords, setWords, trueFalseWords } from './interface.ts';
import { markChoice } from './mark-choice.ts';
import { writeMarkedWords } from './words.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type Compiled = {
	/** `h5p.json` */
	manifest: { [key: string]: Json };
	/** `content/content.json` */
	content: { [key: string]: Json };
};

const RETRY = { enableRetry: true, enableSolutionsButton: true, enableCheckButton: true };
const NO_DIALOGS = { confirmCheckDialog: false, confirmRetryDialog: false };

/** Minor versions of H5P.QuestionSet 1 that hosts hold. Their content is the same; a host that has one may refuse the other. */
export const setVersions = [20, 21] as const;
export type SetVersion = (typeof setVersions)[number];

/** Whose content types play the content. */
export type Target = {
	set: SetVersion;
	/** whether a type is the official one: those take every syllable for a word that can be marked, and compare typed answers sign by sign */
	official(library: Library): boolean;
};
const OWN_PLAYER: Target = { set: 20, official: () => false };
/** @param set the version of QuestionSet that the host holds */
export const forHosts = (set: SetVersion): Target => ({ set, official: () => true });

/** The name and version as `content.json` writes them. */
export const versioned = ({ name, major, minor }: Library): string => `${name} ${major}.${minor}`;

/**
 * @param quiz the quiz in the language of the content
 * @param target the project's own content types where nothing is said
 * @returns content that the official content types play; nothing in it is random or names a time
 */
export function compileQuiz(quiz: PlainQuiz, quizWords: QuizWords, target: Target = OWN_PLAYER): Compiled {
	const { say } = quizWords;
	const words = setWords(say);
	const used = new Set<Library>([{ ...libraries.set, minor: target.set }, ...quiz.items.map((item) => libraryOf(item, target))]);
	const metadata = { title: quiz.title, license: 'U', defaultLanguage: quiz.language };
	return {
		manifest: {
			title: quiz.title,
			language: quiz.language,
			mainLibrary: libraries.set.name,
			embedTypes: ['iframe'],
			license: 'U',
			defaultLanguage: quiz.language,
			preloadedDependencies: [...used]
				.map(({ name, major, minor }) => ({ machineName: name, majorVersion: major, minorVersion: minor }))
				.sort((a, b) => (a.machineName < b.machineName ? -1 : 1)),
		},
		content: {
			introPage: { showIntroPage: false, title: escapeHtml(quiz.title), introduction: paragraph(quiz.intro), startButtonText: say('quiz.h5p.start') },
			progressType: 'textual',
			passPercentage: quiz.pass,
			questions: quiz.items.map((item) => ({
				library: versioned(libraryOf(item, target)),
				params: paramsOf(item, quizWords, target, quiz.language),
				subContentId: stableUuid(item.id),
				metadata: { ...metadata, title: item.question, contentType: say(`quiz.type.${item.type}`), authorComments: tagsOf(item, target).join('\n') },
			})),
			texts: words.texts,
			disableBackwardsNavigation: false,
			randomQuestions: quiz.shuffle,
			...(quiz.draw === undefined ? {} : { poolSize: quiz.draw }),
			endGame: {
				showResultPage: true,
				showSolutionButton: true,
				showRetryButton: true,
				...words.endGame,
				overallFeedback: quiz.feedback.map(({ from, to, text }) => ({ from, to, feedback: escapeHtml(text) })),
				showAnimations: false,
				skippable: false,
			},
			override: { checkButton: true },
		},
	};
}

const tagsOf = (item: PlainItem, { official }: Target): string[] => [
	...itemTags(item),
	...(item.type === 'mark' && official(libraries.mark) ? markChoice(item.parts).tags : []),
];

function libraryOf({ type }: PlainItem, { official }: Target): Library {
	switch (type) {
		case 'single':
		case 'multiple':
			return libraries.choice;
		case 'true-false':
			return libraries.trueFalse;
		case 'blanks':
			return libraries.blanks;
		case 'mark':
			return official(libraries.mark) ? libraries.choice : libraries.mark;
		default:
			return libraries.drag;
	}
}

/** What a MultiChoice holds. @param question as HTML */
type Choice = { question: string; answers: readonly PlainAnswer[]; single: boolean; shuffle: boolean };

function choiceParams({ question, answers, single, shuffle }: Choice, overallFeedback: Json, { say }: QuizWords): Json {
	return {
		media: { disableImageZooming: false },
		question,
		answers: answers.map(({ text, correct, feedback }) => ({
			text: escapeHtml(text),
			correct,
			tipsAndFeedback: { tip: '', chosenFeedback: feedback === undefined ? '' : escapeHtml(feedback), notChosenFeedback: '' },
		})),
		overallFeedback,
		...choiceWords(say),
		behaviour: {
			...RETRY,
			...NO_DIALOGS,
			type: single ? 'single' : 'multi',
			singlePoint: false,
			randomAnswers: shuffle,
			showSolutionsRequiresInput: true,
			autoCheck: false,
			passPercentage: 100,
			showScorePoints: false,
		},
	};
}

function paramsOf(item: PlainItem, quizWords: QuizWords, target: Target, language: string): Json {
	const { say } = quizWords;
	const { official } = target;
	// The semantics of the official types let no marks of languages through.
	const explanation = official(libraryOf(item, target)) ? escapeHtml(explained(item, quizWords)) : explainedHtml(item, quizWords, language);
	const overallFeedback = [{ from: 0, to: 100, feedback: explanation }];
	switch (item.type) {
		case 'single':
		case 'multiple':
			return choiceParams(
				{ question: paragraph(item.question), answers: item.answers, single: item.type === 'single', shuffle: !item.keepOrder },
				overallFeedback,
				quizWords,
			);
		case 'true-false':
			return {
				media: { disableImageZooming: false },
				question: paragraph(item.question),
				correct: `${item.answer}`,
				...trueFalseWords(say),
				behaviour: { ...RETRY, ...NO_DIALOGS, autoCheck: false, feedbackOnCorrect: explanation, feedbackOnWrong: explanation },
			};
		case 'blanks':
			return {
				media: { disableImageZooming: false },
				text: paragraph(item.question),
				questions: [paragraph(typedPlaces(item.parts, official(libraries.blanks) ? spellings : (answers) => answers))],
				overallFeedback,
				...blanksWords(say),
				behaviour: {
					...RETRY,
					...NO_DIALOGS,
					allowRetryIfCorrect: false,
					autoCheck: false,
					caseSensitive: false,
					showSolutionsRequiresInput: true,
					separateLines: false,
					acceptSpellingErrors: false,
				},
			};
		case 'mark': {
			if (official(libraries.mark)) {
				const { text, answers } = markChoice(item.parts);
				return choiceParams({ question: `${paragraph(item.question)}<p>${text}</p>`, answers, single: false, shuffle: false }, overallFeedback, quizWords);
			}
			return {
				media: { disableImageZooming: false },
				taskDescription: paragraph(item.question),
				textField: paragraph(writeMarkedWords(item.parts)),
				overallFeedback,
				...markWords(say),
				behaviour: { ...RETRY, showScorePoints: false },
			};
		}
		default:
			return {
				media: { disableImageZooming: false },
				taskDescription: paragraph(item.question),
				textField: escapeHtml(draggedText(item)),
				distractors: item.type === 'order' ? '' : escapeHtml(item.distractors.map((word) => `*${word}*`).join(' ')),
				overallFeedback,
				...dragWords(say),
				behaviour: { ...RETRY, instantFeedback: false },
			};
	}
}

/** Every spelling that a reader takes for one of the answers: in NFC, with single plain spaces, the tone marks in both placings. */
const spellings = (answers: readonly string[]): string[] => [
	...new Set(answers.flatMap((answer) => placements(fold(answer.replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, ''))))),
];

/** Blanks: `*answer/other spelling:hint*`. */
function typedPlaces(parts: readonly Part[], spelled: (answers: readonly string[]) => readonly string[]): string {
	return parts.map((part) => (part.kind === 'place' ? `*${spelled(part.answers).join('/')}${part.tip ? `:${part.tip}` : ''}*` : part.text)).join('');
}

/** The lines of a DragText, not yet escaped as HTML; its marks take one answer and a hint. */
export function draggedText(item: Extract<PlainItem, { type: 'drag' | 'order' | 'match' }>): string {
	if (item.type === 'order') return item.steps.map((step, index) => `${index + 1}. *${step}*`).join('\n');
	if (item.type === 'match') return item.pairs.map(({ left, right }) => `${left} → *${right}*`).join('\n');
	return item.parts.map((part) => (part.kind === 'place' ? `*${part.answers[0] ?? ''}${part.tip ? `:${part.tip}` : ''}*` : part.text)).join('');
}
