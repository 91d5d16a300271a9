/** H5P.Blanks 1.14: words to type. Answers are compared as a Vietnamese reader would (`compare.ts`). */
import { isSameAnswer } from './compare.ts';
import type { Core, Extras, Instance } from './core.ts';
import { make, newId, plainLines, safeHtml } from './dom.ts';
import { feedbackAt, inDocumentLanguage, type Mode, question, type Task, verdict, type Words } from './question.ts';

export type BlanksParams = {
	text?: string;
	/** HTML with `*answer/other spelling:hint*` */
	questions?: string[];
	overallFeedback?: { from: number; to: number; feedback?: string }[];
	showSolutions?: string;
	tryAgain?: string;
	checkAnswer?: string;
	answeredCorrectly?: string;
	answeredIncorrectly?: string;
	solutionLabel?: string;
	inputLabel?: string;
	tipLabel?: string;
	scoreBarLabel?: string;
	a11yCheck?: string;
	a11yShowSolution?: string;
	a11yRetry?: string;
	behaviour?: { enableRetry?: boolean; enableSolutionsButton?: boolean; enableCheckButton?: boolean; caseSensitive?: boolean };
};

export function blanksType(core: Core) {
	return function Blanks(this: Instance, params: BlanksParams, contentId: string, extras?: Extras): void {
		const words: Words = {
			check: params.checkAnswer ?? 'Check',
			checkHint: params.a11yCheck ?? '',
			solution: params.showSolutions ?? 'Show solution',
			solutionHint: params.a11yShowSolution ?? '',
			retry: params.tryAgain ?? 'Retry',
			retryHint: params.a11yRetry ?? '',
			right: params.answeredCorrectly ?? 'Correct',
			wrong: params.answeredIncorrectly ?? 'Wrong',
			score: params.scoreBarLabel ?? ':num/:total',
		};
		question(this, core, params, contentId, extras, {
			question: params.text ?? '',
			title: plainLines(params.text ?? '').join(' '),
			words,
			behaviour: params.behaviour ?? {},
			feedback: (percent) => feedbackAt(params.overallFeedback, percent),
			task: (changed) => blanksTask(params, changed),
		});
	};
}

type Place = { keys: string[]; input: HTMLInputElement; after: HTMLElement };

function blanksTask(params: BlanksParams, changed: () => void): Task {
	const places: Place[] = [];
	const caseSensitive = params.behaviour?.caseSensitive === true;
	const element = make('div', { class: 'text-task', role: 'group' });
	for (const html of params.questions ?? []) {
		const fragment = safeHtml(html);
		for (const node of textNodes(fragment)) node.replaceWith(...withInputs(node.data, places, params, changed));
		element.append(fragment);
	}
	for (const [index, { input }] of places.entries()) {
		const label = (params.inputLabel ?? '@num/@total').replace('@num', `${index + 1}`).replace('@total', `${places.length}`);
		input.setAttribute('aria-label', label);
	}
	const isRight = ({ input, keys }: Place) => isSameAnswer(input.value, keys, caseSensitive);
	return {
		element,
		max: places.length,
		success: false,
		answered: () => places.some(({ input }) => input.value.trim() !== ''),
		score: () => places.filter(isRight).length,
		show(mode: Mode) {
			for (const place of places) {
				const { input, after, keys } = place;
				input.readOnly = mode !== 'open';
				const right = isRight(place);
				input.className = mode === 'open' ? '' : right ? 'right' : 'wrong';
				const sign = verdict(right ? 'right' : 'wrong', (right ? params.answeredCorrectly : params.answeredIncorrectly) ?? '');
				const solution = make('span', { class: 'solution' }, make('span', { class: 'sr-only' }, `${params.solutionLabel ?? ''} `), keys[0]);
				after.replaceChildren(...(mode === 'open' ? [] : mode === 'solution' && !right ? [sign, solution] : [sign]));
			}
		},
		reset() {
			for (const { input } of places) input.value = '';
		},
		save: () => places.map(({ input }) => input.value),
		restore(saved) {
			const values = Array.isArray(saved) ? saved : [];
			for (const [index, { input }] of places.entries()) input.value = typeof values[index] === 'string' ? values[index] : '';
		},
		definition: () => ({
			interactionType: 'fill-in',
			description: inDocumentLanguage(
				[params.text ?? '', ...(params.questions ?? [])]
					.flatMap(plainLines)
					.join(' ')
					.replace(/\*[^*]+\*/g, '__________'),
			),
			correctResponsesPattern: [`{case_matters=${caseSensitive}}${places.map(({ keys }) => keys[0]).join('[,]')}`],
			extensions: {
				'https://h5p.org/x-api/case-sensitivity': caseSensitive,
				'https://h5p.org/x-api/alternatives': places.map(({ keys }) => keys),
			},
		}),
		response: () => places.map(({ input }) => input.value).join('[,]'),
	};
}

function textNodes(root: Node): Text[] {
	const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
	const nodes: Text[] = [];
	while (walker.nextNode()) nodes.push(walker.currentNode as Text);
	return nodes;
}

/** Text with an input in each of its places. */
function withInputs(text: string, places: Place[], { tipLabel }: BlanksParams, changed: () => void): (Node | string)[] {
	return text.split(/(\*[^*]+\*)/).map((piece) => {
		if (!/^\*[^*]+\*$/.test(piece)) return piece;
		const [answers = '', ...tips] = piece.slice(1, -1).split(':');
		const keys = answers.split('/').map((key) => key.trim());
		const tip = tips.join(':').trim();
		const length = Math.max(...keys.map((key) => key.length), 4);
		const hint = tip ? make('span', { class: 'hint', id: newId() }, make('span', { class: 'sr-only' }, `${tipLabel ?? ''}: `), `(${tip})`) : undefined;
		const input = make('input', {
			type: 'text',
			size: Math.min(length + 2, 30),
			autocomplete: 'off',
			autocapitalize: 'off',
			spellcheck: 'false',
			'aria-describedby': hint?.id,
		});
		input.addEventListener('input', changed);
		const after = make('span', { class: 'signs' });
		places.push({ keys, input, after });
		return make('span', { class: 'place' }, input, ...(hint ? [' ', hint] : []), after);
	});
}
