/** The last page of a question set: points, what they mean, and each question with its own. */
import { make, safeHtml } from './dom.ts';
import { feedbackAt } from './question.ts';
import { type Item, percentOf, type SetParams } from './set-model.ts';

export function resultPage(
	{ endGame = {}, texts = {} }: SetParams,
	items: readonly Item[],
	{ score, max }: { score: number; max: number },
	acts: { showSolutions: () => void; again: () => void },
): Node[] {
	const percent = percentOf(score, max);
	const fill = (text: string | undefined) => (text ?? '').replace(/@finals|@score|:num/g, `${score}`).replace(/@totals|@total|:total/g, `${max}`);
	const button = (text: string | undefined, press: () => void, kind?: string) => {
		const element = make('button', { type: 'button', class: kind }, text ?? '');
		element.addEventListener('click', press);
		return element;
	};
	const bar = make('div', { class: 'bar', 'aria-hidden': true }, make('span'));
	bar.style.setProperty('--share', `${percent}%`);
	const rows = items.map(({ instance }) => {
		const [got, of] = [instance?.getScore() ?? 0, instance?.getMaxScore() ?? 0];
		const points = make(
			'span',
			{ class: `points ${got === of ? 'right' : 'wrong'}` },
			make('span', { 'aria-hidden': true }, got === of ? '✓ ' : '✗ '),
			`${got}/${of}`,
		);
		return make('li', {}, make('span', {}, instance?.getTitle() ?? '', instance?.getAnswerGiven() ? '' : ` (${texts.unansweredText ?? ''})`), points);
	});
	return [
		make('h2', { tabindex: -1 }, safeHtml(endGame.message ?? '')),
		make('p', { class: 'total' }, fill(endGame.scoreBarLabel ?? endGame.amountCorrect)),
		bar,
		make('p', { role: 'status' }, safeHtml(feedbackAt(endGame.overallFeedback, percent))),
		make('ol', { class: 'list' }, ...rows),
		make(
			'div',
			{ class: 'buttons' },
			...(endGame.showSolutionButton === false ? [] : [button(endGame.solutionButtonText, acts.showSolutions)]),
			...(endGame.showRetryButton === false ? [] : [button(endGame.retryButtonText, acts.again)]),
		),
	];
}
