/** Reads tables that spreadsheets and LMSs wrote as CSV (RFC 4180, and what programs make of it), and keeps the place of every cell. */

/** A cell, and where it begins; line and column count from 1. */
export type Cell = { text: string; line: number; column: number };

export type Table = {
	/** the rows that hold something, each with its cells */
	rows: Cell[][];
	/** where a quotation mark opens that nothing closes: the rows end before it */
	unclosed?: { line: number; column: number };
};

const SEPARATORS = [',', ';', '\t'];

/** The line by which Excel is told of the separator. */
const TOLD = /^sep=([,;\t])(\r\n|\n|\r)/i;

/** A cell in quotation marks, in which two stand for one; or all up to the next separator. */
const cellBy = (separator: string) => new RegExp(String.raw`[ \t]*"([^"]*(?:""[^"]*)*)"[ ]*(?=[${separator}\r\n]|$)|([^${separator}\r\n]*)`, 'y');

/**
 * @param text with or without a byte order mark; cells separated by commas, semicolons or tabs, whichever its first line has most of
 * @returns the rows; a text that a formula sign begins lacks the apostrophe, or the `="…"`, by which programs keep it from being one
 */
export function readCsv(text: string): Table {
	let at = text.startsWith('\ufeff') ? 1 : 0;
	const told = TOLD.exec(text.slice(at));
	at += told?.[0].length ?? 0;
	let line = told ? 2 : 1;
	let lineStart = at;
	const separator = told?.[1] ?? mostIn(text.slice(at).split(/[\r\n]/, 1)[0] ?? '');
	const cell = cellBy(separator);
	const rows: Cell[][] = [];
	let row: Cell[] = [];
	const endRow = () => {
		if (row.some((one) => one.text !== '')) rows.push(row);
		row = [];
	};
	while (at < text.length) {
		cell.lastIndex = at;
		const [whole = '', quoted, plain = ''] = cell.exec(text) ?? [];
		const place = { line, column: at - lineStart + 1 };
		if (quoted === undefined && /^[ \t]*"/.test(plain)) return { rows, unclosed: place };
		row.push({ text: bare((quoted ?? plain).replaceAll('""', quoted === undefined ? '""' : '"')), ...place });
		for (const { 0: end, index } of whole.matchAll(/\r\n|\n|\r/g)) {
			line++;
			lineStart = at + index + end.length;
		}
		at += whole.length;
		if (text[at] === separator) {
			at++;
			if (at === text.length) row.push({ text: '', line, column: at - lineStart + 1 });
			continue;
		}
		endRow();
		if (at >= text.length) break;
		at += text.startsWith('\r\n', at) ? 2 : 1;
		line++;
		lineStart = at;
	}
	endRow();
	return { rows };
}

/** The separator that stands most often in a line, outside of quotation marks. */
function mostIn(line: string): string {
	const open = line.replace(/"[^"]*"/g, '');
	const count = (separator: string) => open.split(separator).length;
	return SEPARATORS.reduce((best, separator) => (count(separator) > count(best) ? separator : best));
}

/** The text of a cell without what keeps spreadsheets from taking it for a formula. */
const bare = (text: string): string =>
	text
		.trim()
		.replace(/^="(.*)"$/s, '$1')
		.replace(/^'(?=[\s"]*[=+\-@＝＋－＠])/, '')
		.trim();
