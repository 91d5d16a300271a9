/** The last page of a question set: whether the pass mark was reached, what to look at again, and the way on. */
import { percent as percentOf, type Score, SHARE_SIGNS, type Share, shareOf } from '../../learning/points.ts';
import { make, newId, safeHtml } from './dom.ts';
import { type OwnWord, ownWord } from './own-words.ts';
import { feedbackAt } from './question.ts';
import type { Item, SetParams } from './set-model.ts';
import { waysAfter } from './ways.ts';

type Acts = {
	/** @param at the index of the question to begin with */
	showSolutions: (at: number) => void;
	again: () => void;
};
type Row = { id: string; share: Share; element: HTMLLIElement };

const SHARE_WORDS = { right: 'rightMark', part: 'partlyMark', wrong: 'wrongMark' } as const satisfies Record<Share, OwnWord>;

const pressable = (press: () => void, attributes: Record<string, string | undefined>, ...children: (Node | string)[]): HTMLButtonElement => {
	const element = make('button', { type: 'button', ...attributes }, ...children);
	element.addEventListener('click', press);
	return element;
};

/**
 * @param items the questions of the attempt, each with its points
 * @returns the page: its first heading takes the focus
 */
export function resultPage(params: SetParams, items: readonly Item[], points: Score, acts: Acts): Node[] {
	const { endGame = {}, passPercentage: pass = 50 } = params;
	const { score, max } = points;
	const percent = percentOf(points);
	const passed = percent >= pass;
	// With no mark to reach, as in a placement test, nothing is passed or failed.
	const isJudged = pass > 0;
	const rows = items.map((item, index) => rowOf(item, index, params, acts));
	const faulty = rows.filter(({ share }) => share !== 'right');
	const { review, on } = waysAfter(new Set(faulty.map(({ id }) => id)));
	const fill = (text = '') => text.replace(/@finals|@score|:num/g, `${score}`).replace(/@totals|@total|:total/g, `${max}`);
	const heading = isJudged ? ownWord(passed ? 'passed' : 'notPassed') : '';
	return [
		make('h2', { tabindex: -1, class: isJudged ? (passed ? 'passed' : 'not-passed') : undefined }, heading === '' ? safeHtml(endGame.message ?? '') : heading),
		make('p', { class: 'total' }, (isJudged && ownWord('total', { score, total: max, percent, pass })) || fill(endGame.scoreBarLabel ?? endGame.amountCorrect)),
		barOf(percent, pass),
		make('p', { role: 'status' }, safeHtml(feedbackAt(endGame.overallFeedback, percent))),
		buttonsOf(params, acts, passed, on),
		...linksOf(ownWord('toRead'), review),
		...sectionOf(ownWord('toReview'), faulty),
		...linksOf(ownWord('goOn'), passed ? on.slice(1) : on),
		...sectionOf(
			ownWord('done'),
			rows.filter(({ share }) => share === 'right'),
		),
	];
}

/** For the eye: the line above says the same in words. */
function barOf(percent: number, pass: number): HTMLElement {
	const bar = make('div', { class: 'bar', 'aria-hidden': 'true' }, make('span'), make('i'));
	bar.style.setProperty('--share', `${percent}%`);
	bar.style.setProperty('--pass', `${pass}%`);
	return bar;
}

/** A question with its points, which opens it with its solution. */
function rowOf({ id, instance }: Item, index: number, { texts = {} }: SetParams, { showSolutions }: Acts): Row {
	const [got, of] = [instance?.getScore() ?? 0, instance?.getMaxScore() ?? 0];
	const share = shareOf({ score: got, max: of });
	const word = instance?.getAnswerGiven() ? ownWord(SHARE_WORDS[share]) : (texts.unansweredText ?? '');
	const points = make('span', { class: `points ${share}` }, make('span', { 'aria-hidden': 'true' }, `${SHARE_SIGNS[share]} `), `${word} ${got}/${of}`);
	const open = pressable(() => showSolutions(index), { class: 'row' }, make('span', {}, instance?.getTitle() ?? ''), ' ', points);
	return { id, share, element: make('li', { value: index + 1 }, open) };
}

/** The main action is the way on for who has passed, and another try for who has not. */
function buttonsOf({ endGame = {} }: SetParams, { showSolutions, again }: Acts, passed: boolean, on: readonly HTMLAnchorElement[]): HTMLElement {
	const first = passed ? on[0] : undefined;
	first?.classList.add('action', 'primary');
	return make(
		'div',
		{ class: 'buttons' },
		first,
		...(endGame.showSolutionButton === false ? [] : [pressable(() => showSolutions(0), {}, endGame.solutionButtonText ?? '')]),
		...(endGame.showRetryButton === false ? [] : [pressable(again, { class: passed ? undefined : 'primary' }, endGame.retryButtonText ?? '')]),
	);
}

function sectionOf(title: string, rows: readonly Row[]): HTMLElement[] {
	if (rows.length === 0) return [];
	return [named(title, make('ol', { class: 'list' }, ...rows.map(({ element }) => element)))];
}

function linksOf(title: string, links: readonly HTMLAnchorElement[]): HTMLElement[] {
	if (links.length === 0) return [];
	return [named(title, make('ul', { class: 'ways' }, ...links.map((link) => make('li', {}, link))))];
}

function named(title: string, list: HTMLElement): HTMLElement {
	if (title === '') return make('section', {}, list);
	const id = newId();
	return make('section', { 'aria-labelledby': id }, make('h3', { id }, title), list);
}
