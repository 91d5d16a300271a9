/** Characters that no content file may hold as they are: what YAML 1.2 (5.1, `c-printable`) leaves out, and what was no UTF-8. */
import { problem } from './messages.ts';
import type { Problem } from './problem.ts';

/** The sign that stands for bytes that are no UTF-8. */
const BROKEN = '\ufffd';
const REFUSED = /[^\t\n\r -~\u0085\u00a0-\ud7ff\ue000-\ufffc\u{10000}-\u{10ffff}]/gu;

/**
 * @param file the name that problems carry
 * @returns the first such character of each line
 */
export function checkCharacters(file: string, text: string): Problem[] {
	const lines = text.split(/\r\n|\n|\r/);
	return lines.flatMap((line, index) => {
		const [found] = line.matchAll(REFUSED);
		if (!found) return [];
		const place = { file, line: index + 1, column: found.index + 1 };
		if (found[0] === BROKEN) return [problem('not-utf8', place)];
		const code = (found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
		return [problem('unprintable', place, { code: `U+${code}` })];
	});
}
