/**
 * A quiz as H5P content: `h5p.json` and `content.json` by the semantics of H5P.QuestionSet 1.20, MultiChoice 1.16, TrueFalse 1.8,
 * Blanks 1.14, DragText 1.10 and MarkTheWords 1.11. Every behaviour and every word is written out: what a player takes
 * where a key is missing differs from the defaults that the semantics name.
 *
 * H5P has no type for steps to be put in order or for pairs. Both become DragText, the nearest one:
 * a line `1. *step*` for each step, a line `left → *right*` for each pair.
 */

import { escapeHtml, paragraph } from '../../files/escape.ts';
import type { Part } from '../../quiz/markup.ts';
import type { PlainItem, PlainQuiz } from '../../quiz/plain.ts';
import { explained, type QuizWords } from '../../quiz/quiz-words.ts';
import { itemTags } from '../../quiz/tags.ts';
import { stableUuid } from './identity.ts';
import { blanksWords, choiceWords, dragWords, type Library, libraries, markWords, setWords, trueFalseWords } from './interface.ts';
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

/** The name and version as `content.json` writes them. */
export const versioned = ({ name, major, minor }: Library): string => `${name} ${major}.${minor}`;

/**
 * @param quiz the quiz in the language of the content
 * @returns content that the official content types play; nothing in it is random or names a time
 */
export function compileQuiz(quiz: PlainQuiz, quizWords: QuizWords): Compiled {
	const { say } = quizWords;
	const words = setWords(say);
	const used = new Set<Library>([libraries.set, ...quiz.items.map((item) => libraryOf(item))]);
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
				library: versioned(libraryOf(item)),
				params: paramsOf(item, quizWords),
				subContentId: stableUuid(item.id),
				metadata: { ...metadata, title: item.question, contentType: say(`quiz.type.${item.type}`), authorComments: itemTags(item).join('\n') },
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

function libraryOf({ type }: PlainItem): Library {
	switch (type) {
		case 'single':
		case 'multiple':
			return libraries.choice;
		case 'true-false':
			return libraries.trueFalse;
		case 'blanks':
			return libraries.blanks;
		case 'mark':
			return libraries.mark;
		default:
			return libraries.drag;
	}
}

function paramsOf(item: PlainItem, quizWords: QuizWords): Json {
	const { say } = quizWords;
	const explanation = escapeHtml(explained(item, quizWords));
	const overallFeedback = [{ from: 0, to: 100, feedback: explanation }];
	switch (item.type) {
		case 'single':
		case 'multiple':
			return {
				media: { disableImageZooming: false },
				question: paragraph(item.question),
				answers: item.answers.map(({ text, correct, feedback }) => ({
					text: escapeHtml(text),
					correct,
					tipsAndFeedback: { tip: '', chosenFeedback: feedback === undefined ? '' : escapeHtml(feedback), notChosenFeedback: '' },
				})),
				overallFeedback,
				...choiceWords(say),
				behaviour: {
					...RETRY,
					...NO_DIALOGS,
					type: item.type === 'single' ? 'single' : 'multi',
					singlePoint: false,
					randomAnswers: !item.keepOrder,
					showSolutionsRequiresInput: true,
					autoCheck: false,
					passPercentage: 100,
					showScorePoints: false,
				},
			};
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
				questions: [paragraph(typedPlaces(item.parts))],
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
		case 'mark':
			return {
				media: { disableImageZooming: false },
				taskDescription: paragraph(item.question),
				textField: paragraph(writeMarkedWords(item.parts)),
				overallFeedback,
				...markWords(say),
				behaviour: { ...RETRY, showScorePoints: false },
			};
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

/** Blanks: `*answer/other spelling:hint*`. */
function typedPlaces(parts: readonly Part[]): string {
	return parts.map((part) => (part.kind === 'place' ? `*${part.answers.join('/')}${part.tip ? `:${part.tip}` : ''}*` : part.text)).join('');
}

/** The lines of a DragText; its marks take one answer and a hint. */
function draggedText(item: Extract<PlainItem, { type: 'drag' | 'order' | 'match' }>): string {
	if (item.type === 'order') return item.steps.map((step, index) => `${index + 1}. *${step}*`).join('\n');
	if (item.type === 'match') return item.pairs.map(({ left, right }) => `${left} → *${right}*`).join('\n');
	return item.parts.map((part) => (part.kind === 'place' ? `*${part.answers[0] ?? ''}${part.tip ? `:${part.tip}` : ''}*` : part.text)).join('');
}
