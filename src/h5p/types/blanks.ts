/** H5P.Blanks 1.14: words to type. Answers are compared as a Vietnamese reader would (`compare.ts`). */
import { isSameAnswer } from './compare.ts';
import type { Core, Extras, Instance } from './core.ts';
import { describeBy, make, newId, plainLines, safeHtml } from './dom.ts';
import { ownWord } from './own-words.ts';
import { type Piece, placeOf, sentenceAround, solutionOf, withSentence } from './places.ts';
import { feedbackAt, inDocumentLanguage, type Mode, question, type Task, type Words } from './question.ts';
import { signOf } from './verdict.ts';

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

type Place = {
	keys: string[];
	input: HTMLInputElement;
	/** beside the field, the sign of the verdict; behind its hint, the answer */
	signs: HTMLElement;
	after: HTMLElement;
	hint: HTMLElement | undefined;
	/** the text that it stands in */
	line: readonly Piece[];
};

function blanksTask(params: BlanksParams, changed: () => void): Task {
	const places: Place[] = [];
	const caseSensitive = params.behaviour?.caseSensitive === true;
	const element = make('div', { class: 'text-task', role: 'group' });
	for (const html of params.questions ?? []) {
		const fragment = safeHtml(html);
		for (const node of textNodes(fragment)) node.replaceWith(...withInputs(node.data, places, params, () => onInput()));
		element.append(fragment);
	}
	const called = (index: number) =>
		ownWord('blank', { number: index + 1 }) || (params.inputLabel ?? '@num/@total').replace('@num', `${index + 1}`).replace('@total', `${places.length}`);
	/** What stands in another blank, where one is named by its sentence. */
	const inOther = (index: number) => places[index]?.input.value.trim() || `(${called(index).toLocaleLowerCase()})`;
	const isRight = ({ input, keys }: Place) => isSameAnswer(input.value, keys, caseSensitive);
	const said = {
		right: ownWord('rightMark').toLocaleLowerCase() || params.answeredCorrectly,
		wrong: ownWord('wrongMark').toLocaleLowerCase() || params.answeredIncorrectly,
	};
	const nameAll = (mode: Mode) => {
		for (const [index, place] of places.entries()) {
			const name = withSentence(called(index), sentenceAround(place.line, index, inOther));
			place.input.setAttribute('aria-label', mode === 'open' ? name : `${name}, ${said[isRight(place) ? 'right' : 'wrong']}`);
		}
	};
	const onInput = () => {
		nameAll('open');
		changed();
	};
	return {
		element,
		max: places.length,
		success: false,
		answered: () => places.some(({ input }) => input.value.trim() !== ''),
		score: () => places.filter(isRight).length,
		show(mode: Mode) {
			for (const place of places) {
				const { input, signs, after, keys, hint } = place;
				input.readOnly = mode !== 'open';
				const kind = isRight(place) ? 'right' : 'wrong';
				input.className = mode === 'open' ? '' : kind;
				signs.replaceChildren(...(mode === 'open' ? [] : [signOf(kind)]));
				const answer = mode === 'solution' && kind === 'wrong' ? solutionOf(keys[0] ?? '', params.solutionLabel) : undefined;
				after.replaceChildren(...(answer ? [' ', answer] : []));
				describeBy(input, [hint, answer]);
			}
			nameAll(mode);
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
	const line: Piece[] = [];
	return text.split(/(\*[^*]+\*)/).map((piece) => {
		const isPlace = /^\*[^*]+\*$/.test(piece);
		line.push(isPlace ? places.length : piece);
		if (!isPlace) return piece;
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
		});
		input.addEventListener('input', changed);
		const [signs, after] = [make('span', { class: 'signs' }), make('span')];
		places.push({ keys, input, signs, after, hint, line });
		return placeOf(input, signs, hint, after);
	});
}
