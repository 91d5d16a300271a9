/** What a page takes from a frame that plays a quiz: the messages of the protocol, in their form and size, whatever the frame sends. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFromFrame, STATEMENT_LIMIT } from '../../src/h5p/player/from-frame.ts';
import { tries } from '../sweep.ts';

const item = { id: 'a', score: 1, max: 2, answered: true, title: 'Câu' };
const result = { quiz: 'result', score: 1, max: 2, finished: true, items: [item] };
const verb = { id: 'http://adlnet.gov/expapi/verbs/completed' };
const ID = '0b0c5f7e-2f0e-4a53-9d3c-0a4f6c1b2d3e';
const completed = { verb, result: { score: { raw: 1, max: 2 } } };
const sound = [
	{ quiz: 'ready' },
	{ quiz: 'playing' },
	{ quiz: 'shown' },
	{ quiz: 'lacking', names: 'dem.js' },
	{ quiz: 'height', height: 120.5 },
	{ quiz: 'moved', top: 12.5 },
	{ quiz: 'state', state: { a: 1 } },
	{ quiz: 'state', state: null },
	{ quiz: 'statement', statement: { verb, result: { score: { raw: 1, max: 2 } } } },
	{ quiz: 'statement', statement: { verb: { id: 'http://adlnet.gov/expapi/verbs/attempted' }, object: {} } },
	{ quiz: 'statement', statement: { ...completed, id: ID, timestamp: '2026-11-29T06:00:00.000Z' } },
	result,
	{ ...result, attempt: ID },
	{ ...result, load: ID, number: 7 },
	{ ...result, request: 3 },
	{ ...result, items: [] },
	...['missing', 'broken', 'blocked', 'exposed'].map((why) => ({ quiz: 'failed', why, names: 'a, b' })),
];
const long = 'x'.repeat(STATEMENT_LIMIT);
const circle: { self?: unknown } = {};
circle.self = circle;

const hostile: unknown[] = [
	undefined,
	null,
	7,
	'ready',
	[],
	{},
	{ quiz: 7 },
	{ quiz: 'toString' },
	{ quiz: '__proto__' },
	{ quiz: 'start', state: {} },
	{ quiz: 'height' },
	{ quiz: 'height', height: '120' },
	{ quiz: 'height', height: Number.NaN },
	{ quiz: 'height', height: Number.POSITIVE_INFINITY },
	{ quiz: 'moved' },
	{ quiz: 'moved', top: '0' },
	{ quiz: 'moved', top: Number.NEGATIVE_INFINITY },
	{ quiz: 'state' },
	{ quiz: 'state', state: 'x'.repeat(5_000_000) },
	{ quiz: 'state', state: 10n },
	{ quiz: 'statement' },
	{ quiz: 'statement', statement: null },
	{ quiz: 'statement', statement: [] },
	{ quiz: 'statement', statement: 'x' },
	{ quiz: 'statement', statement: circle },
	{ quiz: 'statement', statement: { a: 10n } },
	{ quiz: 'statement', statement: { verb, filler: long } },
	{ quiz: 'statement', statement: { verb: 'x' } },
	{ quiz: 'statement', statement: { verb: { id: 7 } } },
	{ quiz: 'statement', statement: { verb: null } },
	{ quiz: 'statement', statement: { verb, result: null } },
	{ quiz: 'statement', statement: { verb, result: { score: 'x' } } },
	{ quiz: 'statement', statement: { verb, result: { score: { raw: long, max: 1 } } } },
	{ quiz: 'statement', statement: { verb, result: { score: { raw: 1, max: Number.NaN } } } },
	{ quiz: 'statement', statement: { verb, context: null } },
	{ quiz: 'statement', statement: { verb, context: { contextActivities: 7 } } },
	{ quiz: 'statement', statement: { ...completed, id: 7 } },
	{ quiz: 'statement', statement: { ...completed, id: 'mine' } },
	{ quiz: 'statement', statement: { ...completed, timestamp: 'yesterday' } },
	{ quiz: 'statement', statement: { ...completed, timestamp: '2026-99-29T06:00:00Z' } },
	{ quiz: 'ready', load: 'x', number: 1 },
	{ quiz: 'ready', load: ID },
	{ quiz: 'ready', number: 1 },
	{ quiz: 'ready', load: ID, number: Number.NaN },
	{ ...result, attempt: 'x' },
	{ quiz: 'result' },
	{ ...result, score: '1' },
	{ ...result, max: Number.NaN },
	{ ...result, finished: 'yes' },
	{ ...result, items: 'x' },
	{ ...result, items: [null] },
	{ ...result, items: [{ ...item, title: {} }] },
	{ ...result, items: [{ ...item, title: long }] },
	{ ...result, items: Array.from({ length: 2000 }, () => item) },
	{ ...result, request: 'x' },
	{ quiz: 'failed' },
	{ quiz: 'lacking' },
	{ quiz: 'lacking', names: ['a'] },
	{ quiz: 'failed', why: 'ask', names: '' },
	{ quiz: 'failed', why: '__proto__', names: '' },
	{ quiz: 'failed', why: 'missing', names: { toString: 1 } },
];

describe('a message of a frame', () => {
	it.each(sound)('%j is taken as it is', (message) => expect(readFromFrame(message)).toEqual(message));
	it.each(
		hostile.map(
			(message) =>
				[
					String(
						(() => {
							try {
								return JSON.stringify(message);
							} catch {
								return message;
							}
						})(),
					).slice(0, 80),
					message,
				] as const,
		),
	)('%s is passed over', (_what, message) => expect(readFromFrame(message)).toBeUndefined());
	it('loses what the protocol does not know', () => {
		expect(readFromFrame({ ...result, evil: 1, items: [{ ...item, evil: 1 }] })).toEqual(result);
		expect(readFromFrame({ quiz: 'ready', evil: long })).toEqual({ quiz: 'ready' });
		expect(readFromFrame({ quiz: 'failed', why: 'missing', names: 'x'.repeat(1000) })).toEqual({ quiz: 'failed', why: 'missing', names: 'x'.repeat(300) });
	});
	it('of any form is read without an error', () => {
		const shape = fc.letrec((tie) => ({
			value: fc.oneof(
				{ depthSize: 'small' },
				fc.string(),
				fc.double(),
				fc.boolean(),
				fc.constant(null),
				fc.constant(undefined),
				fc.bigInt(),
				fc.array(tie('value')),
				tie('fields'),
			),
			fields: fc.dictionary(
				fc.constantFrom(
					'quiz',
					'state',
					'statement',
					'verb',
					'id',
					'result',
					'score',
					'raw',
					'max',
					'context',
					'contextActivities',
					'parent',
					'items',
					'title',
					'answered',
					'finished',
					'why',
					'names',
					'height',
				),
				tie('value'),
			),
		}));
		const kinds = ['ready', 'playing', 'height', 'state', 'statement', 'result', 'failed', 'shown', 'lacking'];
		fc.assert(
			fc.property(fc.constantFrom(...kinds), shape.fields, (quiz, fields) => {
				const found = readFromFrame({ ...(fields as object), quiz });
				expect(found === undefined || found.quiz === quiz).toBe(true);
			}),
			{ numRuns: tries(2000), seed: 20261128 },
		);
	});
});
