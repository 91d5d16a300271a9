/** The editor's forms come from the schemas, name everything in Vietnamese, and write what the check accepts. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { check } from '../../src/content/check.ts';
import { rooms } from '../../src/content/rooms.ts';
import { ASSETS, editorAssets, withOwnAddresses } from '../../src/editor/assets.ts';
import { type Collection, editorConfig } from '../../src/editor/config.ts';
import { type Field, type FormContext, fieldsOf } from '../../src/editor/fields.ts';
import { fromForm, LIST, toForm } from '../../src/editor/format.ts';
import { editor } from '../../src/editor/integration.ts';
import { wordsFrom } from '../../src/editor/words.ts';
import { reviewsKind } from '../../src/law/kinds.ts';
import { product } from '../../src/plan/products/schema.ts';
import { reports, target, task, unit } from '../../src/plan/schema.ts';
import { commitment } from '../../src/recommendation/commitment-schema.ts';
import { initiative } from '../../src/recommendation/initiative-schema.ts';
import { recommendation, recommendationDocument } from '../../src/recommendation/schema.ts';
import { source, term } from '../../src/reference/schema.ts';
import { indicator } from '../../src/results/schema.ts';
import { languageTag } from '../../src/source/fields.ts';
import { province, quietDay } from './broken-tree.ts';
import { served } from './served-content.ts';

const root = join(import.meta.dirname, '../../content');
const read = check(root, quietDay).content;
const content = served(read);
const table = content.strings.vi ?? {};
const words = wordsFrom(table, content.languages);
const config = editorConfig({ rooms, content: read, words, label: (key) => table[`editor.part.${key}`] ?? key, title: content.site.title.vi });
const around: FormContext = { words, languages: ['vi', 'en'], known: () => undefined };

/** The fields of a form, those inside others too. */
const deep = (fields: readonly Field[]): Field[] => fields.flatMap((field) => [field, ...deep(field.fields ?? [])]);
const ofCollection = (collection: Collection): Field[] => deep('files' in collection ? collection.files.flatMap(({ fields }) => fields) : collection.fields);

describe('the forms', () => {
	const all = config.collections.flatMap(ofCollection);
	it('name every field and every choice in Vietnamese', () => {
		expect([...new Set(all.filter(({ name, label }) => label === name).map(({ name }) => name))]).toEqual([]);
		const choices = all.flatMap(({ name, options = [] }) =>
			options.filter(({ label, value }) => label === value && !/[A-Z0-9]/.test(value)).map(({ value }) => `${name}: ${value}`),
		);
		// One word is the same in Vietnamese.
		expect([...new Set(choices)]).toEqual(['kind: video']);
		for (const { label } of config.collections) expect(label).not.toMatch(/^[a-z]/);
	});
	it.each([
		['product', product],
		['task', task],
		['unit', unit],
		['target', target],
		['reports', reports],
		['indicator', indicator],
		['source', source],
		['term', term],
		['document', recommendationDocument],
		['recommendation', recommendation],
		['commitment', commitment],
		['initiative', initiative],
	] as const)('have each field of the schema, required where the schema requires it: %s', (_name, schema) => {
		const fields = fieldsOf(schema, around);
		expect(fields.map(({ name }) => name)).toEqual(Object.keys(schema.shape));
		for (const { name, required } of fields) {
			const inner = (schema.shape as Record<string, z.ZodType>)[name];
			const free = inner instanceof z.ZodOptional || inner instanceof z.ZodNullable;
			expect(required, name).toBe(!free);
		}
	});
	it('get a field that is added to a schema in code, under its own name until somebody names it', () => {
		const [added] = fieldsOf(product.extend({ soLuong: z.number().int() }), around).filter(({ name }) => name === 'soLuong');
		expect(added).toEqual({ name: 'soLuong', label: 'soLuong', required: true, widget: 'number', value_type: 'int' });
	});
	it('refuse a schema that they cannot show, by the name of its field', () => {
		expect(() => fieldsOf(z.strictObject({ la: z.map(z.string(), z.string()) }), around)).toThrow('“la”');
		expect(() => fieldsOf(z.strictObject({ ds: z.array(z.number()) }), around)).toThrow('“ds”');
		expect(fieldsOf(z.strictObject({ ds: z.array(languageTag) }), around)[0]?.widget).toBe('list');
	});
	it('offer the units, tasks and duties of the plan to choose from', () => {
		const offered = (name: string) => all.find((field) => field.name === name && field.options)?.options?.length ?? 0;
		const [register] = content.plans;
		expect(offered('leads')).toBe(register?.units.length);
		expect(offered('task')).toBe(register?.tasks.length);
		expect(offered('term')).toBe(read.all(reviewsKind)[0]?.data.council.length);
		expect(offered('duty')).toBe(register?.plan.reporting.length);
	});
	it('lead to folders and files that the content has or may get', () => {
		const paths = config.collections.flatMap((one) => ('files' in one ? one.files.map(({ file }) => file) : [one.folder]));
		for (const path of paths) expect(path).toMatch(/^content\/(plan\/\d{4}\/)?[a-z-]+(\.yaml)?$/);
	});
});

describe('files as forms see them', () => {
	const folders = [province, root];
	const files = folders.flatMap((folder) =>
		readdirSync(folder, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile() && /(media|results|recommendations|tasks|plan\/\d+)$/.test(entry.parentPath) && entry.name.endsWith('.yaml'))
			.map((entry) => join(entry.parentPath, entry.name)),
	);
	const shared = folders.flatMap((folder) =>
		['sources', 'glossary', 'media-languages', 'bodies', 'review-dates', 'commitments', 'council-work']
			.map((name) => join(folder, `${name}.yaml`))
			.filter(existsSync),
	);
	it.each([...files, ...shared].map((file) => [file.slice(file.lastIndexOf('/content/') + 1), file]))('come back as they were: %s', (_name, file) => {
		const text = readFileSync(file, 'utf8');
		expect(parse(fromForm(toForm(text)))).toEqual(parse(text));
	});
	it('leave out what was left empty, and keep lists and answers that may be empty', () => {
		const form = {
			id: ' a ',
			title: { vi: 'Một', en: '' },
			channel: { vi: '', en: '' },
			link: '',
			leads: [],
			languages: [],
			goal: null,
			note: null,
			source: [{ id: 'A', at: { vi: '', en: '' } }, { id: 'B', at: { vi: 'Điều 1', en: '' } }, { id: '' }],
		};
		expect(parse(fromForm(form))).toEqual({ id: 'a', title: { vi: 'Một' }, leads: [], goal: null, source: ['A', { id: 'B', at: { vi: 'Điều 1' } }] });
	});
	it('leave out a flag that was not set, and keep the rights of a recommendation that has none', () => {
		const form = {
			recommendations: [
				{ id: 'a', rights: [], toReview: false },
				{ id: 'b', rights: [], toReview: true },
			],
		};
		expect(parse(fromForm(form))).toEqual({
			recommendations: [
				{ id: 'a', rights: [] },
				{ id: 'b', rights: [], toReview: true },
			],
		});
	});
	it('hold a list from top to bottom under one name', () => {
		expect(toForm('- id: a\n- id: b\n')).toEqual({ [LIST]: [{ id: 'a' }, { id: 'b' }] });
		expect(parse(fromForm({ [LIST]: [{ id: 'a' }] }))).toEqual([{ id: 'a' }]);
		expect(parse(fromForm({ [LIST]: [] }))).toEqual([]);
	});
});

describe('the program', () => {
	it('asks no host of packages', () => {
		const code = editorAssets().get('sveltia-cms.js');
		const asked = [...`${code}`.matchAll(/https:\/\/(?:unpkg\.com|cdn\.jsdelivr\.net)\/?[^`'" )]{0,60}/g)].map(([address]) => address);
		expect(asked).toEqual([]);
		expect(`${code}`.includes(`${ASSETS}icons.woff2`)).toBe(true);
		expect(withOwnAddresses('import("https://unpkg.com/leaflet@1/x.js")')).toBe(`import("${ASSETS}none/leaflet@1/x.js")`);
	});
	it('brings its Vietnamese words along', () => {
		const locale = [...editorAssets()].find(([name]) => name.endsWith('/locales/vi.json'));
		expect(JSON.parse(`${locale?.[1]}`)).toHaveProperty('save', 'Lưu');
	});
});

describe('the editor', () => {
	afterEach(() => vi.unstubAllEnvs());
	const routes = async (): Promise<string[]> => {
		const found: string[] = [];
		const hook = editor().hooks['astro:config:setup'];
		await hook?.({ injectRoute: ({ pattern }: { pattern: string }) => found.push(pattern) } as unknown as Parameters<NonNullable<typeof hook>>[0]);
		return found;
	};
	it('is part of the site only where the build is asked for it', async () => {
		vi.stubEnv('EDITOR', '/usr/bin/vim');
		expect(await routes()).toEqual([]);
		vi.stubEnv('EDITOR', '1');
		expect(await routes()).toEqual(['/bien-tap', `${ASSETS}[...file]`]);
	});
});
