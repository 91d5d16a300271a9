/**
 * H5P.DragText 1.10: words to bring to their places. By pointer: drag, or press the word and then the place.
 * By keys: Enter or the space bar takes a word up, then puts it into a place; Escape lets it go.
 */
import { placeIds } from '../compile/answer-identity.ts';
import type { Core, Extras, Instance } from './core.ts';
import { make, plainLines, shuffled } from './dom.ts';
import { Board, type DragParams, type Place } from './drag-board.ts';
import { type Piece, sentenceAround } from './places.ts';
import { feedbackAt, howTo, inDocumentLanguage, question, type Task, type Words } from './question.ts';

export function dragType(core: Core) {
	return function DragText(this: Instance, params: DragParams, contentId: string, extras?: Extras): void {
		const words: Words = {
			check: params.checkAnswer ?? 'Check',
			checkHint: params.a11yCheck ?? '',
			solution: params.showSolution ?? 'Show solution',
			solutionHint: params.a11yShowSolution ?? '',
			retry: params.tryAgain ?? 'Retry',
			retryHint: params.a11yRetry ?? '',
			right: params.correctText ?? 'Correct',
			wrong: params.incorrectText ?? 'Wrong',
			score: params.scoreBarLabel ?? ':num/:total',
		};
		question(this, core, params, contentId, extras, {
			question: params.taskDescription ?? '',
			title: plainLines(params.taskDescription ?? '').join(' '),
			words,
			behaviour: params.behaviour ?? {},
			feedback: (percent) => feedbackAt(params.overallFeedback, percent),
			task: (changed) => dragTask(params, changed),
		});
	};
}

/** The answer and the hint of `word:hint`; what stands behind a backslash is the official type's own feedback. */
function readPlace(mark: string): { answer: string; tip: string } {
	const [answer = '', ...tips] = (mark.split(/\\[+-]/)[0] ?? '').split(':');
	return { answer: answer.trim(), tip: tips.join(':').trim() };
}

function dragTask(params: DragParams, changed: () => void): Task {
	const texts = plainLines(params.textField ?? '');
	const lines = texts.map((line) => line.split(/\*([^*]+)\*/));
	const places = placeIds(
		texts,
		lines.map((pieces) => pieces.filter((_, index) => index % 2 === 1)),
	);
	let count = 0;
	const keys = lines.flatMap((pieces) => {
		const line: Piece[] = pieces.map((piece, index) => (index % 2 === 1 ? count++ : piece));
		return pieces.flatMap((piece, index): Place[] => {
			const place = line[index];
			return typeof place === 'number' ? [{ ...readPlace(piece), sentence: (other) => sentenceAround(line, place, other) }] : [];
		});
	});
	const extra = [...(params.distractors ?? '').matchAll(/\*([^*]+)\*/g)].map((match) => readPlace(plainLines(match[1] ?? '').join(' ')).answer);
	const words = shuffled([...keys.map(({ answer }) => answer), ...extra]);
	const board = new Board(keys, words, params, changed);
	const zones = [...board.zones];
	const text = lines.map((pieces) => make('p', {}, ...pieces.map((piece, index) => (index % 2 === 1 ? zones.shift()?.element : piece))));
	const how = howTo('howToDrag');
	const element = make('div', { class: 'drag-task', role: 'group' }, how, board.bank, make('div', { class: 'text-task' }, ...text), board.announcer);
	const placed = () => board.placed();
	return {
		element,
		how,
		max: keys.length,
		success: false,
		answered: () => placed().some((word) => word !== undefined),
		score: () => placed().filter((word, index) => word !== undefined && word === keys[index]?.answer).length,
		show: (mode) => board.show(mode),
		reset: () => board.reset(),
		save: () => ({ places: Object.fromEntries(placed().flatMap((word, index) => (word === undefined ? [] : [[places[index], word]]))) }),
		restore(saved) {
			const { places: kept = {} } = (saved ?? {}) as { places?: Record<string, string> };
			// Until November 2026 the words of all places were kept in their order.
			board.place(Array.isArray(saved) ? saved : places.map((place) => kept[place]));
		},
		definition: () => ({
			interactionType: 'fill-in',
			description: inDocumentLanguage(
				[
					plainLines(params.taskDescription ?? '').join(' '),
					...lines.map((pieces) => pieces.map((piece, index) => (index % 2 ? '__________' : piece)).join('')),
				].join('\n'),
			),
			correctResponsesPattern: [keys.map(({ answer }) => answer).join('[,]')],
		}),
		response: () =>
			placed()
				.map((word) => word ?? '')
				.join('[,]'),
	};
}
