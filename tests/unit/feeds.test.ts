/** The open data: every set holds to its schema, the catalogue to DCAT-AP, and what leaves the site is the same in every build. */
import { createHash } from 'node:crypto';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { rooms } from '../../src/content/rooms.ts';
import { atomFeed, atomNames } from '../../src/feeds/atom.ts';
import { FOLDER, VERSION } from '../../src/feeds/changes.ts';
import { datasetsOf } from '../../src/feeds/entries.ts';
import { datasets, feedFiles } from '../../src/feeds/files.ts';
import type { Published } from '../../src/feeds/published.ts';
import { province } from './broken-tree.ts';
import { sampleContent, sayIn } from './progress-forms.ts';
import { served } from './served-content.ts';
import { contentOnce, siteContent } from './unchanged-content.ts';

const site = new URL('https://trang.example');
const today = '2026-12-20';
const realContent = contentOnce(siteContent, today);
const real = served(realContent);
const sampleRaw = datasetsOf(contentOnce(province, today), rooms);
const realRaw = datasetsOf(realContent, rooms);
const contents: [string, Published, typeof realRaw][] = [
	['the sample province', sampleContent(), sampleRaw],
	['the site', real, realRaw],
];
const datasetNames = realRaw.map(({ name }) => name);

describe.each(contents)('the data of %s', (_name, content, raw) => {
	const sets = datasets(raw, content, site, today);

	it.each(sets.map((set) => [set.name, set] as const))('%s holds to its JSON Schema', (name, { json, schema, count }) => {
		const ajv = addFormats.default(new Ajv2020({ strict: true, allowUnionTypes: true }));
		const validate = ajv.compile(JSON.parse(schema.text));
		const data = JSON.parse(json.text) as { entries: Record<string, unknown>[]; $schema: string; version: string };
		expect(validate(data), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
		expect(data.entries).toHaveLength(count);
		expect(data.$schema).toBe(`https://trang.example${FOLDER}${name}.schema.json`);
		expect(data.version).toBe(VERSION);
		// A schema that lets everything through would prove nothing.
		expect(validate({ ...data, entries: [...data.entries, { khong: 'co' }] })).toBe(false);
		expect(validate({ ...data, licence: 'x' })).toBe(false);
	});

	it('has the path of a site below one before every address of its own, and holds to its schema there', () => {
		const below = new URL('https://trang.example/a.b/');
		for (const { json, csv, schema, name } of datasets(raw, content, below, today)) {
			const validate = addFormats.default(new Ajv2020({ strict: true, allowUnionTypes: true })).compile(JSON.parse(schema.text));
			expect(validate(JSON.parse(json.text)), name + JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
			for (const { text } of [json, csv, schema]) {
				expect(text.match(/https:\/\/trang\.example(?!\/a\.b\/)[^"\s]*/g) ?? [], name).toEqual([]);
				expect(text.match(/"(?:url|link)": "\/(?!a\.b\/)[^"]*"/g) ?? [], name).toEqual([]);
			}
		}
	});

	it('has as many rows in the CSV as entries, all of one length', () => {
		for (const { csv, count } of sets) {
			expect(csv.text.startsWith('\ufeff')).toBe(true);
			const rows = parseCsv(csv.text.slice(1));
			expect(rows).toHaveLength(count + 1);
			expect(new Set(rows.map(({ length }) => length)).size).toBe(1);
			expect(
				rows[0]?.every((head) => /^[\w$.-]+$/.test(head)),
				rows[0]?.join(),
			).toBe(true);
		}
	});

	it('is the same each time it is made', () => {
		const files = () => feedFiles(raw, content, site, today, sayIn).map(({ name, text }) => [name, createHash('sha256').update(text).digest('hex')]);
		expect(files()).toEqual(files());
		expect(new Set(files().map(([name]) => name)).size).toBe(files().length);
	});
});

/** RFC 4180, as a program of someone else would read it. */
function parseCsv(text: string): string[][] {
	const rows: string[][] = [];
	let row: string[] = [];
	const pattern = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/gy;
	for (const [, cell = '', end] of text.matchAll(pattern)) {
		row.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
		if (end === '\r\n') {
			rows.push(row);
			row = [];
		}
	}
	return rows;
}

it('the values of targets leave with numerator, denominator and units', () => {
	const set = datasets(sampleRaw, sampleContent(), site, today).find(({ name }) => name === 'muc-tieu');
	const { entries } = JSON.parse(set?.json.text ?? '{}') as { entries: { id: string; values: unknown }[] };
	expect(entries.find(({ id }) => id === 'san-pham')?.values).toContainEqual({
		duty: 'sau-thang',
		until: '2026-05-31',
		part: 1,
		whole: 5,
		percent: 20,
		units: [
			{ unit: 'so-van-hoa-mau', part: 0, whole: 3 },
			{ unit: 'so-cu-mau', part: 1, whole: 2 },
		],
	});
});

it('lessons are the pages for schools and trainees, with their translations', () => {
	const set = datasets(realRaw, real, site, today).find(({ name }) => name === 'bai-hoc');
	const { entries } = JSON.parse(set?.json.text ?? '{}') as { entries: { id: string; languages: string[]; url: string; title: Record<string, string> }[] };
	expect(entries.length).toBeGreaterThan(0);
	for (const { languages, title, url } of entries) {
		expect(Object.keys(title)).toEqual(languages);
		expect(url).not.toContain('/en/');
	}
});

describe('the recommendations', () => {
	const entries = (realRaw.find(({ name }) => name === 'khuyen-nghi')?.entries ?? []) as Record<string, { source?: unknown[] } | undefined>[];
	it.each([
		['answer', 'answered'],
		['leads', 'assigned'],
	])('with %s, and no others, carry its source (%s)', (field, source) => {
		expect(entries.some((one) => one[field] !== undefined) || field === 'leads').toBe(true);
		for (const one of entries) expect(one[source] !== undefined, `${JSON.stringify(one.url)}`).toBe(one[field] !== undefined);
		for (const one of entries) if (one[field] !== undefined) expect(one[source]?.source?.length, `${JSON.stringify(one.url)}`).toBeGreaterThan(0);
	});
	it('stand beside the commitments and the work in the Council, each entry with its own place', () => {
		for (const name of ['cam-ket', 'hoi-dong-nhan-quyen']) {
			const set = realRaw.find((one) => one.name === name)?.entries ?? [];
			expect(set.length).toBeGreaterThan(10);
			for (const { id, url } of set) expect(url).toMatch(new RegExp(`^/[a-z/-]+/#${id}$`));
		}
	});
});

const files = feedFiles(realRaw, real, site, today, sayIn);
const document = JSON.parse(files.find(({ name }) => name === 'danh-muc.jsonld')?.text ?? '{}') as Parameters<typeof jsonld.expand>[0];
const [catalogue] = (await jsonld.expand(document)) as unknown as Record<string, unknown[]>[];

describe('the catalogue', () => {
	type Node = Record<string, unknown[]>;
	const dcat = (name: string) => `http://www.w3.org/ns/dcat#${name}`;
	const dct = (name: string) => `http://purl.org/dc/terms/${name}`;
	const nodes = (node: Node | undefined, property: string) => (node?.[property] ?? []) as Node[];
	const sets = nodes(catalogue, dcat('dataset'));

	it('has what DCAT-AP makes mandatory or recommends for a catalogue', () => {
		expect(catalogue?.['@type']).toEqual([dcat('Catalog')]);
		for (const property of ['title', 'description', 'publisher', 'language', 'modified', 'license'].map(dct))
			expect(catalogue, property).toHaveProperty([property]);
		expect(nodes(catalogue, dct('title')).map((title) => title['@language'])).toEqual(['vi', 'en']);
		expect(nodes(catalogue, dct('publisher'))[0]?.['http://xmlns.com/foaf/0.1/name']).toBeDefined();
	});
	it('lists every set with title, description and distributions', () => {
		expect(sets.map((set) => nodes(set, dct('identifier'))[0]?.['@value'])).toEqual([...datasetNames, 'quyen', 'nhom-nguoi', 'thuat-ngu', 'to-chuc']);
		for (const set of sets) {
			expect(set['@type']).toEqual([dcat('Dataset')]);
			for (const property of [dct('title'), dct('description'), dct('publisher'), dcat('distribution'), dct('identifier')])
				expect(set).toHaveProperty([property]);
		}
	});
	it('says of every distribution what its file is', () => {
		const byAddress = new Map(files.map((one) => [`https://trang.example${FOLDER}${one.name}`, one.text]));
		const distributions = sets.flatMap((set) => nodes(set, dcat('distribution')));
		expect(distributions).toHaveLength(2 * sets.length);
		for (const distribution of distributions) {
			for (const property of [dcat('accessURL'), dcat('mediaType'), dct('format'), dct('license')]) expect(distribution).toHaveProperty([property]);
			const address = `${nodes(distribution, dcat('downloadURL'))[0]?.['@id']}`;
			const text = byAddress.get(address);
			expect(text, address).toBeDefined();
			const checksum = nodes(nodes(distribution, 'http://spdx.org/rdf/terms#checksum')[0], 'http://spdx.org/rdf/terms#checksumValue')[0];
			expect(checksum?.['@value']).toBe(
				createHash('sha256')
					.update(text ?? '')
					.digest('hex'),
			);
			expect(nodes(distribution, dcat('byteSize'))[0]?.['@value']).toBe(`${Buffer.byteLength(text ?? '')}`);
		}
	});
	it('leaves the licence out where the copy names none', () => {
		const { licence: _left, ...bare } = real.site;
		const text = feedFiles(realRaw, { ...real, site: bare }, site, today, sayIn).find(({ name }) => name === 'danh-muc.jsonld')?.text;
		expect(text).not.toContain('dct:license');
	});
});

describe('news', () => {
	const content = sampleContent();
	const tags = (text: string, tag: string) =>
		[...text.matchAll(new RegExp(`<${tag}[^>]*>([^<]*(?:<!\\[CDATA\\[.*?\\]\\]>)?)</${tag}>`, 'g'))].map(([, value]) => value);
	it.each(atomNames)('%s: ids stand once, newest first, and the feed is as new as its first entry', (name) => {
		const from = name === 'ket-qua' ? real : content;
		const text = atomFeed(name, from, 'vi', sayIn('vi'), site, today);
		const ids = tags(text, 'id');
		expect(new Set(ids).size).toBe(ids.length);
		const updated = tags(text, 'updated');
		expect(updated.length).toBeGreaterThan(1);
		expect(updated[0]).toBe(updated[1]);
		expect([...updated.slice(1)].sort().reverse()).toEqual(updated.slice(1));
		expect(text).toBe(atomFeed(name, from, 'vi', sayIn('vi'), site, today));
	});
	it('are in the language asked for, and lead to pages in it', () => {
		const text = atomFeed('bao-cao', content, 'en', sayIn('en'), site, today);
		expect(text).toContain('Culture Department of Sample Province: Half-year report (2026)');
		expect(text).toContain('https://trang.example/en/ke-hoach/2026/bao-cao/sau-thang/');
	});
	it('hold fifty entries at most, and none without being broken', () => {
		const [first] = content.media;
		if (!first) throw new Error('no product');
		const many = Array.from({ length: 60 }, (_, index) => ({ ...first, id: `a-${index}`, title: { vi: 'A < B & C' } }));
		const text = atomFeed('san-pham', { ...content, media: many }, 'vi', sayIn('vi'), site, today);
		expect(text.match(/<entry>/g)).toHaveLength(50);
		expect(text).toContain('A &lt; B &amp; C');
		expect(atomFeed('san-pham', { ...content, media: [] }, 'vi', sayIn('vi'), site, today)).toContain(`<updated>${today}`);
	});
});
