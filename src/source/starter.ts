/** A file to begin from: lines with a note behind them in the editor's language, empty places for what only an editor knows. */

export type Language = 'vi' | 'en';
export type Starter = { /** from the project's folder */ path: string; text: string };

/** A line, and what it means in Vietnamese and English. */
export type Row = readonly [line: string, vi?: string, en?: string];

/** @returns the rows as one text, each note behind its line as a YAML comment */
export function written(language: Language, rows: readonly Row[]): string {
	return rows
		.map(([line, vi, en]) => {
			const note = language === 'vi' ? vi : en;
			return `${line}${note === undefined ? '' : `${line === '' || line.endsWith(' ') ? '' : '  '}# ${note}`}\n`;
		})
		.join('');
}
