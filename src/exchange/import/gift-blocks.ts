/** Takes a GIFT file apart: comments, categories, and questions with their answers. Escapes are resolved; HTML is left as it is. */
import { LIMITS } from './items.ts';
import { type Refusal, refusal } from './result.ts';

export type Answer = { sign: '=' | '~'; weight: number | undefined; text: string; feedback: string };
export type Block = {
	kind: 'answers' | 'true' | 'false' | 'essay' | 'numerical' | 'description';
	line: number;
	id: string | undefined;
	tags: string[];
	title: string;
	/** whether the texts are HTML: without a word on it they are */
	html: boolean;
	before: string;
	after: string;
	answers: Answer[];
	general: string;
};
type Blocks = {
	/** not more of them than a file may hold */
	blocks: Block[];
	/** how many the file holds */
	count: number;
	refusals: Refusal[];
	category: { path: string; line: number } | undefined;
	notes: string[];
};

/** A sign that a backslash makes ordinary, while the text is still taken apart. */
const HIDDEN = 0xe100;
const hide = (text: string): string =>
	text.replace(/\\(.)/gs, (whole, sign: string) =>
		sign === 'n' ? '\n' : '\\~=#{}:'.includes(sign) ? String.fromCharCode(HIDDEN + sign.charCodeAt(0)) : whole,
	);
const unhide = (text: string): string => text.replace(/[\ue100-\ue17f]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - HIDDEN));

/** @param text with line feeds alone between lines */
export function readBlocks(text: string): Blocks {
	const result: Blocks = { blocks: [], count: 0, refusals: [], category: undefined, notes: [] };
	let comments: string[] = [];
	let open: { line: number; lines: string[] } | undefined;
	const close = () => {
		if (open && ++result.count <= LIMITS.items) addBlock(open.lines.join('\n'), open.line, comments, result);
		if (open) comments = [];
		open = undefined;
	};
	for (const [index, line] of text.split('\n').entries()) {
		if (line.startsWith('//') && !open) {
			const comment = line.slice(2).trim();
			comments.push(comment);
			result.notes.push(comment);
		} else if (line.startsWith('$CATEGORY:') && !open) result.category ??= { path: line.slice('$CATEGORY:'.length).trim(), line: index + 1 };
		else if (line.trim() === '') {
			// Between braces an empty line is one of the answers' own.
			if (open && isOpen(open.lines)) open.lines.push(line);
			else close();
		} else if (!line.startsWith('//')) {
			open ??= { line: index + 1, lines: [] };
			open.lines.push(line);
		}
	}
	close();
	return result;
}

/** The balance of braces over lines, counted once per line. */
const balances = new WeakMap<string[], { lines: number; depth: number }>();
function isOpen(lines: string[]): boolean {
	const known = balances.get(lines) ?? { lines: 0, depth: 0 };
	for (const line of lines.slice(known.lines)) for (const sign of hide(line)) known.depth += sign === '{' ? 1 : sign === '}' ? -1 : 0;
	balances.set(lines, { lines: lines.length, depth: known.depth });
	return known.depth > 0;
}

function addBlock(written: string, line: number, comments: readonly string[], { blocks, refusals }: Blocks): void {
	if (written.length > LIMITS.text) {
		refusals.push(refusal('text-too-long', { name: written.slice(0, 60).trim(), size: written.length, limit: LIMITS.text }, line));
		return;
	}
	const text = hide(written);
	const note = comments.join(' ');
	const start = text.indexOf('{');
	const end = text.indexOf('}', start);
	const another = text.indexOf('{', start + 1);
	if (start >= 0 && (end < 0 || (another >= 0 && another < end))) {
		refusals.push(refusal('gift-unclosed', {}, line + text.slice(0, start).split('\n').length - 1, start - text.lastIndexOf('\n', start)));
		return;
	}
	const [, title = '', before = ''] = /^\s*(?:::([\s\S]*?)::)?([\s\S]*)$/.exec(start < 0 ? text : text.slice(0, start)) ?? [];
	const common = {
		line,
		id: bracketed(note, 'id')[0],
		tags: bracketed(note, 'tag'),
		title: unhide(title),
		html: !/^\s*\[(plain|markdown)\]/.test(before),
		before: unhide(before.replace(/^\s*\[(html|moodle|plain|markdown)\]/, '')),
		after: start < 0 ? '' : unhide(text.slice(end + 1)),
	};
	if (start < 0) blocks.push({ ...common, kind: 'description', answers: [], general: '' });
	else blocks.push({ ...common, ...readAnswers(text.slice(start + 1, end)) });
}

/** The values of `[key:value]` in a comment; in a value, a backslash makes the sign behind it ordinary. */
function bracketed(note: string, key: string): string[] {
	const values: string[] = [];
	const opening = `[${key}:`;
	for (let start = note.indexOf(opening); start >= 0; start = note.indexOf(opening, start)) {
		const from = start + opening.length;
		let end = from;
		while (end < note.length && note[end] !== ']') end += note[end] === '\\' ? 2 : 1;
		if (end >= note.length) break;
		values.push(note.slice(from, end).replace(/\\(.)/g, '$1'));
		start = end + 1;
	}
	return values;
}

function readAnswers(body: string): Pick<Block, 'kind' | 'answers' | 'general'> {
	const [own = '', ...rest] = body.split('####');
	const general = unhide(rest.join('####')).trim();
	const trimmed = own.trim();
	const [truth] = /^(TRUE|FALSE|T|F)(?=\s*(#|$))/i.exec(trimmed) ?? [];
	if (truth !== undefined) return { kind: /^t/i.test(truth) ? 'true' : 'false', answers: [], general };
	if (trimmed === '') return { kind: 'essay', answers: [], general };
	if (trimmed.startsWith('#')) return { kind: 'numerical', answers: [], general };
	// What stands before the first sign is no answer: without any sign nothing can be read.
	const answers = [...trimmed.matchAll(/([=~])([^=~]*)/g)].map((match): Answer => {
		const [, percent, said = ''] = /^\s*(?:%(-?\d{1,3}(?:\.\d+)?)%)?([\s\S]*)$/.exec(match[2] ?? '') ?? [];
		const [text = '', ...feedback] = said.split('#');
		return {
			sign: match[1] === '=' ? '=' : '~',
			weight: percent === undefined ? undefined : Number(percent),
			text: unhide(text).trim(),
			feedback: unhide(feedback.join('#')).trim(),
		};
	});
	return { kind: 'answers', answers, general };
}
