/** Tables as CSV (RFC 4180): UTF-8 with a byte order mark, so that spreadsheets read Vietnamese right. */

/** @param rows the row of heads first */
export function csvText(rows: readonly (readonly string[])[]): string {
	return `\ufeff${rows.map((cells) => `${cells.map(cell).join(',')}\r\n`).join('')}`;
}

/** A cell is quoted where it must be; one that a spreadsheet would take for a formula gets an apostrophe before it. */
function cell(text: string): string {
	const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
	return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
