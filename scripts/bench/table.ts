/** Plain tables on standard output, and the numbers in them. */

/**
 * Prints a table: the first column to the left, all others to the right.
 * @param title what is measured
 * @param head the column heads, each with its unit
 * @param notes said under the table
 */
export function printTable(title: string, head: readonly string[], rows: readonly (readonly string[])[], notes: readonly string[] = []): void {
	const widths = head.map((cell, column) => Math.max(...[head, ...rows].map((row) => (row[column] ?? '').length), cell.length));
	const line = (row: readonly string[]) =>
		row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ');
	const rule = widths.map((width) => '-'.repeat(width)).join('  ');
	const lines = [title, '', line(head), rule, ...rows.map(line), ...notes.map((note) => `  ${note}`)];
	process.stdout.write(`\n${lines.map((text) => text.trimEnd()).join('\n')}\n`);
}

/** Says on standard error what is being done, so that a long run shows where it is. */
export function step(name: string): void {
	process.stderr.write(`› ${name}\n`);
}

/** A number with a fixed count of decimals; «n/a» where there is none. */
export function fixed(value: number | undefined, decimals = 0): string {
	return value === undefined ? 'n/a' : value.toFixed(decimals);
}

/** Bytes in units of 1,000. */
export const kilobytes = (bytes: number): string => fixed(bytes / 1e3, 1);

/** Bytes in units of 1,000,000; «n/a» where there is no number. */
export const megabytes = (bytes: number | undefined): string => fixed(bytes === undefined ? undefined : bytes / 1e6, 1);

/** The middle value; the mean of the two middle ones where their count is even. */
export function median(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	const middle = Math.floor(sorted.length / 2);
	const upper = sorted[middle] ?? Number.NaN;
	return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2;
}
