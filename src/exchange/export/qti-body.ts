/** What an item of each type is in QTI 2.1: its responses, its body, and how points are counted. */

import { element, type Raw } from '../../files/xml.ts';
import type { Part } from '../../quiz/markup.ts';
import type { PlainItem } from '../../quiz/plain.ts';
import type { QuizWords } from '../../quiz/quiz-words.ts';

export type Body = { responses: Raw[]; body: Raw[]; max: number; processing: Raw[] };

const RESPONSE = 'RESPONSE';
type Declared = {
	cardinality: 'single' | 'multiple' | 'ordered';
	baseType: 'identifier' | 'string' | 'directedPair';
	correct: string[];
	mapped?: [string, number][];
};

/** A response, its right value, and its points: one for each right part, one less for each wrong one, never below zero. */
function declare(identifier: string, { cardinality, baseType, correct, mapped }: Declared): Raw {
	return element(
		'responseDeclaration',
		{ identifier, cardinality, baseType },
		element(
			'correctResponse',
			{},
			correct.map((value) => element('value', {}, value)),
		),
		mapped &&
			element(
				'mapping',
				{ defaultValue: 0, lowerBound: 0 },
				mapped.map(([mapKey, mappedValue]) => element('mapEntry', { mapKey, mappedValue, caseSensitive: baseType === 'string' ? false : undefined })),
			),
	);
}

const score = (...of: Raw[]): Raw => element('setOutcomeValue', { identifier: 'SCORE' }, of.length === 1 ? of[0] : element('sum', {}, of));
const mapped = (identifier: string): Raw => element('mapResponse', { identifier });
/** One point where the whole response is right. */
const whole: Raw = element(
	'responseCondition',
	{},
	element(
		'responseIf',
		{},
		element('match', {}, element('variable', { identifier: RESPONSE }), element('correct', { identifier: RESPONSE })),
		score(element('baseValue', { baseType: 'float' }, '1')),
	),
);
const prompt = (text: string): Raw => element('prompt', {}, text);

export function bodyOf(item: PlainItem, { say }: QuizWords): Body {
	switch (item.type) {
		case 'single':
		case 'multiple':
			return choice(item.question, item.answers, item.type === 'single', !item.keepOrder);
		case 'true-false':
			return choice(
				item.question,
				[
					{ text: say('quiz.true'), correct: item.answer },
					{ text: say('quiz.false'), correct: !item.answer },
				],
				true,
				false,
			);
		case 'blanks':
			return blanks(item.question, item.parts);
		case 'drag':
			return gaps(item.question, item.parts, item.distractors);
		case 'mark':
			return hotText(item.question, item.parts);
		case 'order': {
			const ids = item.steps.map((_, index) => `S${index + 1}`);
			const steps = item.steps.map((step, index) => element('simpleChoice', { identifier: ids[index] }, step));
			return {
				responses: [declare(RESPONSE, { cardinality: 'ordered', baseType: 'identifier', correct: ids })],
				body: [element('orderInteraction', { responseIdentifier: RESPONSE, shuffle: true }, prompt(item.question), steps)],
				max: 1,
				processing: [whole],
			};
		}
		case 'match': {
			const rights = [...item.pairs.map(({ right }) => right), ...item.distractors];
			const pairs = item.pairs.map((_, index) => `L${index + 1} R${index + 1}`);
			const set = (letter: string, texts: string[]) =>
				element(
					'simpleMatchSet',
					{},
					texts.map((text, index) => element('simpleAssociableChoice', { identifier: `${letter}${index + 1}`, matchMax: 1 }, text)),
				);
			return {
				responses: [declare(RESPONSE, { cardinality: 'multiple', baseType: 'directedPair', correct: pairs, mapped: pairs.map((pair) => [pair, 1]) })],
				body: [
					element(
						'matchInteraction',
						{ responseIdentifier: RESPONSE, shuffle: true, maxAssociations: item.pairs.length },
						prompt(item.question),
						set(
							'L',
							item.pairs.map(({ left }) => left),
						),
						set('R', rights),
					),
				],
				max: item.pairs.length,
				processing: [score(mapped(RESPONSE))],
			};
		}
	}
}

function choice(question: string, answers: readonly { text: string; correct: boolean }[], single: boolean, shuffle: boolean): Body {
	const ids = answers.map((_, index) => `A${index + 1}`);
	const correct = ids.filter((_, index) => answers[index]?.correct);
	const points = ids.map((id, index): [string, number] => [id, answers[index]?.correct ? 1 : -1]);
	return {
		responses: [declare(RESPONSE, { cardinality: single ? 'single' : 'multiple', baseType: 'identifier', correct, ...(single ? {} : { mapped: points }) })],
		body: [
			element(
				'choiceInteraction',
				{ responseIdentifier: RESPONSE, shuffle, maxChoices: single ? 1 : 0 },
				prompt(question),
				answers.map(({ text }, index) => element('simpleChoice', { identifier: ids[index] }, text)),
			),
		],
		max: single ? 1 : correct.length,
		processing: [single ? whole : score(mapped(RESPONSE))],
	};
}

function blanks(question: string, parts: readonly Part[]): Body {
	const responses: Raw[] = [];
	const names: string[] = [];
	const text = parts.map((part): Raw | string => {
		if (part.kind !== 'place') return part.text;
		const name = `${RESPONSE}${names.length + 1}`;
		names.push(name);
		const [first = ''] = part.answers;
		responses.push(declare(name, { cardinality: 'single', baseType: 'string', correct: [first], mapped: part.answers.map((answer) => [answer, 1]) }));
		const entry = element('textEntryInteraction', { responseIdentifier: name, expectedLength: Math.max(...part.answers.map((answer) => answer.length)) });
		return part.tip ? { xml: `${entry.xml}${element('em', {}, ` (${part.tip})`).xml}` } : entry;
	});
	return { responses, body: [element('p', {}, question), element('p', {}, text)], max: names.length, processing: [score(...names.map(mapped))] };
}

function gaps(question: string, parts: readonly Part[], distractors: readonly string[]): Body {
	const places = parts.filter((part) => part.kind === 'place');
	const words = [...places.map(({ answers }) => answers[0] ?? ''), ...distractors];
	const pairs = places.map((_, index) => `W${index + 1} G${index + 1}`);
	let place = 0;
	const text = parts.map((part): Raw | string => (part.kind === 'place' ? element('gap', { identifier: `G${++place}` }) : part.text));
	return {
		responses: [declare(RESPONSE, { cardinality: 'multiple', baseType: 'directedPair', correct: pairs, mapped: pairs.map((pair) => [pair, 1]) })],
		body: [
			element(
				'gapMatchInteraction',
				{ responseIdentifier: RESPONSE, shuffle: true },
				prompt(question),
				words.map((word, index) => element('gapText', { identifier: `W${index + 1}`, matchMax: 1 }, word)),
				element('p', {}, text),
			),
		],
		max: places.length,
		processing: [score(mapped(RESPONSE))],
	};
}

function hotText(question: string, parts: readonly Part[]): Body {
	const points: [string, number][] = [];
	const text = parts.map((part): Raw | string => {
		if (part.kind === 'text') return part.text;
		const identifier = `H${points.length + 1}`;
		points.push([identifier, part.kind === 'place' ? 1 : -1]);
		return element('hottext', { identifier }, part.kind === 'place' ? (part.answers[0] ?? '') : part.text);
	});
	const correct = points.flatMap(([id, point]) => (point > 0 ? [id] : []));
	return {
		responses: [declare(RESPONSE, { cardinality: 'multiple', baseType: 'identifier', correct, mapped: points })],
		body: [element('hottextInteraction', { responseIdentifier: RESPONSE, maxChoices: 0 }, prompt(question), element('p', {}, text))],
		max: correct.length,
		processing: [score(mapped(RESPONSE))],
	};
}
