/** In which encoding the bytes of a text file are, where that is not UTF-8 (RFC 3629), and the text that was spoiled by being read in a wrong one. */
import { problem } from './messages.ts';
import { type Problem, topOf } from './problem.ts';

/** A text in UTF-16 that was read as UTF-8: after its mark, which is no UTF-8, or without one, every other byte of Latin letters is zero. */
const UTF16 = /^(?:\ufffd{2}[\s\S]*\0|[^\0]\0[^\0]\0|\0[^\0]\0[^\0])/;

/** True for a text that was read as UTF-8 and is UTF-16 (Unicode 3.10, D101), as Notepad saves it where it is told to. */
const isUtf16 = (text: string): boolean => UTF16.test(text);

/** The sign that stands for bytes that are no UTF-8. */
const BROKEN = '\ufffd';
/** A letter of Vietnamese with a tone mark behind it as Windows-1258 writes it: the mark is a byte of its own. */
const TONE_OF_1258 = /[aeiouyăâêôơư][\u0300\u0301\u0303\u0309\u0323]/giu;
/** Letters of Vietnamese as TCVN 5712:1993 (ABC) writes them, read as Windows-1252: signs that stand in no word. */
const TCVN = /\p{L}[µ¶·¸¹]\p{L}|®[\p{L}µ¶·¸¹]|\p{L}[µ¶·¸¹](?=[\s,.;:!?])/gu;
/** UTF-8 that was read as Windows-1252 and saved again: the first bytes of Vietnamese letters with what follows them. */
const TWICE = /[áÄÆÃ][º»‘°¡\u0080-\u00bf]/u;

const found = (pattern: RegExp, text: string): number => text.match(pattern)?.length ?? 0;
/** How many letters make sure that a text is in an encoding, and no word of it happens to look so. */
const SURE = 3;

/**
 * @param file the name that problems carry
 * @param bytes of the whole file
 * @param text the same, read as UTF-8
 * @returns the one problem that says in which encoding the file is; none where it is UTF-8, or all but a few bytes of it
 */
export function encodingProblem(file: string, bytes: Uint8Array, text: string): Problem | undefined {
	if (isUtf16(text)) return problem('utf16', topOf(file));
	const broken = text.split(BROKEN).length - 1;
	if (broken === 0) return undefined;
	// Some bytes of a file in UTF-8 are broken: each is named at its place.
	if (broken <= found(/[\u0080-\ufffc\u{10000}-\u{10ffff}]/gu, text)) return undefined;
	const { line, column } = placeAt(text, text.indexOf(BROKEN));
	const place = { file, line, column };
	const western = new TextDecoder('windows-1252').decode(bytes);
	if (found(TCVN, western) >= SURE) return problem('tcvn3', place);
	const tones = found(TONE_OF_1258, new TextDecoder('windows-1258').decode(bytes));
	return problem('other-encoding', place, { encoding: tones > 0 ? 'Windows-1258' : 'Windows-1252' });
}

/** A blank without width, and the mark of the beginning of a file: they are copied along with words. */
const UNSEEN = /[\u200b\ufeff]/;

/** A letter with its mark apart, though there is one letter for both (Unicode Annex 15): it looks the same, and neither search nor ids find it. */
const hasMarksApart = (text: string): boolean => /\p{M}/u.test(text) && text !== text.normalize('NFC');

/**
 * What was spoiled on its way into a text that is UTF-8 now: letters in the codes of old typefaces, letters that were read in a wrong
 * encoding, letters with their marks apart.
 * @param others what else was found in its characters: not said of the same line again
 * @returns the first place of each in the file
 */
export function spoiledText(file: string, text: string, others: readonly Problem[]): Problem[] {
	const lines = text.split(/\r\n|\n|\r/);
	const first = (kind: 'tcvn3' | 'read-wrong' | 'marks-apart', columnIn: (line: string) => number): Problem[] => {
		const index = lines.findIndex((line) => columnIn(line) >= 0);
		return index < 0 ? [] : [problem(kind, { file, line: index + 1, column: columnIn(lines[index] ?? '') + 1 })];
	};
	const oldCode = (line: string) => (found(TCVN, line) > 1 ? line.search(TCVN) : -1);
	const unseen = lines.flatMap((line, index) => {
		const at = (index === 0 ? line.replace(/^\ufeff/, ' ') : line).search(UNSEEN);
		const code = (line.codePointAt(at) ?? 0).toString(16).toUpperCase();
		return at < 0 ? [] : [problem('unprintable', { file, line: index + 1, column: at + 1 }, { code: `U+${code}` })];
	});
	const spoiled = [
		...unseen,
		...first('tcvn3', oldCode),
		...first('read-wrong', (line) => line.search(TWICE)),
		...(hasMarksApart(text) ? first('marks-apart', (line) => (hasMarksApart(line) ? line.search(/\P{M}(?=\p{M})/u) : -1)) : []),
	];
	return [...spoiled, ...others.filter(({ line }) => !spoiled.some((one) => one.line === line))];
}

function placeAt(text: string, offset: number): { line: number; column: number } {
	const before = text.slice(0, offset).split(/\r\n|\n|\r/);
	return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
