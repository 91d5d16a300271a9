/**
 * A quiz as an IMS QTI 2.1 package: one test, one file per item, and the manifest of a content package.
 * Form: 1EdTech, IMS Question and Test Interoperability 2.1, Assessment Test, Section, and Item Information Model.
 */

import { element, type Raw, xmlDocument } from '../../files/xml.ts';
import { zip } from '../../files/zip.ts';
import type { PlainItem, PlainQuiz } from '../../quiz/plain.ts';
import { explained, type QuizWords } from '../../quiz/quiz-words.ts';
import { type Body, bodyOf } from './qti-body.ts';

const QTI = 'http://www.imsglobal.org/xsd/imsqti_v2p1';
const PACKAGING = 'http://www.imsglobal.org/xsd/imscp_v1p1';
const SCHEMA = 'http://www.w3.org/2001/XMLSchema-instance';
const namespaces = {
	xmlns: QTI,
	'xmlns:xsi': SCHEMA,
	'xsi:schemaLocation': `${QTI} http://www.imsglobal.org/xsd/qti/qtiv2p1/imsqti_v2p1.xsd`,
};

/** An identifier of XML may not begin with a digit. */
const named = (id: string) => `item-${id}`;
const fileOf = (id: string) => `items/${id}.xml`;

/** @returns the bytes of the package; the same quiz gives the same bytes */
export function qtiPackage(quiz: PlainQuiz, quizWords: QuizWords): Uint8Array {
	const items = quiz.items.map((item) => [fileOf(item.id), itemXml(item, quiz.language, quizWords)] as const);
	return zip({ 'imsmanifest.xml': manifest(quiz), 'assessment.xml': assessment(quiz), ...Object.fromEntries(items) });
}

function manifest(quiz: PlainQuiz): string {
	const resource = (identifier: string, type: string, href: string, needs: string[]) =>
		element(
			'resource',
			{ identifier, type, href },
			element('file', { href }),
			needs.map((identifierref) => element('dependency', { identifierref })),
		);
	const ids = quiz.items.map(({ id }) => named(id));
	return xmlDocument(
		element(
			'manifest',
			{
				xmlns: PACKAGING,
				'xmlns:xsi': SCHEMA,
				'xsi:schemaLocation': `${PACKAGING} http://www.imsglobal.org/xsd/qti/qtiv2p1/qtiv2p1_imscpv1p2_v1p0.xsd`,
				identifier: `quiz-${quiz.id}-${quiz.language}`,
			},
			element('metadata', {}, element('schema', {}, 'QTIv2.1 Package'), element('schemaversion', {}, '1.0.0')),
			element('organizations', {}),
			element(
				'resources',
				{},
				resource('assessment', 'imsqti_test_xmlv2p1', 'assessment.xml', ids),
				quiz.items.map(({ id }) => resource(named(id), 'imsqti_item_xmlv2p1', fileOf(id), [])),
			),
		),
	);
}

function assessment(quiz: PlainQuiz): string {
	const references = quiz.items.map(({ id }) => element('assessmentItemRef', { identifier: named(id), href: fileOf(id) }));
	return xmlDocument(
		element(
			'assessmentTest',
			{ ...namespaces, identifier: `test-${quiz.id}`, title: quiz.title },
			outcome('SCORE', 'float', '0'),
			element(
				'testPart',
				{ identifier: 'part', navigationMode: 'nonlinear', submissionMode: 'individual' },
				element(
					'assessmentSection',
					{ identifier: 'section', title: quiz.title, visible: true },
					quiz.draw === undefined ? undefined : element('selection', { select: quiz.draw }),
					quiz.shuffle ? element('ordering', { shuffle: true }) : undefined,
					references,
				),
			),
			element(
				'outcomeProcessing',
				{},
				element('setOutcomeValue', { identifier: 'SCORE' }, element('sum', {}, element('testVariables', { variableIdentifier: 'SCORE' }))),
			),
		),
	);
}

const outcome = (identifier: string, baseType: string, value?: string): Raw =>
	element(
		'outcomeDeclaration',
		{ identifier, cardinality: 'single', baseType },
		value === undefined ? undefined : element('defaultValue', {}, element('value', {}, value)),
	);

function itemXml(item: PlainItem, language: string, quizWords: QuizWords): string {
	const { responses, body, max, processing }: Body = bodyOf(item, quizWords);
	return xmlDocument(
		element(
			'assessmentItem',
			{ ...namespaces, identifier: named(item.id), title: item.question, adaptive: false, timeDependent: false, 'xml:lang': language },
			responses,
			outcome('SCORE', 'float', '0'),
			outcome('MAXSCORE', 'float', `${max}`),
			outcome('FEEDBACK', 'identifier'),
			element('itemBody', {}, body),
			element(
				'responseProcessing',
				{},
				processing,
				element('setOutcomeValue', { identifier: 'FEEDBACK' }, element('baseValue', { baseType: 'identifier' }, 'shown')),
			),
			element('modalFeedback', { outcomeIdentifier: 'FEEDBACK', identifier: 'shown', showHide: 'show' }, element('p', {}, explained(item, quizWords))),
		),
	);
}
