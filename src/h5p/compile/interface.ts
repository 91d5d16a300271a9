/** The interface strings of each content type, in the quiz's language; the keys are those of the official semantics. */
import type { Say } from '../../language/strings.ts';

/** Versions as the official content types number them. */
export const libraries = {
	set: { name: 'H5P.QuestionSet', major: 1, minor: 20 },
	choice: { name: 'H5P.MultiChoice', major: 1, minor: 16 },
	trueFalse: { name: 'H5P.TrueFalse', major: 1, minor: 8 },
	blanks: { name: 'H5P.Blanks', major: 1, minor: 14 },
	drag: { name: 'H5P.DragText', major: 1, minor: 10 },
	mark: { name: 'H5P.MarkTheWords', major: 1, minor: 11 },
} as const;
export type Library = { name: string; major: number; minor: number };

/** What the buttons are read out as; the same in every type. */
const readOut = (say: Say) => ({
	a11yCheck: say('quiz.h5p.checkHint'),
	a11yShowSolution: say('quiz.h5p.solutionHint'),
	a11yRetry: say('quiz.h5p.retryHint'),
});

/** Asked before checking or starting over; both dialogs are switched off, the official editors want their words all the same. */
const dialogs = (say: Say) => ({
	confirmCheck: { header: say('quiz.h5p.finish'), body: say('quiz.h5p.finishAsk'), cancelLabel: say('quiz.h5p.cancel'), confirmLabel: say('quiz.h5p.finish') },
	confirmRetry: { header: say('quiz.h5p.retry'), body: say('quiz.h5p.retryAsk'), cancelLabel: say('quiz.h5p.cancel'), confirmLabel: say('quiz.h5p.retry') },
});

const buttons = (say: Say) => ({
	check: say('quiz.h5p.check'),
	submit: say('quiz.h5p.submit'),
	solution: say('quiz.h5p.solution'),
	retry: say('quiz.h5p.retry'),
	score: say('quiz.h5p.scoreBar'),
	right: say('quiz.h5p.right'),
	wrong: say('quiz.h5p.wrong'),
	tip: say('quiz.h5p.tip'),
});

export function choiceWords(say: Say) {
	const { check, submit, solution, retry, score, right, wrong, tip } = buttons(say);
	return {
		UI: {
			checkAnswerButton: check,
			submitAnswerButton: submit,
			showSolutionButton: solution,
			tryAgainButton: retry,
			tipsLabel: tip,
			scoreBarLabel: score,
			tipAvailable: tip,
			feedbackAvailable: say('quiz.h5p.feedback'),
			readFeedback: say('quiz.h5p.feedback'),
			wrongAnswer: wrong,
			correctAnswer: right,
			shouldCheck: say('quiz.h5p.shouldCheck'),
			shouldNotCheck: say('quiz.h5p.shouldNotCheck'),
			noInput: say('quiz.h5p.noInput'),
			...readOut(say),
		},
		...dialogs(say),
	};
}

export function trueFalseWords(say: Say) {
	const { check, submit, solution, retry, score, right, wrong } = buttons(say);
	return {
		l10n: {
			trueText: say('quiz.true'),
			falseText: say('quiz.false'),
			score: say('quiz.h5p.scoreText'),
			checkAnswer: check,
			submitAnswer: submit,
			showSolutionButton: solution,
			tryAgain: retry,
			wrongAnswerMessage: wrong,
			correctAnswerMessage: right,
			scoreBarLabel: score,
			...readOut(say),
		},
		...dialogs(say),
	};
}

export function blanksWords(say: Say) {
	const { check, submit, solution, retry, score, right, wrong, tip } = buttons(say);
	return {
		showSolutions: solution,
		tryAgain: retry,
		checkAnswer: check,
		submitAnswer: submit,
		notFilledOut: say('quiz.h5p.notFilled'),
		answerIsCorrect: say('quiz.h5p.answerRight'),
		answerIsWrong: say('quiz.h5p.answerWrong'),
		answeredCorrectly: right,
		answeredIncorrectly: wrong,
		solutionLabel: say('quiz.h5p.rightAnswer'),
		inputLabel: say('quiz.h5p.input'),
		inputHasTipLabel: tip,
		tipLabel: tip,
		scoreBarLabel: score,
		a11yCheckingModeHeader: say('quiz.h5p.checking'),
		...readOut(say),
		...dialogs(say),
	};
}

export function dragWords(say: Say) {
	const { check, submit, solution, retry, score, right, wrong, tip } = buttons(say);
	return {
		checkAnswer: check,
		submitAnswer: submit,
		tryAgain: retry,
		showSolution: solution,
		dropZoneIndex: say('quiz.h5p.zone'),
		empty: say('quiz.h5p.zoneEmpty'),
		contains: say('quiz.h5p.zoneHolds'),
		ariaDraggableIndex: say('quiz.h5p.draggable'),
		tipLabel: tip,
		correctText: right,
		incorrectText: wrong,
		resetDropTitle: say('quiz.h5p.takeOut'),
		resetDropDescription: say('quiz.h5p.takeOutAsk'),
		grabbed: say('quiz.h5p.grabbed'),
		cancelledDragging: say('quiz.h5p.released'),
		correctAnswer: say('quiz.h5p.rightAnswer'),
		feedbackHeader: say('quiz.h5p.feedback'),
		scoreBarLabel: score,
		...readOut(say),
	};
}

export function markWords(say: Say) {
	const { check, submit, solution, retry, score, right, wrong } = buttons(say);
	return {
		checkAnswerButton: check,
		submitAnswerButton: submit,
		tryAgainButton: retry,
		showSolutionButton: solution,
		correctAnswer: right,
		incorrectAnswer: wrong,
		missedAnswer: say('quiz.h5p.missed'),
		displaySolutionDescription: say('quiz.h5p.solutionShown'),
		scoreBarLabel: score,
		a11yFullTextLabel: say('quiz.h5p.fullText'),
		a11yClickableTextLabel: say('quiz.h5p.markableText'),
		a11ySolutionModeHeader: say('quiz.h5p.solutionMode'),
		a11yCheckingHeader: say('quiz.h5p.checking'),
		...readOut(say),
	};
}

export function setWords(say: Say) {
	return {
		texts: {
			prevButton: say('quiz.h5p.previous'),
			previous: say('quiz.h5p.previous'),
			nextButton: say('quiz.h5p.next'),
			next: say('quiz.h5p.next'),
			finishButton: say('quiz.h5p.finish'),
			submitButton: say('quiz.h5p.submit'),
			textualProgress: say('quiz.h5p.progress'),
			jumpToQuestion: say('quiz.h5p.jump'),
			questionLabel: say('quiz.h5p.question'),
			readSpeakerProgress: say('quiz.h5p.progress'),
			unansweredText: say('quiz.h5p.unanswered'),
			answeredText: say('quiz.h5p.answered'),
			currentQuestionText: say('quiz.h5p.current'),
			navigationLabel: say('quiz.h5p.questions'),
			questionSetInstruction: say('quiz.h5p.chooseQuestion'),
		},
		endGame: {
			noResultMessage: say('quiz.h5p.finished'),
			message: say('quiz.h5p.result'),
			amountCorrect: say('quiz.h5p.amountRight'),
			scoreBarLabel: say('quiz.h5p.setScore'),
			scoreHeader: say('quiz.h5p.score'),
			solutionButtonText: say('quiz.h5p.solution'),
			retryButtonText: say('quiz.h5p.startAgain'),
			finishButtonText: say('quiz.h5p.finish'),
			submitButtonText: say('quiz.h5p.submit'),
			skipButtonText: say('quiz.h5p.skip'),
		},
	};
}
