/** The text of a cell of a spreadsheet, as people fill them in. */

/** A text without signs that nobody sees; line breaks stay, tabs are blanks. */
export const cleanText = (text: string): string =>
	text
		.toWellFormed()
		.normalize('NFC')
		.replace(/\r\n?/g, '\n')
		.replace(/[\t\u00a0]/g, ' ')
		.replace(/[\p{Cc}\p{Cf}]/gu, (sign) => (sign === '\n' ? sign : ''))
		.trim();

/** @returns the text of a value: of a date `YYYY-MM-DD`, `?` of one that is none */
export function cellText(value: string | number | boolean | Date | null): string {
	if (value === null) return '';
	if (value instanceof Date) return Number.isNaN(value.valueOf()) ? '?' : value.toISOString().slice(0, 10);
	return cleanText(`${value}`);
}
