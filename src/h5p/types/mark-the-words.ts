/** H5P.MarkTheWords 1.11: words to mark in a text; a word may have several syllables (`h5p/compile/words.ts`). */
import { type MarkedWord, readMarkedWords } from '../compile/words.ts';
import type { Core, Extras, Instance } from './core.ts';
import { make, plainLines } from './dom.ts';
import { ownWord } from './own-words.ts';
import { feedbackAt, howTo, inDocumentLanguage, type Mode, question, type Task, type Words } from './question.ts';
import { arrowKeys } from './roving.ts';
import { kindOf, signOf, spokenVerdict } from './verdict.ts';

export type MarkParams = {
	taskDescription?: string;
	textField?: string;
	overallFeedback?: { from: number; to: number; feedback?: string }[];
	checkAnswerButton?: string;
	tryAgainButton?: string;
	showSolutionButton?: string;
	correctAnswer?: string;
	incorrectAnswer?: string;
	missedAnswer?: string;
	scoreBarLabel?: string;
	a11yCheck?: string;
	a11yShowSolution?: string;
	a11yRetry?: string;
	behaviour?: { enableRetry?: boolean; enableSolutionsButton?: boolean; enableCheckButton?: boolean };
};

export function markType(core: Core) {
	return function MarkTheWords(this: Instance, params: MarkParams, contentId: string, extras?: Extras): void {
		const words: Words = {
			check: params.checkAnswerButton ?? 'Check',
			checkHint: params.a11yCheck ?? '',
			solution: params.showSolutionButton ?? 'Show solution',
			solutionHint: params.a11yShowSolution ?? '',
			retry: params.tryAgainButton ?? 'Retry',
			retryHint: params.a11yRetry ?? '',
			right: params.correctAnswer ?? 'Correct',
			wrong: params.incorrectAnswer ?? 'Wrong',
			score: params.scoreBarLabel ?? ':num/:total',
		};
		question(this, core, params, contentId, extras, {
			question: params.taskDescription ?? '',
			title: plainLines(params.taskDescription ?? '').join(' '),
			words,
			behaviour: params.behaviour ?? {},
			feedback: (percent) => feedbackAt(params.overallFeedback, percent),
			task: (changed) => markTask(params, changed),
		});
	};
}

type Choice = { word: MarkedWord; button: HTMLButtonElement; after: HTMLElement };

function markTask(params: MarkParams, changed: () => void): Task {
	const choices: Choice[] = [];
	const how = howTo('howToMark');
	const element = make('div', { class: 'text-task', role: 'group' }, how);
	for (const line of plainLines(params.textField ?? '')) {
		const runs = readMarkedWords(line).map((run) => (typeof run === 'string' ? run : wordButton(run, choices, changed)));
		element.append(make('p', {}, ...runs));
	}
	const marked = () => choices.flatMap(({ button }, index) => (button.getAttribute('aria-pressed') === 'true' ? [index] : []));
	const right = choices.flatMap(({ word }, index) => (word.right ? [index] : []));
	const set = (indexes: readonly number[]) => {
		for (const [index, { button }] of choices.entries()) button.setAttribute('aria-pressed', `${indexes.includes(index)}`);
	};
	arrowKeys(element, () => choices.map(({ button }) => button));
	const said = {
		right: ownWord('rightMark').toLocaleLowerCase() || params.correctAnswer,
		wrong: ownWord('wrongMark').toLocaleLowerCase() || params.incorrectAnswer,
		missed: ownWord('isAnswer') || params.missedAnswer,
	};
	return {
		element,
		how,
		max: right.length,
		success: true,
		answered: () => marked().length > 0,
		score() {
			const hits = marked().filter((index) => right.includes(index)).length;
			return Math.max(0, hits - (marked().length - hits));
		},
		show(mode: Mode) {
			for (const [index, { word, button, after }] of choices.entries()) {
				const kind = kindOf(mode, marked().includes(index), word.right);
				button.setAttribute('aria-disabled', `${mode !== 'open'}`);
				button.className = `word ${kind ?? ''}`;
				button.replaceChildren(word.text, ...(kind ? [spokenVerdict(said[kind] ?? '')] : []));
				after.replaceChildren(...(kind ? [signOf(kind)] : []));
			}
		},
		reset: () => set([]),
		save: marked,
		restore: (saved) => set(Array.isArray(saved) ? saved : []),
		definition: () => ({
			interactionType: 'choice',
			description: inDocumentLanguage(plainLines(params.taskDescription ?? '').join(' ')),
			choices: choices.map(({ word }, index) => ({ id: `${index}`, description: inDocumentLanguage(word.text) })),
			correctResponsesPattern: [right.join('[,]')],
		}),
		response: () => marked().join('[,]'),
	};
}

function wordButton(word: MarkedWord, choices: Choice[], changed: () => void): HTMLElement {
	const button = make('button', { type: 'button', class: 'word', 'aria-pressed': false, tabindex: choices.length === 0 ? 0 : -1 }, word.text);
	button.setAttribute('aria-pressed', 'false');
	button.addEventListener('click', () => {
		if (button.getAttribute('aria-disabled') === 'true') return;
		button.setAttribute('aria-pressed', `${button.getAttribute('aria-pressed') !== 'true'}`);
		changed();
	});
	const after = make('span', { class: 'signs' });
	choices.push({ word, button, after });
	return make('span', { class: 'markable' }, button, after);
}
