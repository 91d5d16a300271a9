/**
 * Quizzes as Common Cartridge takes them: QTI 1.2.1 in the profile of IMS Common Cartridge, the same in 1.1 and 1.3.
 * The profile has choice, true or false, and one blank to fill. What it lacks becomes the nearest that it has: a text with
 * several blanks is one blank to fill for each place; words to drag, steps to order and pairs are one multiple choice for
 * each place, with all words to choose from; words to mark are a choice of several.
 */

import { escapeHtml, paragraph } from '../../files/escape.ts';
import { element, type Raw, xmlDocument } from '../../files/xml.ts';
import { openingOf } from '../../language/opening.ts';
import type { Part } from '../../quiz/markup.ts';
import type { PlainItem, PlainQuiz } from '../../quiz/plain.ts';
import { explained, type QuizWords } from '../../quiz/quiz-words.ts';
import { lmsName } from '../lms-name.ts';

const QTI = 'http://www.imsglobal.org/xsd/ims_qtiasiv1p2';
const RESPONSE = 'response1';
const FEEDBACK = 'general_fb';

type Answer = { text: string; right: boolean };
type Question = { profile: 'multiple_choice' | 'multiple_response' | 'true_false' | 'fib'; asked: string; answers: Answer[] };

/**
 * @param schema where the schema of the profile lies
 * @returns an assessment that asks every item
 */
export const assessment = (quiz: PlainQuiz, quizWords: QuizWords, schema: string): string =>
	interop(
		schema,
		element(
			'assessment',
			{ ident: `quiz-${quiz.id}`, title: lmsName(quiz.title, quiz.language) },
			metadata([
				['cc_profile', 'cc.exam.v0p1'],
				['qmd_assessmenttype', 'Examination'],
				['qmd_scoretype', 'Percentage'],
			]),
			element(
				'section',
				{ ident: 'root_section' },
				quiz.items.flatMap((item) => itemsOf(item, quiz.language, quizWords)),
			),
		),
	);

/**
 * @param schema where the schema of the profile lies
 * @returns a bank of items from which whoever teaches draws
 */
export const bank = (quiz: PlainQuiz, quizWords: QuizWords, schema: string): string =>
	interop(
		schema,
		element(
			'objectbank',
			{ ident: `bank-${quiz.id}` },
			quiz.items.flatMap((item) => itemsOf(item, quiz.language, quizWords)),
		),
	);

const interop = (schema: string, content: Raw): string =>
	xmlDocument(
		element('questestinterop', { xmlns: QTI, 'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance', 'xsi:schemaLocation': `${QTI} ${schema}` }, content),
	);

const metadata = (fields: readonly (readonly [string, string])[]): Raw =>
	element(
		'qtimetadata',
		{},
		fields.map(([label, entry]) => element('qtimetadatafield', {}, element('fieldlabel', {}, label), element('fieldentry', {}, entry))),
	);

function itemsOf(item: PlainItem, language: string, quizWords: QuizWords): Raw[] {
	const questions = questionsOf(item, quizWords);
	// By its name an LMS lists a question; the whole of it stands in the question.
	const name = openingOf(item.question, language);
	return questions.map((question, index) => itemXml(question, questions.length > 1 ? `${item.id}.${index + 1}` : item.id, name, explained(item, quizWords)));
}

const places = (parts: readonly Part[]) => parts.filter((part) => part.kind === 'place');

function questionsOf(item: PlainItem, { say }: QuizWords): Question[] {
	const asked = paragraph(item.question);
	switch (item.type) {
		case 'single':
		case 'multiple': {
			const answers = item.answers.map(({ text, correct }) => ({ text, right: correct }));
			return [{ profile: item.type === 'single' ? 'multiple_choice' : 'multiple_response', asked, answers }];
		}
		case 'true-false':
			return [{ profile: 'true_false', asked, answers: [true, false].map((value) => ({ text: say(`quiz.${value}`), right: value === item.answer })) }];
		case 'blanks':
			return places(item.parts).map(({ answers }, place) => ({
				profile: 'fib',
				asked: asked + paragraph(withGap(item.parts, place)),
				answers: answers.map((text) => ({ text, right: true })),
			}));
		case 'drag': {
			const words = [...places(item.parts).map(({ answers }) => answers[0] ?? ''), ...item.distractors];
			return places(item.parts).map((_, place) => chosenFrom(words, words[place] ?? '', asked + paragraph(withGap(item.parts, place))));
		}
		case 'order':
			return item.steps.map((step, index) => chosenFrom(item.steps, step, asked + paragraph(`${index + 1}. ____`)));
		case 'match': {
			const words = [...item.pairs.map(({ right }) => right), ...item.distractors];
			return item.pairs.map(({ left, right }) => chosenFrom(words, right, asked + paragraph(`${left} → ____`)));
		}
		case 'mark': {
			const marked = item.parts
				.map((part) => (part.kind === 'text' ? escapeHtml(part.text) : `<u>${escapeHtml(part.kind === 'word' ? part.text : (part.answers[0] ?? ''))}</u>`))
				.join('');
			const answers = item.parts.flatMap((part) =>
				part.kind === 'text' ? [] : [{ text: part.kind === 'word' ? part.text : (part.answers[0] ?? ''), right: part.kind === 'place' }],
			);
			return [{ profile: 'multiple_response', asked: `${asked}<p>${marked}</p>`, answers }];
		}
	}
}

/** In the order of the alphabet, which gives nothing away and is the same however often the course is packed. */
const chosenFrom = (words: readonly string[], right: string, asked: string): Question => ({
	profile: 'multiple_choice',
	asked,
	answers: [...new Set(words)].sort().map((text) => ({ text, right: text === right })),
});

/** A text in which one place is the gap, and the others are dots. */
function withGap(parts: readonly Part[], gap: number): string {
	let place = 0;
	return parts.map((part) => (part.kind === 'place' ? `${place++ === gap ? '____' : '…'}${part.tip ? ` (${part.tip})` : ''}` : part.text)).join('');
}

const material = (markup: string): Raw => element('material', {}, element('mattext', { texttype: 'text/html' }, markup));

function itemXml({ profile, asked, answers }: Question, ident: string, title: string, explanation: string): Raw {
	// Moodle knows the answers to a statement by these ids.
	const id = (index: number) => (profile === 'true_false' ? `${index === 0}` : `a${index + 1}`);
	// Of several right answers Moodle counts those alone that are compared with their case.
	const compared = { fib: 'No', multiple_response: 'Yes', multiple_choice: undefined, true_false: undefined }[profile];
	const equal = (value: string) => element('varequal', { respident: RESPONSE, case: compared }, value);
	const right = answers.flatMap((answer, index) => (answer.right ? [equal(profile === 'fib' ? answer.text : id(index))] : []));
	const wrong = answers.flatMap((answer, index) => (answer.right ? [] : [element('not', {}, equal(id(index)))]));
	const condition = profile === 'fib' || profile !== 'multiple_response' ? right : [element('and', {}, right, wrong)];
	const response =
		profile === 'fib'
			? element('response_str', { ident: RESPONSE, rcardinality: 'Single' }, element('render_fib', {}))
			: element(
					'response_lid',
					{ ident: RESPONSE, rcardinality: profile === 'multiple_response' ? 'Multiple' : 'Single' },
					element(
						'render_choice',
						{},
						answers.map(({ text }, index) => element('response_label', { ident: id(index) }, material(escapeHtml(text)))),
					),
				);
	return element(
		'item',
		{ ident: `item-${ident}`, title },
		element('itemmetadata', {}, metadata([['cc_profile', `cc.${profile}.v0p1`]])),
		element('presentation', {}, material(asked), response),
		element(
			'resprocessing',
			{},
			element('outcomes', {}, element('decvar', { maxvalue: 100, minvalue: 0, varname: 'SCORE', vartype: 'Decimal' })),
			element(
				'respcondition',
				{ continue: 'Yes' },
				element('conditionvar', {}, element('other', {})),
				element('displayfeedback', { feedbacktype: 'Response', linkrefid: FEEDBACK }),
			),
			element('respcondition', { continue: 'No' }, element('conditionvar', {}, condition), element('setvar', { action: 'Set', varname: 'SCORE' }, '100')),
		),
		element('itemfeedback', { ident: FEEDBACK }, element('flow_mat', {}, material(paragraph(explanation)))),
	);
}
