/** The QTI 2.1 package: whole, sound, scored as the site scores. */
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { qtiPackage } from '../../src/exchange/export/qti.ts';
import { childrenOf, type Node, readXml } from '../../src/files/xml-reader.ts';
import type { PlainQuiz } from '../../src/quiz/plain.ts';
import { sample, sampleQuizWords } from './quiz-samples.ts';

const quiz = sample('vi');
const pack = (of: PlainQuiz = quiz) =>
	Object.fromEntries(Object.entries(unzipSync(qtiPackage(of, sampleQuizWords(of.language)))).map(([name, bytes]) => [name, strFromU8(bytes)]));
const files = pack();
const tree = (text = ''): Node => {
	const read = readXml(text);
	if (!('root' in read)) throw new Error(JSON.stringify(read.fault));
	return read.root;
};
const all = (node: Node, name: string): Node[] => [...(node.name === name ? [node] : []), ...node.children.flatMap((child) => all(child, name))];
const itemOf = (type: string) => tree(files[`items/${quiz.items.find((item) => item.type === type)?.id}.xml`]);

describe('the package', () => {
	it('lists every file once, and only files that are there', () => {
		const resources = all(tree(files['imsmanifest.xml']), 'resource');
		const hrefs = resources.flatMap((resource) => childrenOf(resource, 'file').map(({ attributes }) => attributes.href));
		expect([...hrefs, 'imsmanifest.xml'].sort()).toEqual(Object.keys(files).sort());
		expect(resources.map(({ attributes }) => attributes.href)).toEqual(hrefs);
		const ids = resources.map(({ attributes }) => attributes.identifier);
		expect(new Set(ids).size).toBe(ids.length);
		for (const { attributes } of resources.flatMap((resource) => childrenOf(resource, 'dependency'))) expect(ids).toContain(attributes.identifierref);
	});
	it('is well-formed XML with names that XML allows, in the quiz’s language', () => {
		for (const [name, text] of Object.entries(files)) {
			const root = tree(text);
			for (const node of [root, ...all(root, 'assessmentItemRef')]) expect(node.attributes.identifier, name).toMatch(/^[A-Za-z_][\w.-]*$/);
			if (root.name === 'assessmentItem') expect(root.attributes['xml:lang']).toBe('vi');
		}
	});
	it('is the same bytes each time', () => {
		expect(Buffer.from(qtiPackage(quiz, sampleQuizWords('vi'))).equals(Buffer.from(qtiPackage(quiz, sampleQuizWords('vi'))))).toBe(true);
	});
	it('says how many items are drawn, and that their order changes', () => {
		expect(pack({ ...quiz, draw: 3 })['assessment.xml']).toContain('<selection select="3"/><ordering shuffle="true"/>');
		expect(pack({ ...quiz, shuffle: false })['assessment.xml']).not.toContain('ordering');
	});
	it('keeps signs of XML in a text', () => {
		const [first, ...rest] = quiz.items;
		const text = pack({ ...quiz, items: [{ ...first, question: 'a < b & "c" ]]> \u0001' } as (typeof quiz.items)[number], ...rest] })[`items/${first?.id}.xml`];
		expect(all(tree(text), 'prompt')[0]?.text).toBe('a < b & "c" ]]> ');
	});
});

describe('every item', () => {
	it.each(quiz.items.map(({ id, type }) => ({ id, type })))('$type: interactions answer to declared responses, keys to choices that are there', ({ id }) => {
		const root = tree(files[`items/${id}.xml`]);
		const declared = all(root, 'responseDeclaration');
		const names = declared.map(({ attributes }) => attributes.identifier);
		const answered = ['choice', 'textEntry', 'gapMatch', 'hottext', 'order', 'match']
			.flatMap((kind) => all(root, `${kind}Interaction`))
			.map(({ attributes }) => attributes.responseIdentifier);
		expect(answered.sort()).toEqual([...names].sort());
		const choices = new Set(
			['simpleChoice', 'gapText', 'gap', 'hottext', 'simpleAssociableChoice']
				.flatMap((kind) => all(root, kind))
				.map(({ attributes }) => attributes.identifier ?? ''),
		);
		for (const response of declared) {
			const values = all(response, 'correctResponse')
				.flatMap((node) => childrenOf(node, 'value'))
				.map(({ text }) => text);
			expect(values.length).toBeGreaterThan(0);
			if (response.attributes.baseType !== 'string') for (const value of values.flatMap((text) => text.split(' '))) expect(choices).toContain(value);
		}
		expect(all(root, 'modalFeedback')[0]?.children[0]?.text).toContain('[Nguồn: ');
	});
});

describe('points', () => {
	/** The points of a response by its mapping, as the specification counts them. */
	const points = (root: Node, given: string[]) => {
		const sum = all(root, 'mapEntry').reduce(
			(total, { attributes }) => total + (given.includes(attributes.mapKey ?? '') ? Number(attributes.mappedValue) : 0),
			0,
		);
		return Math.max(sum, Number(all(root, 'mapping')[0]?.attributes.lowerBound));
	};
	const max = (root: Node) =>
		Number(all(root, 'outcomeDeclaration').find(({ attributes }) => attributes.identifier === 'MAXSCORE')?.children[0]?.children[0]?.text);
	it.each([
		['multiple', ['A1', 'A2'], 2],
		['multiple', ['A1', 'A2', 'A3'], 1],
		['multiple', ['A3'], 0],
		['mark', ['H1', 'H2'], 2],
		['mark', ['H1', 'H3'], 0],
		['drag', ['W1 G1', 'W2 G2'], 2],
		['drag', ['W2 G1', 'W1 G2'], 0],
		['match', ['L1 R1', 'L2 R3'], 1],
	])('%s %j: %d', (type, given, expected) => expect(points(itemOf(type), given)).toBe(expected));
	it.each([
		['multiple', 2],
		['mark', 2],
		['drag', 2],
		['match', 2],
		['blanks', 2],
		['single', 1],
		['order', 1],
	])('%s gives %d at most', (type, expected) => expect(max(itemOf(type as string))).toBe(expected));
	it('a typed word counts in every spelling, whatever its case', () => {
		const entries = all(itemOf('blanks'), 'mapEntry').map(({ attributes }) => [attributes.mapKey, attributes.mappedValue, attributes.caseSensitive]);
		expect(entries).toEqual([
			['chủng tộc', '1', 'false'],
			['hòa bình', '1', 'false'],
			['hòa hợp', '1', 'false'],
		]);
	});
});
