/** Takes in questions as GIFT (docs.moodle.org, "GIFT format"), from any tool; ours come back as they went out. */

import { fold, type Part } from '../../quiz/markup.ts';
import { EVERY_WORD, readTags } from '../../quiz/tags.ts';
import { KEPT } from '../export/gift.ts';
import { HEAD } from '../export/moodle.ts';
import { type Answer, type Block, readBlocks } from './gift-blocks.ts';
import { filled, tipsIn } from './gift-gaps.ts';
import { harmIn, readHtml } from './h5p-html.ts';
import { cutAt, leading } from './html-elements.ts';
import { composed, type Found, KNOWN, LIMITS, quizOf, readHead, titleOf } from './items.ts';
import { textParts } from './moodle-cloze.ts';
import { type Imported, refusal } from './result.ts';

/**
 * @param text the whole file
 * @param id the id that the quiz gets
 * @returns the questions that a quiz can hold, and why the others are not taken in. Never throws.
 */
export function fromGift(text: string, id: string): Imported {
	if (text.length > LIMITS.bytes) return { refusals: [refusal('too-large', { name: 'GIFT', size: `${Math.round(text.length / 1e6)} MB`, limit: '10 MB' })] };
	const whole = composed(text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n'));
	if ('refusal' in whole) return { refusals: [whole.refusal] };
	const { blocks, count, refusals, category, notes } = readBlocks(whole.text);
	if (count > LIMITS.items) return { refusals: [refusal('too-many-items', { count, limit: LIMITS.items })] };
	const title = category && titleOf(category.path, category.line, 1);
	if (title && 'refusal' in title) refusals.push(title.refusal);
	const note = (start: string) => notes.find((line) => line.startsWith(start));
	const head = {
		...readHead(note(HEAD) ?? ''),
		...(title && 'title' in title ? title : {}),
		intro: fold(note('intro:')?.slice('intro:'.length) ?? ''),
	};
	const found: FromBlock[] = [];
	for (const block of blocks) {
		const name = fold(block.title) || fold(block.before).slice(0, 60) || `${block.line}`;
		const harm = block.html
			? harmIn([block.before, block.after, block.general, ...block.answers.flatMap(({ text: answer, feedback }) => [answer, feedback])].join(' '))
			: undefined;
		const read = harm ? undefined : taskOf(block);
		if (harm) refusals.push(refusal(harm.kind, { field: name, what: harm.what }, block.line));
		else if (read === 'unreadable') refusals.push(refusal('gift-answers', { name }, block.line));
		else if (typeof read === 'string') refusals.push(refusal('unknown-type', { name, type: read, known: KNOWN }, block.line));
		else if (read)
			found.push({
				...read,
				name,
				tags: block.tags,
				html: block.html,
				explanation: plain(block.general, block),
				...(block.id ? { id: block.id } : {}),
				line: block.line,
				column: 1,
			});
	}
	return quizOf(id, head, joined(found), refusals);
}

const plain = (text: string, { html }: Block): string => fold(html ? readHtml(text).text : text);
/** Stands between the sides of a pair. */
const ARROW = '->';

type Read = Pick<Found, 'task' | 'question'>;
type FromBlock = Found & { html: boolean };

/** The task of a block; a word for a type that no quiz has, or `unreadable`. */
function taskOf(block: Block): Read | 'unreadable' | string {
	const { kind, answers } = block;
	const type = readTags(block.tags).type;
	if (kind === 'essay' || kind === 'numerical' || kind === 'description') return kind;
	if (kind === 'true' || kind === 'false') return { question: plain(block.before + block.after, block), task: { type: 'true-false', answer: kind === 'true' } };
	if (answers.length === 0) return 'unreadable';
	const pairs = answers.flatMap(({ text, sign }): [string, string][] => {
		const arrow = sign === '=' ? text.indexOf(ARROW) : -1;
		return arrow < 0 ? [] : [[plain(text.slice(0, arrow), block), plain(text.slice(arrow + ARROW.length), block)]];
	});
	if (pairs.length === answers.length) return matching(block, pairs, type);
	if (pairs.length > 0) return 'unreadable';
	if (answers.every(({ sign, weight }) => sign === '=' && weight === undefined)) return blank(block, answers);
	if (type === 'mark') return mark(block, answers);
	const right = (answer: Answer) => (answer.weight === undefined ? answer.sign === '=' : answer.weight > 0);
	const choices = answers.map((answer) => {
		const feedback = plain(answer.feedback, block);
		return { text: plain(answer.text, block), correct: right(answer), ...(feedback ? { feedback } : {}) };
	});
	const single = choices.filter(({ correct }) => correct).length === 1 && answers.every(({ weight }) => weight === undefined);
	const question = plain(block.after ? `${block.before}____${block.after}` : block.before, block);
	return { question, task: { type: single ? 'single' : 'multiple', answers: choices, keepOrder: block.tags.includes(KEPT) } };
}

function matching(block: Block, pairs: readonly [string, string][], type: string | undefined): Read {
	if (type === 'order') {
		const steps = [...pairs].sort(([a], [b]) => Number(a) - Number(b)).map(([, step]) => step);
		return { question: plain(block.before, block), task: { type: 'order', steps } };
	}
	const distractors = pairs.filter(([left]) => left === '').map(([, right]) => right);
	const whole = pairs.filter(([left]) => left !== '');
	if (type !== 'drag')
		return { question: plain(block.before, block), task: { type: 'match', pairs: whole.map(([left, right]) => ({ left, right })), distractors } };
	const { question, text } = firstLine(block);
	const places = whole.map(([, word]) => [word]);
	return { question, task: { type: 'drag', parts: filled(text, places, tipsIn(block.tags), block.html), distractors } };
}

/** The question on the first line, the text below it. */
function firstLine(block: Block): { question: string; text: string } {
	const { before } = block;
	const end = before.indexOf('\n');
	return end < 0 ? { question: '', text: before } : { question: plain(before.slice(0, end), block), text: before.slice(end + 1) };
}

/** A blank to fill in: within a text, or behind a question. */
function blank(block: Block, answers: readonly Answer[]): Read {
	const own: Part = { kind: 'place', answers: answers.map(({ text }) => plain(text, block)) };
	if (readTags(block.tags).type === 'blanks') {
		const { question, text } = firstLine(block);
		// Joined with its neighbours later; until then the place stands for itself.
		return { question, task: { type: 'blanks', parts: [{ kind: 'text', text }, own, { kind: 'text', text: block.after }] } };
	}
	if (fold(block.after) === '') return { question: plain(block.before, block), task: { type: 'blanks', parts: [own] } };
	return {
		question: '',
		task: { type: 'blanks', parts: textParts([{ kind: 'text', text: block.before }, own, { kind: 'text', text: block.after }], block.html) },
	};
}

function mark(block: Block, answers: readonly Answer[]): Read {
	const { inside: question, rest: body } = leading(block.before, 'p') ?? { inside: '', rest: '' };
	let number = -1;
	const parts = cutAt(body, 'u').map((piece, index): Part => {
		if (index % 2 === 0) return { kind: 'text', text: piece };
		number++;
		const text = plain(piece, block);
		if ((answers[number]?.weight ?? 0) > 0) return { kind: 'place', answers: [text] };
		return block.tags.includes(EVERY_WORD) ? { kind: 'text', text } : { kind: 'word', text };
	});
	return { question: plain(question, block), task: { type: 'mark', parts: textParts(parts) } };
}

/** Puts the questions of one text together again: their ids end in `.1`, `.2` and so on. */
function joined(found: readonly FromBlock[]): Found[] {
	const result: FromBlock[] = [];
	const places = new Map<FromBlock, string[][]>();
	for (const each of found) {
		if (each.task.type !== 'blanks' || readTags(each.tags).type !== 'blanks') {
			result.push(each);
			continue;
		}
		const [, base = each.id, number = '1'] = /^(.*)\.(\d{1,3})$/.exec(each.id ?? '') ?? [];
		const own = each.task.parts.flatMap((part) => (part.kind === 'place' ? [part.answers] : []))[0] ?? [];
		const first = number === '1' ? undefined : result.find(({ id, task }) => id === base && task.type === 'blanks');
		if (first) places.get(first)?.push(own);
		else {
			const start: FromBlock = { ...each, ...(base === undefined ? {} : { id: base }) };
			places.set(start, [own]);
			result.push(start);
		}
	}
	return result.map((each) => {
		const answers = places.get(each);
		if (!answers || each.task.type !== 'blanks') return each;
		const text = each.task.parts.map((part) => (part.kind === 'text' ? part.text : '(1) ____')).join('');
		return { ...each, task: { type: 'blanks', parts: filled(text, answers, tipsIn(each.tags), each.html) } };
	});
}
