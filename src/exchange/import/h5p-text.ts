/**
 * Reads the marks that H5P puts into texts: `*answer/alternative:tip*` in Blanks, `*word:tip\+right\-wrong*` in DragText,
 * `*word*` in MarkTheWords, where U+2060 WORD JOINER at both ends holds the syllables of one Vietnamese word together.
 */
import { fold, type Part, readMarkup, writeMarkup } from '../../quiz/markup.ts';
import { newerPlacement } from '../../quiz/tone-marks.ts';
import { withAsterisks } from './h5p-html.ts';

/** Names something of the package that has no place here. */
export type Lose = (what: string) => void;

type Place = Extract<Part, { kind: 'place' }>;

/** What stands between two asterisks. */
function readPlace(inner: string, slashes: boolean, lose: Lose): Place {
	const said = inner.replace(/\\[+-][^\\:]*/g, '');
	if (said !== inner) lose('\\+ \\-');
	const colon = said.indexOf(':');
	const tip = colon < 0 ? '' : fold(withAsterisks(said.slice(colon + 1)));
	const answer = colon < 0 ? said : said.slice(0, colon);
	const answers = (slashes ? answer.split('/') : [answer]).map((text) => fold(withAsterisks(text)));
	const [first = '', ...others] = answers;
	// Packages for other hosts hold each spelling in both placings of its tone marks; here one stands for both.
	const known = new Set([newerPlacement(first)]);
	const apart = others.filter((text) => text !== '' && !known.has(newerPlacement(text)) && known.add(newerPlacement(text)));
	return { kind: 'place', answers: [first, ...apart], ...(tip ? { tip } : {}) };
}

/** Splits at the marks of Blanks and DragText; an asterisk without a second one, and an empty mark, stay text. */
function splitAtMarks(text: string, slashes: boolean, lose: Lose): Part[] {
	return text.split(/(\*[^*\n]*\*)/).flatMap((piece, index): Part[] => {
		if (index % 2 === 1 && piece.slice(1, -1).trim() !== '') return [readPlace(piece.slice(1, -1), slashes, lose)];
		return piece === '' ? [] : [{ kind: 'text', text: withAsterisks(piece) }];
	});
}

/** @param text plain text of one or more fields of H5P.Blanks */
export function readBlanks(text: string, lose: Lose): Part[] {
	return asWritten(splitAtMarks(text.replaceAll('\n', ' '), true, lose), lose);
}

export type Dragged =
	| { type: 'drag'; parts: Part[]; distractors: string[] }
	| { type: 'order'; steps: string[] }
	| { type: 'match'; pairs: { left: string; right: string }[]; distractors: string[] };

/**
 * @param field the plain text of `textField`, with its lines
 * @param extra the plain text of `distractors`
 */
export function readDragText(field: string, extra: string, lose: Lose): Dragged {
	const lines = field
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '');
	const distractors = readDistractors(extra, lose);
	const steps = lines.map((line, index) => answerAfter(line, `${index + 1}.`)?.right ?? '');
	const pairs = lines.flatMap((line) => answerAfter(line, '→') ?? []);
	if (lines.length > 1) {
		if (distractors.length === 0 && steps.every((step) => step !== '')) return { type: 'order', steps };
		if (pairs.length === lines.length && pairs.every(({ left }) => left !== '')) return { type: 'match', pairs, distractors };
	}
	const parts = lines.flatMap((line, index): Part[] => [...(index > 0 ? [{ kind: 'text' as const, text: ' ' }] : []), ...splitAtMarks(line, false, lose)]);
	return { type: 'drag', parts: asWritten(parts, lose), distractors };
}

/** A line that is nothing but words, a sign and one mark without a tip: `1. *step*`, `left → *right*`. */
function answerAfter(line: string, sign: string): { left: string; right: string } | undefined {
	const [, before = '', inner = ''] = /^([^*]*)\*([^*]+)\*$/.exec(line) ?? [];
	const left = before.trimEnd();
	if (!left.endsWith(sign) || /:|\\[+-]/.test(inner)) return undefined;
	const words = fold(withAsterisks(left.slice(0, -sign.length)));
	if (sign !== '→' && words !== '') return undefined;
	return { left: words, right: fold(withAsterisks(inner)) };
}

/** Words that fit nowhere: between asterisks, or one on each line. */
function readDistractors(text: string, lose: Lose): string[] {
	const marked = [...text.matchAll(/\*([^*\n]+)\*/g)].map(([, inner = '']) => readPlace(inner, false, lose).answers[0] ?? '');
	const words = marked.length > 0 ? marked : text.split('\n').map((line) => fold(withAsterisks(line)));
	return words.filter((word) => word !== '');
}

/** Between asterisks at the ends of a word; a doubled asterisk is a literal one. */
const MARKED = /(?<![\p{L}\p{N}*])\*(?!\s|\*(?!\*))((?:[^*]|\*\*)+)(?<!\s)\*(?![\p{L}\p{N}*])/u;
const JOINED = /\u2060([^\u2060]+)\u2060/u;

/** @param text plain text of the `textField` of H5P.MarkTheWords */
export function readMarkTheWords(text: string, lose: Lose): Part[] {
	// Asterisks of one joined word stand at each of its syllables; they are taken out, and one sign before the word says that it was right.
	const units: { text: string; right: boolean }[] = [];
	const held = text.replaceAll('\uE001', '').replace(/\*?\u2060[^\u2060]+\u2060\*?/gu, (whole) => {
		const [, inner = ''] = JOINED.exec(whole) ?? [];
		const right = whole.startsWith('*') && whole.endsWith('*');
		units.push({ text: literal(right ? inner.replace(/(?<!\*)\*(\s+)\*(?!\*)/g, '$1') : inner), right });
		return `${right || !whole.startsWith('*') ? '' : '*'}\uE001${right || !whole.endsWith('*') ? '' : '*'}`;
	});
	const parts = held.split(new RegExp(`(${MARKED.source}|\uE001)`, 'u')).flatMap((piece, index): Part[] => {
		// Every split leaves the whole mark and what stands inside it.
		if (index % 3 === 2 || piece === '') return [];
		if (index % 3 === 0) return [{ kind: 'text', text: literal(piece) }];
		const unit = piece === '\uE001' ? units.shift() : { text: literal(piece.slice(1, -1)), right: true };
		if (!unit) return [];
		return [unit.right ? { kind: 'place', answers: [fold(unit.text)] } : { kind: 'word', text: fold(unit.text) }];
	});
	return asWritten(parts, lose);
}

const literal = (text: string) => text.replaceAll('**', '*').replaceAll('\u2060', '');

/**
 * The parts as an editor's text gives them back. Brackets in the words would be read as marks and become round ones;
 * a bar or a question mark inside an answer would split it and goes.
 */
export function asWritten(parts: readonly Part[], lose: Lose): Part[] {
	const round = (text: string) => {
		if (/[[\]{}]/.test(text)) lose('[ ] { }');
		return text.replace(/[[{]/g, '(').replace(/[\]}]/g, ')');
	};
	const bare = (text: string) => {
		if (/[|?]/.test(text)) lose('| ?');
		return fold(round(text).replace(/[|?]/g, ' '));
	};
	const safe = parts.map((part): Part => {
		if (part.kind !== 'place') return { ...part, text: round(part.text) };
		return { ...part, answers: part.answers.map(bare), ...(part.tip === undefined ? {} : { tip: round(part.tip) }) };
	});
	return readMarkup(fold(writeMarkup(safe)));
}
