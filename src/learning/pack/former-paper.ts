/**
 * The papers of exams in packed states of versions `a`, `b` and `c`: they say no more of the items than that the seed draws them.
 * Written by courses as they were; `README.md` says how far a paper can be found again.
 */
import { type BankDraw, generator, shuffled } from '../draw.ts';
import type { ItemResult, Score } from '../points.ts';
import type { Attempt } from '../record.ts';
import { attemptKey, type CourseShape } from './course-shape.ts';
import { isQuizState, type QuizStates } from './quiz-bits.ts';

/** Stands for an item of a paper that the course does not have any more. */
export const goneItem = (number: number): string => `gone-${number}`;

/**
 * Draws as papers were drawn while these versions were written: by chance alone, whatever lesson an item asks about.
 * @returns the ids of the items; fewer where a bank has not enough
 */
export function drawnFormerly(banks: readonly BankDraw[], seed: string): string[] {
	const random = generator(seed);
	const drawn = banks.flatMap(({ counts, items }) =>
		Object.entries(counts).flatMap(([difficulty, count]) =>
			shuffled(
				items.filter((item) => item.difficulty === difficulty),
				random,
			).slice(0, count),
		),
	);
	return shuffled(drawn, random).map(({ id }) => id);
}

/**
 * Reads the results of a paper whose number of items nobody wrote down: they end where they make up the whole.
 * @param items the ids that the seed draws; where they are not as many, none of them can be meant
 */
export function takeFormerResults(take: () => Score, whole: number, items: readonly string[]): ItemResult[] {
	const scores: Score[] = [];
	for (let sum = 0; sum < whole - 0.005; sum += scores.at(-1)?.max ?? 0) scores.push(take());
	return scores.map((score, index) => ({ id: scores.length === items.length ? (items[index] ?? '') : goneItem(index + 1), ...score }));
}

/**
 * Where answers to an attempt are kept, they name its questions: their word counts more than what is drawn from a bank of another day.
 * @returns attempts with the items that were asked, as far as the course still has them
 */
export function asAnswered(attempts: readonly Attempt[], quizzes: QuizStates, { exam }: CourseShape): Attempt[] {
	const itemOf = new Map(Object.entries(exam?.subs ?? {}).map(([id, sub]) => [sub, id]));
	return attempts.map((attempt) => {
		const state = quizzes[attemptKey(exam?.id ?? '', attempt.seed)];
		if (!isQuizState(state)) return attempt;
		const items = state.order.flatMap((sub) => itemOf.get(sub) ?? []);
		const { result } = attempt;
		const fits = !result || result.items.length === 0 || result.items.length === attempt.items.length;
		if (fits && items.every((id) => attempt.items.includes(id))) return attempt;
		if (!result) return { ...attempt, items };
		const known = result.items.length === items.length;
		return {
			...attempt,
			items,
			result: { ...result, items: result.items.map((item, index) => ({ ...item, id: (known && items[index]) || goneItem(index + 1) })) },
		};
	});
}
