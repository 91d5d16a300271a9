/**
 * Figures of the items of a quiz that editors look at: how the difficulties are spread, and what gives a key away to who knows nothing
 * (T. M. Haladyna, S. M. Downing and M. C. Rodriguez, "A Review of Multiple-Choice Item-Writing Guidelines", 2002: options of equal
 * length, no absolute words as a sign).
 */
import { holdsSome } from '../language/wordings.ts';
import type { Difficulty, Item, Quiz } from './schema.ts';

/** So many of how many. */
export type Share = { count: number; total: number };
export type ItemFigures = {
	items: number;
	difficulties: Record<Difficulty, number>;
	/** items with one right answer in which that is longer than every other, in characters; and in which it is shorter */
	longest: Share;
	shortest: Share;
	/** the share of them in which chance alone would make it so (0 to 1): of four answers each is the longest in one item of four */
	byChance: number;
	/** wrong answers that hold an absolute word, of all; the same of right answers */
	absoluteWrong: Share;
	absoluteRight: Share;
	/** wrong answers to which something is said, of all */
	feedback: Share;
	/** questions with answers to choose from that ask nothing: no question mark */
	unasked: number;
};

type Choice = Extract<Item, { type: 'single' | 'multiple' }>;
type Answer = Choice['answers'][number];

const share = <T>(list: readonly T[], holds: (entry: T) => boolean): Share => ({ count: list.filter(holds).length, total: list.length });
const lengthIn = ({ text }: Answer, language: string): number => [...(text[language] ?? '').normalize('NFC')].length;
const mean = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0) / Math.max(numbers.length, 1);

/**
 * @param absolutes words such as “always”, in the language
 * @returns the figures of the items as they stand in that language; of items that are not translated only the counts
 */
export function itemFigures({ items }: Pick<Quiz, 'items'>, language: string, absolutes: readonly string[]): ItemFigures {
	const choices = items.filter((item): item is Choice => item.type === 'single' || item.type === 'multiple');
	const answers = choices.flatMap((item) => item.answers);
	const [right, wrong] = [answers.filter(({ correct }) => correct), answers.filter(({ correct }) => !correct)];
	const hasAbsolute = ({ text }: Answer): boolean => holdsSome(text[language] ?? '', absolutes);
	const singles = choices.filter((item) => item.answers.filter(({ correct }) => correct).length === 1);
	return {
		items: items.length,
		difficulties: {
			easy: items.filter(({ difficulty }) => difficulty === 'easy').length,
			medium: items.filter(({ difficulty }) => difficulty === 'medium').length,
			hard: items.filter(({ difficulty }) => difficulty === 'hard').length,
		},
		longest: share(singles, (item) => isKeyBeyond(item, language, (key, other) => key > other)),
		shortest: share(singles, (item) => isKeyBeyond(item, language, (key, other) => key < other)),
		byChance: mean(singles.map(({ answers: { length } }) => 1 / length)),
		absoluteWrong: share(wrong, hasAbsolute),
		absoluteRight: share(right, hasAbsolute),
		feedback: share(wrong, ({ feedback }) => feedback !== undefined),
		unasked: choices.filter(({ question }) => !/[?？]/.test(question[language] ?? '?')).length,
	};
}

/** Whether the length of the right answer stands so to that of every wrong one. */
function isKeyBeyond({ answers }: Choice, language: string, beyond: (key: number, other: number) => boolean): boolean {
	const [key] = answers.flatMap((answer) => (answer.correct ? lengthIn(answer, language) : []));
	return key !== undefined && answers.every((answer) => answer.correct || beyond(key, lengthIn(answer, language)));
}
