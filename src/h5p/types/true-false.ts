/** H5P.TrueFalse 1.8: a statement that holds or does not. */
import type { Core, Extras, Instance } from './core.ts';
import { make, newId, plainLines, safeHtml } from './dom.ts';
import { ownWord } from './own-words.ts';
import { inDocumentLanguage, type Mode, nameAnswers, question, type Task, type Words } from './question.ts';
import { kindOf, signOf, spokenVerdict } from './verdict.ts';

export type TrueFalseParams = {
	question: string;
	/** the official type keeps it as text */
	correct: 'true' | 'false';
	l10n?: Record<string, string>;
	behaviour?: {
		enableRetry?: boolean;
		enableSolutionsButton?: boolean;
		enableCheckButton?: boolean;
		feedbackOnCorrect?: string;
		feedbackOnWrong?: string;
	};
};

export function trueFalseType(core: Core) {
	return function TrueFalse(this: Instance, params: TrueFalseParams, contentId: string, extras?: Extras): void {
		const { l10n = {}, behaviour = {} } = params;
		const words: Words = {
			check: l10n.checkAnswer ?? 'Check',
			checkHint: l10n.a11yCheck ?? '',
			solution: l10n.showSolutionButton ?? 'Show solution',
			solutionHint: l10n.a11yShowSolution ?? '',
			retry: l10n.tryAgain ?? 'Retry',
			retryHint: l10n.a11yRetry ?? '',
			right: l10n.correctAnswerMessage ?? 'Correct',
			wrong: l10n.wrongAnswerMessage ?? 'Wrong',
			score: l10n.scoreBarLabel ?? ':num/:total',
		};
		question(this, core, params, contentId, extras, {
			title: plainLines(params.question).join(' '),
			words,
			behaviour,
			feedback: (percent) => (percent === 100 ? behaviour.feedbackOnCorrect : behaviour.feedbackOnWrong) ?? '',
			task: (changed) => trueFalseTask(params, changed),
		});
	};
}

function trueFalseTask({ question: text, correct, l10n = {} }: TrueFalseParams, changed: () => void): Task {
	const name = newId();
	const options = (['true', 'false'] as const).map((value) => {
		const input = make('input', { type: 'radio', name, value });
		input.addEventListener('change', changed);
		const signs = make('span', { class: 'signs' });
		const label = (value === 'true' ? l10n.trueText : l10n.falseText) ?? value;
		return { value, input, signs, row: make('label', { class: 'option' }, input, make('span', {}, label), signs) };
	});
	const list = make('div', { class: 'options side' }, ...options.map(({ row }) => row));
	const chosen = () => options.find(({ input }) => input.checked)?.value;
	/** Never the bare words of the official type: “Sai” is also what an option is called. */
	const said = {
		right: ownWord('chosenRight') || l10n.correctAnswerMessage,
		wrong: ownWord('chosenWrong') || l10n.wrongAnswerMessage,
		missed: ownWord('isAnswer') || l10n.correctAnswerMessage,
	};
	return {
		answers: list,
		element: make('fieldset', {}, make('legend', { class: 'question-text' }, safeHtml(text)), list),
		max: 1,
		success: true,
		answered: () => chosen() !== undefined,
		score: () => (chosen() === correct ? 1 : 0),
		show(mode: Mode) {
			nameAnswers(list, mode);
			for (const { value, input, signs, row } of options) {
				input.disabled = mode !== 'open';
				const kind = kindOf(mode, input.checked, value === correct);
				row.className = `option ${kind ?? ''}`;
				signs.replaceChildren(...(kind ? [signOf(kind), spokenVerdict(said[kind] ?? '')] : []));
			}
		},
		reset() {
			for (const { input } of options) input.checked = false;
		},
		save: chosen,
		restore(saved) {
			for (const { value, input } of options) input.checked = value === saved;
		},
		definition: () => ({
			interactionType: 'true-false',
			description: inDocumentLanguage(plainLines(text).join(' ')),
			correctResponsesPattern: [correct],
		}),
		response: () => chosen() ?? '',
	};
}
