/** Takes in questions as Moodle XML (docs.moodle.org, "Moodle XML format"), from any Moodle; ours come back as they went out. */

import { child, childrenOf, type Node, readXml } from '../../files/xml-reader.ts';
import { fold, type Part } from '../../quiz/markup.ts';
import type { PlainAnswer } from '../../quiz/plain.ts';
import { EVERY_WORD, readTags } from '../../quiz/tags.ts';
import { HEAD } from '../export/moodle.ts';
import { harmIn, readHtml } from './h5p-html.ts';
import { cutAt, leading } from './html-elements.ts';
import { composed, type Found, KNOWN, LIMITS, quizOf, readHead, titleOf } from './items.ts';
import { readCloze, textParts } from './moodle-cloze.ts';
import { type Imported, type Refusal, refusal } from './result.ts';

/**
 * @param text the whole file
 * @param id the id that the quiz gets
 * @returns the questions that a quiz can hold, and why the others are not taken in. Never throws.
 */
export function fromMoodleXml(text: string, id: string): Imported {
	if (text.length > LIMITS.bytes) return { refusals: [refusal('too-large', { name: 'XML', size: `${Math.round(text.length / 1e6)} MB`, limit: '10 MB' })] };
	const whole = composed(text.replace(/^\ufeff/, ''));
	if ('refusal' in whole) return { refusals: [whole.refusal] };
	const read = readXml(whole.text);
	if ('fault' in read) return { refusals: [refusal(read.fault.kind, {}, read.fault.line, read.fault.column)] };
	const { root } = read;
	if (root.name !== 'quiz') return { refusals: [refusal('not-moodle', { name: root.name })] };
	const questions = childrenOf(root, 'question');
	if (questions.length > LIMITS.items) return { refusals: [refusal('too-many-items', { count: questions.length, limit: LIMITS.items })] };
	const refusals: Refusal[] = [];
	const category = questions.find(({ attributes }) => attributes.type === 'category');
	const title = category && titleOf(field(category, 'category'), category.line, category.column);
	if (title && 'refusal' in title) refusals.push(title.refusal);
	const head = {
		...readHead(root.comments.find((comment) => comment.trim().startsWith(HEAD)) ?? ''),
		...(category ? { intro: fold(field(category, 'info')) } : {}),
		...(title && 'title' in title ? title : {}),
	};
	const found = questions.flatMap((node) => (node === category || node.attributes.type === 'category' ? [] : (foundIn(node, refusals) ?? [])));
	return quizOf(id, head, found, refusals);
}

function foundIn(node: Node, refusals: Refusal[]): Found | undefined {
	const { line, column } = node;
	const name = fold(field(node, 'name')) || `${line}`;
	const longest = longestIn(node);
	if (longest > LIMITS.text) {
		refusals.push(refusal('text-too-long', { name, size: longest, limit: LIMITS.text }, line, column));
		return undefined;
	}
	const harm = harmWithin(node);
	if (harm) {
		refusals.push(refusal(harm.kind, { field: name, what: harm.what }, line, column));
		return undefined;
	}
	const markup = field(node, 'questiontext');
	const lost = readHtml(markup).lost;
	if (lost.length > 0 || child(child(node, 'questiontext') ?? node, 'file'))
		refusals.push(refusal('lossy-item', { name, what: lost[0] ?? '<file>' }, line, column));
	const tags = childrenOf(child(node, 'tags') ?? node, 'tag').map((tag) => child(tag, 'text')?.text ?? '');
	const task = taskIn(node, markup, tags);
	if (!task) {
		refusals.push(refusal('unknown-type', { name, type: node.attributes.type ?? '', known: KNOWN }, line, column));
		return undefined;
	}
	return { ...task, name, tags, explanation: plain(field(node, 'generalfeedback')), id: field(node, 'idnumber'), line, column };
}

/** The text of `<name><text>…</text></name>`, as Moodle writes its fields, or of `<name>…</name>`. */
function field(node: Node, name: string): string {
	const found = child(node, name);
	return found ? (child(found, 'text')?.text ?? found.text) : '';
}

const plain = (markup: string): string => fold(readHtml(markup).text);

/** The signs of the longest text in any field; files that are carried along are passed over with them. */
function longestIn(node: Node): number {
	return node.children.reduce((longest, inner) => (inner.name === 'file' ? longest : Math.max(longest, longestIn(inner))), node.text.length);
}

/** The first thing in any field that would run, or that is not read. */
function harmWithin(node: Node): ReturnType<typeof harmIn> {
	const own = node.text.includes('<') ? harmIn(node.text) : undefined;
	return own ?? node.children.map(harmWithin).find((found) => found !== undefined);
}

type Read = Pick<Found, 'task' | 'question'>;

function taskIn(node: Node, markup: string, tags: readonly string[]): Read | undefined {
	const answers = childrenOf(node, 'answer');
	const text = (answer: Node) => plain(child(answer, 'text')?.text ?? answer.text);
	switch (node.attributes.type) {
		case 'multichoice': {
			if (readTags(tags).type === 'mark') return markIn(markup, answers, tags.includes(EVERY_WORD));
			const single = field(node, 'single') !== 'false';
			const choices = answers.map((answer): PlainAnswer => {
				const feedback = plain(field(answer, 'feedback'));
				return { text: text(answer), correct: Number(answer.attributes.fraction) > 0, ...(feedback ? { feedback } : {}) };
			});
			const one = single && choices.filter(({ correct }) => correct).length === 1;
			return {
				question: plain(markup),
				task: { type: one ? 'single' : 'multiple', answers: choices, keepOrder: !/^(true|1)$/.test(field(node, 'shuffleanswers')) },
			};
		}
		case 'truefalse': {
			const right = answers.find((answer) => Number(answer.attributes.fraction) > 0);
			return { question: plain(markup), task: { type: 'true-false', answer: right !== undefined && text(right).toLowerCase() === 'true' } };
		}
		case 'shortanswer': {
			const spellings = answers.filter((answer) => Number(answer.attributes.fraction) === 100).map(text);
			return { question: plain(markup), task: { type: 'blanks', parts: spellings.length > 0 ? [{ kind: 'place', answers: spellings }] : [] } };
		}
		case 'cloze': {
			const { question, body } = split(markup);
			const parts = readCloze(body);
			return parts && { question, task: { type: 'blanks', parts } };
		}
		case 'ddwtos':
		case 'gapselect': {
			const boxes = [...childrenOf(node, 'dragbox'), ...childrenOf(node, 'selectoption')].map(text);
			return dragIn(markup, boxes);
		}
		case 'ordering':
			return {
				question: plain(markup),
				task: { type: 'order', steps: [...answers].sort((a, b) => Number(a.attributes.fraction) - Number(b.attributes.fraction)).map(text) },
			};
		case 'matching': {
			// The right side of a pair is plain text in Moodle, whatever it looks like.
			const pairs = childrenOf(node, 'subquestion').map((pair) => ({ left: text(pair), right: fold(field(pair, 'answer')) }));
			return {
				question: plain(markup),
				task: { type: 'match', pairs: pairs.filter(({ left }) => left), distractors: pairs.filter(({ left }) => !left).map(({ right }) => right) },
			};
		}
		default:
			return undefined;
	}
}

/** The question and the text below it: the first paragraph and the rest, or all of it as text. */
function split(markup: string): { question: string; body: string } {
	const found = leading(markup, 'p');
	return found && found.rest.trim() !== '' && !/\{\d|\[\[/.test(found.inside)
		? { question: plain(found.inside), body: found.rest }
		: { question: '', body: markup };
}

/** The hint that the export writes behind a place, `<em>(…)</em>`, and the text behind it. */
function tipAt(markup: string): { tip?: string; rest: string } {
	const found = leading(markup, 'em');
	return found && /^\([\s\S]*\)$/.test(found.inside) ? { tip: found.inside.slice(1, -1), rest: found.rest } : { rest: markup };
}

function dragIn(markup: string, boxes: readonly string[]): Read {
	const { question, body } = split(markup);
	const parts: Part[] = [];
	const used = new Set<number>();
	const pieces = body.split(/\[\[(\d{1,3})\]\]/);
	for (const [index, piece] of pieces.entries()) {
		if (index % 2 === 1) {
			used.add(Number(piece));
			const { tip } = tipAt(pieces[index + 1] ?? '');
			parts.push({ kind: 'place', answers: [boxes[Number(piece) - 1] ?? ''], ...(tip ? { tip: plain(tip) } : {}) });
		} else parts.push({ kind: 'text', text: index > 0 ? tipAt(piece).rest : piece });
	}
	return { question, task: { type: 'drag', parts: textParts(parts), distractors: boxes.filter((_, index) => !used.has(index + 1)) } };
}

function markIn(markup: string, answers: readonly Node[], every: boolean): Read {
	const { question, body } = split(markup);
	let number = -1;
	const parts = cutAt(body, 'u').map((piece, index): Part => {
		if (index % 2 === 0) return { kind: 'text', text: piece };
		number++;
		const right = Number(answers[number]?.attributes.fraction) > 0;
		const text = plain(piece);
		return right ? { kind: 'place', answers: [text] } : every ? { kind: 'text', text } : { kind: 'word', text };
	});
	return { question, task: { type: 'mark', parts: textParts(parts) } };
}
