/** What gives the key of a quiz away to who knows nothing: the same place, the same word; `itemFigures` has the rest. */
import type { Path } from '../source/problem.ts';
import type { Share } from './item-figures.ts';
import type { Quiz } from './schema.ts';

type Hint = { kind: 'quiz-key-place' | 'quiz-key-true'; path: Path; params: Record<string, number> };

/** Fewer items than this say nothing about a habit. */
const ENOUGH = 4;
/** From this share on, guessing by the habit would pass most quizzes. */
const TOO_OFTEN = 0.7;

/** Whether so many items follow a habit that most quizzes are passed by it. */
const tooOften = (count: number, total: number): boolean => total >= ENOUGH && count / total >= TOO_OFTEN;

/**
 * From this many items on, the length of keys says something; and so far above chance, it is a habit of whoever wrote them: with four answers, where
 * chance makes one key in four the longest, more than four in ten. Of twenty such items chance alone brings that about in one bank of twenty.
 */
const ENOUGH_LENGTHS = 8;
const ABOVE_CHANCE = 0.15;

/**
 * Whether whoever chooses the longest answer, or the shortest, is right so often that it helps to know nothing.
 * @param habit items in which that is the right one
 * @param byChance the share of them in which it would be by chance, 0 to 1
 */
export const isToldByLength = ({ count, total }: Share, byChance: number): boolean =>
	tooOften(count, total) || (total >= ENOUGH_LENGTHS && count / total > byChance + ABOVE_CHANCE);

/** @returns warnings with their figures: how many items of how many follow the habit */
export function keyHints({ items }: Quiz): Hint[] {
	const singles = items.flatMap((item) => (item.type === 'single' && item.answers.filter(({ correct }) => correct).length === 1 ? [item.answers] : []));
	const places = new Map<number, number>();
	for (const answers of singles) {
		const place = answers.findIndex(({ correct }) => correct);
		places.set(place, (places.get(place) ?? 0) + 1);
	}
	const [place = 0, most = 0] = [...places].sort((a, b) => b[1] - a[1])[0] ?? [];
	const statements = items.flatMap((item) => (item.type === 'true-false' ? [item.answer] : []));
	const trues = statements.filter(Boolean).length;
	const sameWord = Math.max(trues, statements.length - trues);
	const path = ['items'];
	return [
		...(tooOften(most, singles.length) ? [{ kind: 'quiz-key-place' as const, path, params: { count: most, total: singles.length, place: place + 1 } }] : []),
		...(tooOften(sameWord, statements.length) ? [{ kind: 'quiz-key-true' as const, path, params: { count: sameWord, total: statements.length } }] : []),
	];
}
