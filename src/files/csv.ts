/** Tables as CSV (RFC 4180): UTF-8 with a byte order mark, so that spreadsheets read Vietnamese right. */

/** @param rows the row of heads first */
export function csvText(rows: readonly (readonly string[])[]): string {
	return `\ufeff${rows.map((cells) => `${cells.map(cell).join(',')}\r\n`).join('')}`;
}

/** Signs at the beginning of a cell that spreadsheets take for a formula; East Asian ones take the full-width signs, too. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;

/** A cell is quoted where it must be; one that a spreadsheet would take for a formula gets an apostrophe before it. */
function cell(text: string): string {
	const safe = FORMULA.test(text) ? `'${text}` : text;
	return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
