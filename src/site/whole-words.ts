/** Where a title must not be torn: a paragraph such as `7(a)-(b)` would break behind its hyphen. */

/** Numbers, and letters in brackets, joined by hyphens: short enough for a line of any screen. */
const JOINED = /((?<![^\s(])\d[\w().]{0,7}(?:[-–][\w().]{1,8}){1,2}(?![^\s,;:]))/;

/** @returns the parts of a title in their order, with whether each has to stay whole */
export const wholeWords = (title: string): { text: string; whole: boolean }[] =>
	title
		.split(JOINED)
		.map((text, index) => ({ text, whole: index % 2 === 1 }))
		.filter(({ text }) => text !== '');
