/** One question of H5P content as items of a quiz: what each known type keeps, and what it loses. */

import { shown } from '../../files/archive-names.ts';
import { isObject } from '../../files/json.ts';
import type { Part } from '../../quiz/markup.ts';
import type { DraftItem, PlainAnswer } from '../../quiz/plain.ts';
import { unexplained } from '../../quiz/quiz-words.ts';
import { EVERY_WORD, readTags } from '../../quiz/tags.ts';
import { plain, readHtml, withAsterisks } from './h5p-html.ts';
import { type Fields, fieldsOf, listOf, textsIn } from './h5p-json.ts';
import { sentencesWithoutMarks } from './h5p-scores.ts';
import { asWritten, type Lose, readBlanks, readDragText, readMarkTheWords } from './h5p-text.ts';
import { cutAt, leading } from './html-elements.ts';
import { textParts } from './moodle-cloze.ts';
import { type Refusal, refusal } from './result.ts';

export type Question = {
	/** the type with its version: `H5P.Blanks 1.14` */
	library: string;
	params: Fields;
	/** the author's notes, where this project's exports keep what an item carries beside its task */
	comments: string;
	title: string;
	/** its authors and licence, where it names some of its own */
	credits?: string;
	/** counts from 1 */
	position: number;
};

type Base = Pick<DraftItem, 'id' | 'sources' | 'difficulty' | 'topic'>;
type Reader = (params: Fields, base: Base, lose: Lose, own: ReturnType<typeof readTags>, tags: readonly string[]) => (DraftItem | Unusable)[];
/** The field that a question cannot do without. */
type Unusable = { lacks: string };

const readers: Record<string, Reader> = {
	'H5P.MultiChoice': (params, base, lose, own, tags) => [markedChoice(params, base, lose, own, tags) ?? choice(params, base, lose, own)],
	'H5P.TrueFalse': (params, base, lose, own) => [trueFalse(params, base, lose, own)],
	'H5P.Blanks': (params, base, lose, own) => [blanks(params, base, lose, own)],
	'H5P.DragText': (params, base, lose, own) => [drag(params, base, lose, own)],
	'H5P.MarkTheWords': (params, base, lose, own) => [mark(params, base, lose, own)],
	'H5P.SingleChoiceSet': (params, base) =>
		listOf(params.choices).map((entry, index) => firstIsRight(fieldsOf(entry), 'question', 'answers', base, `choices[${index}]`)),
	'H5P.Summary': (params, base, lose) =>
		listOf(params.summaries).map((entry, index) => {
			const panel = fieldsOf(entry);
			// A group of one field is stored as that field.
			if (plain(isObject(panel.tip) ? panel.tip.tip : panel.tip) !== '') lose('tip');
			return firstIsRight({ intro: params.intro, summary: panel.summary }, 'intro', 'summary', base, `summaries[${index}]`);
		}),
};

/** The types that are read here, without `H5P.`, as a report names them. */
export const knownTypes = Object.keys(readers)
	.map((name) => name.replace('H5P.', ''))
	.join(', ');

/** True for every 1.x of a known type. */
export const isKnownType = (library: string): boolean => /^\S+ 1\.\d+$/.test(library) && Object.hasOwn(readers, library.split(' ')[0] ?? '');

/** @returns the items of a question of a known type, with ids of their own, and what was left out */
export function itemsOf(question: Question): { items: DraftItem[]; refusals: Refusal[] } {
	const tags = question.comments.split('\n');
	const own = readTags(tags);
	const name = own.id ?? shown([question.position, question.title].filter(Boolean).join('. '));
	if (!isKnownType(question.library)) {
		return { items: [], refusals: [refusal('unknown-type', { name, type: shown(question.library) || '?', known: knownTypes })] };
	}
	const lost = new Set<string>();
	const { type: _type, ...facts } = own;
	const base: Base = { ...facts, id: own.id ?? `cau-${question.position}` };
	const found = readers[question.library.split(' ')[0] ?? '']?.(question.params, base, (what) => lost.add(what), own, tags) ?? [];
	for (const what of mediaIn(question.params)) lost.add(what);
	const refusals = [...lost].map((what) => refusal('lossy-item', { name, what }));
	const items: DraftItem[] = [];
	for (const [index, one] of found.entries()) {
		if ('lacks' in one) refusals.push(refusal('item-incomplete', { name, what: one.lacks }));
		else items.push(found.length > 1 ? { ...one, id: `${one.id}-${index + 1}` } : one);
	}
	if (found.length === 0) refusals.push(refusal('item-incomplete', { name, what: 'params' }));
	return { items, refusals };
}

/** Pictures and sounds in fields of their own or inside texts, by field or tag; those on other hosts with their address. */
export function mediaIn(params: unknown): string[] {
	const found = new Set<string>();
	const files = [...textsIn(params)].filter(([path, text]) => /(^|\.)(path|library)$/.test(path) && text !== '');
	for (const [path, text] of files) {
		const field = path.replace(/\.(params\b.*|path|library)$/, '');
		found.add(/^(?:https?:)?\/\//i.test(text.trim()) ? `${field} (${text.trim()})` : field);
	}
	for (const [, text] of textsIn(params)) for (const tag of readHtml(text).lost) found.add(tag);
	return [...found];
}

/** One text for all scores explains the answer; texts by score have no place at an item. */
function explained(params: Fields, own: ReturnType<typeof readTags>, lose: Lose): Pick<DraftItem, 'explanation'> {
	const ranges = listOf(params.overallFeedback).map(fieldsOf);
	const said = ranges.filter(({ feedback }) => plain(feedback) !== '');
	const [only] = said;
	if (!only) return {};
	if (said.length > 1 || Number(only.from ?? 0) !== 0 || Number(only.to ?? 100) !== 100) {
		lose('overallFeedback');
		return {};
	}
	const text = plain(only.feedback);
	const explanation = sentencesWithoutMarks(text);
	if (explanation !== text) lose('overallFeedback: @score');
	return explanation === '' ? {} : { explanation: withoutSources(explanation, own) };
}

/** Only this project's exports put sources behind the explanation. */
const withoutSources = (text: string, own: ReturnType<typeof readTags>) => (own.sources.length > 0 ? unexplained(text) : text);

function choice(params: Fields, base: Base, lose: Lose, own: ReturnType<typeof readTags>): DraftItem | Unusable {
	const question = plain(params.question);
	const answers = listOf(params.answers).flatMap((entry): PlainAnswer[] => {
		const { text, correct, tipsAndFeedback } = fieldsOf(entry);
		const { tip, chosenFeedback, notChosenFeedback } = fieldsOf(tipsAndFeedback);
		if (plain(tip) !== '') lose('tip');
		if (plain(notChosenFeedback) !== '') lose('notChosenFeedback');
		const feedback = plain(chosenFeedback);
		// Editors of H5P begin with two empty answers.
		if (plain(text) === '' && correct !== true) return [];
		return [{ text: plain(text), correct: correct === true, ...(feedback === '' ? {} : { feedback }) }];
	});
	const right = answers.filter(({ correct }) => correct).length;
	if (question === '') return { lacks: 'question' };
	if (answers.length < 2 || right === 0 || answers.some(({ text }) => text === '')) return { lacks: 'answers' };
	const { type, randomAnswers } = fieldsOf(params.behaviour);
	if (type === 'single' && right > 1) lose('behaviour.type');
	const single = right === 1 && type !== 'multi';
	return { ...base, type: single ? 'single' : 'multiple', question, answers, keepOrder: randomAnswers === false, ...explained(params, own, lose) };
}

/** Words to mark as this project's packages hold them: a choice among the words in bold (`h5p/compile/mark-choice.ts`). */
function markedChoice(params: Fields, base: Base, lose: Lose, own: ReturnType<typeof readTags>, tags: readonly string[]): DraftItem | undefined {
	const found = own.type === 'mark' && typeof params.question === 'string' ? leading(params.question, 'p') : undefined;
	const answers = listOf(params.answers).map(fieldsOf);
	const pieces = found ? cutAt(found.rest, 'strong') : [];
	if (!found || answers.length === 0 || pieces.length !== 2 * answers.length + 1) return undefined;
	const parts = pieces.map((piece, index): Part => {
		if (index % 2 === 0) return { kind: 'text', text: piece };
		if (answers[(index - 1) / 2]?.correct === true) return { kind: 'place', answers: [plain(piece)] };
		return tags.includes(EVERY_WORD) ? { kind: 'text', text: piece } : { kind: 'word', text: plain(piece) };
	});
	if (!hasPlace(parts)) return undefined;
	const read = asWritten(
		textParts(parts).map((part) => (part.kind === 'text' ? { ...part, text: withAsterisks(part.text) } : part)),
		lose,
	);
	return { ...base, type: 'mark', question: plain(found.inside), parts: read, ...explained(params, own, lose) };
}

/** SingleChoiceSet and Summary: the first of the texts is the right one, and players shuffle them. */
function firstIsRight(entry: Fields, questionKey: string, answersKey: string, base: Base, path: string): DraftItem | Unusable {
	const question = plain(entry[questionKey]);
	const texts = listOf(entry[answersKey]).map(plain);
	const answers = texts.map((text, index) => ({ text, correct: index === 0 })).filter(({ text }) => text !== '');
	if (question === '') return { lacks: `${path}.${questionKey}` };
	if (answers.length < 2 || !answers[0]?.correct) return { lacks: `${path}.${answersKey}` };
	return { ...base, type: 'single', question, answers, keepOrder: false };
}

function trueFalse(params: Fields, base: Base, lose: Lose, own: ReturnType<typeof readTags>): DraftItem | Unusable {
	const question = plain(params.question);
	if (question === '') return { lacks: 'question' };
	if (!['true', 'false'].includes(`${params.correct}`)) return { lacks: 'correct' };
	const { feedbackOnCorrect, feedbackOnWrong } = fieldsOf(params.behaviour);
	const [right, wrong] = [plain(feedbackOnCorrect), plain(feedbackOnWrong)];
	if (right !== wrong && right !== '' && wrong !== '') lose('feedbackOnCorrect');
	// What is said after a wrong answer is more likely to say why.
	const explanation = withoutSources(wrong || right, own);
	return { ...base, type: 'true-false', question, answer: `${params.correct}` === 'true', ...(explanation === '' ? {} : { explanation }) };
}

const hasPlace = (parts: readonly { kind: string }[]) => parts.some(({ kind }) => kind === 'place');
const linesOf = (value: unknown) => (typeof value === 'string' ? readHtml(value).text : '');

function blanks(params: Fields, base: Base, lose: Lose, own: ReturnType<typeof readTags>): DraftItem | Unusable {
	const parts = readBlanks(listOf(params.questions).map(linesOf).join(' '), lose);
	if (!hasPlace(parts)) return { lacks: 'questions' };
	return { ...base, type: 'blanks', question: plain(params.text), parts, ...explained(params, own, lose) };
}

function drag(params: Fields, base: Base, lose: Lose, own: ReturnType<typeof readTags>): DraftItem | Unusable {
	const task = readDragText(linesOf(params.textField), linesOf(params.distractors), lose);
	if (task.type === 'drag' && !hasPlace(task.parts)) return { lacks: 'textField' };
	return { ...base, ...task, question: plain(params.taskDescription), ...explained(params, own, lose) };
}

function mark(params: Fields, base: Base, lose: Lose, own: ReturnType<typeof readTags>): DraftItem | Unusable {
	const parts = readMarkTheWords(linesOf(params.textField), lose);
	if (!hasPlace(parts)) return { lacks: 'textField' };
	return { ...base, type: 'mark', question: plain(params.taskDescription), parts, ...explained(params, own, lose) };
}
