/**
 * The fields of the official content types, as their `semantics.json` name them: the ones that a package may hold.
 * `text` and the like say what a field holds; an array of one shape is a list. A list of names is a group of texts.
 */
import { z } from 'zod';

const text = z.string();
const texts = (names: string) =>
	z.strictObject(
		Object.fromEntries(
			names
				.trim()
				.split(/\s+/)
				.map((name) => [name, text]),
		),
	);
const percent = z.number().min(0).max(100);
const ranges = z.array(z.strictObject({ from: percent, to: percent, feedback: text })).min(1);
const media = z.strictObject({ disableImageZooming: z.boolean() });
const buttons = { enableRetry: z.boolean(), enableSolutionsButton: z.boolean(), enableCheckButton: z.boolean() };
const dialogs = { confirmCheckDialog: z.boolean(), confirmRetryDialog: z.boolean() };
const dialog = texts('header body cancelLabel confirmLabel');
const readOut = { a11yCheck: text, a11yShowSolution: text, a11yRetry: text };

const multiChoice = z.strictObject({
	media,
	question: text,
	answers: z.array(z.strictObject({ text, correct: z.boolean(), tipsAndFeedback: texts('tip chosenFeedback notChosenFeedback') })).min(1),
	overallFeedback: ranges,
	UI: texts(
		`checkAnswerButton submitAnswerButton showSolutionButton tryAgainButton tipsLabel scoreBarLabel tipAvailable feedbackAvailable readFeedback
		wrongAnswer correctAnswer shouldCheck shouldNotCheck noInput a11yCheck a11yShowSolution a11yRetry`,
	),
	behaviour: z.strictObject({
		...buttons,
		...dialogs,
		type: z.enum(['auto', 'multi', 'single']),
		singlePoint: z.boolean(),
		randomAnswers: z.boolean(),
		showSolutionsRequiresInput: z.boolean(),
		autoCheck: z.boolean(),
		passPercentage: percent,
		showScorePoints: z.boolean(),
	}),
	confirmCheck: dialog,
	confirmRetry: dialog,
});

const trueFalse = z.strictObject({
	media,
	question: text,
	correct: z.enum(['true', 'false']),
	l10n: texts(
		`trueText falseText score checkAnswer submitAnswer showSolutionButton tryAgain wrongAnswerMessage correctAnswerMessage scoreBarLabel
		a11yCheck a11yShowSolution a11yRetry`,
	),
	behaviour: z.strictObject({ ...buttons, ...dialogs, autoCheck: z.boolean(), feedbackOnCorrect: text, feedbackOnWrong: text }),
	confirmCheck: dialog,
	confirmRetry: dialog,
});

const blanks = z.strictObject({
	media,
	text,
	questions: z.array(text).min(1).max(31),
	overallFeedback: ranges,
	showSolutions: text,
	tryAgain: text,
	checkAnswer: text,
	submitAnswer: text,
	notFilledOut: text,
	answerIsCorrect: text,
	answerIsWrong: text,
	answeredCorrectly: text,
	answeredIncorrectly: text,
	solutionLabel: text,
	inputLabel: text,
	inputHasTipLabel: text,
	tipLabel: text,
	behaviour: z.strictObject({
		...buttons,
		...dialogs,
		allowRetryIfCorrect: z.boolean(),
		autoCheck: z.boolean(),
		caseSensitive: z.boolean(),
		showSolutionsRequiresInput: z.boolean(),
		separateLines: z.boolean(),
		acceptSpellingErrors: z.boolean(),
	}),
	confirmCheck: dialog,
	confirmRetry: dialog,
	scoreBarLabel: text,
	...readOut,
	a11yCheckingModeHeader: text,
});

const dragText = z.strictObject({
	media,
	taskDescription: text,
	textField: text,
	distractors: text,
	overallFeedback: ranges,
	checkAnswer: text,
	submitAnswer: text,
	tryAgain: text,
	showSolution: text,
	dropZoneIndex: text,
	empty: text,
	contains: text,
	ariaDraggableIndex: text,
	tipLabel: text,
	correctText: text,
	incorrectText: text,
	resetDropTitle: text,
	resetDropDescription: text,
	grabbed: text,
	cancelledDragging: text,
	correctAnswer: text,
	feedbackHeader: text,
	behaviour: z.strictObject({ ...buttons, instantFeedback: z.boolean() }),
	scoreBarLabel: text,
	...readOut,
});

const markTheWords = z.strictObject({
	media,
	taskDescription: text,
	textField: text,
	overallFeedback: ranges,
	checkAnswerButton: text,
	submitAnswerButton: text,
	tryAgainButton: text,
	showSolutionButton: text,
	behaviour: z.strictObject({ ...buttons, showScorePoints: z.boolean() }),
	correctAnswer: text,
	incorrectAnswer: text,
	missedAnswer: text,
	displaySolutionDescription: text,
	scoreBarLabel: text,
	a11yFullTextLabel: text,
	a11yClickableTextLabel: text,
	a11ySolutionModeHeader: text,
	a11yCheckingHeader: text,
	...readOut,
});

/** The fields of each type that a question set may hold, by library. */
export const itemSemantics: Record<string, z.ZodType> = {
	'H5P.MultiChoice 1.16': multiChoice,
	'H5P.TrueFalse 1.8': trueFalse,
	'H5P.Blanks 1.14': blanks,
	'H5P.DragText 1.10': dragText,
	'H5P.MarkTheWords 1.11': markTheWords,
};

export const setSemantics = z.strictObject({
	introPage: z.strictObject({ showIntroPage: z.boolean(), title: text, introduction: text, startButtonText: text }),
	progressType: z.enum(['textual', 'dots']),
	passPercentage: percent,
	questions: z
		.array(
			z.strictObject({
				library: z.enum(Object.keys(itemSemantics) as [string, ...string[]]),
				params: z.record(z.string(), z.unknown()),
				subContentId: z.uuid(),
				metadata: z.strictObject({ title: text, license: text, contentType: text, defaultLanguage: text, authorComments: text }),
			}),
		)
		.min(1),
	texts: texts(
		`prevButton previous nextButton next finishButton submitButton textualProgress jumpToQuestion questionLabel readSpeakerProgress
		unansweredText answeredText currentQuestionText navigationLabel questionSetInstruction`,
	),
	disableBackwardsNavigation: z.boolean(),
	randomQuestions: z.boolean(),
	poolSize: z.number().int().min(1).optional(),
	endGame: z.strictObject({
		showResultPage: z.boolean(),
		showSolutionButton: z.boolean(),
		showRetryButton: z.boolean(),
		noResultMessage: text,
		message: text,
		amountCorrect: text,
		scoreBarLabel: text,
		scoreHeader: text,
		overallFeedback: ranges,
		solutionButtonText: text,
		retryButtonText: text,
		finishButtonText: text,
		submitButtonText: text,
		showAnimations: z.boolean(),
		skippable: z.boolean(),
		skipButtonText: text,
	}),
	override: z.strictObject({ checkButton: z.boolean() }),
});
