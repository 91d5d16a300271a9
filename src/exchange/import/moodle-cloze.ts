/** Moodle's embedded answers: `{1:SHORTANSWER:=answer~=other#feedback}` inside a text. */
import { fold, type Part } from '../../quiz/markup.ts';
import { readHtml } from './h5p-html.ts';

const START = /\{\d*:([A-Z_]+):/g;
const TIP = /\s*<em>\(([^<]*)\)<\/em>/y;
const TYPED = new Set(['SHORTANSWER', 'SA', 'MW', 'SHORTANSWER_C', 'SAC', 'MWC']);

/** @returns the parts of the text, or none where it holds places of a type that is not typed in */
export function readCloze(body: string): Part[] | undefined {
	const parts: Part[] = [];
	let last = 0;
	for (const match of body.matchAll(START)) {
		// What looks like a place inside the answers of another is none.
		if (match.index < last) continue;
		const [whole, type = ''] = match;
		const from = match.index + whole.length;
		const end = endOf(body, from);
		if (end === undefined) break;
		if (!TYPED.has(type)) return undefined;
		parts.push({ kind: 'text', text: body.slice(last, match.index) });
		TIP.lastIndex = end + 1;
		const tip = TIP.exec(body);
		last = end + 1 + (tip?.[0].length ?? 0);
		parts.push({ kind: 'place', answers: rightOnes(body.slice(from, end)), ...(tip?.[1] ? { tip: fold(readHtml(tip[1]).text) } : {}) });
	}
	parts.push({ kind: 'text', text: body.slice(last) });
	return parts.some(({ kind }) => kind === 'place') ? textParts(parts) : undefined;
}

/** Where the brace stands that closes a place; a backslash makes the sign behind it ordinary. */
function endOf(body: string, from: number): number | undefined {
	for (let at = from; at < body.length; at++) {
		if (body[at] === '}') return at;
		if (body[at] === '\\') at++;
	}
	return undefined;
}

/** The answers worth all points: `=answer` or `%100%answer`, without the feedback behind `#`; `&#` begins an entity. */
function rightOnes(written: string): string[] {
	const answers = written.match(/(?:[^~\\]+|\\.)+/g) ?? [];
	return answers.flatMap((answer) => {
		const [, right] = /^(?:=|%100%)((?:[^#\\&]+|&#?|\\.)*)/.exec(answer) ?? [];
		return right === undefined ? [] : [fold(readHtml(right.replace(/\\(.)/g, '$1')).text)];
	});
}

/** Text parts as plain text with the spaces at their ends, neighbours in one, none empty. */
export function textParts(parts: readonly Part[], isHtml = true): Part[] {
	const result: Part[] = [];
	for (const part of parts) {
		const last = result.at(-1);
		if (part.kind !== 'text') result.push(part);
		else {
			const text = (isHtml ? readHtml(part.text).text : part.text).replace(/\s+/g, ' ');
			if (last?.kind === 'text') last.text += text;
			else if (text !== '') result.push({ kind: 'text', text });
		}
	}
	const trimmed = result.map((part, index): Part => {
		if (part.kind !== 'text') return part;
		const start = index === 0 ? part.text.trimStart() : part.text;
		return { kind: 'text', text: index === result.length - 1 ? start.trimEnd() : start };
	});
	return trimmed.filter((part) => part.kind !== 'text' || part.text !== '');
}
