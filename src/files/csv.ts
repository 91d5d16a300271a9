/** Tables as CSV (RFC 4180): UTF-8 with a byte order mark, so that spreadsheets read Vietnamese right. */

/**
 * Text that a spreadsheet would take for a formula gets an apostrophe before it, also behind a semicolon, a tab or a line break inside
 * a cell: with Vietnamese or German settings, spreadsheets split at semicolons, and then heed no quotation marks but their own.
 * Negative numbers stay numbers but in the first column, where such a spreadsheet reads on into the next cell.
 * @param rows the row of heads first
 * @returns the table, each row ending with CR LF
 */
export function csvText(rows: readonly (readonly string[])[]): string {
	return `\ufeff${rows.map((cells) => `${cells.map((text, column) => quoted(column > 0 && NUMBER.test(text) ? text : guarded(text))).join(',')}\r\n`).join('')}`;
}

/**
 * What begins a formula. Spreadsheets pass over spaces before it, and over the quotation mark that opens a cell; East Asian ones know
 * full-width signs, too. A tab or a line break is one by itself: some drop it and take what follows.
 */
const FORMULA = String.raw`(?=[\s"]*[=+\-@＝＋－＠]|[\t\r\n])`;
const FIRST = new RegExp(`^${FORMULA}`);
const BEHIND_BREAK = new RegExp(`[;\t\r\n]${FORMULA}`, 'g');
/** A negative number as JavaScript writes it. */
const NUMBER = /^-\d+(\.\d+)?(e[+-]?\d+)?$/;

const guarded = (text: string) => text.replace(BEHIND_BREAK, "$&'").replace(FIRST, "'");

/** A cell is quoted where it must be. */
const quoted = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
