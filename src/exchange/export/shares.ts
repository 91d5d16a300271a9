/** How the points of a question are shared among several right answers, in grades that Moodle knows: it refuses a whole file for any other. */

/** The grades of one answer in percent (Moodle, options of the question bank), those that equal shares may have, least first. */
const GRADES = [5, 10, 100 / 9, 12.5, 100 / 7, 100 / 6, 20, 25, 30, 100 / 3, 40, 50, 60, 200 / 3, 70, 75, 80, 250 / 3, 90, 100];
const rounded = (percent: number): number => Number(percent.toFixed(5));
/** Sums of rounded grades miss 100 by less than this. */
const TOLERANCE = 0.001;

/**
 * @param answers one right answer at least
 * @returns percent of the points for each answer in turn. Right ones are worth 100 together (5 each where more than 20 are right); each
 * wrong one takes away as little as leaves nothing to whoever marks all.
 */
export function sharesOf(answers: readonly { correct: boolean }[]): number[] {
	const right = answers.filter(({ correct }) => correct).length;
	const wrong = answers.length - right;
	// Of 11 to 20 right answers the first are worth 10, the others 5.
	const tens = right <= 10 ? right : Math.max(0, 20 - right);
	const first = rounded(right <= 10 ? 100 / right : 10);
	const gained = tens * first + (right - tens) * 5;
	const lost = rounded(GRADES.find((grade) => grade * wrong >= gained - TOLERANCE) ?? 100);
	let turn = 0;
	return answers.map(({ correct }) => (correct ? (turn++ < tens ? first : 5) : -lost));
}
