/** Columns of a spreadsheet, which count from 0 here and are named `A` to `Z`, then `AA`. */

export function columnName(index: number): string {
	return (index >= 26 ? columnName(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));
}

/** @param letter of one of the first 26 columns */
export const columnIndex = (letter: string): number => letter.charCodeAt(0) - 65;
