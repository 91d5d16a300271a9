/** Characters that no content file may hold as they are: what YAML 1.2 (5.1, `c-printable`) leaves out, and what was no UTF-8. */
import { problem } from './messages.ts';
import type { Problem } from './problem.ts';

/** A text in UTF-16 that was read as UTF-8: after its mark, which is no UTF-8, or without one, every other byte of Latin letters is zero. */
const UTF16 = /^(?:\ufffd{2}[\s\S]*\0|[^\0]\0[^\0]\0|\0[^\0]\0[^\0])/;

/** True for a text that was read as UTF-8 and is UTF-16 (Unicode 3.10, D101), as Notepad saves it where it is told to. */
export const isUtf16 = (text: string): boolean => UTF16.test(text);

/** The sign that stands for bytes that are no UTF-8. */
const BROKEN = '\ufffd';
const REFUSED = /[^\t\n\r -~\u0085\u00a0-\ud7ff\ue000-\ufffc\u{10000}-\u{10ffff}]/gu;

/**
 * @param file the name that problems carry
 * @returns the first such character of each line
 */
export function checkCharacters(file: string, text: string): Problem[] {
	return text.split(/\r\n|\n|\r/).flatMap((line, index) => {
		const [found] = line.matchAll(REFUSED);
		if (!found) return [];
		const place = { file, line: index + 1, column: found.index + 1 };
		if (found[0] === BROKEN) return [problem('not-utf8', place)];
		const code = (found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
		return [problem('unprintable', place, { code: `U+${code}` })];
	});
}
