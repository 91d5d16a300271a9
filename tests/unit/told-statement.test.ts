/** What a page is told of a statement: its texts under the language that they are in, an id and a time, no actor. */
import { describe, expect, it } from 'vitest';
import { isUuid } from '../../src/files/uuid.ts';
import { toldStatement } from '../../src/h5p/player/told-statement.ts';
import { statementFaults } from './xapi-rules.ts';

const NOW = Date.UTC(2026, 10, 29, 6);
/** As the core and an official content type write it, whatever the language of the content. */
const official = {
	actor: { account: { name: 'x' }, objectType: 'Agent' },
	verb: { id: 'http://adlnet.gov/expapi/verbs/answered', display: { 'en-US': 'answered' } },
	object: {
		id: 'https://trang.example/trac-nghiem/a/?subContentId=1',
		objectType: 'Activity',
		definition: {
			name: { 'en-US': 'Câu một' },
			description: { 'en-US': 'Chọn một:' },
			type: 'http://adlnet.gov/expapi/activities/cmi.interaction',
			interactionType: 'choice',
			choices: [
				{ id: '0', description: { 'en-US': 'Có' } },
				{ id: '1', description: { 'en-US': 'Không' } },
			],
			correctResponsesPattern: ['0'],
			extensions: { 'http://h5p.org/x-api/h5p-local-content-id': 'a' },
		},
	},
	result: { score: { min: 0, max: 1, raw: 1, scaled: 1 }, completion: true, success: true, duration: 'PT3.5S', response: '0' },
};

describe('a statement that the page is told of', () => {
	it('has its texts under the language of the content, and a strict store takes it', () => {
		const before = structuredClone(official);
		const told = toldStatement(official, 'vi', NOW);
		expect(told).toMatchObject({
			timestamp: '2026-11-29T06:00:00.000Z',
			verb: official.verb,
			object: {
				id: official.object.id,
				definition: {
					name: { vi: 'Câu một' },
					description: { vi: 'Chọn một:' },
					choices: [
						{ id: '0', description: { vi: 'Có' } },
						{ id: '1', description: { vi: 'Không' } },
					],
					extensions: official.object.definition.extensions,
				},
			},
			result: official.result,
		});
		expect(JSON.stringify({ ...told, verb: undefined })).not.toContain('en-US');
		expect(told).not.toHaveProperty('actor');
		expect(statementFaults(told)).toEqual([]);
		expect(official).toEqual(before);
	});
	it('keeps its id where it has one, and a text that stands under its language already', () => {
		const id = '0b0c5f7e-2f0e-4a53-9d3c-0a4f6c1b2d3e';
		const named = { ...official, id, object: { ...official.object, definition: { name: { vi: 'Câu một', 'en-US': 'Câu 1' } } } };
		expect(toldStatement(named, 'vi', NOW)).toMatchObject({ id, object: { definition: { name: { vi: 'Câu một' } } } });
		for (const other of [undefined, 7, '', 'x'.repeat(36), null])
			expect(isUuid((toldStatement({ ...official, id: other }, 'vi', NOW) as { id: string }).id)).toBe(true);
	});
	it('took no time where the clock was set back', () => {
		expect(toldStatement({ ...official, result: { duration: 'PT-12.5S' } }, 'vi', NOW)).toMatchObject({ result: { duration: 'PT0S' } });
	});
	it.each([
		{},
		{ object: null },
		{ object: [] },
		{ object: { definition: 7 } },
		{ object: { definition: { choices: [null, 1], name: 'x' } } },
		{ result: null },
	])('of content that writes %j is told without an error', (odd) =>
		expect(toldStatement(odd, 'vi', NOW)).toMatchObject({ timestamp: '2026-11-29T06:00:00.000Z' }),
	);
});
