/** H5P.MultiChoice 1.16: one or several right answers. */
import { textIds } from '../compile/answer-identity.ts';
import type { Core, Extras, Instance } from './core.ts';
import { make, newId, plainLines, safeHtml, shuffled } from './dom.ts';
import { ownWord } from './own-words.ts';
import { feedbackAt, howTo, inDocumentLanguage, type Mode, nameAnswers, question, type Task, type Words } from './question.ts';
import { kindOf, signOf, spokenVerdict } from './verdict.ts';

type Answer = { text: string; correct: boolean; tipsAndFeedback?: { chosenFeedback?: string; notChosenFeedback?: string } };
export type ChoiceParams = {
	question: string;
	answers?: Answer[];
	overallFeedback?: { from: number; to: number; feedback?: string }[];
	UI?: Record<string, string>;
	behaviour?: {
		enableRetry?: boolean;
		enableSolutionsButton?: boolean;
		enableCheckButton?: boolean;
		type?: 'auto' | 'multi' | 'single';
		singlePoint?: boolean;
		randomAnswers?: boolean;
	};
};

export function choiceType(core: Core) {
	return function MultiChoice(this: Instance, params: ChoiceParams, contentId: string, extras?: Extras): void {
		const { UI = {}, behaviour = {} } = params;
		const words: Words = {
			check: UI.checkAnswerButton ?? 'Check',
			checkHint: UI.a11yCheck ?? '',
			solution: UI.showSolutionButton ?? 'Show solution',
			solutionHint: UI.a11yShowSolution ?? '',
			retry: UI.tryAgainButton ?? 'Retry',
			retryHint: UI.a11yRetry ?? '',
			right: UI.correctAnswer ?? 'Correct',
			wrong: UI.wrongAnswer ?? 'Wrong',
			score: UI.scoreBarLabel ?? ':num/:total',
		};
		question(this, core, params, contentId, extras, {
			title: plainLines(params.question).join(' '),
			words,
			behaviour,
			feedback: (percent) => feedbackAt(params.overallFeedback, percent),
			task: (changed) => choiceTask(params, changed),
		});
	};
}

function choiceTask(params: ChoiceParams, changed: () => void): Task {
	const { answers = [], UI = {}, behaviour = {} } = params;
	const right = answers.flatMap(({ correct }, index) => (correct ? [index] : []));
	const single = behaviour.type === 'single' || (behaviour.type !== 'multi' && right.length === 1);
	const onePoint = single || behaviour.singlePoint === true || right.length === 0;
	const name = newId();
	const ids = textIds(answers.map(({ text }) => text));
	/** Options that are still there, by their ids, or by their numbers in what was kept until November 2026. */
	const indexesOf = (kept: unknown) => (Array.isArray(kept) ? kept : []).map((one) => (typeof one === 'number' ? one : ids.indexOf(`${one}`)));
	const options = answers.map((answer, index) => {
		const input = make('input', { type: single ? 'radio' : 'checkbox', name, value: index });
		input.addEventListener('change', changed);
		const signs = make('span', { class: 'signs' });
		return { input, signs, row: make('label', { class: 'option' }, input, make('span', {}, safeHtml(answer.text)), signs), answer, index };
	});
	let order = options.map(({ index }) => index);
	const list = make('div', { class: 'options' });
	const how = single ? undefined : howTo('several');
	const element = make('fieldset', {}, make('legend', { class: 'question-text' }, safeHtml(params.question)), how, list);
	const said = {
		right: ownWord('chosenRight') || UI.correctAnswer,
		wrong: ownWord('chosenWrong') || UI.wrongAnswer,
		missed: ownWord('isAnswer') || UI.shouldCheck,
	};
	const arrange = (next: number[]) => {
		order = next;
		list.replaceChildren(...order.flatMap((index) => options[index]?.row ?? []));
	};
	const start = () => arrange(behaviour.randomAnswers === false ? order : shuffled(order));
	start();
	const chosen = () => options.filter(({ input }) => input.checked).map(({ index }) => index);
	const hits = () => chosen().filter((index) => right.includes(index)).length;
	const score = () => {
		const misses = chosen().length - hits();
		if (onePoint) return misses === 0 && hits() === right.length ? 1 : 0;
		return Math.max(0, hits() - misses);
	};
	return {
		element,
		how,
		answers: list,
		max: onePoint ? 1 : right.length,
		success: true,
		score,
		answered: () => chosen().length > 0,
		show(mode: Mode) {
			nameAnswers(list, mode);
			for (const { input, signs, row, answer } of options) {
				input.disabled = mode !== 'open';
				const kind = kindOf(mode, input.checked, answer.correct);
				row.className = `option ${kind ?? ''}`;
				signs.replaceChildren(...(kind ? [signOf(kind), spokenVerdict(said[kind] ?? '')] : []));
			}
		},
		reset() {
			for (const { input } of options) input.checked = false;
			start();
		},
		remarks: () =>
			options
				.map(({ input, answer }) => (input.checked ? answer.tipsAndFeedback?.chosenFeedback : answer.tipsAndFeedback?.notChosenFeedback) ?? '')
				.filter(Boolean),
		save: () => ({ chosen: chosen().map((index) => ids[index]), order: order.map((index) => ids[index]) }),
		restore(saved) {
			const { chosen: kept, order: keptOrder } = (saved ?? {}) as { chosen?: unknown; order?: unknown };
			const [before, shown] = [indexesOf(kept), indexesOf(keptOrder)];
			const whole = shown.length === options.length && new Set(shown).size === shown.length && shown.every((index) => options[index]);
			// An order that an editor has written is shown as it is written now.
			if (whole && behaviour.randomAnswers !== false) arrange(shown);
			for (const { input, index } of options) input.checked = before.includes(index);
		},
		definition: () => ({
			interactionType: 'choice',
			description: inDocumentLanguage(plainLines(params.question).join(' ')),
			choices: answers.map(({ text }, index) => ({ id: `${index}`, description: inDocumentLanguage(plainLines(text).join(' ')) })),
			correctResponsesPattern: [right.join('[,]')],
		}),
		response: () => chosen().join('[,]'),
	};
}
