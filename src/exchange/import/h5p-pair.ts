/** Two drafts of one quiz in two languages: whether they fit, and the second in the order of the first. */
import type { DraftItem, DraftQuiz } from '../../quiz/plain.ts';
import { type Refusal, refusal } from './result.ts';

/** What both languages of an item must have in common: everything that is counted or that is no text. */
function shapeOf(item: DraftItem): string {
	const places = (parts: readonly { kind: string }[]) => parts.filter(({ kind }) => kind === 'place').length;
	switch (item.type) {
		case 'single':
		case 'multiple':
			return `${item.type} ${item.answers.map(({ correct }) => (correct ? 'x' : '-')).join('')}`;
		case 'true-false':
			return `${item.type} ${item.answer}`;
		case 'blanks':
		case 'mark':
			return `${item.type} ${places(item.parts)}`;
		case 'drag':
			return `${item.type} ${places(item.parts)} + ${item.distractors.length}`;
		case 'order':
			return `${item.type} ${item.steps.length}`;
		case 'match':
			return `${item.type} ${item.pairs.length} + ${item.distractors.length}`;
	}
}

/**
 * Items belong together by their ids where both drafts have the same ones, else by their place.
 * @returns both drafts with their items in the order of the first, or why they are not one quiz
 */
export function pair(first: DraftQuiz, second: DraftQuiz): { drafts: [DraftQuiz, DraftQuiz] } | { refusals: Refusal[] } {
	if (first.language === second.language) return { refusals: [refusal('pair-differs', { what: `${first.language} = ${second.language}` })] };
	if (first.items.length !== second.items.length) {
		return { refusals: [refusal('pair-differs', { what: `${first.language} ${first.items.length}, ${second.language} ${second.items.length}` })] };
	}
	const byId = new Map(second.items.map((item) => [item.id, item]));
	const sameIds = first.items.every(({ id }) => byId.has(id));
	const items = first.items.map((item, index) => (sameIds ? byId.get(item.id) : second.items[index]) ?? item);
	const refusals = first.items.flatMap((item, index) => {
		const other = items[index] ?? item;
		const shapes = [shapeOf(item), shapeOf(other)];
		return shapes[0] === shapes[1] ? [] : [refusal('pair-differs', { what: `«${item.id}» ${shapes.join(' ≠ ')}` })];
	});
	return refusals.length > 0 ? { refusals } : { drafts: [first, { ...second, items }] };
}
