/** H5P.MarkTheWords 1.11: words to mark in a text; a word may have several syllables (`h5p/compile/words.ts`). */
import { type MarkedWord, readMarkedWords } from '../compile/words.ts';
import type { Core, Extras, Instance } from './core.ts';
import { make, plainLines } from './dom.ts';
import { feedbackAt, inDocumentLanguage, type Mode, question, type Task, verdict, type Words } from './question.ts';

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
	const element = make('div', { class: 'text-task', role: 'group' });
	for (const line of plainLines(params.textField ?? '')) {
		const runs = readMarkedWords(line).map((run) => (typeof run === 'string' ? run : wordButton(run, choices, changed)));
		element.append(make('p', {}, ...runs));
	}
	const marked = () => choices.flatMap(({ button }, index) => (button.getAttribute('aria-pressed') === 'true' ? [index] : []));
	const right = choices.flatMap(({ word }, index) => (word.right ? [index] : []));
	const set = (indexes: readonly number[]) => {
		for (const [index, { button }] of choices.entries()) button.setAttribute('aria-pressed', `${indexes.includes(index)}`);
	};
	moveWithArrows(element, choices);
	return {
		element,
		max: right.length,
		success: true,
		answered: () => marked().length > 0,
		score() {
			const hits = marked().filter((index) => right.includes(index)).length;
			return Math.max(0, hits - (marked().length - hits));
		},
		show(mode: Mode) {
			for (const [index, { word, button, after }] of choices.entries()) {
				const isMarked = marked().includes(index);
				const kind = isMarked ? (word.right ? 'right' : 'wrong') : word.right && mode === 'solution' ? 'missed' : undefined;
				const said = { right: params.correctAnswer, wrong: params.incorrectAnswer, missed: params.missedAnswer };
				button.setAttribute('aria-disabled', `${mode !== 'open'}`);
				button.className = `word ${mode === 'open' ? '' : (kind ?? '')}`;
				after.replaceChildren(...(mode === 'open' || !kind ? [] : [verdict(kind, said[kind] ?? '')]));
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

/** One stop for the Tab key in the whole text; the arrow keys, Home and End go from word to word. */
function moveWithArrows(element: HTMLElement, choices: Choice[]): void {
	const focusOn = (index: number) => {
		for (const [other, { button }] of choices.entries()) button.tabIndex = other === index ? 0 : -1;
		choices[index]?.button.focus();
	};
	element.addEventListener('focusin', ({ target }) => {
		const index = choices.findIndex(({ button }) => button === target);
		if (index >= 0) for (const [other, { button }] of choices.entries()) button.tabIndex = other === index ? 0 : -1;
	});
	element.addEventListener('keydown', (event) => {
		const at = choices.findIndex(({ button }) => button === event.target);
		const last = choices.length - 1;
		const steps: Record<string, number> = { ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1, ArrowUp: at - 1, Home: 0, End: last };
		const next = steps[event.key];
		if (at < 0 || next === undefined) return;
		event.preventDefault();
		focusOn(Math.min(Math.max(next, 0), last));
	});
}
