/** The marks in texts of H5P that its players fill in with points: `@score`, `@total`, `@percent`. A quiz here has no such marks. */
import type { DraftQuiz } from '../../quiz/plain.ts';

const MARK = /(?<![\p{L}\p{N}])@(?:finals?|score|totals?|percent(?:age)?)(?![\p{L}\p{N}])/iu;
/** Points with or without those that there are: `@score/@total điểm`, `@score out of @total points`. */
const POINTS =
	/(?<![\p{L}\p{N}])@(?:finals?|score)(?:\s{0,3}(?:\/|trên|trong(?: tổng)?(?: số)?|out of|of)\s{0,3}@totals?)?(?![\p{L}\p{N}])(?:\s{0,3}(?:điểm|points?)(?![\p{L}\p{N}]))?/giu;
const TOTAL = /(?<![\p{L}\p{N}])@totals?(?![\p{L}\p{N}])(?:\s{0,3}(?:điểm|points?)(?![\p{L}\p{N}]))?/giu;
const PERCENT = /(?<![\p{L}\p{N}])@percent(?:age)?(?![\p{L}\p{N}])\s{0,3}(?:%|percent|phần trăm)?/giu;

/** What stands in their place: the result of a quiz says the points beside the text. */
const words = {
	vi: { points: 'số điểm ghi ở kết quả', total: 'tổng số điểm' },
	en: { points: 'the points in the result', total: 'all points' },
};

type Feedback = DraftQuiz['feedback'][number];

/** @returns the text for a share of points, with words in place of marks. @param language of the text; English for all but Vietnamese */
export function withoutMarks({ from, to, text }: Feedback, language: string): Feedback {
	if (!MARK.test(text)) return { from, to, text };
	const { points, total } = words[language === 'vi' ? 'vi' : 'en'];
	const said = text
		.replace(POINTS, points)
		.replace(TOTAL, total)
		.replace(PERCENT, from === to ? `${from}%` : `${from}–${to}%`);
	return { from, to, text: said.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) };
}

/** @returns the sentences that hold no mark; the others tell points, and explain nothing */
export function sentencesWithoutMarks(text: string): string {
	if (!MARK.test(text)) return text;
	return text
		.split(/(?<=[.!?…])\s+/)
		.filter((sentence) => !MARK.test(sentence))
		.join(' ');
}
