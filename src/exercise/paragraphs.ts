/** Texts of exercises that have several paragraphs. */

/** @param text with an empty line between paragraphs @returns its paragraphs, without blanks around them */
export const paragraphsOf = (text: string): string[] =>
	text
		.split(/\n\s*\n/)
		.map((paragraph) => paragraph.trim())
		.filter((paragraph) => paragraph !== '');
