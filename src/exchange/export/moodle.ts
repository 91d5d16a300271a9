/**
 * A quiz as Moodle XML (docs.moodle.org, "Moodle XML format"). What Moodle has no type for becomes the nearest one:
 * words to mark are a choice among the words that are underlined in the text.
 */

import { escapeHtml, paragraph } from '../../files/escape.ts';
import { element, type Raw, xmlDocument } from '../../files/xml.ts';
import { readMarkedWords, writeMarkedWords } from '../../h5p/compile/words.ts';
import type { Part } from '../../quiz/markup.ts';
import type { PlainAnswer, PlainItem, PlainQuiz } from '../../quiz/plain.ts';
import { explained, type QuizWords } from '../../quiz/quiz-words.ts';
import { EVERY_WORD, itemTags } from '../../quiz/tags.ts';
import { sharesOf } from './shares.ts';

/** How the quiz as a whole is noted; Moodle reads past comments. */
export const HEAD = 'quiz';

const asHtml = (name: string, markup: string): Raw => element(name, { format: 'html' }, element('text', {}, markup));
const asText = (name: string, text: string): Raw => element(name, {}, element('text', {}, text));
const setting = (name: string, value: string | number | boolean): Raw => element(name, {}, `${value}`);
const tip = (text: string | undefined): string => (text ? ` <em>(${escapeHtml(text)})</em>` : '');

/** @returns a whole XML document: a category named after the quiz, then every item */
export function moodleXml(quiz: PlainQuiz, quizWords: QuizWords): string {
	// Two hyphens would end the comment, and no value here holds any.
	const head = `<!-- ${HEAD} lang:${quiz.language} pass:${quiz.pass} shuffle:${quiz.shuffle}${quiz.draw === undefined ? '' : ` draw:${quiz.draw}`} -->`;
	const category = element(
		'question',
		{ type: 'category' },
		asText('category', `$course$/top/${quiz.title.replaceAll('/', '//')}`),
		element('info', { format: 'plain_text' }, element('text', {}, quiz.intro)),
	);
	return xmlDocument(
		element(
			'quiz',
			{},
			{ xml: head },
			category,
			quiz.items.map((item) => itemXml(item, quizWords)),
		),
	);
}

function itemXml(item: PlainItem, quizWords: QuizWords): Raw {
	const { type, question, grade, rest, tags = [] } = taskXml(item);
	return element(
		'question',
		{ type },
		asText('name', item.question),
		asHtml('questiontext', question),
		asHtml('generalfeedback', paragraph(explained(item, quizWords))),
		setting('defaultgrade', grade),
		setting('penalty', '0.3333333'),
		setting('hidden', 0),
		setting('idnumber', item.id),
		rest,
		element(
			'tags',
			{},
			[...itemTags(item), ...tags].map((tag) => asText('tag', tag)),
		),
	);
}

type TaskXml = { type: string; question: string; grade: number; rest: Raw[]; tags?: string[] };

function taskXml(item: PlainItem): TaskXml {
	const asked = paragraph(item.question);
	switch (item.type) {
		case 'single':
		case 'multiple':
			return choiceXml(asked, item.answers, item.type === 'single', !item.keepOrder);
		case 'true-false':
			return {
				type: 'truefalse',
				question: asked,
				grade: 1,
				rest: (['true', 'false'] as const).map((value) =>
					element('answer', { fraction: `${item.answer}` === value ? 100 : 0, format: 'moodle_auto_format' }, element('text', {}, value)),
				),
			};
		case 'blanks':
			return { type: 'cloze', question: `${asked}<p>${item.parts.map(clozePart).join('')}</p>`, grade: places(item.parts).length, rest: [] };
		case 'drag': {
			const words = [...places(item.parts).map(({ answers }) => answers[0] ?? ''), ...item.distractors];
			let number = 0;
			const text = item.parts.map((part) => (part.kind === 'place' ? `[[${++number}]]${tip(part.tip)}` : escapeHtml(part.text))).join('');
			return {
				type: 'ddwtos',
				question: `${asked}<p>${text}</p>`,
				grade: places(item.parts).length,
				rest: [setting('shuffleanswers', 1), ...words.map((word) => element('dragbox', {}, element('text', {}, escapeHtml(word)), element('group', {}, '1')))],
			};
		}
		case 'mark':
			return markXml(asked, item.parts);
		case 'order':
			return {
				type: 'ordering',
				question: asked,
				grade: item.steps.length,
				rest: [
					setting('layouttype', 'VERTICAL'),
					setting('selecttype', 'ALL'),
					setting('selectcount', item.steps.length),
					setting('gradingtype', 'ABSOLUTE_POSITION'),
					setting('showgrading', 'SHOW'),
					// Moodle 4.5 cannot save a question that does not say this.
					setting('shownumcorrect', 1),
					...item.steps.map((step, index) => element('answer', { fraction: `${index + 1}.0000000`, format: 'html' }, element('text', {}, paragraph(step)))),
				],
			};
		case 'match': {
			const pair = (left: string, right: string) => element('subquestion', { format: 'html' }, element('text', {}, left), asText('answer', right));
			return {
				type: 'matching',
				question: asked,
				grade: item.pairs.length,
				rest: [
					setting('shuffleanswers', true),
					...item.pairs.map(({ left, right }) => pair(paragraph(left), right)),
					...item.distractors.map((text) => pair('', text)),
				],
			};
		}
	}
}

const places = (parts: readonly Part[]) => parts.filter((part) => part.kind === 'place');

function choiceXml(question: string, answers: readonly PlainAnswer[], single: boolean, shuffle: boolean): TaskXml {
	const fractions = single ? answers.map(({ correct }) => (correct ? 100 : 0)) : sharesOf(answers);
	return {
		type: 'multichoice',
		question,
		grade: single ? 1 : answers.filter(({ correct }) => correct).length,
		rest: [
			setting('single', single),
			setting('shuffleanswers', shuffle),
			setting('answernumbering', 'abc'),
			...answers.map((answer, index) =>
				element(
					'answer',
					{ fraction: fractions[index], format: 'html' },
					element('text', {}, paragraph(answer.text)),
					asHtml('feedback', answer.feedback === undefined ? '' : paragraph(answer.feedback)),
				),
			),
		],
	};
}

/** Moodle reads entities in an answer, and frees few signs of a backslash. (No answer holds an asterisk, which stands for anything there.) */
const guarded = (text: string): string => text.replace(/[&<>"'#}~\\]/g, (sign) => `&#${sign.charCodeAt(0)};`);

function clozePart(part: Part): string {
	if (part.kind !== 'place') return escapeHtml(part.text);
	return `{1:SHORTANSWER:${part.answers.map((answer, index) => `${index === 0 ? '' : '~'}=${guarded(answer)}`).join('')}}${tip(part.tip)}`;
}

function markXml(asked: string, parts: readonly Part[]): TaskXml {
	const grouped = parts.some((part) => part.kind === 'word');
	// A mark may repeat; the numbers tell which of them an answer means.
	const runs = readMarkedWords(writeMarkedWords(parts));
	const words = runs.filter((run) => typeof run !== 'string');
	const text = runs.map((run) => (typeof run === 'string' ? escapeHtml(run) : `<u>${escapeHtml(run.text)}</u>`)).join('');
	const choice = choiceXml(
		`${asked}<p>${text}</p>`,
		words.map(({ text: word, right }) => ({ text: word, correct: right })),
		false,
		false,
	);
	return { ...choice, tags: grouped ? [] : [EVERY_WORD] };
}
