/** The tables and the JSON Schemas of the open data, as the schemas of the content make them, and the versions of their form. */
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { rooms } from '../../src/content/rooms.ts';
import { changes, FOLDER, VERSION } from '../../src/feeds/changes.ts';
import { datasetJsonSchema, entrySchema } from '../../src/feeds/json-schema.ts';
import { columnsOf, tableOf } from '../../src/feeds/table.ts';
import { csvText } from '../../src/files/csv.ts';

/** The schema of one entry of a data set. */
function schemaOf(name: string): z.ZodObject {
	const feed = rooms.flatMap((room) => room.kinds.flatMap((kind) => kind.feed ?? [])).find((one) => one.name === name);
	if (!feed) throw new Error(name);
	return feed.schema;
}

describe('tables', () => {
	it('take their columns from the schema, so that an empty set has them too', () => {
		const schema = z.toJSONSchema(schemaOf('san-pham'));
		const heads = columnsOf(schema, ['vi', 'en']).map(({ name }) => name);
		expect(heads).toEqual([
			'id',
			'title.vi',
			'title.en',
			'kind',
			'languages',
			'platform',
			'channel.vi',
			'channel.en',
			'date',
			'unit',
			'task',
			'link',
			'licence',
			'source',
			'verified.on',
			'verified.against',
			'verified.at.vi',
			'verified.at.en',
			'verified.how',
			'url',
		]);
		expect(tableOf(schema, [], ['vi', 'en'])).toEqual([heads]);
	});
	it('join plain values, name sources by id, take groups apart, and keep lists of groups as JSON', () => {
		const inner = z.strictObject({ from: z.string(), list: z.array(z.strictObject({ a: z.number() })) });
		const schema = z.toJSONSchema(z.strictObject({ ...schemaOf('bai-hoc').shape, period: inner, source: schemaOf('san-pham').shape.source }));
		const entry = {
			languages: ['vi', 'en'],
			period: { from: '2026', list: [{ a: 1 }] },
			source: ['A', { id: 'B', at: { vi: 'Điều 1' } }],
			title: { vi: 'Một' },
		};
		const [heads = [], row = []] = tableOf(schema, [entry], ['vi', 'en']);
		const of = (head: string) => row[heads.indexOf(head)];
		expect([of('languages'), of('period.from'), of('period.list'), of('source'), of('title.vi'), of('title.en')]).toEqual([
			'vi | en',
			'2026',
			'[{"a":1}]',
			'A | B',
			'Một',
			'',
		]);
	});
	it('are quoted where they must be, and no cell is taken for a formula', () => {
		expect(
			csvText([
				['a,b', 'c"d', 'e\nf'],
				['=1+1', '-5', '-x'],
			]),
		).toBe('\ufeff"a,b","c""d","e\nf"\r\n\'=1+1,-5,\'-x\r\n');
	});
});

it('a field that a schema gets in code is in the JSON Schema', () => {
	const extended = entrySchema(datasetJsonSchema('nhiem-vu', schemaOf('nhiem-vu').extend({ moi: z.string() })));
	expect(extended.required).toContain('moi');
});

it('versions go down from the newest, and the folder is that of the newest', () => {
	const key = (version: string) =>
		version
			.split('.')
			.map(Number)
			.reduce((sum, part) => sum * 1000 + part, 0);
	for (const [index, { version, date, text }] of changes.entries()) {
		expect(version).toMatch(/^\d+\.\d+\.\d+$/);
		expect(date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
		expect(text.en).toBeTruthy();
		const next = changes[index + 1];
		if (next) expect(key(version)).toBeGreaterThan(key(next.version));
	}
	expect(FOLDER).toBe(`/du-lieu/v${VERSION.split('.')[0]}/`);
});
