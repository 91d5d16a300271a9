/**
 * The marks that an editor puts into the text of an item.
 *
 *     Việt Nam phê chuẩn năm [1990].                 a place with its answer
 *     Công ước của [Liên hợp quốc | LHQ]              a second spelling that counts as right
 *     thông qua năm [1989 ? bốn chữ số]               a hint after the question mark
 *     [nhà trường] và {bạn bè}                        in words to mark: right, and a wrong choice of several syllables
 */

export type Part =
	| { kind: 'text'; text: string }
	/** `answers` holds the answer first, then other spellings */
	| { kind: 'place'; answers: string[]; tip?: string }
	/** a wrong choice that is marked as one word */
	| { kind: 'word'; text: string };

export type MarkupFault = 'unclosed' | 'nested' | 'blank' | 'sign';

/** H5P takes these for its own marks inside an answer, so no answer may hold them; the asterisk also outside. */
export const RESERVED = /[*/:\\]/;

/** Splits a text at its marks. Never throws: an unclosed bracket stays text and `faultsOf` names it. */
export function readMarkup(text: string): Part[] {
	const parts: Part[] = [];
	let last = 0;
	for (const match of text.matchAll(/\[([^[\]{}]*)\]|\{([^[\]{}]*)\}/g)) {
		if (match.index > last) parts.push({ kind: 'text', text: text.slice(last, match.index) });
		last = match.index + match[0].length;
		if (match[1] === undefined) parts.push({ kind: 'word', text: fold(match[2] ?? '') });
		else {
			const [answers = '', ...tips] = match[1].split('?');
			const tip = fold(tips.join('?'));
			parts.push({ kind: 'place', answers: answers.split('|').map(fold), ...(tip ? { tip } : {}) });
		}
	}
	if (last < text.length) parts.push({ kind: 'text', text: text.slice(last) });
	return parts;
}

/** Writes parts back as an editor would have written them; `readMarkup` reads the same parts from it. */
export function writeMarkup(parts: readonly Part[]): string {
	return parts
		.map((part) => {
			if (part.kind === 'text') return part.text;
			if (part.kind === 'word') return `{${part.text}}`;
			return `[${part.answers.join(' | ')}${part.tip ? ` ? ${part.tip}` : ''}]`;
		})
		.join('');
}

/** What is wrong with the marks of a text, each kind once. */
export function faultsOf(text: string): MarkupFault[] {
	const parts = readMarkup(text);
	const rest = parts.map((part) => (part.kind === 'text' ? part.text : '')).join(' ');
	const faults = new Set<MarkupFault>();
	if (/[[\]{}]/.test(rest)) faults.add(/[[{][^\]}]*[[{]/.test(text) ? 'nested' : 'unclosed');
	if (rest.includes('*')) faults.add('sign');
	for (const part of parts) {
		if (part.kind === 'text') continue;
		const words = part.kind === 'word' ? [part.text] : part.answers;
		if (words.some((word) => word === '')) faults.add('blank');
		if (words.some((word) => RESERVED.test(word))) faults.add('sign');
	}
	return [...faults];
}

/** The answers of a text's places, in their order. */
export function answersOf(parts: readonly Part[]): string[] {
	return parts.flatMap((part) => (part.kind === 'place' ? [part.answers[0] ?? ''] : []));
}

/** One space between words, none at the ends, in NFC: texts that a reader takes for the same are the same. */
export function fold(text: string): string {
	return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}
