/** Characters that no content file may hold as they are: what YAML 1.2 (5.1, `c-printable`) leaves out, what was no UTF-8, and marks that nobody sees. */
import { problem } from './messages.ts';
import type { Problem } from './problem.ts';

/** The sign that stands for bytes that are no UTF-8. */
const BROKEN = '\ufffd';
/** Besides: a blank without width, and the mark of the beginning of a file where it is not at the beginning. */
const REFUSED = /[^\t\n\r -~\u0085\u00a0-\u200a\u200c-\ud7ff\ue000-\ufefe\uff00-\ufffc\u{10000}-\u{10ffff}]/gu;

/**
 * @param file the name that problems carry
 * @returns the first such character of each line
 */
export function checkCharacters(file: string, text: string): Problem[] {
	const lines = text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/);
	return lines.flatMap((line, index) => {
		const [found] = line.matchAll(REFUSED);
		if (!found) return [];
		const place = { file, line: index + 1, column: found.index + 1 };
		if (found[0] === BROKEN) return [problem('not-utf8', place)];
		const code = (found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
		return [problem('unprintable', place, { code: `U+${code}` })];
	});
}
